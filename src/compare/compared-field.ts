import type { Severity } from "../model/diagnostic.ts";
import type { Direction, MatrixField, State } from "../model/matrix.ts";
import { standardId } from "./cells.ts";
import { directionOf } from "./direction.ts";
import { isSpared } from "./governed.ts";
import type { Row } from "./row.ts";

/** What comes of comparing a row's values. */
export interface FieldVerdict {
  readonly state: State;
  readonly severity: Severity | null;
  readonly outside: readonly string[];
  readonly offStandard: readonly string[];
  readonly offAgreed: readonly string[];
  /** Whether some region lacks the entry that the field is a part of. */
  readonly withinAbsent: boolean;
  /** The state among those that have the entry at all. */
  readonly among: State;
  /** The state the severity goes by. */
  readonly judged: State;
}

const nobody: readonly string[] = [];

/** Every region says the same, and nothing else is to be asked of them. */
export const agreement: FieldVerdict = {
  state: "identical",
  severity: null,
  outside: nobody,
  offStandard: nobody,
  offAgreed: nobody,
  withinAbsent: false,
  among: "identical",
  judged: "identical",
};

/** What has become of a field since it was judged. */
interface Outcome {
  readonly severity: Severity | null;
  readonly withinAbsent: boolean;
  readonly explainedBy: string | undefined;
  readonly approval: MatrixField["approval"];
}

/**
 * A row that has been judged. A large catalogue has them by the million and hardly any is shown, so that what is dear to
 * find (direction, texts, labels, places) is found only when the matrix is made.
 */
export class ComparedField {
  readonly row: Row;
  readonly verdict: FieldVerdict;
  readonly outcome: Outcome;

  constructor(
    row: Row,
    verdict: FieldVerdict,
    {
      severity = verdict.severity,
      withinAbsent = verdict.withinAbsent,
      explainedBy,
      approval = null,
    }: Partial<Outcome> = {},
  ) {
    this.row = row;
    this.verdict = verdict;
    this.outcome = { severity, withinAbsent, explainedBy, approval };
  }

  /** The same field with another outcome. */
  with(outcome: Partial<Outcome>): ComparedField {
    return new ComparedField(this.row, this.verdict, { ...this.outcome, ...outcome });
  }

  /** Who asks most and least of the applicant, of those that have the whole the field is a part of. */
  get direction(): Direction | null {
    const { field, burden, asked, whole } = this.row;
    if (this.verdict === agreement || burden === undefined) return null;
    const regions = asked.filter(({ region }) => region !== standardId);
    const direction = directionOf(field, burden, regions, ({ region }) =>
      isSpared(field, whole?.cluster.entries.get(region)?.value),
    );
    return direction ?? null;
  }
}
