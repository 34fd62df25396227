/** Words looked up at a place in a text, the longest first. */
export interface Dictionary<Meaning> {
  match(text: string, at: number): Word<Meaning> | undefined;
}
export interface Word<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/** A dictionary of the words; of two equal words the first counts. */
export function dictionaryOf<Meaning>(
  words: Iterable<readonly [word: string, meaning: Meaning]>,
): Dictionary<Meaning> {
  const byHead = new Map<number, Word<Meaning>[]>();
  /** Most characters begin no word: they are told apart without a look at the shelves. */
  const isHead = new Uint8Array(0x10000);
  const known = new Set<string>();
  for (const [word, meaning] of words) {
    if (word === "" || known.has(word)) continue;
    known.add(word);
    const head = word.charCodeAt(0);
    isHead[head] = 1;
    const shelf = byHead.get(head);
    if (shelf === undefined) byHead.set(head, [{ word, meaning }]);
    else shelf.push({ word, meaning });
  }
  for (const shelf of byHead.values()) shelf.sort((a, b) => b.word.length - a.word.length);
  return {
    match(text, at) {
      const head = text.charCodeAt(at);
      if (isHead[head] !== 1) return undefined;
      return byHead.get(head)?.find(({ word }) => text.startsWith(word, at));
    },
  };
}
