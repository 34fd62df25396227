import type { Catalogue } from "./catalogue.ts";
import type { ApprovalStatus, ApprovalVerdict, ItemMatrix, MatrixField } from "./difference.ts";
import type { Document } from "./document.ts";
import { fieldPath } from "./field-path.ts";

/** An approval with what the comparison says of it. */
export interface JudgedApproval {
  readonly document: Document<"approval">;
  readonly verdict: ApprovalVerdict;
  /** `undefined` where no version has such a field. */
  readonly field: MatrixField | undefined;
}

/** The item's approvals, those of the given status only where one is given. */
export function approvalsOf(
  matrix: ItemMatrix,
  catalogue: Catalogue,
  status?: ApprovalStatus,
): JudgedApproval[] {
  return matrix.approvals.flatMap((verdict): JudgedApproval[] => {
    if (status !== undefined && verdict.status !== status) return [];
    const document = catalogue.approvals.find(({ path }) => path === verdict.file);
    if (document === undefined) return [];
    return [{ document, verdict, field: matrix.fields.find(({ field }) => field === verdict.field) }];
  });
}

/** Where in the approval a finding stands, with the path that its fingerprint has. */
export const inApproval = ({ document }: JudgedApproval, pointer: string) =>
  [{ pointer, document }, { field: fieldPath(document.value, pointer) }] as const;
