import type { Observation } from "../model/diagnostic.ts";
import type { Document } from "../model/document.ts";
import { lineStarts } from "../model/position.ts";
import { bounds, type Excess, excessOf } from "./bounds.ts";
import { decode } from "./decode.ts";
import { documentOf, type Text, textOf } from "./document.ts";
import { explain } from "./explain.ts";
import { type Blot, hygieneOf } from "./hygiene.ts";
import type { Identity } from "./kind-of.ts";
import { wholeFileMistake } from "./mistakes/whole-file.ts";
import { rule, treePlaces } from "./referee.ts";
import { observationOf, observationOfFile, type Remark } from "./remark.ts";
import { outside } from "./strict/bail.ts";
import { parseStrict, strictPlaces } from "./strict/parse-strict.ts";

/** What one file gives: a document, or none and the reasons. */
export interface Read {
  readonly document?: Document;
  readonly observations: readonly Observation[];
}

/** A text's value, and what is wrong with how it is written. Without `text` there is no value. */
interface Parsed {
  readonly value?: unknown;
  readonly text?: Text;
  readonly remarks: readonly Remark[];
}

const boundRemark = ({ bound, offset }: Excess): Remark => ({
  rule: "file/within-bounds",
  message: bound,
  start: offset,
  end: offset,
  values: { limit: bounds[bound] },
});

function parse(text: string): Parsed {
  const value = parseStrict(text);
  if (value !== outside) return { value, text: textOf(text, () => strictPlaces(text)), remarks: [] };
  const whole = wholeFileMistake(text);
  if (whole !== undefined) return { remarks: [whole] };
  const ruling = rule(text);
  if ("excess" in ruling) return { remarks: [boundRemark(ruling.excess)] };
  const remarks = explain(text, ruling);
  if ("faults" in ruling || remarks.some(({ harmless }) => harmless !== true)) return { remarks };
  if (ruling.value === null || ruling.value === undefined)
    return { remarks: [{ rule: "file/not-empty", message: "empty", start: 0, end: 0 }] };
  return { value: ruling.value, text: textOf(text, () => treePlaces(text, ruling.tree)), remarks };
}

/** Reads one file's bytes. Never throws, whatever they are. */
export function readDocument(path: string, identity: Identity, bytes: Uint8Array): Read {
  const subject = { path, ...identity };
  const decoded = decode(bytes);
  if ("undecoded" in decoded)
    return { observations: decoded.undecoded.map((each) => observationOfFile(subject, each)) };
  const { text } = decoded;
  const excess = excessOf(text);
  const parsed: Parsed = excess === undefined ? parse(text) : { remarks: [boundRemark(excess)] };
  const blots = hygieneOf(text, parsed.text?.places);
  const observations = observe(subject, text, parsed, blots);
  if (parsed.text === undefined) return { observations };
  const faults = new Set(
    blots.filter((blot) => blot.grave && blot.pointer !== "").map(({ pointer }) => pointer),
  );
  return { document: documentOf(path, identity, parsed.value, parsed.text, faults), observations };
}

function observe(
  subject: { readonly path: string } & Identity,
  text: string,
  parsed: Parsed,
  blots: readonly Blot[],
): Observation[] {
  const count = parsed.remarks.length + blots.length;
  if (count === 0) return [];
  const starts = parsed.text?.starts() ?? lineStarts(text);
  const all = [
    ...parsed.remarks.map((remark) => ({ remark, at: undefined })),
    ...blots.map(({ remark, pointer, part }) => ({ remark, at: { pointer, part } })),
  ].sort((a, b) => a.remark.start - b.remark.start);
  const observations = all
    .slice(0, bounds.messages)
    .map(({ remark, at }) => observationOf(subject, text, starts, remark, at));
  if (count <= bounds.messages) return observations;
  const first = all[bounds.messages];
  const more: Remark = {
    rule: "file/few-mistakes",
    message: "more",
    start: first?.remark.start ?? 0,
    end: first?.remark.end ?? 0,
    values: { more: count - bounds.messages },
  };
  return [...observations, observationOf(subject, text, starts, more)];
}
