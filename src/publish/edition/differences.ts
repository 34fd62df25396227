import { labelsOf, officially } from "../../compare/labels.ts";
import type { MatrixField, State } from "../../model/difference.ts";
import { levelOf } from "../../model/difference.ts";
import type { Cell, Difference, Entry, Fact, Guide } from "../../model/edition.ts";
import { valueAt } from "../../model/pointer.ts";
import type { Field } from "../../model/profile.ts";
import { versionProfile } from "../../schema/profile.ts";
import { absenceWord, gapIn, inapplicable, meaningOfSilence } from "./absence.ts";
import { asksApplicants, effectOf } from "./asks.ts";
import { isPrinted } from "./elements.ts";
import { cellOf } from "./facts.ts";
import { countedText, textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import { markOf } from "./marks.ts";
import { shortName } from "./prose.ts";
import type { RegionVersion } from "./region-version.ts";
import { notes } from "./words.ts";

type Compared = Omit<Guide, "verdict">;

const labels = labelsOf(versionProfile, officially);

/** 承诺办结时限·延长依据 for 承诺办结时限·延长·延长依据. */
const withoutEcho = (label: string): string =>
  label
    .split("·")
    .filter((part, index, parts) => parts[index + 1]?.startsWith(part) !== true)
    .join("·");

/** 居民身份证·复印件份数; an exception by what it is for: 承诺办结时限·例外情形（委托办理）. */
function labelOf({ label, entry, profile }: MatrixField): string {
  if (entry === undefined) return withoutEcho(label);
  const part = labels.get(profile.path) ?? profile.label;
  const name = shortName(entry.name);
  if (profile.path.includes("exceptions")) return name === "" ? part : `${part}（${name}）`;
  return name === "" ? part : `${name}·${part}`;
}

/** The list a field's entry belongs to. */
const listOf = ({ path }: Pick<Field, "path">): string | null =>
  versionProfile.find((field) => field.shape === "list" && path.startsWith(`${field.path}[]`))?.label ?? null;

/** What the table of differences is for: what is to be unified, weighs on the applicant, or has been approved. */
function isShown(field: MatrixField, cells: readonly Cell[]): boolean {
  const { withinAbsent, among, profile } = field;
  if (withinAbsent && among === undefined) return false;
  if (field.approval?.status === "active") return true;
  const weighs = field.direction !== undefined && asksApplicants(profile);
  const wanted = field.harmonise !== "local" || weighs;
  const state = withinAbsent ? (among ?? field.state) : field.state;
  return (
    wanted &&
    isPrinted(profile) &&
    levelOf(state) > Math.max(3, profile.tolerate) &&
    !isOnlyElsewhere(state, cells)
  );
}

/** One text wherever it applies: what made it not apply elsewhere is a difference of its own. */
const isOnlyElsewhere = (state: State, cells: readonly Cell[]): boolean =>
  state === "missing" &&
  cells.every(({ text, absent }) => text !== null || absent === inapplicable) &&
  new Set(cells.flatMap(({ text }) => text ?? [])).size === 1;

/** A region's value as the guide prints it, beside the text it was compared by. */
function statedCell(version: RegionVersion, { profile, values }: MatrixField): Cell | null {
  const value = values.get(version.region);
  if (value === undefined) return null;
  const verbatim = countedText(profile.path, value.text);
  const isRegistered = profile.shape === "leaf" && profile.kind === "ref";
  const text = isRegistered
    ? verbatim
    : (textOf(profile, valueAt(version.version, value.place.pointer), version.nameOf) ?? verbatim);
  return {
    region: version.region,
    shortName: version.shortName,
    text,
    ...(text === verbatim ? {} : { verbatim }),
  };
}

const entryOf = /^\/[^/]+\/\d+/u;

/** The cell of a region that does not state a field. */
function silentCell(version: RegionVersion, field: MatrixField): Cell {
  const { profile, entry } = field;
  const isPart = entry !== undefined && !entry.presence && profile.path.includes("[]");
  if (!isPart) return cellOf(version, null, absenceWord(profile.path, gapIn(version.version)));
  const at = entryOf.exec(field.placeIn(version.region)?.pointer ?? "")?.[0];
  if (at === undefined) return cellOf(version, null, inapplicable);
  const within = valueAt(version.version, at);
  return cellOf(
    version,
    meaningOfSilence(profile.path),
    absenceWord(profile.path, gapIn(version.version, within)),
  );
}

function fromMatrix(view: ItemView, field: MatrixField): Difference[] {
  const cells = view.versions.map((version) => statedCell(version, field) ?? silentCell(version, field));
  if (!isShown(field, cells)) return [];
  const approval = view.approvalOf(field.field);
  const mark = markOf(field);
  const isWhole = cells.every(({ text }) => text !== null);
  const applies = cells.every(({ text, absent }) => text !== null || absent === inapplicable);
  return [
    {
      field: field.field,
      label: labelOf(field),
      list: listOf(field.profile),
      ...mark,
      note: mark.note === notes.missing && (isWhole || applies) ? notes.different : mark.note,
      cells,
      effect: effectOf(field, cells),
      approved: approval !== null,
      approval,
    },
  ];
}

const fromFact = (
  { field, label, note, tone, cells, approval }: Fact,
  list: string | null = null,
): Difference => ({
  field,
  label,
  list,
  note,
  tone,
  cells,
  effect: null,
  approved: approval !== null,
  approval,
});

function fromEntry(view: ItemView, list: string, entry: Entry): Difference[] {
  const named = (fact: Fact): Fact => ({
    ...fact,
    label: `${list}“${entry.name.same ?? entry.name.cells[0]?.text ?? ""}”${fact.label}`,
  });
  const parts = [entry.name, ...entry.facts]
    .filter(({ tone }) => tone === "differs")
    .map((fact) => fromFact(named(fact), list));
  if (entry.presence === null) return parts;
  const cells = view.versions.map(({ region, shortName }) => ({
    region,
    shortName,
    text: entry.name.cells.find((cell) => cell.region === region)?.text ?? null,
  }));
  const own: Difference = {
    field: entry.field,
    label: `${list}“${entry.name.cells[0]?.text ?? ""}”`,
    list,
    note: notes.missing,
    tone: entry.tone,
    cells,
    effect: null,
    approved: entry.approval !== null,
    approval: entry.approval,
  };
  return [own, ...parts];
}

/** Without a comparison: what the guide's own texts show. */
function fromGuide(view: ItemView, guide: Compared): Difference[] {
  const facts = guide.groups
    .flatMap((group) => group.facts)
    .filter(({ tone }) => tone === "differs" || tone === "approved");
  const lists: readonly (readonly [string, readonly Entry[]])[] = [
    ["受理条件", guide.conditions],
    ["申请材料", guide.materials],
    ["办理环节", guide.steps],
    ["审查要点", guide.reviewPoints],
    ["收费项目", guide.fees],
    ["审批结果", guide.results],
  ];
  return [
    ...facts.map((fact) => fromFact(fact)),
    ...lists.flatMap(([label, entries]) => entries.flatMap((entry) => fromEntry(view, label, entry))),
  ];
}

/** 三地差异: the rows of the table, in the order of the comparison. */
export function differencesOf(view: ItemView, guide: Compared): Difference[] {
  if (view.versions.length < 2) return [];
  return view.fields.length > 0
    ? view.fields.flatMap((field) => fromMatrix(view, field))
    : fromGuide(view, guide);
}
