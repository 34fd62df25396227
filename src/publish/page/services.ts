import type { EditionItem, RegionService, ServiceLine, WindowEntry } from "../../model/edition.ts";
import type { LabelledValue, ListBlock, ListEntry, Section } from "../../model/page.ts";
import {
  exampleTags,
  factsBlocks,
  group,
  labelledText,
  listBlock,
  listEntry,
  named,
} from "../../model/page-parts.ts";
import { forApplicants } from "./sections.ts";

const windowEntry = (window: WindowEntry, index: number): ListEntry =>
  listEntry(
    index + 1,
    named(window.name, {
      tags: [
        ...(window.kind === null ? [] : [{ word: window.kind, tone: "topic" } as const]),
        ...exampleTags(window.example),
      ],
    }),
    [
      ...labelledText("办理地点", window.address),
      ...labelledText("办理时间", window.hours),
      ...labelledText("电话", window.phone),
      ...labelledText("说明", window.note),
    ],
  );

/** Windows with where, when and how to reach them; nothing where there are none. */
export const windowList = (windows: readonly WindowEntry[]): ListBlock[] =>
  windows.length === 0 ? [] : [listBlock("cards", windows.map(windowEntry))];

/** 咨询（电话）. */
const contactLine = ({ group: of, label, text, url }: ServiceLine): LabelledValue[] =>
  labelledText(`${of}（${label}）`, text, url);

const service = ({ region, name, hotline, platform, windows, lines }: RegionService) =>
  group(
    "parts",
    name,
    [
      ...factsBlocks("lines", null, [
        ...labelledText("热线", hotline),
        ...labelledText("网上平台", platform),
      ]),
      ...windowList(windows),
      ...factsBlocks("lines", null, lines.flatMap(contactLine)),
    ],
    { regions: [region] },
  );

/** 办理窗口和咨询投诉, region by region. */
export const services = ({ guide }: EditionItem): Section[] =>
  guide.services.length === 0
    ? []
    : [forApplicants("services", "办理窗口和咨询投诉", guide.services.map(service))];
