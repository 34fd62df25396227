import { valueAt } from "../../model/pointer.ts";
import { asValues, fieldByPath } from "./field-text.ts";
import type { RegionVersion } from "./region-version.ts";

type Values = { readonly [key: string]: unknown };

/** The one word for what a region does not state, and the one for what it cannot state. */
export const unstated = "未写明";
export const inapplicable = "不适用";

/** Where something is not stated: the version, and the entry of a list it would be part of. */
export interface Gap {
  readonly version: RegionVersion["version"];
  /** The version itself for what is no part of a list. */
  readonly within: Values;
}

const said =
  (pointer: string, value: unknown) =>
  ({ within }: Gap): boolean =>
    valueAt(within, pointer) === value;

const notOpen = said("/crossRegion/open", false);
const withoutCommitment = said("/commitment/available", false);
const free = said("/fee/charged", false);
const electronic = said("/format", "电子化");

/** What does not apply, by what else the region states. */
const conditions: Readonly<Record<string, (gap: Gap) => boolean>> = {
  "commitment.letter": withoutCommitment,
  "commitment.laterCheck": withoutCommitment,
  "crossRegion.reason": said("/crossRegion/open", true),
  "crossRegion.modes": notOpen,
  "crossRegion.collecting.duties": notOpen,
  "crossRegion.collecting.formalCheck": notOpen,
  "crossRegion.handling.duties": notOpen,
  "crossRegion.mailing": notOpen,
  "fee.basis": free,
  payOnline: free,
  visitReason: said("/visits", 0),
  "online.depth": said("/online/available", false),
  "online.url": said("/online/available", false),
  "fees[].reductionBasis": said("/reducible", false),
  "materials[].paperSize": electronic,
  "materials[].originalCheck": electronic,
  "materials[].supplementWithin": ({ within }) => within["necessity"] !== "容缺后补",
  "materials[].issuer": said("/source", "申请人自备"),
};

/** Silence that is a statement: what a region does not narrow down holds for all, a step may wait for none. */
const silences: Readonly<Record<string, string>> = { situations: "各种情形", after: "无" };

/** What not stating a field says; null where it says nothing. */
export function meaningOfSilence(path: string): string | null {
  const key = /\[\]\.(\w+)$/u.exec(path)?.[1];
  return key === undefined || path.startsWith("situations[") ? null : (silences[key] ?? null);
}

/** The remark of a limit that is not there. */
function lacksItsLimit(path: string, { within }: Gap): boolean {
  const parts = path
    .slice(path.lastIndexOf("[]") + 1)
    .replace(/^\]\./u, "")
    .split(".")
    .slice(0, -1);
  const owner = fieldByPath.get(path.slice(0, path.lastIndexOf(".")));
  return (
    owner?.shape === "object" &&
    owner.kind !== undefined &&
    valueAt(within, `/${parts.join("/")}`) === undefined
  );
}

/** The word a page prints for what is not there. */
export const absenceWord = (path: string, gap: Gap): string =>
  conditions[path]?.(gap) === true || lacksItsLimit(path, gap) ? inapplicable : unstated;

export const gapIn = (version: RegionVersion["version"], within: unknown = version): Gap => ({
  version,
  within: asValues(within),
});
