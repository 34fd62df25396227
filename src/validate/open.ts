import { assemble, type Catalogue, type UnreadableFile } from "../model/catalogue.ts";
import type { Observation } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { checkShape } from "../schema/check-shape.ts";

/** A catalogue whose shape has been checked: sound values to judge, and what was wrong with the others. */
export interface Opened {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
}

/** What the reader gives: documents as they are written, and the files that gave none. */
interface Read {
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
  readonly observations: readonly Observation[];
}

/** Checks each document's shape, takes faulty values out, and puts the catalogue together. */
export function open({ documents, unreadable, observations }: Read): Opened {
  const shaped = documents.map(checkShape);
  const misshapen = shaped.flatMap((each) => each.observations);
  const known = new Set(misshapen.map(({ place }) => `${place.file}#${place.pointer}`));
  return {
    catalogue: assemble(
      shaped.map(({ document }) => document),
      unreadable,
    ),
    observations: [
      ...observations.filter(
        ({ rule, place }) => !isTold(rule, place.pointer) || !known.has(`${place.file}#${place.pointer}`),
      ),
      ...misshapen,
    ],
  };
}

/** A bad character in a word of a code list makes it the wrong word: the shape check says so, and shows the character. */
const isTold = (rule: string, pointer: string): boolean => rule.startsWith("text/") && pointer !== "";
