import { isComplete } from "../../model/document.ts";
import { idsOf, reportUnresolved, unresolvedIn } from "../../model/unresolved-reference.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/window-known",
  on: "version",
  needs: ["regionFile"],
  severity: "error",
  title: { zh: "窗口编号在本地区文件里有", en: "Every window is one of the region's file" },
  basis: {
    zh: "事项库各文件互相引用的编号要对得上",
    en: "Ids that the catalogue's files refer to have to be there",
  },
  messages: {
    meant: {
      says: { zh: "本地区的窗口里没有“{id}”", en: "the region's file has no {id}" },
      help: {
        zh: "改为 {meant}，或在地区文件里加上这个窗口。",
        en: "Change it to {meant}, or add the window to the region's file.",
      },
    },
    unknown: {
      says: { zh: "本地区的窗口里没有“{id}”", en: "the region's file has no {id}" },
      help: {
        zh: "改正编号，或在地区文件里加上这个窗口。",
        en: "Correct the id, or add the window to the region's file.",
      },
    },
  },
  examples: [
    { yaml: "windows:\n  - id: hal", reports: ["2:9 meant"] },
    { yaml: "windows:\n  - id: second-floor", reports: ["2:9 unknown"] },
    { yaml: "windows:\n  - id: hall", reports: [] },
  ],
  check({ document, version, regionFile, report }) {
    if (regionFile === undefined || !isComplete(regionFile, "/windows")) return;
    reportUnresolved(
      report,
      document,
      unresolvedIn("windows", version.windows, "id", idsOf(regionFile.value.windows)),
    );
  },
});
