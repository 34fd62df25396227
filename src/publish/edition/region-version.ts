import type { Catalogue, Item } from "../../model/catalogue.ts";
import type { Sound } from "../../model/document.ts";
import type { Version } from "../../model/generated/files.ts";

/** What an id of a version stands for, by the kind of thing it refers to; the id itself where it leads nowhere. */
export type NameOf = (target: string, id: string) => string;

/** One region's version of an item, as the pages need it. */
export interface RegionVersion {
  readonly region: string;
  readonly shortName: string;
  readonly name: string;
  readonly version: Sound<Version>;
  readonly nameOf: NameOf;
}

type IdentifiedPart = {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly text?: string | undefined;
};

/** What the ids of a version lead to. */
export function namesOf(catalogue: Catalogue, version: Sound<Version>): NameOf {
  const tables = new Map<string, Map<string, string>>();
  const table = (key: string, entries: readonly IdentifiedPart[] | undefined): void => {
    tables.set(key, new Map((entries ?? []).map(({ id = "", name, text }) => [id, name ?? text ?? id])));
  };
  table("situations", version.situations);
  table("steps", version.steps);
  table("materials", version.materials);
  table("conditions", version.conditions);
  table(
    "regions",
    catalogue.regions.map(({ id, shortName }) => ({ id, name: shortName })),
  );
  return (target, id) => {
    for (const key of target.split("+")) {
      const name = tables.get(key)?.get(id);
      if (name !== undefined) return name;
    }
    return id;
  };
}

/** The versions of an item that could be read, in the catalogue's order of regions. */
export function regionVersions(catalogue: Catalogue, item: Item): RegionVersion[] {
  return catalogue.regions.flatMap(({ id, shortName, document }) => {
    const version = item.versions.get(id)?.value;
    return version === undefined
      ? []
      : [
          {
            region: id,
            shortName,
            name: document?.value.name ?? shortName,
            version,
            nameOf: namesOf(catalogue, version),
          },
        ];
  });
}
