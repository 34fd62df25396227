import { entriesOf } from "../../model/entries.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "material/original-check-with-copies",
  on: "version",
  severity: "warning",
  title: { zh: "收原件的不再写验原件", en: "An original that is handed in is not shown as well" },
  basis: {
    zh: "要素“验原件”：交复印件或者只出示时核验原件；收取原件的无须再验",
    en: "Element 验原件: originals are checked where copies are handed in or nothing is kept",
  },
  messages: {
    both: {
      says: {
        zh: "材料“{name}”收原件 {originals} 份、不收复印件，又写验原件",
        en: "the material {name} is handed in as {originals} original(s) without copies, and shown as well",
      },
      help: {
        zh: "只核验的，原件份数写 0；收取原件的，删去验原件。",
        en: "Write 0 originals where it is only shown; else remove originalCheck.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: id\n    name: 居民身份证\n    originals: 1\n    copies: 0\n    originalCheck: true\n    necessity: 必要",
      reports: ["6:20 both"],
    },
    {
      yaml: "materials:\n  - id: id\n    name: 居民身份证\n    originals: 0\n    copies: 1\n    originalCheck: true\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ version, report }) {
    for (const [at, { name = "", originals = 0, copies, originalCheck }] of entriesOf(version.materials))
      if (originalCheck === true && originals > 0 && copies === 0)
        report("both", { pointer: `/materials/${at}/originalCheck` }, { name, originals });
  },
});
