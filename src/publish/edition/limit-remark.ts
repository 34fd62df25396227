import type { Limit } from "../../model/limit.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";
import { enumerate } from "./words.ts";

type StatedLimit = Limit & {
  readonly note?: string | undefined;
  readonly exceptions?: readonly unknown[] | undefined;
};

/** Notes that say the law itself sets no limit: 国家没有规定办结时限, 法律没有规定审查期限, 未规定统一的法定办结时限. */
const noLaw = /(?:没有|未|无)(?:统一的?)?(?:规定|法定)/u;

/** Whether a statutory limit stands there though, as its note says, no law sets one. */
export const isWithoutLaw = (limit: StatedLimit | undefined): boolean => noLaw.test(limit?.note ?? "");

/** 青浦、吴江 before what only they say; nothing where all do. */
const whose = (view: ItemView, those: readonly RegionVersion[]): string =>
  those.length === view.versions.length ? "" : enumerate(those.map(({ shortName }) => shortName));

/** 另有2种例外情形, 青浦另有1种例外情形: how many other lengths a region states beside the base one. */
function exceptionsText(
  view: ItemView,
  limitOf: (version: RegionVersion) => StatedLimit | undefined,
): string {
  const groups = new Map<number, RegionVersion[]>();
  for (const version of view.versions) {
    const count = limitOf(version)?.exceptions?.length ?? 0;
    if (count > 0) groups.set(count, [...(groups.get(count) ?? []), version]);
  }
  return [...groups].map(([count, those]) => `${whose(view, those)}另有${count}种例外情形`).join("；");
}

/** What the summary adds to a limit's bare length; null where that says all. */
export function limitRemark(view: ItemView, field: string): string | null {
  if (field !== "promisedLimit" && field !== "statutoryLimit") return null;
  const limitOf = ({ version }: RegionVersion): StatedLimit | undefined => version[field];
  const unruled =
    field === "statutoryLimit" ? view.versions.filter((version) => isWithoutLaw(limitOf(version))) : [];
  const remarks = [
    unruled.length === 0 ? "" : `${whose(view, unruled)}注明法律未规定，时限的由来见说明`,
    exceptionsText(view, limitOf),
  ].filter((remark) => remark !== "");
  return remarks.length === 0 ? null : remarks.join("；");
}
