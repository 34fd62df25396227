import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The fields the texts stand in. */
export const textFields = [
  "condition",
  "reviewStandard",
  "acceptStandard",
  "fee",
  "remark",
  "limitNote",
] as const;
export type TextField = (typeof textFields)[number];

/** One entry of a file of pairs. */
export interface WrittenPair {
  readonly field: TextField;
  readonly a: string;
  readonly b: string;
  /** `same` where applicant and reviewer would have to do exactly the same under both texts. */
  readonly is: "same" | "different";
  /** The text that asks more, where that is beyond doubt. */
  readonly more?: "a" | "b";
  /** The guide that a text comes from. */
  readonly source?: string;
  /** Set where one of the texts was written for the purpose. */
  readonly written?: true;
  /** Set where the pair is kept for judging only: its mistakes are not listed. */
  readonly held?: true;
}

/** Two texts, labelled by a person; `kind` is the name of the file they stand in. */
export interface TextPair extends WrittenPair {
  readonly kind: string;
}

const folder = join(import.meta.dirname, "pairs");

/** The labelled pairs, in the order of their kinds' names. */
export const readPairs = (): TextPair[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const pairs: WrittenPair[] = parse(readFileSync(join(folder, file), "utf8"));
      return pairs.map((pair) => ({ ...pair, kind: file.replace(/\.yaml$/u, "") }));
    });
