import type { MaterialEntry } from "../../model/edition.ts";
import { type AlignedEntries, type AnyMember, align, entryOf, textFact } from "./entries.ts";
import type { ItemView } from "./item-view.ts";
import { joined, unended } from "./prose.ts";
import { copiesText, limitText, withRemark } from "./words.ts";

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);
type Material = Parameters<typeof copiesText>[0] & {
  readonly supplementWithin?: Parameters<typeof limitText>[0];
};

/** 容缺后补（5个工作日内补交）. */
function necessityText({ value }: AnyMember): string | null {
  const necessity = text(value["necessity"]);
  const within = (value as Material).supplementWithin;
  if (necessity === undefined) return null;
  return withRemark(necessity, within === undefined ? undefined : `${limitText(within)}内补交`);
}

/** 政府部门核发（公安机关）. */
function sourceText({ value }: AnyMember): string | null {
  const source = text(value["source"]);
  const issuer = text(value["issuer"]);
  const note = text(value["sourceNote"]);
  const remarks = [issuer, note].filter((each) => each !== undefined);
  if (source === undefined) return remarks.length === 0 ? null : remarks.map(unended).join("；");
  return withRemark(source, remarks.length === 0 ? undefined : remarks.map(unended).join("；"));
}

function situationsText({ version, value }: AnyMember): string | null {
  const ids = value["situations"];
  return Array.isArray(ids) ? joined(ids.map((id) => version.nameOf("situations", String(id)))) : null;
}

function materialOf(view: ItemView, aligned: AlignedEntries, no: number): MaterialEntry {
  const entry = entryOf(view, aligned, no, [
    "originals",
    "copies",
    "originalCheck",
    "necessity",
    "supplementWithin",
    "supplementWithin.note",
    "format",
    "source",
    "sourceNote",
    "issuer",
    "situations",
  ]);
  const column = (
    label: string,
    keys: readonly [string, ...string[]],
    words: (member: AnyMember) => string | null,
  ) => textFact(view, aligned, { key: keys[0], label, path: `materials[].${keys[0]}`, keys }, words);
  return {
    ...entry,
    requirement: column("份数", ["originals", "copies", "originalCheck"], ({ value }) =>
      copiesText(value as Material),
    ),
    necessity: column("必要性", ["necessity", "supplementWithin"], necessityText),
    format: column("材料形式", ["format"], ({ value }) => text(value["format"]) ?? null),
    source: column("来源渠道", ["source", "sourceNote", "issuer"], sourceText),
    situations: column("适用情形", ["situations"], situationsText),
  };
}

/** 申请材料 over the regions. */
export const materialsOf = (view: ItemView): MaterialEntry[] =>
  align(view, "materials").map((aligned, index) => materialOf(view, aligned, index + 1));
