import { byCodePoint } from "../model/code-point.ts";
import type { Edition } from "../model/edition.ts";

/** Why no PDF was made, as data. */
export type PdfFailure =
  /** The typesetter cannot be loaded here. */
  | { readonly kind: "no-engine"; readonly reason: string }
  /** 字体缺字: characters no font has, or that must not stand in a text. */
  | { readonly kind: "missing-characters"; readonly characters: readonly MissingCharacter[] }
  /** Templates, fonts or data that do not fit together: a fault of the program. */
  | { readonly kind: "template"; readonly messages: readonly string[] };

export interface MissingCharacter {
  readonly character: string;
  /** U+1F600; several for a cluster. */
  readonly codePoints: string;
  /** Ids of the items that hold it; empty when it stands outside the items. */
  readonly items: readonly string[];
}

/** The engine shows a list of findings as source code does, each message as a quoted text. */
const quotedMessage = /message: "((?:[^"\\]|\\.)*)"/gu;
const unprintable = /the text `"(.*?)"` could not be displayed|disallowed codepoint `"(.*?)"`/gu;

interface EngineDiagnostic {
  readonly message?: string;
  readonly path?: string;
  /** Lines count from 0. */
  readonly range?: { readonly start?: { readonly line?: number } };
}

/** What the engine said against the templates, in its own words. */
export function compileFailure(diagnostics: readonly unknown[]): PdfFailure {
  const messages = diagnostics.map((diagnostic) => {
    const { message, path, range } = diagnostic as EngineDiagnostic;
    const line = range?.start?.line === undefined ? "" : `:${range.start.line + 1}`;
    return `${path ?? ""}${line}: ${message ?? JSON.stringify(diagnostic)}`;
  });
  return { kind: "template", messages };
}

/** Reads the engine's refusal to write a file: the only one a catalogue can cause is a character without a glyph. */
export function exportFailure(error: unknown, edition: Edition): PdfFailure {
  const message = error instanceof Error ? error.message : String(error);
  const messages = [...message.matchAll(quotedMessage)].map(([, quoted = ""]) => unescaped(quoted));
  const texts = new Set(messages.flatMap(textsWithoutGlyph));
  if (texts.size === 0) return { kind: "template", messages: messages.length > 0 ? messages : [message] };
  const characters = [...texts].sort(byCodePoint).map((character) => ({
    character,
    codePoints: codePoints(character),
    items: edition.items.filter((item) => holds(item, character)).map(({ id }) => id),
  }));
  return { kind: "missing-characters", characters };
}

const textsWithoutGlyph = (message: string): string[] =>
  [...message.matchAll(unprintable)].map(([, shown, forbidden]) => unescaped(shown ?? forbidden ?? ""));

/** `\u{7}`, `\"`, `\\` as the characters they stand for. */
const unescaped = (shown: string): string =>
  shown.replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gu, (_, code: string | undefined, other: string) =>
    code === undefined ? (controls[other] ?? other) : String.fromCodePoint(Number.parseInt(code, 16)),
  );

const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", "0": "\0" };

const codePoints = (text: string): string =>
  [...text]
    .map((character) => `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`)
    .join(" ");

function holds(value: unknown, text: string): boolean {
  if (typeof value === "string") return value.includes(text);
  return (
    typeof value === "object" && value !== null && Object.values(value).some((part) => holds(part, text))
  );
}
