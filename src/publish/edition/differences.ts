import type { EditionCell, EditionDifference, EditionEntry, Fact, Guide } from "../../model/edition.ts";
import type { MatrixEntry, MatrixField, MatrixNode, State } from "../../model/matrix.ts";
import { levelOf } from "../../model/matrix.ts";
import { valueAt } from "../../model/pointer.ts";
import type { Field } from "../../model/profile.ts";
import { absenceWord, gapIn, inapplicable, meaningOfSilence } from "./absence.ts";
import { asksApplicants, effectOf } from "./asks.ts";
import { isPrinted } from "./elements.ts";
import { cellOf } from "./facts.ts";
import { textOf } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import { markOf } from "./marks.ts";
import { shortName } from "./prose.ts";
import type { RegionVersion } from "./region-version.ts";
import { notes } from "./words.ts";

type Compared = Omit<Guide, "verdict">;

/** 承诺办结时限·延长依据 for 承诺办结时限·延长·延长依据. */
const withoutEcho = (label: string): string =>
  label
    .split("·")
    .filter((part, index, parts) => parts[index + 1]?.startsWith(part) !== true)
    .join("·");

/** 居民身份证·复印件份数; an exception by what it is for: 承诺办结时限·例外情形（委托办理）. */
function labelOf({ part, entry, address }: MatrixField): string {
  if (entry === null) return withoutEcho(part.zh);
  const name = shortName(entry.name.zh);
  if (name === "") return part.zh;
  return isOfException(address) ? `${part.zh}（${name}）` : `${name}·${part.zh}`;
}

/** Exceptions of a limit are lists within an object, and known by what they are for. */
const isOfException = ({ entry }: MatrixField["address"]): boolean => entry?.list.includes(".") === true;

/** What the table of differences is for: what is to be unified, weighs on the applicant, or has been approved. */
function isShown({ profile }: ItemView, field: MatrixField, cells: readonly EditionCell[]): boolean {
  const { among, path } = field;
  const declared = profile.byPath.get(path);
  if (field.approval?.status === "active") return true;
  const weighs = field.direction !== null && asksApplicants(profile, path);
  const wanted = field.harmonise !== "local" || weighs;
  const state = among ?? field.state;
  return (
    wanted &&
    declared !== undefined &&
    isPrinted(declared) &&
    levelOf(state) > Math.max(3, declared.tolerate) &&
    !isOnlyElsewhere(state, cells)
  );
}

/** One text wherever it applies: what made it not apply elsewhere is a difference of its own. */
const isOnlyElsewhere = (state: State, cells: readonly EditionCell[]): boolean =>
  state === "missing" &&
  cells.every(({ text, absent }) => text !== null || absent === inapplicable) &&
  new Set(cells.flatMap(({ text }) => text ?? [])).size === 1;

/** A region's value as the guide prints it, beside the text it was compared by. */
function statedCell({ profile }: ItemView, version: RegionVersion, field: MatrixField): EditionCell | null {
  const value = field.values[version.region];
  const declared = profile.byPath.get(field.path);
  if (value === undefined || value === null || declared === undefined) return null;
  const raw = valueAt(version.version, value.place.pointer);
  const verbatim = typeof raw === "number" ? `${value.text}${declared.unit ?? ""}` : value.text;
  const text =
    field.valueKind === "ref" ? verbatim : (textOf(printed(declared), raw, version.nameOf) ?? verbatim);
  return {
    region: version.region,
    shortName: version.shortName,
    text,
    ...(text === verbatim ? {} : { verbatim }),
  };
}

/** Exceptions of a limit are compared, and printed, as limits. */
const printed = (field: Field): Field =>
  field.shape === "list" && field.align.by === "situations"
    ? { ...field, shape: "object", kind: "limit" }
    : field;

/** The cell of a region that does not state a field; `member` points at its own entry, where the field is a part of one. */
function silentCell(
  { profile }: ItemView,
  version: RegionVersion,
  { path, entry }: MatrixField,
  member: string | undefined,
): EditionCell {
  const whole = absenceWord(profile, path, gapIn(version.version));
  if (entry === null || entry.presence) return cellOf(version, null, whole);
  if (member === undefined) return cellOf(version, null, inapplicable);
  const within = valueAt(version.version, member);
  const absent = absenceWord(profile, path, gapIn(version.version, within));
  return cellOf(version, meaningOfSilence(profile, path), absent);
}

function fromMatrix(view: ItemView, field: MatrixField, entry: MatrixEntry | undefined): EditionDifference[] {
  const cells = view.versions.map(
    (version) =>
      statedCell(view, version, field) ?? silentCell(view, version, field, entry?.members[version.region]),
  );
  if (!isShown(view, field, cells)) return [];
  const approval = view.approvalOf(field.field);
  const mark = markOf(view, field);
  const isWhole = cells.every(({ text }) => text !== null);
  const applies = cells.every(({ text, absent }) => text !== null || absent === inapplicable);
  return [
    {
      field: field.field,
      label: labelOf(field),
      list: field.entry === null || isOfException(field.address) ? null : field.entry.list.zh,
      ...mark,
      note: mark.note === notes.missing && (isWhole || applies) ? notes.different : mark.note,
      cells,
      effect: effectOf(field, cells, view.profile),
      approved: approval !== null,
      approval,
    },
  ];
}

const fromNodes = (view: ItemView, nodes: readonly MatrixNode[], entry?: MatrixEntry): EditionDifference[] =>
  nodes.flatMap((node) =>
    node.kind === "field"
      ? fromMatrix(view, node, entry)
      : node.entries.flatMap((each) => fromNodes(view, each.nodes, each)),
  );

const fromFact = (
  { field, label, note, tone, cells, approval }: Fact,
  list: string | null = null,
): EditionDifference => ({
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

function fromEntry(view: ItemView, list: string, entry: EditionEntry): EditionDifference[] {
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
  const own: EditionDifference = {
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
function fromGuide(view: ItemView, guide: Compared): EditionDifference[] {
  const facts = guide.groups
    .flatMap((group) => group.facts)
    .filter(({ tone }) => tone === "differs" || tone === "approved");
  const lists: readonly (readonly [string, readonly EditionEntry[]])[] = [
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
export function differencesOf(view: ItemView, guide: Compared): EditionDifference[] {
  if (view.versions.length < 2) return [];
  return view.nodes.length > 0 ? fromNodes(view, view.nodes) : fromGuide(view, guide);
}
