import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/settings-known",
  on: "reading",
  severity: "error",
  title: { zh: "设置里写的规则和要素都有", en: "Settings name rules and fields that exist" },
  basis: {
    zh: "写错名称的设置不起作用，而写的人以为已经生效",
    en: "A setting under a wrong name does nothing, though whoever wrote it believes that it does",
  },
  messages: {
    rule: {
      says: {
        zh: "severities 里的“{name}”不是规则，这一项不起作用",
        en: 'severities sets "{name}", which is no rule; the setting does nothing',
      },
      help: {
        zh: "改正规则编号或删去这一行；用 tongban explain 查看全部规则。",
        en: "Correct the rule's id or remove the line; tongban explain lists the rules.",
      },
    },
    field: {
      says: {
        zh: "harmonise 里的“{name}”不是要素，这一项不起作用",
        en: 'harmonise sets "{name}", which is no field; the setting does nothing',
      },
      help: {
        zh: "改正要素路径或删去这一行；要素见 docs/fields.md。",
        en: "Correct the field's path or remove the line; docs/fields.md lists the fields.",
      },
    },
  },
  examples: [
    {
      file: "catalogue.yaml",
      yaml: "severities:\n  time/promised-within-statutory: warning\nharmonise:\n  promisedLimit: unify",
      reports: [],
    },
    { file: "catalogue.yaml", yaml: "severities:\n  time/promissed: error", reports: ["2:3 rule"] },
    { file: "catalogue.yaml", yaml: "harmonise:\n  promissedLimit: unify", reports: ["2:3 field"] },
  ],
});
