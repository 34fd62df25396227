import type { MatrixSummary } from "../model/matrix.ts";
import { quote } from "../model/quote.ts";
import { fill, inLanguage, type Language, type Words } from "../model/words.ts";
import type { CheckReport } from "../report/check-report.ts";

const sentences = {
  catalogue: {
    zh: "{items} 项 × {regions} 地：{errors} 错误，{warnings} 警告（{seconds} 秒）",
    en: "{items} items × {regions} regions: {errors} errors, {warnings} warnings ({seconds} s)",
  },
  compared: {
    zh: "{items} 项、{fields} 个要素：一致率 {rate}，其中已批准的差异 {approved} 处",
    en: "{items} items, {fields} fields: {rate} consistent, {approved} approved differences",
  },
  published: {
    zh: "已发布 {items} 项、{files} 个文件到 {out}（{seconds} 秒）",
    en: "published {items} items, {files} files to {out} ({seconds} s)",
  },
  draft: { zh: "（草稿）", en: " (draft)" },
  refused: {
    zh: "有 {count} 个问题，没有发布，原有清单没有改动；用 tongban check 查看全部，或用 --draft 发布草稿",
    en: "{count} findings, nothing published and the standing edition unchanged; see tongban check, or publish a --draft",
  },
  fixed: { zh: "改正 {made} 处、{files} 个文件", en: "{made} corrections made in {files} files" },
  fixable: {
    zh: "能改正 {made} 处、{files} 个文件，没有写入",
    en: "{made} corrections possible in {files} files; nothing was written",
  },
  nothingToFix: { zh: "没有能自动改正的问题", en: "nothing that can be corrected automatically" },
  verified: { zh: "{files} 个文件，与发布时一致", en: "{files} files, as published" },
  notVerified: { zh: "{problems} 处与发布时不一致", en: "{problems} problems" },
  hidden: {
    zh: "还有 {hidden} 个问题没有显示，用 --max-problems 调整\n",
    en: "{hidden} more findings not shown; see --max-problems\n",
  },
} satisfies Record<string, Words>;

const mark = (exit: 0 | 1): string => (exit === 0 ? "✓" : "✗");
/** Seconds as a person reads them: `0.6`. */
const seconds = (value: number): string => value.toFixed(1);

/** The last line of `check`: what was looked at, and what came of it. */
export function checkSummary(
  { exit, items, regions, counts, hidden }: CheckReport,
  took: number,
  language: Language,
): string {
  const line = fill(inLanguage(sentences.catalogue, language), {
    items,
    regions,
    errors: counts.error,
    warnings: counts.warning,
    seconds: seconds(took),
  });
  const more = hidden > 0 ? fill(inLanguage(sentences.hidden, language), { hidden }) : "";
  return `${more}${mark(exit)} ${line}\n`;
}

/** The last line of `publish`: what was written where. */
export function publishSummary(
  {
    items,
    files,
    out,
    draft,
    seconds: took,
  }: {
    readonly items: number;
    readonly files: number;
    readonly out: string;
    readonly draft: boolean;
    readonly seconds: number;
  },
  language: Language,
): string {
  const line = fill(inLanguage(sentences.published, language), {
    items,
    files,
    out: quote(out),
    seconds: seconds(took),
  });
  return `✓ ${line}${draft ? inLanguage(sentences.draft, language) : ""}\n`;
}

/** The last line of a `publish` that findings stopped. */
export const refusalSummary = (count: number, language: Language): string =>
  `✗ ${fill(inLanguage(sentences.refused, language), { count })}\n`;

/** The last line of `compare`: how far the regions agree. */
export function compareSummary(
  { items, fields, consistencyRate, approved }: MatrixSummary,
  exit: 0 | 1,
  language: Language,
): string {
  const rate = consistencyRate === null ? "—" : `${(consistencyRate * 100).toFixed(1)}%`;
  return `${mark(exit)} ${fill(inLanguage(sentences.compared, language), { items, fields, rate, approved })}\n`;
}

/** The last line of `fix`: what was corrected, or would be. */
export function fixSummary(made: number, files: number, exit: 0 | 1, language: Language): string {
  const words = made === 0 ? sentences.nothingToFix : exit === 0 ? sentences.fixed : sentences.fixable;
  return `${mark(exit)} ${fill(inLanguage(words, language), { made, files })}\n`;
}

/** The last line of `verify`: whether the folder is what was published. */
export const verifySummary = (problems: number, files: number, language: Language): string => {
  const exit = problems === 0 ? 0 : 1;
  const words = exit === 0 ? sentences.verified : sentences.notVerified;
  return `${mark(exit)} ${fill(inLanguage(words, language), { files, problems })}\n`;
};
