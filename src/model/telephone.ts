const wide = /[０-９－＋＃＊"'“”‘’＂＇]/gu;

/** The number with full-width digits and signs made half-width, and quotes left out; brackets and words stay. */
export const plainPhone = (phone: string): string =>
  phone.replace(wide, (sign) => sign.normalize("NFKC").replace(/["'“”‘’]/u, ""));

/** Numbers of a telephone field, one by one, without spaces and with plain digits. */
export const numbersOf = (phone: string): string[] =>
  plainPhone(phone)
    .normalize("NFKC")
    .replace(/[—–−]/gu, "-")
    .replace(/\s+/gu, "")
    .split(/[、,;/或]/u)
    .filter((each) => each !== "");

/** The same number always gives the same text: no brackets, dashes or spaces. */
export const normalNumber = (number: string): string => number.replace(/[^0-9]/gu, "");

/** Whether a number can be dialled from another region: area code and number, a short hotline (12345), or 400/800. */
export const dialsFromAnywhere = (number: string): boolean =>
  /^(?:\(0\d{2,3}\)|0\d{2,3}-?)\d{7,8}(?:(?:-|转)\d{1,6})?$|^1\d{4}$|^\(?0\d{2,3}[)-]1\d{4}$|^[48]00-?\d{3}-?\d{4}$/u.test(
    number,
  );
