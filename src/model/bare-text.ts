/** Han, letters and digits in one width, and marks that are left out whatever their width. */
const everyday = /^[\u4e00-\u9fffA-Za-z0-9\s，。、；：？！（）《》“”,.;:()/_-]*$/u;
const marks = /[^\u4e00-\u9fffA-Za-z0-9]+/gu;

/** The text without blanks and punctuation, in one width: two that are the same so are the same to a reader. */
export const bareText = (text: string): string =>
  everyday.test(text) ? text.replace(marks, "") : text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
