import type { AppliesWhen, Field } from "../model/profile.ts";

const harmoniseWords = { same: "四级四同", unify: "逐步统一", local: "可以不同" } as const;
const kindWords: Readonly<Record<string, string>> = {
  text: "文字",
  name: "名称",
  limit: "时限",
  period: "期限",
  count: "整数",
  money: "金额",
  code: "编码（加引号）",
  date: "日期",
  place: "地址",
  phone: "电话",
  url: "网址",
  flag: "true / false",
  choice: "选一项",
  choices: "选几项",
  names: "列表",
  id: "编号",
  ref: "引用编号",
  refs: "引用编号",
};

const shapeOf = (field: Field): string => {
  if (field.shape === "list") return "若干条";
  if (field.shape === "object") return field.kind === undefined ? "一组" : "时限";
  return kindWords[field.kind] ?? field.kind;
};

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

const word = (value: unknown): string =>
  `“${value === true ? "是" : value === false ? "否" : String(value)}”`;
const words = (values: readonly unknown[]): string => values.map(word).join("、");

/** What the field beside it is called that says something of a field. */
const governingIn = (beside: readonly Field[], { field }: AppliesWhen): string =>
  beside.find(({ key }) => key === field)?.label ?? field;

/** Where the field applies, by the field beside it that says so. */
function condition(when: AppliesWhen, beside: readonly Field[]): string {
  const { is, isNot } = when;
  const governing = governingIn(beside, when);
  return is === undefined
    ? `“${governing}”为${words(isNot ?? [])}的不适用。`
    : `只适用于“${governing}”为${words(is)}的。`;
}

/** Where the field asks nothing of the applicant. */
const sparing = (when: AppliesWhen, beside: readonly Field[]): string =>
  `“${governingIn(beside, when)}”为${words(when.is ?? [])}的不计轻重。`;

function rows(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => {
    const applies = field.appliesWhen === undefined ? "" : condition(field.appliesWhen, fields);
    const spared = field.sparedWhen === undefined ? "" : sparing(field.sparedWhen, fields);
    const values =
      field.shape === "leaf" && field.values !== undefined ? `（${field.values.join("、")}）` : "";
    const row = [
      `\`${field.path}\``,
      field.label,
      field.english,
      shapeOf(field),
      field.required ? "必填" : "",
      harmoniseWords[field.harmonise],
      cell(field.description + values + applies + spared),
      field.national === undefined ? "" : `\`${field.national}\``,
    ];
    return [`| ${row.join(" | ")} |`, ...(field.shape === "leaf" ? [] : rows(field.fields))];
  });
}

/** The reference of the fields of a version, as Markdown, made from the schema alone. */
export function fieldPage(profile: readonly Field[]): string {
  return [
    "# 事项版本的要素",
    "",
    "由 `schemas/version.schema.json` 生成，请勿手工修改。路径用于 `--field`、批准（`field`）和 catalogue.yaml 的 `harmonise`；`[]` 处写条目的编号，如 `materials[resident-id-card].copies`。注明“只适用于”“不适用”的要素，只在适用的地区之间对照：不适用又没有写的，不算缺。",
    "",
    "| 路径 | 要素 | 英文 | 写法 | 必填 | 统一要求 | 说明 | 国家数据项 |",
    "|---|---|---|---|---|---|---|---|",
    ...rows(profile),
    "",
  ].join("\n");
}
