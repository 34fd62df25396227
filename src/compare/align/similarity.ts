/** Characters of a text that are looked at: what two entries are about is said at their head. */
const looked = 400;

/** What a normal form has in place of punctuation: no pair goes across one. */
const comma = 44;

/** Two neighbouring characters as one number. No character has such a number: its upper half is a character itself. */
export const pairAt = (text: string, at: number): number =>
  (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** A text made ready to be held against others. */
export interface BigramProfile {
  readonly text: string;
  /** Its pairs of neighbouring characters, each as one number. */
  readonly pairs: ReadonlySet<number>;
}

/** The bigram profile of a text in normal form. */
export function bigramProfile(whole: string): BigramProfile {
  const text = whole.slice(0, looked);
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1)
    if (text.charCodeAt(at) !== comma && text.charCodeAt(at + 1) !== comma) pairs.add(pairAt(text, at));
  return { text, pairs };
}

/**
 * How alike two texts are, 0–1: the share of neighbouring characters they have in common (Dice), or, when one contains
 * the other, half and half the share of its length, whichever is more.
 */
export function likeness(a: BigramProfile, b: BigramProfile): number {
  if (a.text === b.text) return 1;
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  const contained =
    short.text.length >= 2 && long.text.includes(short.text)
      ? 0.5 + short.text.length / long.text.length / 2
      : 0;
  if (short.pairs.size === 0 || long.pairs.size === 0) return contained;
  let shared = 0;
  for (const pair of short.pairs) if (long.pairs.has(pair)) shared += 1;
  return Math.max(contained, (2 * shared) / (short.pairs.size + long.pairs.size));
}

/** {@link likeness} of two texts in normal form. */
export const similarity = (a: string, b: string): number => likeness(bigramProfile(a), bigramProfile(b));
