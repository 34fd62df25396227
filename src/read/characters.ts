import { decodeGb18030, isGb18030 } from "./encoding.ts";

/** What is wrong with a character, or a run of them. */
export type CharacterIssueKind =
  | "control"
  | "bidi"
  | "invisible"
  | "blank"
  | "replacement"
  | "private"
  | "compatibility"
  | "mojibake"
  | "foreign";

/** Runs of what may be wrong, longest first. */
const runs =
  /锟斤拷|锟斤|烫{2,}|屯{2,}|(?:[\u00e2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}){1,40}|[\u0080-\u07ff]+|[^\n\r\t -~\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/gu;

/** Something wrong in a text. */
export interface CharacterIssue {
  readonly kind: CharacterIssueKind;
  readonly offset: number;
  readonly length: number;
  /** The character, or the run of characters. */
  readonly text: string;
  /** `U+200B`; of a run, its first. */
  readonly code: string;
  /** What it should be or may have been, where that is known. */
  readonly instead?: string;
}

/** Chinese in UTF-8 taken for Latin-1 or Windows-1252. */
const latin =
  /^(?:[\u00e2-\u00ef][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2})+$/u;

/** Letters of other scripts than Latin and Greek, and Latin ones that neither pinyin nor any unit uses. */
const foreignLetter =
  /[\u0180-\u01cc\u01de-\u02af\u0400-\u061b\u061d-\u07ff]|[\u0300-\u034e]|[\u0350-\u036f]/u;

/** Everything in the text that is wrong by its characters alone, in order. */
export function characterIssuesIn(text: string): CharacterIssue[] {
  const issues: CharacterIssue[] = [];
  const note = (
    run: string,
    offset: number,
    found: Pick<CharacterIssue, "kind" | "instead"> | undefined,
  ): void => {
    if (found !== undefined)
      issues.push({ ...found, offset, length: run.length, text: run, code: codeOf(run) });
  };
  for (const { 0: run, index } of text.matchAll(runs)) {
    const whole = issueOfRun(run);
    if (whole !== undefined) note(run, index, whole);
    else {
      let offset = index;
      for (const character of run) {
        note(character, offset, issueOfCharacter(character));
        offset += character.length;
      }
    }
  }
  return issues;
}

/** `U+200B`, with at least four digits. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

type CharacterRange = readonly [from: number, to: number, kind: CharacterIssueKind];

/** Single characters, by code point. */
const ranges: readonly CharacterRange[] = [
  [0x00, 0x08, "control"],
  [0x0b, 0x0c, "control"],
  [0x0e, 0x1f, "control"],
  [0x7f, 0x9f, "control"],
  [0xa0, 0xa0, "blank"],
  [0xad, 0xad, "invisible"],
  [0x034f, 0x034f, "invisible"],
  [0x061c, 0x061c, "bidi"],
  [0x115f, 0x1160, "invisible"],
  [0x17b4, 0x17b5, "invisible"],
  [0x1680, 0x1680, "blank"],
  [0x180b, 0x180e, "invisible"],
  [0x2000, 0x200a, "blank"],
  [0x200b, 0x200d, "invisible"],
  [0x200e, 0x200f, "bidi"],
  [0x2028, 0x2029, "invisible"],
  [0x202a, 0x202e, "bidi"],
  [0x202f, 0x202f, "blank"],
  [0x205f, 0x205f, "blank"],
  [0x2060, 0x2065, "invisible"],
  [0x2066, 0x2069, "bidi"],
  [0x206a, 0x206f, "invisible"],
  [0x2800, 0x2800, "invisible"],
  [0x2e80, 0x2fd5, "compatibility"],
  [0x3164, 0x3164, "invisible"],
  [0xd800, 0xdfff, "replacement"],
  [0xe000, 0xf8ff, "private"],
  [0xf900, 0xfaff, "compatibility"],
  [0xfe00, 0xfe0f, "invisible"],
  [0xfeff, 0xfeff, "invisible"],
  [0xffa0, 0xffa0, "invisible"],
  [0xfff0, 0xfffb, "invisible"],
  [0xfffc, 0xffff, "replacement"],
  [0x2f800, 0x2fa1f, "compatibility"],
  [0xe0000, 0xe0fff, "invisible"],
  [0xf0000, 0x10ffff, "private"],
];

/**
 * Every UTF-16 unit that may be part of something wrong. A table, since a pattern with as many ranges takes as long
 * as the whole parser.
 */
const suspicious = ((): Uint8Array => {
  const table = new Uint8Array(0x10000);
  for (const [from, to] of ranges)
    if (from < 0xd800 || (from > 0xdfff && to < 0x10000)) table.fill(1, from, to + 1);
  // Latin letters that UTF-8 taken for Latin-1 begins with, letters of other scripts, halves of rare characters.
  for (const [from, to] of [
    [0xe2, 0xef],
    [0x180, 0x7ff],
    [0xd87e, 0xd87e],
    [0xdb40, 0xdbff],
  ] as const)
    table.fill(1, from, to + 1);
  for (const character of "锟烫屯") table[character.charCodeAt(0)] = 1;
  return table;
})();

/** Whether a text has any character that calls for a closer look; asked of every file, so it only looks them up. */
export function isSuspicious(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (suspicious[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Ideographs that Unicode put among the compatible ones by mistake: proper characters, used in GB 18030. */
const proper = new Set([
  0xfa0e, 0xfa0f, 0xfa11, 0xfa13, 0xfa14, 0xfa1f, 0xfa21, 0xfa23, 0xfa24, 0xfa27, 0xfa28, 0xfa29,
]);

/** The kind of a single character. */
export function issueOfCharacter(character: string): Pick<CharacterIssue, "kind" | "instead"> | undefined {
  const code = character.codePointAt(0) ?? 0;
  const kind = ranges.find(([from, to]) => code >= from && code <= to)?.[2];
  if (kind === undefined || proper.has(code)) return undefined;
  const instead = kind === "compatibility" ? unified(character) : undefined;
  return instead === undefined ? { kind } : { kind, instead };
}

function issueOfRun(run: string): Pick<CharacterIssue, "kind" | "instead"> | undefined {
  if (/^(?:锟|烫烫|屯屯)/u.test(run) || latin.test(run)) return { kind: "mojibake" };
  return foreignLetter.test(run) ? { kind: "foreign", ...original(run) } : undefined;
}

/** Chinese typed in GBK whose bytes happen to be UTF-8 letters: what it was before. */
function original(run: string): { instead?: string } {
  const bytes = new TextEncoder().encode(run);
  const text = isGb18030(bytes) ? decodeGb18030(bytes) : undefined;
  return run.length > 1 && text !== undefined && /^[\u4e00-\u9fff]+$/u.test(text) ? { instead: text } : {};
}

/**
 * Radicals of Unicode's supplement (U+2E80–U+2EF3) that stand for a whole character, each before that character;
 * Unicode gives nearly all of them no decomposition.
 */
const radicals = new Map(
  "⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺛旡⺜日⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺮竹⺶羊⺼月⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻳龟"
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/**
 * The proper character for a radical or a compatible form. Only these blocks are asked of Unicode's own table: taken
 * on whole texts it would also turn ： into : and ① into 1.
 */
function unified(character: string): string | undefined {
  const known = radicals.get(character);
  if (known !== undefined) return known;
  const normal = character.normalize("NFKC");
  return normal === character ? undefined : normal;
}
