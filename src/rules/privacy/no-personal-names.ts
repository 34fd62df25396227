import { masked } from "../../model/codes/citizen-id.ts";
import { fieldPath } from "../../model/field-path.ts";
import { personIn } from "../../model/personal-names.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "privacy/no-personal-names",
  on: "document",
  severity: "warning",
  title: { zh: "办理岗位不写人名", en: "Posts are named, not persons" },
  basis: {
    zh: "《个人信息保护法》第二十五条、第二十八条；《政府信息公开条例》第十五条",
    en: "Personal Information Protection Law, articles 25 and 28; Regulation on open government information, article 15",
  },
  messages: {
    name: {
      says: { zh: "办理岗位像是人名：{name}", en: "the post looks like a person's name: {name}" },
      help: { zh: "写岗位名称，如“受理岗”“综合窗口”。", en: "Write the post, such as 受理岗 or 综合窗口." },
    },
  },
  examples: [
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    handler: 张小明", reports: ["4:14 name"] },
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    handler: 欧阳小明、李主任", reports: ["4:14 name"] },
    { yaml: "steps:\n  - id: accept\n    name: 受理\n    handler: 受理岗", reports: [] },
  ],
  check({ document, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    for (const [index, { handler }] of (document.value.steps ?? []).entries()) {
      const name = handler === undefined ? undefined : personIn(handler);
      if (name === undefined) continue;
      const pointer = `/steps/${index}/handler`;
      report(
        "name",
        { pointer },
        { name: masked(name, 1, 0) },
        { field: fieldPath(document.value, pointer) },
      );
    }
  },
});
