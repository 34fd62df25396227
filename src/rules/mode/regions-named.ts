import { entriesOf } from "../../model/entries.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/regions-named",
  on: "item",
  severity: "error",
  title: { zh: "通办模式写明收件地区和办理地区", en: "A mode names the regions that collect and handle" },
  basis: {
    zh: "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见（国办发〔2020〕35号）关于三种模式收件地、办理地的规定",
    en: "国办发〔2020〕35号 on cross-province services: who collects and who handles in each mode",
  },
  messages: {
    collects: {
      says: { zh: "异地代收代办没有写哪些地区收件", en: "异地代收代办 does not say which regions collect" },
      help: { zh: "在 collects 写收件地区的编号。", en: "Name the collecting regions in collects." },
    },
    handles: {
      says: { zh: "{mode}没有写哪些地区办理", en: "{mode} does not say which regions handle" },
      help: { zh: "在 handles 写办理地区的编号。", en: "Name the handling regions in handles." },
    },
    one: {
      says: { zh: "多地联办只有一个办理地区", en: "多地联办 has one handling region only" },
      help: {
        zh: "写明联合办理的各个地区，或改用其他模式。",
        en: "Name all regions that handle together, or use another mode.",
      },
    },
  },
  examples: [
    {
      file: "items/sample/item.yaml",
      yaml: "modes:\n  - mode: 异地代收代办\n    handles:\n      - qingpu",
      reports: ["2:5 collects"],
    },
    { file: "items/sample/item.yaml", yaml: "modes:\n  - mode: 全程网办", reports: ["2:5 handles"] },
    {
      file: "items/sample/item.yaml",
      yaml: "modes:\n  - mode: 多地联办\n    handles:\n      - qingpu",
      reports: ["4:7 one"],
    },
    {
      file: "items/sample/item.yaml",
      yaml: "modes:\n  - mode: 全程网办\n    handles:\n      - qingpu",
      reports: [],
    },
  ],
  check({ item, report }) {
    const { document } = item;
    if (document === undefined) return;
    for (const [at, { mode, handles }] of entriesOf(document.value.modes)) {
      if (mode === undefined) continue;
      const pointer = `/modes/${at}`;
      if (mode === "异地代收代办" && isMissing(document, `${pointer}/collects`))
        report("collects", { pointer }, {});
      if (isMissing(document, `${pointer}/handles`))
        report("handles", { pointer }, { mode }, { severity: "warning" });
      else if (mode === "多地联办" && handles?.length === 1)
        report("one", { pointer: `${pointer}/handles` }, {});
    }
  },
});
