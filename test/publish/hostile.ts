import { parse, stringify } from "yaml";
import type { FileKind } from "../../src/model/kinds.ts";
import type { Field, LeafField } from "../../src/model/profile.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { profileOf } from "../../src/schema/profile.ts";
import type { Files } from "./sample-edition.ts";

const attack = `</script><img src=x onerror=alert(1)>"'\`=&amp;{{constructor}}{{{x}}}\${y}<!--\u2028]]>𠮷`;

/** Fields with room for a few characters only. */
const short = ["phone", "hotline", "shortName", "province", "city"];

/** Kinds that hold free text; codes, dates, choices and references have forms of their own. */
const free = ["text", "name", "names", "place", "phone", "money"];

/** Fills every field of a schema: free text with an attack of its own number, the rest with what the schema gives as example. */
export class Hostile {
  /** The texts that a page has to show, by the field they were given to. */
  readonly shown = new Map<string, string>();
  /** The texts that no page may show. */
  readonly hidden: string[] = [];
  private count = 0;

  private text(field: Field): string {
    this.count += 1;
    const text = `第${this.count}处${short.includes(field.key) ? "<b>&'" : attack}`;
    if (field.public === "internal") this.hidden.push(text);
    else this.shown.set(text, field.path);
    return text;
  }

  private leaf(field: LeafField, sample: unknown): unknown {
    if (field.key === "date") return "2026-11-01";
    if (field.key === "situations") return undefined;
    if (field.kind === "flag") return true;
    if (field.kind === "names") return [this.text(field), this.text(field)];
    if (sample !== undefined && !free.includes(field.kind)) return sample;
    if (field.values) return field.kind === "choices" ? [field.values[0]] : field.values[0];
    switch (field.kind) {
      case "count":
        return 1;
      case "date":
        return "2026-11-01";
      case "url":
        return "https://example.org/a?b=1&c='";
      case "code":
        return "12";
      case "id":
        return "an-id";
      case "ref":
      case "refs":
        return undefined;
      default:
        return this.text(field);
    }
  }

  value(field: Field, sample: unknown): unknown {
    if (field.key === "value" && field.shape === "leaf") return 3;
    if (field.key === "unit" && field.shape === "leaf")
      return field.values?.includes("工作日") ? "工作日" : "年";
    if (field.key === "url" || field.key.endsWith("Url")) return "https://example.org/a?b=1&c=2";
    if (field.shape === "leaf") return this.leaf(field, sample);
    const entry = field.shape === "list" ? (sample as unknown[] | undefined)?.[0] : sample;
    const value = this.fields(field.fields, entry);
    return field.shape === "list" ? [value] : value;
  }

  fields(fields: readonly Field[], sample: unknown): Record<string, unknown> {
    const own = (sample ?? {}) as Record<string, unknown>;
    return Object.fromEntries(
      fields
        .map((field) => [field.key, this.value(field, own[field.key])])
        .filter(([, value]) => value !== undefined),
    );
  }
}

/** The sample catalogue with an attack in every free text of every file that is printed. */
export function hostileCatalogue(): { files: Files; hostile: Hostile } {
  const hostile = new Hostile();
  const files: Record<string, string> = { ...sampleFiles };
  const fill = (path: string, kind: FileKind): void => {
    files[path] = stringify(hostile.fields(profileOf(kind).fields, parse(sampleFiles[path] ?? "{}")), {
      lineWidth: 0,
    });
  };
  fill("regions/qingpu.yaml", "region");
  fill("items/sample/item.yaml", "item");
  for (const region of ["qingpu", "wujiang"]) fill(`items/sample/${region}.yaml`, "version");
  return { files, hostile };
}
