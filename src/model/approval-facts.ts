import type { Document } from "./document.ts";
import { fieldPath } from "./field-path.ts";
import type { ApprovalVerdict, MatrixField } from "./matrix.ts";

/** An approval with what the comparison says of it. */
export interface JudgedApproval {
  readonly document: Document<"approval">;
  readonly verdict: ApprovalVerdict;
  /** `undefined` where no version has such a field. */
  readonly field: MatrixField | undefined;
  /** All fields the item has, as paths by identity. */
  readonly fields: readonly string[];
}

/** Where in the approval a finding stands, with the path that its fingerprint has. */
export const inApproval = ({ document }: JudgedApproval, pointer: string) =>
  [{ pointer, document }, { field: fieldPath(document.value, pointer) }] as const;
