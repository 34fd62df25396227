const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const places: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/**
 * A whole number written in Chinese: 三十, 一百零五, 二〇二六 (digit by digit), 廿; `undefined` for anything else.
 * Up to 9999.
 */
export function chineseNumber(text: string): number | undefined {
  const characters = [...text.replace("廿", "二十").replace("卅", "三十")];
  if (characters.length === 0 || characters.length > 9) return undefined;
  if (characters.every((character) => character in digits))
    return Number(characters.map((each) => digits[each]).join(""));
  let total = 0;
  let pending: number | undefined;
  let lastPlace = 10_000;
  for (const character of characters) {
    const digit = digits[character];
    const place = places[character];
    if (digit !== undefined && (pending === undefined || pending === 0)) pending = digit;
    else if (place !== undefined && place < lastPlace && pending !== 0) {
      total += (pending ?? 1) * place;
      pending = undefined;
      lastPlace = place;
    } else return undefined;
  }
  return total + (pending ?? 0);
}

/** A whole number in half-width, full-width or Chinese digits; `undefined` for anything else. */
export function wholeNumber(text: string): number | undefined {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : chineseNumber(plain);
}
