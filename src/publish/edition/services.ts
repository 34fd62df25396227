import type { Region } from "../../model/catalogue.ts";
import type { RegionService, ServiceLine, WindowEntry } from "../../model/edition.ts";
import { exampleOnce } from "./approvals.ts";
import type { ItemView } from "./item-view.ts";
import type { RegionVersion } from "./region-version.ts";

type WindowUse = {
  readonly id?: string | undefined;
  readonly hours?: string | undefined;
  readonly note?: string | undefined;
};

/** Windows of a region, or those an item uses with what differs there. */
export function windowsOf(region: Region, uses?: readonly WindowUse[]): WindowEntry[] {
  const own = region.document?.value.windows ?? [];
  const wanted = uses ?? own.map(({ id }) => ({ id }));
  return wanted.map((use: WindowUse) => {
    const window = own.find(({ id }) => id === use.id);
    const example = window?.example === true || region.document?.value.example === true;
    return {
      id: use.id ?? "",
      name: exampleOnce(window?.name ?? use.id ?? "", example) ?? "",
      kind: window?.kind ?? null,
      address: exampleOnce(window?.address ?? "", example) ?? "",
      hours: use.hours ?? window?.hours ?? "",
      phone: window?.phone ?? null,
      note: use.note ?? null,
      example,
    };
  });
}

type Contact = {
  readonly department?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  readonly url?: string | undefined;
};

function linesOf(group: string, contact: Contact | undefined): ServiceLine[] {
  const line = (label: string, text: string | undefined): ServiceLine[] =>
    text === undefined ? [] : [{ group, label, text, url: label === "网址" ? text : null }];
  return [
    ...line("受理部门", contact?.department),
    ...line("电话", contact?.phone),
    ...line("地址", contact?.address),
    ...line("网址", contact?.url),
  ];
}

function serviceOf(
  { region: id, shortName, name, version }: RegionVersion,
  regions: readonly Region[],
): RegionService {
  const region = regions.find((each) => each.id === id) ?? { id, shortName };
  const file = region.document?.value;
  return {
    region: id,
    shortName,
    name,
    hotline: file?.hotline ?? "",
    platform: [file?.platform?.name, file?.platform?.app].filter((each) => each !== undefined).join("、"),
    windows: windowsOf(region, version.windows ?? []),
    lines: [
      ...linesOf("咨询", version.contact?.consult),
      ...linesOf("监督投诉", version.contact?.complain),
      ...linesOf("行政复议", version.relief?.review),
      ...linesOf("行政诉讼", version.relief?.litigation),
    ],
  };
}

/** 办理窗口、咨询投诉 and 法律救济, region by region. */
export const servicesOf = (view: ItemView): RegionService[] =>
  view.versions.map((version) => serviceOf(version, view.catalogue.regions));
