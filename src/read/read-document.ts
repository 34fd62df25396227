import type { RawDiagnostic } from "../model/diagnostic.ts";
import type { RawDocument } from "../model/document.ts";
import type { Identity } from "../model/kinds.ts";
import { bounds, excessOf } from "./bounds.ts";
import { checkCharacters } from "./character-check.ts";
import { decode } from "./decode.ts";
import { documentOf, scalarAt, type Text, textOf } from "./document.ts";
import { doubtfulIn } from "./doubtful.ts";
import { explain } from "./explain.ts";
import { excessMistake } from "./fault-words.ts";
import { parseFully } from "./full-parser.ts";
import { wholeFileMistake } from "./mistakes/whole-file.ts";
import { type Places, pointerAt } from "./places.ts";
import { type FileSubject, rawDiagnosticOf, rawDiagnosticOfFile } from "./raw-diagnostic.ts";
import { outside } from "./strict/fall-back.ts";
import { parseStrict, strictPlaces } from "./strict/parse-strict.ts";
import type { SharedTexts } from "./strict/shared-texts.ts";
import type { TextMistake } from "./text-mistake.ts";
import { treePlaces } from "./tree-places.ts";

/** What one file gives: a document, or none and the reasons. */
export interface ReadFile {
  readonly document?: RawDocument;
  /** The text of a file that could be decoded but gave no document, to show what is wrong in it. */
  readonly text?: string;
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/** A text's value, and what is wrong with how it is written. Without `text` there is no value. */
interface Parsed {
  readonly value?: unknown;
  readonly text?: Text;
  readonly mistakes: readonly TextMistake[];
}

function parse(text: string, shared: SharedTexts): Parsed {
  const value = parseStrict(text, shared);
  if (value !== outside) return { value, text: textOf(text, () => strictPlaces(text, shared)), mistakes: [] };
  const whole = wholeFileMistake(text);
  if (whole !== undefined) return { mistakes: [whole] };
  const parsed = parseFully(text);
  const mistakes = explain(text, parsed);
  if (!("value" in parsed) || mistakes.some(({ harmless }) => harmless !== true)) return { mistakes };
  if (parsed.value === null || parsed.value === undefined)
    return { mistakes: [{ rule: "file/not-empty", message: "empty", values: {}, start: 0, end: 0 }] };
  const sound = textOf(text, () => treePlaces(text, parsed.tree));
  const doubtful = doubtfulIn(parsed.value, (pointer) => scalarAt(sound.places(), text, pointer));
  return { value: parsed.value, text: { ...sound, doubtful }, mistakes };
}

/** A text in which nothing is known to stand anywhere. */
const unparsed = (text: string): Text => textOf(text, () => new Map());

/** Reads one file's bytes. Never throws, whatever they are. */
export function readDocument(
  path: string,
  identity: Identity,
  bytes: Uint8Array,
  shared: SharedTexts,
): ReadFile {
  const subject = { path, ...identity };
  const decoded = decode(bytes);
  if ("undecoded" in decoded)
    return {
      rawDiagnostics: decoded.undecoded.map(({ found, position }) => ({
        ...rawDiagnosticOfFile(subject, found, position),
        setsAside: true,
      })),
    };
  const { text } = decoded;
  const excess = excessOf(text);
  if (excess !== undefined)
    return { rawDiagnostics: diagnosticsOf(subject, unparsed(text), [excessMistake(excess)], 0) };
  const { value, text: sound, mistakes } = parse(text, shared);
  const characters = checkCharacters(text, sound?.places);
  const rawDiagnostics = diagnosticsOf(
    subject,
    sound ?? unparsed(text),
    [...mistakes, ...characters.mistakes],
    characters.count - characters.mistakes.length,
  );
  if (sound === undefined) return { text, rawDiagnostics };
  return { document: documentOf(path, identity, value, sound, new Set(characters.faults)), rawDiagnostics };
}

/** The mistake with the value it is about, where the file can be read all the same: what else is said of it is then known. */
function placed(mistake: TextMistake, places: () => Places): TextMistake {
  const { at, harmless, message, start } = mistake;
  if (at !== undefined || harmless !== true || message === "many") return mistake;
  const found = pointerAt(places(), start);
  return places().get(found.pointer)?.scalar === true ? { ...mistake, at: found } : mistake;
}

/** Raw diagnostics in order of place, no more of them than a person can use; `unlisted` mistakes are only counted. */
function diagnosticsOf(
  subject: FileSubject,
  { text, starts, places }: Text,
  mistakes: readonly TextMistake[],
  unlisted: number,
): RawDiagnostic[] {
  const inOrder = mistakes.map((each) => placed(each, places)).sort((a, b) => a.start - b.start);
  const shown = inOrder.slice(0, bounds.messages);
  const count = mistakes.length + unlisted;
  if (count > bounds.messages) {
    const { start, end } = shown.at(-1) ?? { start: 0, end: 0 };
    const more = { more: count - bounds.messages };
    const harmless = mistakes.every((each) => each.harmless === true);
    shown.push({ rule: "file/few-mistakes", message: "more", values: more, start, end, harmless });
  }
  return shown.map((mistake) => rawDiagnosticOf(subject, text, starts(), mistake));
}
