import { isComplete } from "../../model/document.ts";
import { isWhollyOnline } from "../../model/open-modes.ts";
import { listed } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

const feedback = ["互联网办理结果信息反馈", "互联网电子证照反馈"] as const;

export const rule = defineRule({
  id: "mode/online-handling-complete",
  on: "version",
  needs: ["itemFile"],
  severity: "error",
  title: {
    zh: "全程网办的事项从申请到送达都在网上",
    en: "What is handled wholly online is online from application to delivery",
  },
  basis: {
    zh: "国务院办公厅关于加快推进政务服务“跨省通办”的指导意见（国办发〔2020〕35号）：全程网办包括申请受理、审查决定、颁证送达",
    en: "国办发〔2020〕35号 on cross-province services: 全程网办 covers application, decision and delivery",
  },
  messages: {
    offline: {
      says: {
        zh: "通办模式有全程网办，却不能网上办理",
        en: "the mode 全程网办 is open, yet there is no online handling",
      },
      help: { zh: "开通网上办理，或去掉全程网办。", en: "Open online handling, or remove 全程网办." },
    },
    depth: {
      says: {
        zh: "全程网办，网上办理深度却没有{missing}",
        en: "the mode is 全程网办, yet the depth lacks {missing}",
      },
      help: {
        zh: "网上能做到的补进 online.depth；做不到的去掉全程网办。",
        en: "Add it to online.depth where it is possible; else remove 全程网办.",
      },
    },
    visits: {
      says: {
        zh: "全程网办，却要到现场 {visits} 次",
        en: "the mode is 全程网办, yet {visits} visit(s) are needed",
      },
      help: {
        zh: "到现场次数改为 0；法律规定必须到场的，不是全程网办。",
        en: "Make the visits 0; where the law asks for presence, it is not 全程网办.",
      },
    },
  },
  examples: [
    {
      yaml: "crossRegion:\n  modes:\n    - 全程网办\nonline:\n  available: false\nvisits: 0",
      reports: ["5:14 offline"],
    },
    { yaml: "crossRegion:\n  modes:\n    - 全程网办", reports: ["/visits visits", "/online/depth depth"] },
    {
      yaml: "crossRegion:\n  modes:\n    - 全程网办\nonline:\n  depth:\n    - 互联网办理\n    - 互联网电子证照反馈\nvisits: 0",
      reports: [],
    },
  ],
  check({ version, itemFile, region, document, report }) {
    if (!isWhollyOnline(version, itemFile?.value, region)) return;
    const { online, visits } = version;
    if (online?.available === false) report("offline", { pointer: "/online/available" }, {});
    else if (online !== undefined && isComplete(document, "/online/depth")) {
      const depth = online.depth ?? [];
      const missing = [
        ...(depth.includes("互联网办理") ? [] : ["互联网办理"]),
        ...(feedback.some((each) => depth.includes(each)) ? [] : [listed(feedback, "或", " or ")]),
      ];
      if (missing.length > 0) report("depth", { pointer: "/online/depth" }, { missing: listed(missing) });
    }
    if (visits !== undefined && visits > 0) report("visits", { pointer: "/visits" }, { visits });
  },
});
