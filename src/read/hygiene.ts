import { bounds } from "./bounds.ts";
import { type Blemish, blemishOfCharacter, codeOf, isSuspicious, type Spot, spotsOf } from "./characters.ts";
import { type Places, pointerAt } from "./places.ts";
import type { Remark } from "./remark.ts";

const ruleOf: Readonly<Record<Blemish, string>> = {
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

/** Blemishes that make the value they are in unfit to be judged or compared. */
const grave: ReadonlySet<Blemish> = new Set(["control", "bidi", "replacement"]);

/** Blemishes whose character says nothing and is simply taken out. */
const removable: ReadonlySet<Blemish> = new Set(["control", "invisible", "bidi"]);

/** A key with something invisible in it is another key: what is said of that is enough. */
const isGrave = ({ blemish }: Spot, { part }: { readonly part: "key" | "value" }): boolean =>
  grave.has(blemish) || (part === "key" && blemish === "invisible");

/** A blemish of the text and the value it lies in. */
export interface Blot {
  readonly remark: Remark;
  readonly pointer: string;
  readonly part: "key" | "value";
  readonly grave: boolean;
}

/** The first blemishes of a text, and how many there are. */
export interface Hygiene {
  readonly blots: readonly Blot[];
  readonly count: number;
}

/**
 * What is wrong with the characters of a text, as they stand in it and as escapes in double quotes (`"\u200b"`)
 * mean them: both give the same rule. `places` is asked only when something is found; without it (an unreadable
 * file) nothing is known of keys and quotes.
 */
export function hygieneOf(text: string, places: (() => Places) | undefined): Hygiene {
  const plain = isSuspicious(text) ? spotsOf(text) : [];
  const escaped = places !== undefined && text.includes("\\") ? escapedSpots(text, places()) : [];
  const all = escaped.length === 0 ? plain : [...plain, ...escaped].sort((a, b) => a.offset - b.offset);
  // Special blanks are only spoken of in texts: elsewhere YAML's own rules have something to say of them.
  const spots = withoutLayout(all, places);
  const blots = spots.slice(0, bounds.messages).map((spot) => {
    const at =
      places === undefined ? { pointer: "", part: "value" as const } : pointerAt(places(), spot.offset);
    return { remark: remarkOf(spot, text, at, beginOf(at, places)), ...at, grave: isGrave(spot, at) };
  });
  return { blots, count: spots.length };
}

/** The spots without special blanks outside of texts; a hostile file may have a million of them. */
function withoutLayout(spots: readonly Spot[], places: (() => Places) | undefined): readonly Spot[] {
  if (!spots.some(({ blemish }) => blemish === "blank")) return spots;
  const scalars = [...(places?.().values() ?? [])]
    .filter(({ scalar }) => scalar)
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return spots.filter(({ blemish, offset }) => {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next += 1;
    return blemish !== "blank" || offset >= (scalars[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}

/** Where the value or key begins that a spot lies in; the file's beginning where that is not known. */
function beginOf(
  { pointer, part }: Pick<Blot, "pointer" | "part">,
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
      const blemish = blemishOfCharacter(character)?.blemish;
      return blemish !== undefined && removable.has(blemish) ? codeOf(character) : character;
    })
    .join("");
}

function remarkOf(
  spot: Spot,
  text: string,
  at: { readonly pointer: string; readonly part: "key" | "value" },
  begin: number,
): Remark {
  const { blemish, offset, length, code, instead } = spot;
  const lineStart = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  // Before the first key of a file, or where no value is known, what begins a line begins a key.
  const begins = at.pointer === "" && /^[ -]*$/u.test(text.slice(lineStart, offset));
  const inKey = blemish === "invisible" && (at.part === "key" || begins);
  const fix = fixOf(spot);
  const context = before(text, Math.max(lineStart, begin), offset);
  const isFirst = blemish === "invisible" && !inKey && context === "";
  return {
    rule: inKey ? "text/keys-visible" : ruleOf[blemish],
    message: isFirst ? "first" : messageOf(spot),
    start: offset,
    end: offset + length,
    values: {
      code,
      text: spot.text,
      instead: instead ?? "",
      before: context,
    },
    ...(fix === undefined ? {} : { fix }),
  };
}

/** What surely belongs in the place of a spot: the proper character, a plain space, or nothing. */
function fixOf({ blemish, offset, length, text, instead }: Spot): Remark["fix"] {
  const plain =
    blemish === "compatibility" && length === text.length
      ? instead
      : blemish === "blank"
        ? " "
        : removable.has(blemish)
          ? ""
          : undefined;
  return plain === undefined ? undefined : [{ start: offset, end: offset + length, text: plain }];
}

function messageOf({ blemish, instead, text }: Spot): string {
  if (blemish === "compatibility") return instead === undefined ? "unknown" : "form";
  if (blemish === "foreign") return instead === undefined ? "foreign" : "misread";
  if (blemish === "replacement") return /^[\ud800-\udfff]$/u.test(text) ? "half" : "found";
  return blemish === "blank" ? "blank" : "found";
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
function escapedSpots(text: string, places: Places): Spot[] {
  const spots: Spot[] = [];
  const look = (start: number, end: number): void => {
    if (text.charAt(start) !== '"') return;
    for (const { 0: escaped, index } of text.slice(start, end).matchAll(escapes)) {
      const meaning = meaningOf(escaped);
      const found = meaning === "" ? undefined : blemishOfCharacter(meaning);
      if (found === undefined) continue;
      spots.push({
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
  return spots;
}
