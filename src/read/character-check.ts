import type { ReadingMessage } from "../model/diagnostic.ts";
import { parentOf } from "../model/pointer.ts";
import { bounds } from "./bounds.ts";
import {
  type CharacterIssue,
  type CharacterIssueKind,
  characterIssuesIn,
  codeOf,
  isSuspicious,
  issueOfCharacter,
} from "./characters.ts";
import { type Places, pointerAt } from "./places.ts";
import type { TextMistake } from "./text-mistake.ts";

/** Issues that make the value they are in unfit to be judged or compared. */
const grave: ReadonlySet<CharacterIssueKind> = new Set(["control", "bidi", "replacement"]);

/** Issues whose character says nothing and is simply taken out. */
const removable: ReadonlySet<CharacterIssueKind> = new Set(["control", "invisible", "bidi"]);

/** A key with something invisible in it is another key: what is said of that is enough. */
const isGrave = ({ kind }: CharacterIssue, { part }: ValuePlace): boolean =>
  grave.has(kind) || (part === "key" && kind === "invisible");

type ValuePlace = NonNullable<TextMistake["at"]>;

/** The first mistakes in a text's characters, how many there are, and the pointers of the values they make unfit. */
export interface CharacterCheck {
  readonly mistakes: readonly TextMistake[];
  readonly count: number;
  readonly faults: readonly string[];
}

/**
 * What is wrong with the characters of a text, as they stand in it and as escapes in double quotes (`"\u200b"`)
 * mean them: both give the same rule. `places` is asked only when something is found; without it (an unreadable
 * file) nothing is known of keys and quotes.
 */
export function checkCharacters(text: string, places: (() => Places) | undefined): CharacterCheck {
  const plain = isSuspicious(text) ? characterIssuesIn(text) : [];
  const escaped = places !== undefined && text.includes("\\") ? escapedIssues(text, places()) : [];
  const all = escaped.length === 0 ? plain : [...plain, ...escaped].sort((a, b) => a.offset - b.offset);
  // Special blanks are only spoken of in texts: elsewhere YAML's own rules have something to say of them.
  const found = withoutLayout(all, places);
  const placed = found.slice(0, bounds.messages).map((issue): PlacedIssue => {
    const at = places === undefined ? wholeFile : pointerAt(places(), issue.offset);
    const fix = places !== undefined && isKeyTwice(at, places()) ? undefined : fixOf(issue);
    return { issue, at, fix };
  });
  return {
    mistakes: placed.map((each) => mistakeOf(each, text, beginOf(each.at, places))),
    count: found.length,
    faults: placed
      .filter(({ issue, at }) => at.pointer !== "" && isGrave(issue, at))
      .map(({ at }) => at.pointer),
  };
}

/** An issue, the key or value it lies in, and what surely belongs in its place. */
interface PlacedIssue {
  readonly issue: CharacterIssue;
  readonly at: ValuePlace;
  readonly fix: TextMistake["fix"];
}

const wholeFile: ValuePlace = { pointer: "", part: "value" };

/** The issues without special blanks outside of texts; a hostile file may have a million of them. */
function withoutLayout(
  issues: readonly CharacterIssue[],
  places: (() => Places) | undefined,
): readonly CharacterIssue[] {
  if (!issues.some(({ kind }) => kind === "blank")) return issues;
  const scalars = [...(places?.().values() ?? [])]
    .filter(({ scalar }) => scalar)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return issues.filter(({ kind, offset }) => {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return kind !== "blank" || offset >= (scalars[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Where the value or key begins that an issue lies in; the file's beginning where that is not known. */
function beginOf({ pointer, part }: ValuePlace, places: (() => Places) | undefined): number {
  const site = pointer === "" ? undefined : places?.().get(pointer);
  return (part === "key" ? site?.keyStart : site?.start) ?? 0;
}

/** The characters before an offset, those that cannot be seen by their names. */
function before(text: string, begin: number, offset: number): string {
  const whole = text.slice(begin, offset).replace(/^[\s"']+/u, "");
  return [...whole]
    .slice(-6)
    .map((character) => (isRemovable(character) ? codeOf(character) : character))
    .join("");
}

function isRemovable(character: string): boolean {
  const kind = issueOfCharacter(character)?.kind;
  return kind !== undefined && removable.has(kind);
}

/** Whether a key is the same as another one of its map once what cannot be seen is taken out of both. */
function isKeyTwice({ pointer, part }: ValuePlace, places: Places): boolean {
  if (part !== "key") return false;
  const seen = (path: string): string => [...path].filter((character) => !isRemovable(character)).join("");
  const [owner, shown] = [parentOf(pointer), seen(pointer)];
  return [...places.keys()].some(
    (other) => other !== pointer && parentOf(other) === owner && seen(other) === shown,
  );
}

function mistakeOf({ issue, at, fix }: PlacedIssue, text: string, begin: number): TextMistake {
  const { kind, offset, length } = issue;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  // Before the first key of a file, or where no value is known, what begins a line begins a key.
  const begins = at.pointer === "" && /^[ -]*$/u.test(text.slice(lineStart, offset));
  const inKey = kind === "invisible" && (at.part === "key" || begins);
  return {
    ...messageOf(issue, inKey, before(text, Math.max(lineStart, begin), offset)),
    start: offset,
    end: offset + length,
    at,
    harmless: true,
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What surely belongs in its place: the proper character, a plain space, or nothing. */
function fixOf({ kind, offset, length, text, instead }: CharacterIssue): TextMistake["fix"] {
  const plain =
    kind === "compatibility" && length === text.length
      ? instead
      : kind === "blank"
        ? " "
        : removable.has(kind)
          ? ""
          : undefined;
  return plain === undefined ? undefined : [{ start: offset, end: offset + length, text: plain }];
}

/** What is said of an issue; `context` is the text in front of it in the same value. */
function messageOf(
  { kind, code, text, instead }: CharacterIssue,
  inKey: boolean,
  context: string,
): ReadingMessage {
  switch (kind) {
    case "control":
      return { rule: "text/no-control-characters", message: "found", values: { code } };
    case "bidi":
      return { rule: "text/no-bidi-controls", message: "found", values: { code } };
    case "private":
      return { rule: "text/no-private-use", message: "found", values: { code } };
    case "invisible":
      if (inKey) return { rule: "text/keys-visible", message: "found", values: { code } };
      return context === ""
        ? { rule: "text/no-invisible-characters", message: "first", values: { code } }
        : { rule: "text/no-invisible-characters", message: "found", values: { before: context, code } };
    case "blank":
      return { rule: "text/no-invisible-characters", message: "blank", values: { before: context, code } };
    case "replacement": {
      const isHalf = /^[\ud800-\udfff]$/u.test(text);
      return {
        rule: "text/no-replacement-characters",
        message: isHalf ? "half" : "found",
        values: { code },
      };
    }
    case "compatibility":
      return instead === undefined
        ? { rule: "text/no-radical-forms", message: "unknown", values: { text, code } }
        : { rule: "text/no-radical-forms", message: "form", values: { text, code, instead } };
    case "mojibake":
      return { rule: "text/no-mojibake", message: "found", values: { text } };
    case "foreign":
      return instead === undefined
        ? { rule: "text/no-mojibake", message: "foreign", values: { text } }
        : { rule: "text/no-mojibake", message: "misread", values: { text, instead } };
  }
}

/** One escape of YAML's double quotes, or a pair of surrogates; what the letters stand for. */
const escapes =
  /\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\n])/gu;
const letters: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  v: "\v",
  f: "\f",
  e: "\x1b",
  N: "\x85",
  L: "\u2028",
  P: "\u2029",
};

function meaningOf(escaped: string): string {
  const kind = escaped.charAt(1);
  if (escaped.length === 2) return letters[kind] ?? "";
  const units = escaped
    .split("\\")
    .slice(1)
    .map((each) => Number.parseInt(each.slice(1), 16));
  const [first = 0] = units;
  return kind === "U" ? (first > 0x10ffff ? "" : String.fromCodePoint(first)) : String.fromCharCode(...units);
}

/** What escapes stand for, in double-quoted keys and values; elsewhere a backslash is a backslash. */
function escapedIssues(text: string, places: Places): CharacterIssue[] {
  const issues: CharacterIssue[] = [];
  const look = (start: number, end: number): void => {
    if (text.charAt(start) !== '"') return;
    for (const { 0: escaped, index } of text.slice(start, end).matchAll(escapes)) {
      const meaning = meaningOf(escaped);
      const found = meaning === "" ? undefined : issueOfCharacter(meaning);
      if (found === undefined) continue;
      issues.push({
        ...found,
        offset: start + index,
        length: escaped.length,
        text: meaning,
        code: codeOf(meaning),
      });
    }
  };
  for (const [pointer, { keyStart, keyEnd, start, end, scalar }] of places) {
    if (keyStart !== start && pointer !== "") look(keyStart, keyEnd);
    if (scalar) look(start, end);
  }
  return issues;
}
