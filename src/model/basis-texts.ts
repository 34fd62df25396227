import type { Sound } from "./document.ts";
import { entriesOf } from "./entries.ts";
import type { Version } from "./generated/files.ts";
import { pointer, type Segment } from "./pointer.ts";

/** A place of a version where running text names the document behind it. */
export interface BasisText {
  readonly pointer: string;
  readonly text: string;
}

/** The texts of a version that say on which document something rests, in the order of the form: those that are wanted. */
export function basisTexts(
  version: Sound<Version>,
  isWanted: (text: string) => boolean = () => true,
): BasisText[] {
  const texts: BasisText[] = [];
  const look = (text: string | undefined, ...at: readonly Segment[]) => {
    if (text !== undefined && text !== "" && isWanted(text)) texts.push({ pointer: pointer(...at), text });
  };
  for (const key of ["conditions", "materials", "reviewPoints"] as const) {
    const entries: BasisEntries = version[key] ?? [];
    for (let at = 0; at < entries.length; at += 1) look(entries[at]?.basis, key, at, "basis");
  }
  for (const key of ["statutoryLimit", "promisedLimit"] as const)
    look(version[key]?.extension?.basis, key, "extension", "basis");
  look(version.fee?.basis, "fee", "basis");
  for (const [at, { basis, reductionBasis }] of entriesOf(version.fees)) {
    look(basis, "fees", at, "basis");
    look(reductionBasis, "fees", at, "reductionBasis");
  }
  return texts;
}

type BasisEntries = readonly ({ readonly basis?: string | undefined } | undefined)[];
