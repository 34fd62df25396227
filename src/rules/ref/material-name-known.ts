import { fieldPath } from "../../model/field-path.ts";
import { isMaterialName, materialName, misspeltFrom, writtenInto } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/material-name-known",
  on: "document",
  needs: ["registers"],
  severity: "warning",
  title: {
    zh: "材料名称是材料库里的名称或别名",
    en: "A material is called by its registered name or an alias",
  },
  basis: {
    zh: "材料库：别名记录“这两个名称是同一份材料”",
    en: "The register of materials: aliases record that two names are one material",
  },
  messages: {
    unknown: {
      says: {
        zh: "“{name}”不是材料库“{registered}”的名称或别名",
        en: "{name} is neither the name nor an alias of {registered} in the register",
      },
      help: {
        zh: "确认是同一份材料后，把它加进材料库的别名；不是就改正 ref。",
        en: "If they are one material, add it to the aliases in the register; if not, correct ref.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 江苏省卫生健康行政许可申请表\n    necessity: 必要",
      reports: ["4:11 unknown"],
    },
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 《卫生许可证申请书》\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ document, registers, report }) {
    if (document.kind !== "version" && document.kind !== "standard") return;
    for (const [index, { ref, name }] of (document.value.materials ?? []).entries()) {
      const registered = ref === undefined ? undefined : registers.materials.get(ref);
      if (name === undefined || registered?.name === undefined) continue;
      const names = [registered.name, ...(registered.aliases ?? [])];
      if (isKnown(name, names) || hasOtherFault(name, names)) continue;
      const pointer = `/materials/${index}/name`;
      const extras = { field: fieldPath(document.value, pointer) };
      report("unknown", { pointer }, { name, registered: registered.name }, extras);
    }
  },
});

const isKnown = (name: string, names: readonly string[]): boolean =>
  names.includes(name) || names.some((each) => materialName(each) === materialName(name));

/** Remarks inside a name, several documents in one and wrong characters have rules of their own. */
const hasOtherFault = (name: string, names: readonly string[]): boolean =>
  writtenInto(name) !== undefined || !isMaterialName(name) || misspeltFrom(name, names, true) !== undefined;
