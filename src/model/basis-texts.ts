import type { Sound } from "./document.ts";
import type { Version } from "./generated/files.ts";
import { citationsOf } from "./generated/places.ts";
import { visitAt } from "./visit-at.ts";

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
  for (const keys of citationsOf.version ?? [])
    visitAt(version, keys, (text, pointer) => {
      if (typeof text === "string" && text !== "" && isWanted(text)) texts.push({ pointer, text });
    });
  return texts;
}
