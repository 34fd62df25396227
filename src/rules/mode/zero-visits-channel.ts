import { isWhollyOnline } from "../../model/open-modes.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "mode/zero-visits-channel",
  on: "version",
  needs: ["itemFile"],
  severity: "error",
  title: {
    zh: "不到现场的事项能网上办或者快递办",
    en: "An item without visits is handled online or by mail",
  },
  basis: {
    zh: "国家政务服务事项要素“到办事现场次数”“办理形式”",
    en: "National elements 到办事现场次数 and 办理形式",
  },
  messages: {
    none: {
      says: {
        zh: "到现场次数为 0，既不能网上办，也没有快递申请",
        en: "no visit is needed, yet there is neither online handling nor an application by mail",
      },
      help: {
        zh: "办理形式加上快递申请，或开通网上办理，或改正次数。",
        en: "Add 快递申请 to the handling modes, open online handling, or correct the number.",
      },
    },
  },
  examples: [
    {
      yaml: "visits: 0\nonline:\n  available: false\nhandlingModes:\n  - 窗口办理",
      reports: ["1:9 none"],
    },
    { yaml: "visits: 0\nonline:\n  available: false\nhandlingModes:\n  - 快递申请", reports: [] },
    { yaml: "visits: 0\nonline:\n  available: false", reports: [] },
  ],
  check({ version, itemFile, region, report }) {
    const { visits, online, handlingModes } = version;
    if (visits !== 0 || online?.available !== false || handlingModes === undefined) return;
    // Where the modes say that it is handled online, online.available is what contradicts them, and is named alone.
    const isNamed = handlingModes.includes("网上办理") || isWhollyOnline(version, itemFile?.value, region);
    if (!isNamed && !handlingModes.includes("快递申请")) report("none", { pointer: "/visits" }, {});
  },
});
