import type { Line } from "../lines.ts";
import type { TextMistake } from "../text-mistake.ts";

/** Looks at one line for one kind of mistake. */
export type LineCheck = (line: Line, text: string) => TextMistake | undefined;

/** How a character is named: `U+3000`. */
export const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Text in single quotes, as YAML writes it. */
export const quotedText = (text: string): string => `'${text.replaceAll("'", "''")}'`;
