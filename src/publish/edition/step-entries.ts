import type { EditionEntry } from "../../model/edition.ts";
import { align, entryOf } from "./entries.ts";
import { waitsOf } from "./flow.ts";
import { mergedOrder } from "./flow-order.ts";
import type { ItemView } from "./item-view.ts";

/** 办理环节 over the regions, in the order of their flows: what only some have stands in its place there. */
export function stepEntries(view: ItemView): EditionEntry[] {
  const aligned = align(view, "steps");
  const flows = view.versions.map(({ region, version: { steps = [] } }) => ({
    after: waitsOf(steps),
    keys: steps.map(
      (step) =>
        aligned.find(({ members }) =>
          members.some(({ version, value }) => version.region === region && value === step),
        )?.field ?? "",
    ),
  }));
  const byKey = new Map(aligned.map((each) => [each.field, each]));
  return mergedOrder(flows)
    .flatMap((key) => byKey.get(key) ?? [])
    .map((each, index) => entryOf(view, each, index + 1));
}
