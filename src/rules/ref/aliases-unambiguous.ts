import type { Document } from "../../model/document.ts";
import { materialName } from "../../model/material-name.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "ref/aliases-unambiguous",
  on: "catalogue",
  needs: ["registers"],
  severity: "error",
  title: { zh: "一个名称只指材料库里的一种材料", en: "A name means one registered material only" },
  basis: {
    zh: "别名是“两个名称是同一份材料”的记录，一名两指就无法对应",
    en: "An alias records that two names are one material; a name of two cannot be matched",
  },
  messages: {
    shared: {
      says: { zh: "“{name}”同时是 {first} 和 {second} 的名称", en: "{name} names both {first} and {second}" },
      help: {
        zh: "从其中一个的名称或别名里去掉；如果是同一种材料，合并两项。",
        en: "Remove it from one of them, or join the two if they are one material.",
      },
    },
  },
  examples: [
    {
      file: "registers/materials.yaml",
      whole: true,
      yaml: "materials:\n  - id: id-card\n    name: 居民身份证\n    aliases:\n      - 身份证\n  - id: identity\n    name: 身份证明\n    aliases:\n      - 身份证",
      reports: ["9:9 shared"],
    },
    {
      file: "registers/materials.yaml",
      whole: true,
      yaml: "materials:\n  - id: id-card\n    name: 居民身份证\n    aliases:\n      - 身份证\n  - id: identity\n    name: 身份证",
      reports: ["7:11 shared"],
    },
    {
      file: "registers/materials.yaml",
      whole: true,
      yaml: "materials:\n  - id: id-card\n    name: 居民身份证\n    aliases:\n      - 身份证\n  - id: identity\n    name: 身份证明",
      reports: [],
    },
  ],
  check({ registers, report }) {
    const document = registers.documents.materials;
    if (document === undefined) return;
    const owners = new Map<string, { readonly id: string; readonly pointer: string }>();
    for (const { id, pointer, name } of namesOf(document.value.materials)) {
      const owner = owners.get(materialName(name));
      if (owner === undefined) owners.set(materialName(name), { id, pointer });
      else if (owner.id !== id) {
        const place = { file: document.path, pointer: owner.pointer, part: "value" as const };
        const extras = { field: `materials[${id}]`, related: [{ place, text: name }] };
        report("shared", { pointer, document }, { name, first: owner.id, second: id }, extras);
      }
    }
  },
});

/** Every name and alias of the register, with its owner and place. */
function namesOf(materials: Document<"materials">["value"]["materials"] = []) {
  return materials.flatMap(({ id, name, aliases = [] }, index) => {
    if (id === undefined) return [];
    const all = aliases.map((alias, at) => ({
      id,
      pointer: `/materials/${index}/aliases/${at}`,
      name: alias,
    }));
    return name === undefined ? all : [{ id, pointer: `/materials/${index}/name`, name }, ...all];
  });
}
