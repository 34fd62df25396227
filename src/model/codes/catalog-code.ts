/** The parts of a 基本编码: whose catalogue, which type of item, which central department, 主项 and 子项. */
export interface CatalogCode {
  /** `00` for the national catalogue, else the province. */
  readonly area: string;
  readonly type: string;
  /** 中央业务指导部门代码, the first two digits of the 主项. */
  readonly department: string;
  /** 主项, five digits. */
  readonly main: string;
  /** 子项, three digits; `000` for none. */
  readonly sub: string;
}

/** Splits 2 + 2 + 5 + 3 digits; `undefined` for anything but 12 digits. */
export function splitCatalogCode(code: string): CatalogCode | undefined {
  if (!/^\d{12}$/u.test(code)) return undefined;
  return {
    area: code.slice(0, 2),
    type: code.slice(2, 4),
    department: code.slice(4, 6),
    main: code.slice(4, 9),
    sub: code.slice(9),
  };
}

/** 事项类型 by the two digits that stand for it in the national catalogue. */
export const eventTypes: Readonly<Record<string, string>> = {
  "01": "行政许可",
  "02": "行政处罚",
  "03": "行政强制",
  "04": "行政征收",
  "05": "行政给付",
  "06": "行政检查",
  "07": "行政确认",
  "08": "行政奖励",
  "09": "行政裁决",
  "10": "其他行政权力",
  "20": "公共服务",
};

/** Digits some provinces use otherwise: 20 and 21 in Guangdong, another list in a province's editor. */
const localEventTypes: Readonly<Record<string, readonly string[]>> = {
  "06": ["行政给付"],
  "07": ["行政裁决"],
  "08": ["行政确认"],
  "09": ["行政奖励"],
  "14": ["公共服务"],
  "20": ["其他行政权力"],
  "21": ["公共服务"],
};

/** Whether some province, though not the nation, writes this type with these digits. */
export const isLocalEventType = (digits: string, type: string): boolean =>
  localEventTypes[digits]?.includes(type) ?? false;
