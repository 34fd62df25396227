/** Anything but Han, letters and digits in one width, blanks, and marks that are left out whatever their width. */
const unusual = /[^\u4e00-\u9fffA-Za-z0-9\s，。、；：？！（）《》“”,.;:()/_-]/;
const marks = /[^\u4e00-\u9fffA-Za-z0-9]+/g;

/** The text without blanks and punctuation, in one width: two that are the same so are the same to a reader. */
export const bareText = (text: string): string =>
  unusual.test(text) ? text.normalize("NFKC").replace(/[\s\p{P}]/gu, "") : text.replace(marks, "");
