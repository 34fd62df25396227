import { usccLength } from "./uscc.ts";

/** Characters in a 证照类型代码. */
export const licenceTypeLength = 21;

/** The parts of a 证照类型代码: who defines the kind of licence, and its number there. */
export interface LicenceType {
  /** 统一社会信用代码 of the authority that defines the licence. */
  readonly definedBy: string;
  /** Three digits. */
  readonly serial: string;
}

/** Splits 18 + 3; `undefined` when the length is another or the number is no number. */
export function splitLicenceType(code: string): LicenceType | undefined {
  if (code.length !== licenceTypeLength || !/^\d{3}$/u.test(code.slice(usccLength))) return undefined;
  return { definedBy: code.slice(0, usccLength), serial: code.slice(usccLength) };
}
