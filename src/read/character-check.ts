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
import type { Remark } from "./remark.ts";

const ruleOf: Readonly<Record<CharacterIssueKind, string>> = {
  control: "text/no-control-characters",
  bidi: "text/no-bidi-controls",
  invisible: "text/no-invisible-characters",
  blank: "text/no-invisible-characters",
  replacement: "text/no-replacement-characters",
  private: "text/no-private-use",
  compatibility: "text/no-radical-forms",
  mojibake: "text/no-mojibake",
  foreign: "text/no-mojibake",
};

/** Issues that make the value they are in unfit to be judged or compared. */
const grave: ReadonlySet<CharacterIssueKind> = new Set(["control", "bidi", "replacement"]);

/** Issues whose character says nothing and is simply taken out. */
const removable: ReadonlySet<CharacterIssueKind> = new Set(["control", "invisible", "bidi"]);

/** A key with something invisible in it is another key: what is said of that is enough. */
const isGrave = ({ kind }: CharacterIssue, { part }: { readonly part: "key" | "value" }): boolean =>
  grave.has(kind) || (part === "key" && kind === "invisible");

/** A kind of the text and the value it lies in. */
export interface PlacedIssue {
  readonly remark: Remark;
  readonly pointer: string;
  readonly part: "key" | "value";
  readonly grave: boolean;
}

/** The first issues of a text, and how many there are. */
export interface CharacterCheck {
  readonly issues: readonly PlacedIssue[];
  readonly count: number;
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
  const issues = found.slice(0, bounds.messages).map((issue) => {
    const at =
      places === undefined ? { pointer: "", part: "value" as const } : pointerAt(places(), issue.offset);
    return { remark: remarkOf(issue, text, at, beginOf(at, places)), ...at, grave: isGrave(issue, at) };
  });
  return { issues, count: found.length };
}

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
function beginOf(
  { pointer, part }: Pick<PlacedIssue, "pointer" | "part">,
  places: (() => Places) | undefined,
): number {
  const site = pointer === "" ? undefined : places?.().get(pointer);
  return (part === "key" ? site?.keyStart : site?.start) ?? 0;
}

/** The characters before an offset, those that cannot be seen by their names. */
function before(text: string, begin: number, offset: number): string {
  const whole = text.slice(begin, offset).replace(/^[\s"']+/u, "");
  return [...whole]
    .slice(-6)
    .map((character) => {
      const kind = issueOfCharacter(character)?.kind;
      return kind !== undefined && removable.has(kind) ? codeOf(character) : character;
    })
    .join("");
}

function remarkOf(
  issue: CharacterIssue,
  text: string,
  at: { readonly pointer: string; readonly part: "key" | "value" },
  begin: number,
): Remark {
  const { kind, offset, length, code, instead } = issue;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  // Before the first key of a file, or where no value is known, what begins a line begins a key.
  const begins = at.pointer === "" && /^[ -]*$/u.test(text.slice(lineStart, offset));
  const inKey = kind === "invisible" && (at.part === "key" || begins);
  const fix = fixOf(issue);
  const context = before(text, Math.max(lineStart, begin), offset);
  const isFirst = kind === "invisible" && !inKey && context === "";
  return {
    rule: inKey ? "text/keys-visible" : ruleOf[kind],
    message: isFirst ? "first" : messageOf(issue),
    start: offset,
    end: offset + length,
    values: {
      code,
      text: issue.text,
      instead: instead ?? "",
      before: context,
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What surely belongs in its place: the proper character, a plain space, or nothing. */
function fixOf({ kind, offset, length, text, instead }: CharacterIssue): Remark["fix"] {
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

function messageOf({ kind, instead, text }: CharacterIssue): string {
  if (kind === "compatibility") return instead === undefined ? "unknown" : "form";
  if (kind === "foreign") return instead === undefined ? "foreign" : "misread";
  if (kind === "replacement") return /^[\ud800-\udfff]$/u.test(text) ? "half" : "found";
  return kind === "blank" ? "blank" : "found";
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
