const onlyHan = /^[\u4e00-\u9fff]*$/u;

/** The text without blanks and punctuation, in one width: two that are the same so are the same to a reader. */
export const bareText = (text: string): string =>
  onlyHan.test(text) ? text : text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
