import type { Diagnostic, Place, Related, Severity } from "../model/diagnostic.ts";
import type { Values } from "../model/words.ts";

/** What is known of a diagnostic from its subject. */
export type Known = Partial<Pick<Diagnostic, "item" | "region">>;

/** Diagnostics with all that is known of them, found again by judging their subject once more. */
export type Again = () => readonly Diagnostic[];

/** What a diagnostic is counted and chosen by. */
interface Counted {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly item: string | undefined;
  readonly region: string | undefined;
}

/**
 * A diagnostic that is only counted, until somebody looks at what it says or where it stands in its file: then its
 * subject is judged once more. A large catalogue has differences by the hundred thousand, and a report shows few.
 */
export class Deferred implements Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  declare readonly item?: string;
  declare readonly region?: string;
  readonly #again: Again;
  readonly #position: number;

  /** `position` is its own among what judging again gives. */
  constructor({ rule, severity, file, item, region }: Counted, again: Again, position: number) {
    this.rule = rule;
    this.severity = severity;
    this.file = file;
    if (item !== undefined) this.item = item;
    if (region !== undefined) this.region = region;
    this.#again = again;
    this.#position = position;
  }

  get message(): string {
    return this.toJSON().message;
  }
  get place(): Place {
    return this.toJSON().place;
  }
  get values(): Values {
    return this.toJSON().values;
  }
  get field(): string {
    return this.toJSON().field ?? "";
  }
  get normal(): readonly string[] {
    return this.toJSON().normal ?? [];
  }
  get related(): readonly Related[] {
    return this.toJSON().related ?? [];
  }

  /** The same diagnostic with everything in it. */
  toJSON(): Diagnostic {
    const found = this.#again()[this.#position];
    if (found === undefined) throw new Error(`judging ${this.file} again gave something else`);
    return found;
  }
}

/** A diagnostic with all that is known of it. */
export const inFull = (diagnostic: Diagnostic): Diagnostic =>
  diagnostic instanceof Deferred ? diagnostic.toJSON() : diagnostic;

/** The file a diagnostic is in, found without looking at more. */
export const fileOf = (diagnostic: Diagnostic): string =>
  diagnostic instanceof Deferred ? diagnostic.file : diagnostic.place.file;
