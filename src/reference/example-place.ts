import { parse } from "yaml";
import type { LocatedDiagnostic, Place } from "../model/diagnostic.ts";
import { valueAt } from "../model/pointer.ts";
import { memorySource } from "../read/memory-source.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import type { Example } from "../rules/rule.ts";
import { exampleFileOf, exampleFiles, isWholeFile } from "./run-example.ts";

/** A finding on an example, as `Example.reports` writes it: its place and its message id. */
export const reported = (example: Example, finding: LocatedDiagnostic): string =>
  `${placeIn(example, finding)} ${finding.message}`;

/**
 * Where somebody who reads the example finds what a finding is about: `2:8` in the example's own text. What stands
 * elsewhere is named by its pointer, with a colon when the key is meant, and by its file when that is another one:
 * `/visits`, `/visits:`, `items/sample/jiashan.yaml /visits`; a file alone is the file as a whole.
 */
export function placeIn(example: Example, { place, range }: LocatedDiagnostic): string {
  const own = exampleFileOf(example);
  const { file, pointer } = place;
  if (file === own && isWholeFile(example)) return lineAndColumn(range.start);
  const files = exampleFiles(example);
  const isThere = valueAt(parse(files[file] ?? ""), pointer) !== undefined;
  const start = file === own && isThere && pointer !== "" ? startInText(example, place) : undefined;
  if (start !== undefined) return lineAndColumn(start);
  const key = isThere && place.part === "key" && pointer !== "" ? ":" : "";
  if (pointer === "") return file;
  return file === own ? pointer + key : `${file} ${pointer}${key}`;
}

const lineAndColumn = ({ line, column }: LocatedDiagnostic["range"]["start"]): string => `${line}:${column}`;

/** Where a key or value begins in the text that is laid over the sample; `undefined` when that text does not have it. */
function startInText(
  example: Example,
  { file, pointer, part }: Place,
): LocatedDiagnostic["range"]["start"] | undefined {
  const [document] = readCatalogue(memorySource({ [file]: example.yaml })).documents;
  return valueAt(document?.value, pointer) === undefined ? undefined : document?.locate(pointer, part).start;
}
