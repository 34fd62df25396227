import type { Catalogue } from "./catalogue.ts";
import type { Document } from "./document.ts";
import { nearest } from "./nearest.ts";

/**
 * The region that a file named after an unlisted one was meant for: `qinpu.yaml` where there is no `qingpu.yaml`.
 * One slip in a name is then one mistake, and the listed region lacks nothing.
 */
export function meantRegion(
  { config, documents }: Pick<Catalogue, "config" | "documents">,
  { kind, item, region = "" }: Document,
): string | undefined {
  const listed = config?.value.regions ?? [];
  if (listed.includes(region)) return undefined;
  const taken = new Set(
    documents.filter((each) => each.kind === kind && each.item === item).map((each) => each.region),
  );
  return nearest(
    region,
    listed.filter((id) => !taken.has(id)),
  )?.word;
}
