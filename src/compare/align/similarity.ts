/** Characters of a text that are looked at: what two entries are about is said at their head. */
const looked = 400;

const bigramsOf = (text: string): Set<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes(",")) pairs.add(pair);
  }
  return pairs;
};

/**
 * How alike two texts in normal form are, 0–1: the share of neighbouring characters they have in common (Dice), or, when
 * one contains the other, half and the share of its length, whichever is more.
 */
export function similarity(a: string, b: string): number {
  const [left, right] = [a.slice(0, looked), b.slice(0, looked)];
  if (left === right) return 1;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  const contained = short.length >= 2 && long.includes(short) ? 0.5 + short.length / long.length / 2 : 0;
  const [few, many] = [bigramsOf(short), bigramsOf(long)];
  if (few.size === 0 || many.size === 0) return contained;
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return Math.max(contained, (2 * shared) / (few.size + many.size));
}
