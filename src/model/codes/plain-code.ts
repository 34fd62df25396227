import { codeKeys, phoneKeys } from "../generated/places.ts";

/** Whether a key's value is a code or a telephone number: written in half-width characters, without quotes. */
export const isNumberKey = (key: string): boolean => codeKeys.has(key) || phoneKeys.has(key);

/** The code with full-width characters made half-width, and spaces, invisible characters and quotes left out. */
export const plainCode = (code: string): string => code.normalize("NFKC").replace(/[\p{Cf}\s'"“”‘’]/gu, "");

/** The characters that codes are written in, with all other plain ones but quotes. */
const plain = /^[!#-&(-~]*$/u;

/** Whether a code has none of these, so that its own rules can judge it. */
export const isPlainCode = (code: string): boolean => plain.test(code) || plainCode(code) === code;
