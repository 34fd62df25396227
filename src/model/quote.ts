/**
 * Text from the catalogue made safe to show anywhere: characters that steer a terminal, turn the direction of
 * writing, cannot be seen, or are no characters at all are written as `\u{…}`, and long text is cut.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{2800}\u{fffe}\u{ffff}]/gu;

const most = 200;

/** The text on one line, inert; at most `limit` characters of it. */
export function quote(text: string, limit = most): string {
  const characters = [...text];
  const cut = characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text;
  return inert(cut);
}

/** The whole text with every unsafe character written out; line breaks become `\n`. */
export function inert(text: string): string {
  return text.replace(unsafe, (character) => {
    if (character === "\n") return "\\n";
    if (character === "\t") return "\\t";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`;
  });
}
