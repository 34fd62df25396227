import type { EditionRegion } from "../../model/edition.ts";
import type { Block, GroupBlock, LabelledValue, ListBlock } from "../../model/page.ts";
import {
  exampleTags,
  factsBlocks,
  group,
  labelledText,
  listBlock,
  listEntry,
  named,
  note,
} from "../../model/page-parts.ts";
import { sourceList } from "./lists.ts";
import { windowList } from "./services.ts";

const kioskList = (kiosks: EditionRegion["kiosks"]): ListBlock =>
  listBlock(
    "plain",
    kiosks.map(({ name, address, hours, example }, index) =>
      listEntry(
        index + 1,
        named(name, { tags: exampleTags(example) }),
        labelledText(null, [address, ...(hours === null ? [] : [hours])].join("，")),
      ),
    ),
    "自助终端",
  );

function platformLine({ platform: { name, app, url } }: EditionRegion): LabelledValue[] {
  const mobile = app === null ? "" : `（移动端：${app}）`;
  return labelledText("网上平台", `${name}${mobile}`, url);
}

const details = (region: EditionRegion): Block[] => [
  ...windowList(region.windows),
  ...(region.kiosks.length === 0 ? [] : [kioskList(region.kiosks)]),
  ...(region.towns.length === 0 ? [] : [note("plain", [region.towns.join("、")], { title: "乡镇街道" })]),
  ...(region.sources.length === 0 ? [] : [sourceList(region.sources, "来源")]),
];

const cardOf = (region: EditionRegion): GroupBlock =>
  group(
    "cards",
    region.name,
    [
      ...factsBlocks("lines", null, [
        ...labelledText("所在省市", region.province),
        ...labelledText("行政区划代码", region.code),
        ...platformLine(region),
        ...labelledText("热线", region.hotline),
      ]),
      group("folded", "窗口和自助终端", details(region)),
    ],
    { tags: exampleTags(region.example) },
  );

/** Each region with how to reach it, its windows and its kiosks. */
export const regionCards = (regions: readonly EditionRegion[]): GroupBlock[] => regions.map(cardOf);
