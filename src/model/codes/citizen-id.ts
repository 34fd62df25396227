const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacters = "10X98765432";
const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 18 characters with nothing of a longer number or code around them. */
const candidates = /(?<![0-9A-Za-z])[1-9]\d{16}[0-9Xx](?![0-9A-Za-z])/gu;

/** Whether 18 characters are a 公民身份号码: a birthday of the years 1900–2099 and the check character of GB 11643. */
export function isCitizenId(text: string): boolean {
  if (!/^[1-9]\d{16}[0-9X]$/u.test(text)) return false;
  const year = Number(text.slice(6, 10));
  const month = Number(text.slice(10, 12));
  const day = Number(text.slice(12, 14));
  if (year < 1900 || year > 2099 || day < 1 || day > (days[month - 1] ?? 0)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return checkCharacters[sum % 11] === text[17];
}

/** The citizen numbers in a text, in its order; full-width digits count too. */
export function citizenIdsIn(text: string): string[] {
  return (text.normalize("NFKC").match(candidates) ?? [])
    .map((each) => each.toUpperCase())
    .filter(isCitizenId);
}

/** Mobile numbers of the mainland in a text, spaces or hyphens inside them left out. */
export function mobileNumbersIn(text: string): string[] {
  const found =
    text
      .normalize("NFKC")
      .match(/(?<![0-9A-Za-z.-])(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![0-9A-Za-z])/gu) ?? [];
  return found.map((each) => each.replace(/\D/gu, "").slice(-11));
}

/** All but the first `head` and last `tail` characters covered. */
export const masked = (text: string, head: number, tail: number): string =>
  text.slice(0, head) + "*".repeat(Math.max(0, text.length - head - tail)) + text.slice(text.length - tail);
