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
  return {
    catalogue: assemble(
      shaped.map(({ document }) => document),
      unreadable,
    ),
    observations: [...observations, ...shaped.flatMap((each) => each.observations)],
  };
}
