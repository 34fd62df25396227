import type { EditionDifference, Guide } from "../../model/edition.ts";
import { basisOf } from "./basis.ts";
import { entriesOfList } from "./entries.ts";
import { flowsOf } from "./flow.ts";
import { groupsOf, highlightsOf } from "./groups.ts";
import type { ItemView } from "./item-view.ts";
import { materialsOf } from "./materials.ts";
import { faqOf, sourcesOf } from "./notes.ts";
import { servicesOf } from "./services.ts";
import { stepEntries } from "./step-entries.ts";
import { regionCount } from "./words.ts";

/** Everything an item's guide prints but the verdict, which needs the differences. */
export function guideOf(view: ItemView, onDay: string | null): Omit<Guide, "verdict"> {
  const groups = groupsOf(view);
  const there = new Set(view.versions.map(({ region }) => region));
  return {
    regions: view.versions.map(({ region, shortName, name }) => ({ id: region, shortName, name })),
    absent: view.catalogue.regions
      .filter(({ id }) => !there.has(id))
      .map(({ id, shortName }) => ({
        region: id,
        shortName,
        text: view.item.unreadable.has(id)
          ? `${shortName}的办事指南文件有误，本版暂未收录。`
          : `${shortName}尚未提供本事项的办事指南。`,
      })),
    highlights: highlightsOf(view, groups),
    groups,
    situations: entriesOfList(view, "situations"),
    conditions: entriesOfList(view, "conditions"),
    materials: materialsOf(view),
    flows: flowsOf(view),
    steps: stepEntries(view),
    reviewPoints: entriesOfList(view, "reviewPoints"),
    fees: entriesOfList(view, "fees"),
    results: entriesOfList(view, "results"),
    basis: basisOf(view, onDay),
    services: servicesOf(view),
    faq: faqOf(view),
    sources: sourcesOf(view),
  };
}

/** One sentence on how far the regions agree. */
export function verdictOf(view: ItemView, differences: readonly EditionDifference[]): string {
  const names = view.versions.map(({ shortName }) => shortName);
  if (names.length === 0) return "目前还没有地区提供办事指南。";
  if (names.length === 1) return `目前只有${names[0]}提供了办事指南。`;
  const places = regionCount(names.length);
  if (differences.length === 0) return `${places}的办事要求一致。`;
  const worded = differences.filter(({ tone }) => tone === "worded").length;
  const real = differences.length - worded;
  if (real === 0) return `${places}的办事要求没有实质不同，有${worded}处只是措辞不同，列在“各地差异”表中。`;
  const approved = differences.filter((difference) => difference.approved).length;
  const rest = [
    approved === 0 ? "" : `，其中${approved}处是已批准的差异`,
    worded === 0 ? "" : `；另有${worded}处只是措辞不同`,
  ].join("");
  return `${places}在${real}处办事要求上不一致${rest}。逐项列在“各地差异”表中。`;
}
