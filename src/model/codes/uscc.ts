/** Characters of a 统一社会信用代码, by value: digits and letters without I, O, S, V, Z (GB 32100-2015, 4.2). */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Characters of the organisation part (9–17) count with all letters (GB 11714-1997). */
const organisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Characters in a 统一社会信用代码. */
export const usccLength = 18;

/** Letters that never stand in a 统一社会信用代码, in the order they stand in the text; lower case counts as such. */
const strangers = (code: string): string[] => [...code].filter((character) => !alphabet.includes(character));

/** The 18th character that belongs to the first 17 (GB 32100, weighted sum modulo 31); `undefined` for other characters. */
export function checkCharacter(code: string): string | undefined {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(code[index] ?? " ");
    if (value === -1) return undefined;
    sum += value * weight;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** The 17th character that belongs to 9–16, the organisation's number (GB 11714, weighted sum modulo 11). */
export function organisationCheckCharacter(code: string): string | undefined {
  let sum = 0;
  for (const [index, weight] of organisationWeights.entries()) {
    const value = organisationAlphabet.indexOf(code[index + 8] ?? " ");
    if (value === -1) return undefined;
    sum += value * weight;
  }
  const rest = 11 - (sum % 11);
  return rest === 11 ? "0" : rest === 10 ? "X" : String(rest);
}

/** What is wrong with a code of 18 characters, the cause first. */
export type UsccFault =
  | { readonly kind: "length"; readonly length: number }
  | { readonly kind: "characters"; readonly strangers: readonly string[] }
  | { readonly kind: "organisation"; readonly expected: string; readonly found: string }
  | { readonly kind: "check"; readonly expected: string; readonly found: string };

/** The one fault of a 统一社会信用代码; `undefined` when it is in order. */
export function usccFault(code: string): UsccFault | undefined {
  const { length } = [...code];
  if (length !== usccLength) return { kind: "length", length };
  const odd = strangers(code);
  if (odd.length > 0) return { kind: "characters", strangers: odd };
  const check = checkCharacter(code) ?? "";
  if (check !== code[17]) return { kind: "check", expected: check, found: code[17] ?? "" };
  const organisation = organisationCheckCharacter(code) ?? "";
  if (organisation !== code[16])
    return { kind: "organisation", expected: organisation, found: code[16] ?? "" };
  return undefined;
}
