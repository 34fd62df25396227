import { formatLimit, type Limit } from "../../model/limit.ts";

/** 青浦、吴江. */
export const enumerate = (names: readonly string[]): string => names.join("、");

const numerals = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 三地, 两地, 12地: how many regions, as a sentence says it. */
export const regionCount = (count: number): string => `${numerals[count] ?? count}地`;

/** 20个工作日, with its remark in brackets when there is one. */
export const limitText = (limit: Limit & { readonly note?: string | undefined }): string =>
  withRemark(formatLimit(limit), limit.note);

export const withRemark = (text: string, remark: string | undefined): string =>
  remark === undefined ? text : `${text}（${remark}）`;

export const yesNo = (value: boolean): string => (value ? "是" : "否");

/** 《…》 around a title that has none. */
export const titled = (title: string): string => (title.startsWith("《") ? title : `《${title}》`);

/** 原件1份、复印件2份（验原件）; null when nothing is said of copies. */
export function copiesText(material: {
  readonly originals?: number | undefined;
  readonly copies?: number | undefined;
  readonly originalCheck?: boolean | undefined;
}): string | null {
  const parts = [
    ...(material.originals ? [`原件${material.originals}份`] : []),
    ...(material.copies ? [`复印件${material.copies}份`] : []),
  ];
  const check = material.originalCheck === true ? "验原件" : undefined;
  if (parts.length > 0) return withRemark(enumerate(parts), check);
  if (check !== undefined) return `${check}，不收取`;
  return material.originals === undefined && material.copies === undefined ? null : "不收取纸质件";
}

export const banners = {
  draft: { kind: "draft", word: "草稿", text: "草稿：本版尚未正式发布，仅供内部核对，不得作为办事依据。" },
  example: {
    kind: "example",
    word: "示例",
    text: "示例：本清单含有示例数据，带“示例”标记的事项和窗口不得作为办事依据。",
  },
} as const;

/** The words that say how the regions stand to each other in one fact. */
export const notes = {
  same: "一致",
  typed: "写法不同",
  worded: "措辞不同",
  different: "不同",
  missing: "部分地区未写明",
  inapplicable: "部分地区不适用",
  local: "各地分别填写",
  approved: "已批准的差异",
} as const;
