import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

const addresses = ["url", "pcUrl", "mobileUrl"];

export const rule = defineRule({
  id: "mode/online-url-stated",
  on: "version",
  severity: "warning",
  title: { zh: "能网上办理的写明网办地址", en: "Online handling states its address" },
  basis: { zh: "国家政务服务事项要素“网办地址”", en: "National element 网办地址" },
  messages: {
    missing: {
      says: { zh: "能网上办理，没有写网办地址", en: "online handling is available, but no address is given" },
      help: { zh: "填写 online.url。", en: "State online.url." },
    },
  },
  examples: [
    { yaml: "online:\n  url: null", reports: ["/online/url missing"] },
    { yaml: "online:\n  available: false\n  url: null", reports: [] },
  ],
  check({ version: { online }, document, report }) {
    if (online?.available === true && addresses.every((key) => isMissing(document, `/online/${key}`)))
      report("missing", { pointer: "/online/url", part: "key" }, {});
  },
});
