import type { Sound } from "./document.ts";
import { entriesOf } from "./entries.ts";
import type { Version } from "./generated/files.ts";
import { pointer } from "./pointer.ts";

/** A place of a version where running text names the document behind it. */
export interface BasisText {
  readonly pointer: string;
  readonly text: string;
}

/** Every text of a version that says on which document something rests, in the order of the form. */
export function basisTexts(version: Sound<Version>): BasisText[] {
  const texts: BasisText[] = [];
  const add = (text: string | undefined, ...at: readonly (string | number)[]) => {
    if (text !== undefined && text !== "") texts.push({ pointer: pointer(...at), text });
  };
  for (const key of ["conditions", "materials", "reviewPoints"] as const)
    for (const [at, { basis }] of entriesOf<{ readonly basis?: string | undefined }>(version[key]))
      add(basis, key, at, "basis");
  for (const key of ["statutoryLimit", "promisedLimit"] as const)
    add(version[key]?.extension?.basis, key, "extension", "basis");
  add(version.fee?.basis, "fee", "basis");
  for (const [at, { basis, reductionBasis }] of entriesOf(version.fees)) {
    add(basis, "fees", at, "basis");
    add(reductionBasis, "fees", at, "reductionBasis");
  }
  return texts;
}
