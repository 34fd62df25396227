import { isPlainCode } from "./plain-code.ts";
import { usccLength } from "./uscc.ts";

/** Characters in an 实施编码. */
export const taskCodeLength = 31;
/** Characters in a 业务办理项编码: the 实施编码 and a number of two digits. */
export const handleItemCodeLength = 33;

/** The parts of an 实施编码: who carries the item out, at which level, and what the item is. */
export interface TaskCode {
  /** 统一社会信用代码 of the authority. */
  readonly authority: string;
  /** 行使层级, one digit. */
  readonly level: string;
  /** 基本编码, 12 digits. */
  readonly catalogCode: string;
}

/** 行使层级 by the digit that stands for it. */
export const levels: Readonly<Record<string, string>> = {
  "1": "国家级",
  "2": "省级",
  "3": "市级",
  "4": "县级",
  "5": "镇（乡、街道）级",
  "6": "村（社区）级",
};

/** Splits 18 + 1 + 12; `undefined` when the length is another, or when there are characters that no code has. */
export function splitTaskCode(code: string): TaskCode | undefined {
  if (code.length !== taskCodeLength || !isPlainCode(code)) return undefined;
  return {
    authority: code.slice(0, usccLength),
    level: code.slice(usccLength, usccLength + 1),
    catalogCode: code.slice(usccLength + 1),
  };
}

/**
 * Which part of an 实施编码 contradicts what the version says elsewhere; where one does, further rules on the code would
 * only repeat it.
 */
export function contradiction(
  code: string | undefined,
  stated: { readonly authority?: string | undefined; readonly catalogCode?: string | undefined },
): "authority" | "catalogCode" | undefined {
  const parts = splitTaskCode(code ?? "");
  if (parts === undefined) return undefined;
  if (stated.authority !== undefined && stated.authority !== parts.authority) return "authority";
  return stated.catalogCode !== undefined && stated.catalogCode !== parts.catalogCode
    ? "catalogCode"
    : undefined;
}
