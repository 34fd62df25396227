import type { RawDiagnostic } from "../model/diagnostic.ts";
import type { RawDocument } from "../model/document.ts";
import type { Identity } from "../model/kinds.ts";
import { bounds, excessOf } from "./bounds.ts";
import { type CharacterCheck, checkCharacters } from "./character-check.ts";
import { decode } from "./decode.ts";
import { documentOf, scalarAt, type Text, textOf } from "./document.ts";
import { doubtfulIn } from "./doubtful.ts";
import { explain } from "./explain.ts";
import { excessRemark } from "./fault-words.ts";
import { parseFully } from "./full-parser.ts";
import { wholeFileMistake } from "./mistakes/whole-file.ts";
import { type Places, pointerAt } from "./places.ts";
import { type Remark, rawDiagnosticOf, rawDiagnosticOfFile, type Subject } from "./remark.ts";
import { outside } from "./strict/fall-back.ts";
import { parseStrict, strictPlaces } from "./strict/parse-strict.ts";
import type { SharedTexts } from "./strict/shared-texts.ts";
import { treePlaces } from "./tree-places.ts";

/** What one file gives: a document, or none and the reasons. */
export interface Read {
  readonly document?: RawDocument;
  /** The text of a file that could be decoded but gave no document, to show what is wrong in it. */
  readonly text?: string;
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/** A text's value, and what is wrong with how it is written. Without `text` there is no value. */
interface Parsed {
  readonly value?: unknown;
  readonly text?: Text;
  readonly remarks: readonly Remark[];
}

function parse(text: string, shared: SharedTexts): Parsed {
  const value = parseStrict(text, shared);
  if (value !== outside) return { value, text: textOf(text, () => strictPlaces(text, shared)), remarks: [] };
  const whole = wholeFileMistake(text);
  if (whole !== undefined) return { remarks: [whole] };
  const parsed = parseFully(text);
  const remarks = explain(text, parsed);
  if (!("value" in parsed) || remarks.some(({ harmless }) => harmless !== true)) return { remarks };
  if (parsed.value === null || parsed.value === undefined)
    return { remarks: [{ rule: "file/not-empty", message: "empty", start: 0, end: 0 }] };
  const sound = textOf(text, () => treePlaces(text, parsed.tree));
  const doubtful = doubtfulIn(parsed.value, (pointer) => scalarAt(sound.places(), text, pointer));
  return { value: parsed.value, text: { ...sound, doubtful }, remarks };
}

/** Reads one file's bytes. Never throws, whatever they are. */
export function readDocument(path: string, identity: Identity, bytes: Uint8Array, shared: SharedTexts): Read {
  const subject = { path, ...identity };
  const decoded = decode(bytes);
  if ("undecoded" in decoded)
    return { rawDiagnostics: decoded.undecoded.map((each) => rawDiagnosticOfFile(subject, each)) };
  const { text } = decoded;
  const excess = excessOf(text);
  if (excess !== undefined)
    return {
      rawDiagnostics: observe(
        subject,
        textOf(text, () => new Map()),
        [excessRemark(excess)],
        noIssues,
      ),
    };
  const { value, text: sound, remarks } = parse(text, shared);
  const hygiene = checkCharacters(text, sound?.places);
  const rawDiagnostics = observe(subject, sound ?? textOf(text, () => new Map()), remarks, hygiene);
  if (sound === undefined) return { text, rawDiagnostics };
  const faults = hygiene.issues
    .filter((blot) => blot.grave && blot.pointer !== "")
    .map(({ pointer }) => pointer);
  return { document: documentOf(path, identity, value, sound, new Set(faults)), rawDiagnostics };
}

/** The value a remark is about, where the file can be read all the same: what else is said of it is then known. */
function placeOf(
  { harmless, message, start }: Remark,
  places: () => Places,
): ReturnType<typeof pointerAt> | undefined {
  if (harmless !== true || message === "many") return undefined;
  const at = pointerAt(places(), start);
  return places().get(at.pointer)?.scalar === true ? at : undefined;
}

const noIssues: CharacterCheck = { issues: [], count: 0 };

/** Raw diagnostics in order of place, no more of them than a person can use. */
function observe(
  subject: Subject,
  { text, starts, places }: Text,
  remarks: readonly Remark[],
  hygiene: CharacterCheck,
): RawDiagnostic[] {
  const count = remarks.length + hygiene.count;
  if (count === 0) return [];
  const all = [
    ...remarks.map((remark) => ({ remark, at: placeOf(remark, places) })),
    ...hygiene.issues.map(({ remark, pointer, part }) => ({ remark, at: { pointer, part } })),
  ].sort((a, b) => a.remark.start - b.remark.start);
  const rawDiagnostics = all
    .slice(0, bounds.messages)
    .map(({ remark, at }) => rawDiagnosticOf(subject, text, starts(), remark, at));
  if (count <= bounds.messages) return rawDiagnostics;
  const last = all[bounds.messages - 1]?.remark ?? { start: 0, end: 0 };
  const more: Remark = {
    rule: "file/few-mistakes",
    message: "more",
    start: last.start,
    end: last.end,
    values: { more: count - bounds.messages },
  };
  return [...rawDiagnostics, rawDiagnosticOf(subject, text, starts(), more)];
}
