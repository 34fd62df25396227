/**
 * Why a text is left as it is: it is no single YAML value (`unparsable`), nothing stands at the pointer (`absent`), the
 * new key is there already (`present`), it uses what is not edited, such as anchors (`unsupported`), or two edits touch
 * the same characters (`overlapping`).
 */
export type EditProblem = "unparsable" | "absent" | "present" | "unsupported" | "overlapping";

/** Thrown in place of an edit that would break a text or change something else. */
export class EditError extends Error {
  readonly problem: EditProblem;
  /** Where in the value, where that is known. */
  readonly pointer: string | undefined;

  constructor(problem: EditProblem, pointer?: string) {
    super(pointer === undefined ? problem : `${problem}: ${pointer}`);
    this.problem = problem;
    this.pointer = pointer;
  }
}
