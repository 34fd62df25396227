import { defineRule } from "../rule.ts";

/** The clock would start only after the authority has looked at the materials. */
const late = /(?:审核|审查|核验|核实|初审|勘验|核查)[^，。；]{0,6}(?:无误|通过|合格|完毕|完成|之?后)/u;

export const rule = defineRule({
  id: "time/clock-starts-at-acceptance",
  on: "version",
  severity: "warning",
  title: { zh: "办理时限从受理之日起算", en: "The clock starts at acceptance" },
  basis: {
    zh: "《行政许可法》第四十二条：自受理行政许可申请之日起二十日内作出决定",
    en: "Administrative Licensing Law, article 42: decided within 20 days of acceptance",
  },
  messages: {
    later: {
      says: {
        zh: "时限从“{startsFrom}”起算，晚于受理",
        en: "the limit starts from {startsFrom}, later than acceptance",
      },
      help: {
        zh: "改为从受理之日起算，审核时间计入时限；另有规定的，写明依据。",
        en: "Start at acceptance, so that reviewing counts; where a law says otherwise, cite it.",
      },
    },
  },
  examples: [
    { yaml: "promisedLimit:\n  startsFrom: 申请材料审核无误之日", reports: ["2:15 later"] },
    { yaml: "promisedLimit:\n  startsFrom: 受理之日", reports: [] },
  ],
  check({ version, report }) {
    for (const key of ["statutoryLimit", "promisedLimit"] as const) {
      const startsFrom = version[key]?.startsFrom;
      if (startsFrom === undefined || !late.test(startsFrom) || startsFrom.includes("《")) continue;
      const severity = version.type === "行政许可" ? "warning" : "info";
      report("later", { pointer: `/${key}/startsFrom` }, { startsFrom }, { severity });
    }
  },
});
