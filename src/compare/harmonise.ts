import type { Catalogue } from "../model/catalogue.ts";
import type { Field, Harmonise } from "../model/profile.ts";

/** How far a field is to be one: the schema's word, or the catalogue's for its path or the nearest above it. */
export function harmoniser({ config }: Catalogue): (field: Field) => Harmonise | undefined {
  const overrides = Object.entries(config?.value.harmonise ?? {}).sort(([a], [b]) => b.length - a.length);
  const known = new Map<string, Harmonise | undefined>();
  return ({ path }) => {
    if (overrides.length === 0) return undefined;
    if (!known.has(path)) known.set(path, overrides.find(([prefix]) => covers(prefix, path))?.[1]);
    return known.get(path);
  };
}

const covers = (prefix: string, path: string): boolean =>
  path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[]`);
