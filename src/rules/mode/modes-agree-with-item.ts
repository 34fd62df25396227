import { isComplete } from "../../model/document.ts";
import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/modes-agree-with-item",
  on: "version",
  needs: ["itemFile"],
  severity: "warning",
  title: { zh: "各地开通的通办模式与事项商定的一致", en: "A region opens the modes the item names" },
  basis: {
    zh: "国办发〔2020〕35号：统一跨省通办事项的业务规则和标准",
    en: "国办发〔2020〕35号: one set of rules and standards for cross-province items",
  },
  messages: {
    unknown: {
      says: {
        zh: "本地开通了“{mode}”，item.yaml 没有这种模式",
        en: "{mode} is open here, but item.yaml does not have it",
      },
      help: {
        zh: "写进 item.yaml 的 modes，或从本地版本去掉。",
        en: "Add it to the item's modes, or remove it here.",
      },
    },
    absent: {
      says: {
        zh: "item.yaml 说本地参加“{mode}”，本地没有开通",
        en: "item.yaml says the region takes part in {mode}, which is not open here",
      },
      help: {
        zh: "开通这种模式，或从 item.yaml 去掉本地区。",
        en: "Open it, or remove the region from that mode of the item.",
      },
    },
  },
  examples: [
    { yaml: "crossRegion:\n  modes:\n    - 异地代收代办\n    - 多地联办", reports: ["4:7 unknown"] },
    { yaml: "crossRegion:\n  modes: []", reports: ["2:3 absent"] },
    { yaml: "crossRegion:\n  open: false\n  reason: 系统未对接\n  modes: null", reports: [] },
  ],
  check({ version: { crossRegion }, itemFile, region, document, report }) {
    if (crossRegion?.open !== true || crossRegion.modes === undefined || itemFile === undefined) return;
    if (!isComplete(itemFile, "/modes") || !isComplete(document, "/crossRegion/modes")) return;
    const modes = [...entriesOf(itemFile.value.modes)].map(([, use]) => use);
    if (modes.some(({ mode }) => mode === undefined)) return;
    const open: readonly string[] = crossRegion.modes;
    for (const [at, mode] of entriesOf(crossRegion.modes))
      if (!modes.some((use) => use.mode === mode))
        report("unknown", { pointer: `/crossRegion/modes/${at}` }, { mode });
    // A mode opened in place of the agreed one is one mistake.
    if (open.some((mode) => !modes.some((use) => use.mode === mode))) return;
    for (const { mode, collects = [], handles = [] } of modes)
      if (mode !== undefined && [...collects, ...handles].includes(region) && !open.includes(mode))
        report("absent", { pointer: "/crossRegion/modes", part: "key" }, { mode });
  },
});
