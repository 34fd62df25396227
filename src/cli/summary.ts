import { fill, inLanguage, type Language, type Words } from "../model/words.ts";
import type { CheckReport } from "../report/check-report.ts";

const sentences = {
  catalogue: { zh: "{items} 项 × {regions} 地：{errors} 错误，{warnings} 警告（{seconds} 秒）", en: "{items} items × {regions} regions: {errors} errors, {warnings} warnings ({seconds} s)" },
  infos: { zh: "，{infos} 提示（-v 显示）", en: ", {infos} infos (-v shows them)" },
  hidden: { zh: "还有 {hidden} 个问题没有显示，用 --max-problems 调整\n", en: "{hidden} more findings not shown; see --max-problems\n" },
} satisfies Record<string, Words>;

/** Seconds as a person reads them: `0.6`. */
export const seconds = (value: number): string => value.toFixed(1);

/** The last line of `check`: what was looked at, and what came of it. */
export function checkSummary({ exit, items, regions, counts }: CheckReport, hidden: number, took: number, language: Language): string {
  const mark = exit === 0 ? "✓" : "✗";
  const line = fill(inLanguage(sentences.catalogue, language), { items, regions, errors: counts.error, warnings: counts.warning, seconds: seconds(took) });
  const more = hidden > 0 ? fill(inLanguage(sentences.hidden, language), { hidden }) : "";
  return `${more}${mark} ${line}\n`;
}
