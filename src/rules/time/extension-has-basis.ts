import { formatLimit } from "../../model/limit.ts";
import { isMissing } from "../../model/missing.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "time/extension-has-basis",
  on: "version",
  severity: "warning",
  title: { zh: "延长时限写明依据", en: "An extension of a limit states its basis" },
  basis: {
    zh: "《行政许可法》第四十二条：延长须经负责人批准，并告知理由",
    en: "Administrative Licensing Law, article 42: an extension needs approval, and its reasons are told",
  },
  messages: {
    missing: {
      says: { zh: "可以延长 {extension}，没有写依据", en: "may be extended by {extension}, without a basis" },
      help: {
        zh: "写明允许延长的文件和条款，没有依据的删去。",
        en: "Cite the document and article, or remove the extension.",
      },
    },
  },
  examples: [
    {
      yaml: "statutoryLimit:\n  extension:\n    value: 10\n    unit: 工作日",
      reports: ["/statutoryLimit/extension/basis missing"],
    },
    {
      yaml: "statutoryLimit:\n  extension:\n    value: 10\n    unit: 工作日\n    basis: 《行政许可法》第四十二条",
      reports: [],
    },
  ],
  check({ version, document, report }) {
    for (const key of ["statutoryLimit", "promisedLimit"] as const) {
      const extension = version[key]?.extension;
      const pointer = `/${key}/extension/basis`;
      if (extension?.value === undefined || !isMissing(document, pointer)) continue;
      report("missing", { pointer, part: "key" }, { extension: formatLimit(extension) });
    }
  },
});
