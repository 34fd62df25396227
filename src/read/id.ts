/** What an id may look like: it becomes a file name, a page's address and a key. */
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/u;

/** Names that Windows keeps for devices, whatever follows the first point. */
const reserved = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)$/iu;

/** What is wrong with an id by itself, as a message of `file/id-well-formed`. */
export function malformed(id: string): "pattern" | "reserved" | undefined {
  if (!wellFormed.test(id)) return "pattern";
  return reserved.test(id) ? "reserved" : undefined;
}
