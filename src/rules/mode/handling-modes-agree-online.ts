import { isComplete } from "../../model/document.ts";
import { isWhollyOnline } from "../../model/open-modes.ts";
import { defineRule } from "../rule.ts";

/** Depths at which an application is really made online; asking and pre-checking are not. */
const applies = ["互联网收件", "互联网受理", "互联网办理"] as const;

export const rule = defineRule({
  id: "mode/handling-modes-agree-online",
  on: "version",
  needs: ["itemFile"],
  severity: "warning",
  title: { zh: "办理形式与是否网办、是否快递一致", en: "Handling modes agree with online handling and mail" },
  basis: {
    zh: "国家政务服务事项要素“办理形式”“是否网办”“是否支持物流快递”",
    en: "National elements 办理形式, 是否网办 and 是否支持物流快递",
  },
  messages: {
    "not-listed": {
      says: {
        zh: "能网上办理，办理形式里却没有网上办理",
        en: "online handling is available, but not among the handling modes",
      },
      help: { zh: "在 handlingModes 加上网上办理。", en: "Add 网上办理 to handlingModes." },
    },
    "not-online": {
      says: {
        zh: "办理形式有网上办理，是否网办却是否",
        en: "网上办理 is a handling mode, yet online handling is not available",
      },
      help: {
        zh: "改正 online.available 或办理形式。",
        en: "Correct online.available or the handling modes.",
      },
    },
    "no-mail": {
      says: {
        zh: "办理形式有快递申请，却不支持物流快递",
        en: "快递申请 is a handling mode, yet mail is not supported",
      },
      help: { zh: "改正 express 或办理形式。", en: "Correct express or the handling modes." },
    },
  },
  examples: [
    { yaml: "handlingModes:\n  - 窗口办理", reports: ["1:1 not-listed"] },
    { yaml: "online:\n  available: false", reports: ["2:14 not-online"] },
    { yaml: "express: false\nhandlingModes:\n  - 网上办理\n  - 快递申请", reports: ["1:10 no-mail"] },
    { yaml: "handlingModes:\n  - 网上办理", reports: [] },
    { yaml: "crossRegion:\n  modes:\n    - 全程网办\nonline:\n  available: false", reports: [] },
    { yaml: "handlingModes:\n  - 窗口办理\nonline:\n  depth:\n    - 互联网预审", reports: [] },
  ],
  check({ version, itemFile, region, document, report }) {
    const { handlingModes, online, express } = version;
    if (handlingModes === undefined || !isComplete(document, "/handlingModes")) return;
    const listed = handlingModes.includes("网上办理");
    const depth = online?.depth;
    const reallyOnline = depth === undefined || applies.some((each) => depth.includes(each));
    if (online?.available === true && reallyOnline && !listed)
      report("not-listed", { pointer: "/handlingModes", part: "key" }, {});
    // 全程网办 without online handling is said by mode/online-handling-complete.
    const isContradicted = online?.available === false && isWhollyOnline(version, itemFile?.value, region);
    if (online?.available === false && listed && !isContradicted)
      report("not-online", { pointer: "/online/available" }, {});
    if (express === false && handlingModes.includes("快递申请"))
      report("no-mail", { pointer: "/express" }, {});
  },
});
