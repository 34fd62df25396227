import type { Item, RegisteredMaterial } from "../../model/catalogue.ts";
import { fieldPath } from "../../model/field-path.ts";
import { materialName, misspeltFrom } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/wrong-characters",
  on: "catalogue",
  severity: "warning",
  title: { zh: "材料名称里没有错别字", en: "Names of materials hold no wrong characters" },
  basis: { zh: "材料库的统一名称", en: "The names of the register of materials" },
  messages: {
    meant: {
      says: { zh: "“{name}”像是“{meant}”的误写", en: "{name} looks like {meant} with a wrong character" },
      help: {
        zh: "改为“{meant}”；如果确是另一种材料，在材料库里登记。",
        en: "Change it to {meant}; if it is another material, register it.",
      },
    },
  },
  examples: [
    { yaml: "materials:\n  - id: form\n    name: 卫生许可征申请表\n    necessity: 必要", reports: ["meant"] },
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 卫生许可证申清表\n    necessity: 必要",
      reports: ["meant"],
    },
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 卫生许可证申请表\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ catalogue: { registers, items }, report }) {
    const registered = [...registers.materials.values()].map(namesOf);
    const byLength = namesByLength(registered.flat());
    for (const { item, region, document, pointer, ref, name } of namesIn(items)) {
      const entry = registers.materials.get(ref ?? "");
      if (entry !== undefined && entry.name === undefined) continue;
      const names = entry === undefined ? (byLength.get(materialName(name).length) ?? []) : namesOf(entry);
      const meant = misspeltFrom(name, names, entry !== undefined);
      if (meant === undefined) continue;
      const field = fieldPath(document.value, pointer);
      report("meant", { pointer, document }, { name, meant }, { item, region, field });
    }
  },
});

const namesOf = ({ name, aliases = [] }: RegisteredMaterial): readonly string[] =>
  name === undefined ? aliases : [name, ...aliases];

/** Names by their length, since a wrong character leaves it as it is. */
function namesByLength(names: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const name of names) {
    const { length } = materialName(name);
    const known = map.get(length);
    if (known === undefined) map.set(length, [name]);
    else known.push(name);
  }
  return map;
}

/** Every material's name in every version, with its place. */
function namesIn(items: readonly Item[]) {
  return items.flatMap(({ id: item, versions }) =>
    [...versions].flatMap(([region, document]) =>
      (document.value.materials ?? []).flatMap(({ ref, name }, index) =>
        name === undefined
          ? []
          : [{ item, region, document, pointer: `/materials/${index}/name`, ref, name }],
      ),
    ),
  );
}
