import { isHan } from "./han.ts";

/** The text without blanks and punctuation, in one width: two that are the same so are the same to a reader. */
export const bareText = (text: string): string =>
  isHan(text) ? text : text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
