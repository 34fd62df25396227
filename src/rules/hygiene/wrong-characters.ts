import type { RegisteredMaterial } from "../../model/catalogue.ts";
import { entriesOf } from "../../model/entries.ts";
import { fieldPath } from "../../model/field-path.ts";
import { materialName, misspeltFrom } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "hygiene/wrong-characters",
  on: "version",
  needs: ["registers"],
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
    {
      yaml: "materials:\n  - id: form\n    name: 卫生许可征申请表\n    necessity: 必要",
      reports: ["3:11 meant"],
    },
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 卫生许可证申清表\n    necessity: 必要",
      reports: ["4:11 meant"],
    },
    {
      yaml: "materials:\n  - id: form\n    ref: application-form\n    name: 卫生许可证申请表\n    necessity: 必要",
      reports: [],
    },
  ],
  check({ registers, version, document, report }) {
    for (const [at, { ref, name }] of entriesOf(version.materials)) {
      if (name === undefined) continue;
      const entry = registers.materials.get(ref ?? "");
      if (entry !== undefined && entry.name === undefined) continue;
      const names = entry === undefined ? namesLike(name, registers.materials) : namesOf(entry);
      const meant = misspeltFrom(name, names, entry !== undefined);
      const pointer = `/materials/${at}/name`;
      if (meant !== undefined)
        report("meant", { pointer }, { name, meant }, { field: fieldPath(document.value, pointer) });
    }
  },
});

const namesOf = ({ name, aliases = [] }: RegisteredMaterial): readonly string[] =>
  name === undefined ? aliases : [name, ...aliases];

type Materials = ReadonlyMap<string, RegisteredMaterial>;
const knownByLength = new WeakMap<Materials, ReadonlyMap<number, readonly string[]>>();

/** Registered names as long as the given one, since a wrong character leaves the length as it is. */
function namesLike(name: string, materials: Materials): readonly string[] {
  const byLength = knownByLength.get(materials) ?? namesByLength([...materials.values()].flatMap(namesOf));
  knownByLength.set(materials, byLength);
  return byLength.get(materialName(name).length) ?? [];
}

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
