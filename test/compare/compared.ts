import { parse, stringify } from "yaml";
import { compareItem } from "../../src/compare/compare.ts";
import { fieldsIn, type ItemMatrix, type MatrixField } from "../../src/model/matrix.ts";
import { memorySource } from "../../src/read/memory-source.ts";
import { readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";
import { open } from "../../src/validate/open.ts";

type Tree = Record<string, unknown>;

export const regions = ["qingpu", "wujiang", "jiashan"] as const;
/** What is changed in the sample: parts of the regions' versions, and other files by path. */
export interface Changes {
  readonly qingpu?: Tree;
  readonly wujiang?: Tree;
  readonly jiashan?: Tree;
  readonly files?: Readonly<Record<string, Tree>>;
  readonly asOf?: string;
}

const named = (id: string, name: string, shortName: string, city?: string) =>
  [`regions/${id}.yaml`, { name, shortName, ...(city === undefined ? {} : { city }) }] as const;
/** Files of the regions that say what each calls itself. */
export const ownNames = Object.fromEntries([
  named("qingpu", "上海市青浦区", "青浦"),
  named("wujiang", "苏州市吴江区", "吴江", "苏州市"),
  named("jiashan", "嘉兴市嘉善县", "嘉善", "嘉兴市"),
]);

/** The sample catalogue with the changes in it; a key set to null is taken out. */
export function catalogueOf({ files = {}, ...changes }: Changes) {
  const texts: Record<string, string> = { ...sampleFiles };
  const lay = (path: string, over: Tree): void => {
    const base = texts[path] === undefined ? {} : (parse(texts[path]) as Tree);
    const merged = Object.entries({ ...base, ...over }).filter(([, value]) => value !== null);
    texts[path] = stringify(Object.fromEntries(merged), { lineWidth: 0 });
  };
  for (const region of regions) lay(`items/sample/${region}.yaml`, changes[region] ?? {});
  for (const [path, tree] of Object.entries(files)) lay(path, tree);
  return open(readCatalogue(memorySource(texts))).catalogue;
}

/** 三地对照表 of the changed sample. */
export function compared(changes: Changes): ItemMatrix & { readonly fields: readonly MatrixField[] } {
  const catalogue = catalogueOf(changes);
  const [item] = catalogue.items;
  if (item === undefined) throw new Error("the sample has an item");
  const matrix = compareItem(catalogue, item, changes.asOf ?? "2026-11-23");
  return { ...matrix, fields: fieldsIn(matrix.nodes) };
}

/** One field of it. */
export function fieldOf(changes: Changes, path: string): MatrixField {
  const { fields } = compared(changes);
  const found = fields.find(({ field }) => field === path);
  if (found === undefined) throw new Error(`no ${path} in ${fields.map(({ field }) => field).join(" ")}`);
  return found;
}

/** The same change in every region, one value each. */
export const each = (
  key: string,
  [qingpu, wujiang, jiashan]: readonly [unknown, unknown, unknown],
): Changes => ({
  qingpu: { [key]: qingpu },
  wujiang: { [key]: wujiang },
  jiashan: { [key]: jiashan },
});
