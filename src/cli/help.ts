import type { Help, Option } from "commander";
import { displayWidth, wrap } from "../model/width.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
};

/** What an option accepts, and what it is when it is not given. */
function noteOf({ argChoices, defaultValue, description }: Option): string {
  const notes = [
    ...(argChoices === undefined || argChoices.every((each) => description.includes(each))
      ? []
      : [argChoices.join("、")]),
    ...(defaultValue === undefined ? [] : [`默认 ${String(defaultValue)}`]),
  ];
  return notes.length === 0 ? "" : `（${notes.join("；")}）`;
}

/** Help in Chinese, its columns right for characters of two columns. */
export const helpInChinese: Partial<Help> = {
  displayWidth,
  styleTitle: (title) => titles[title] ?? title,
  optionDescription: (option) => `${option.description}${noteOf(option)}`,
  boxWrap: (text, columns) => wrap(text, columns).join("\n"),
};
