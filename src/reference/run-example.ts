import { parse, stringify } from "yaml";
import type { LocatedDiagnostic } from "../model/diagnostic.ts";
import type { Source } from "../model/source.ts";
import { memorySource } from "../read/memory-source.ts";
import { readCatalogue } from "../read/read-catalogue.ts";
import type { AnyRule, Example } from "../rules/rule.ts";
import { judge } from "../validate/judge.ts";
import { locate } from "../validate/locate.ts";
import { open } from "../validate/open.ts";
import { sampleFiles } from "./sample.ts";

/** The day examples are judged on, so that a page never changes by itself. */
export const exampleDay = "2026-11-23";

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function overlay(base: unknown, over: unknown): unknown {
  if (!isTree(base) || !isTree(over)) return over;
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete merged[key];
    else merged[key] = overlay(base[key], value);
  }
  return merged;
}

/** The file of the sample catalogue that an example's text is laid over, or that it is. */
export const exampleFileOf = ({ file = "items/sample/qingpu.yaml" }: Example): string => file;

/** Whether an example's text is the whole file, as it also is where the sample has no such file. */
export const isWholeFile = (example: Example): boolean =>
  example.whole === true || sampleFiles[exampleFileOf(example)] === undefined;

/** The sample catalogue with the example's text in place. */
export function exampleFiles(example: Example): Record<string, string> {
  const { alone = false, yaml } = example;
  const file = exampleFileOf(example);
  const base = parse(sampleFiles[file] ?? "");
  const text = isWholeFile(example) ? yaml : stringify(overlay(base, parse(yaml)), { lineWidth: 0 });
  return { ...(alone ? {} : sampleFiles), [file]: text };
}

const encoder = new TextEncoder();

/** The sample catalogue with the example's file in it, as it would lie on the disk. */
function exampleSource(example: Example): Source {
  const { entry = {} } = example;
  const file = exampleFileOf(example);
  const { kind = "file", repeat = 1 } = entry;
  const texts = exampleFiles(example);
  const text = (texts[file] ?? "").repeat(repeat);
  const bytes = entry.bytes === undefined ? encoder.encode(text) : Buffer.from(entry.bytes, "hex");
  const source = memorySource({ ...texts, [file]: text });
  const name = entry.nameBytes === undefined ? {} : { nameBytes: Buffer.from(entry.nameBytes, "hex") };
  return {
    entries: source.entries.map((each) =>
      each.path === file ? { path: file, kind, size: entry.size ?? bytes.length, ...name } : each,
    ),
    read(path) {
      if (path !== file) return source.read(path);
      if (entry.refused === true) throw new Error("refused");
      return bytes;
    },
  };
}

/** What one rule says of an example, by the same reading and judging as any catalogue. */
export function runExample(rule: AnyRule, example: Example): LocatedDiagnostic[] {
  const opened = open(readCatalogue(exampleSource(example)));
  const judgement = judge(opened, { asOf: exampleDay, rules: [rule] });
  const own = judgement.heads.filter((head) => head.rule === rule.id);
  return locate(judgement, own, opened.catalogue);
}
