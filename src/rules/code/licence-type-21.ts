import { licenceTypeLength, splitLicenceType } from "../../model/codes/licence-type.ts";
import { isPlainCode } from "../../model/codes/plain-code.ts";
import { usccFault, usccLength } from "../../model/codes/uscc.ts";
import type { Document } from "../../model/document.ts";
import { fieldPath } from "../../model/field-path.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "code/licence-type-21",
  on: "document",
  severity: "error",
  title: {
    zh: "证照类型代码是 18 位信用代码加 3 位序号",
    en: "A licence type's code is a credit code and three digits",
  },
  basis: {
    zh: "GB/T 36903 电子证照 元数据规范；GB/T 36902 电子证照 目录信息规范",
    en: "GB/T 36902 and GB/T 36903, electronic licences",
  },
  messages: {
    length: {
      says: {
        zh: "证照类型代码有 {length} 位，应为 21 位",
        en: "the licence type's code has {length} characters, not 21",
      },
      help: {
        zh: "写定义该证照的部门的 18 位信用代码和 3 位序号。",
        en: "Write the 18 characters of the authority that defines the licence and a number of three digits.",
      },
    },
    serial: {
      says: {
        zh: "证照类型代码最后三位“{found}”不是序号",
        en: "the licence type's code does not end with a number: {found}",
      },
      help: { zh: "最后三位写数字序号。", en: "End it with a number of three digits." },
    },
    authority: {
      says: {
        zh: "证照类型代码前 18 位 {found} 不是正确的统一社会信用代码",
        en: "the licence type's code begins with {found}, which is no right credit code",
      },
      help: { zh: "对照国家证照类型目录改正。", en: "Correct it from the national list of licence types." },
    },
  },
  examples: [
    {
      yaml: "results:\n  - type: 证照\n    name: 公共场所卫生许可证\n    eLicense: 11100000000013338W03",
      reports: ["4:15 length"],
    },
    {
      yaml: "results:\n  - type: 证照\n    name: 公共场所卫生许可证\n    eLicense: 11100000000013338W0A1",
      reports: ["4:15 serial"],
    },
    {
      file: "registers/materials.yaml",
      yaml: "materials:\n  - id: business-licence\n    name: 营业执照\n    licenceType: 11100000000013339W032",
      reports: ["4:18 authority"],
    },
    {
      yaml: "results:\n  - type: 证照\n    name: 公共场所卫生许可证\n    eLicense: 11100000000013338W032",
      reports: [],
    },
  ],
  check({ document, report }) {
    for (const [pointer, code] of licenceTypes(document)) {
      if (!isPlainCode(code)) continue;
      const extras = { field: fieldPath(document.value, pointer), normal: [code] };
      const parts = splitLicenceType(code);
      if (code.length !== licenceTypeLength) report("length", { pointer }, { length: code.length }, extras);
      else if (parts === undefined) report("serial", { pointer }, { found: code.slice(usccLength) }, extras);
      else if (usccFault(parts.definedBy) !== undefined)
        report("authority", { pointer }, { found: parts.definedBy }, extras);
    }
  },
});

/** Every licence type's code of a document, by its pointer. */
function licenceTypes(document: Document): (readonly [string, string])[] {
  const listed = (list: string, key: string, codes: readonly (string | undefined)[]) =>
    codes.flatMap((code, index) => (code === undefined ? [] : [[`/${list}/${index}/${key}`, code] as const]));
  if (document.kind === "materials") {
    const { materials = [] } = document.value;
    return listed(
      "materials",
      "licenceType",
      materials.map(({ licenceType }) => licenceType),
    );
  }
  if (document.kind !== "version" && document.kind !== "standard") return [];
  const { materials = [], results = [] } = document.value;
  return [
    ...listed(
      "materials",
      "eLicense",
      materials.map(({ eLicense }) => eLicense),
    ),
    ...listed(
      "results",
      "eLicense",
      results.map(({ eLicense }) => eLicense),
    ),
  ];
}
