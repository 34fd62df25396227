import type { MatrixField } from "../../model/difference.ts";
import { levelOf } from "../../model/difference.ts";
import type { Cell, Difference, Entry, Fact, Guide } from "../../model/edition.ts";
import { markOf } from "./facts.ts";
import { countedText } from "./field-text.ts";
import type { ItemView } from "./item-view.ts";
import { enumerate, notes } from "./words.ts";

type Compared = Omit<Guide, "verdict">;

/** The words for the two ends of a direction, by how the field weighs on the applicant. */
function ends({ profile: field }: MatrixField): readonly [most: string, least: string] {
  const kind = field.shape === "list" ? undefined : field.kind;
  const { burden } = field;
  if (burden === undefined || burden === "presence") return ["要求", "不要求"];
  if (typeof burden === "object") return ["要求较高", "要求较低"];
  if (kind === "flag") return ["较为不便", "较为方便"];
  const [more, less] = kind === "limit" || kind === "period" ? ["最长", "最短"] : ["最多", "最少"];
  return burden === "less" ? [less, more] : [more, less];
}

/** 最长：吴江；最短：青浦、嘉善. */
function effectOf(view: ItemView, field: MatrixField): string | null {
  const lacksRelief = field.profile.burden === "less" && field.state === "missing";
  if (field.direction === undefined || lacksRelief) return null;
  const names = (regions: readonly string[]): string =>
    enumerate(
      view.versions.filter(({ region }) => regions.includes(region)).map(({ shortName }) => shortName),
    );
  const { most, least } = field.direction;
  const [high, low] = ends(field);
  return [most.length > 0 ? `${high}：${names(most)}` : "", least.length > 0 ? `${low}：${names(least)}` : ""]
    .filter((part) => part !== "")
    .join("；");
}

/** What the table of differences is for: what is to be unified, weighs on the applicant, or has been approved. */
function isShown(field: MatrixField): boolean {
  const isSaid = field.inapplicable === undefined || field.severity === null;
  if (field.withinAbsent && isSaid) return false;
  if (field.approval?.status === "active") return true;
  const wanted = field.harmonise !== "local" || field.direction !== undefined;
  return (
    wanted &&
    levelOf(field.state) > Math.max(3, field.profile.tolerate) &&
    field.profile.public !== "internal"
  );
}

const wordedValue = ({ values, profile }: MatrixField, region: string): string | null => {
  const text = values.get(region)?.text;
  return text === undefined ? null : countedText(profile.path, text);
};

function fromMatrix(view: ItemView, field: MatrixField): Difference {
  const approval = view.approvalOf(field.field);
  const cells: Cell[] = view.versions.map(({ region, shortName }) => ({
    region,
    shortName,
    text: wordedValue(field, region),
  }));
  return {
    field: field.field,
    label: field.label,
    ...markOf(field),
    cells,
    effect: effectOf(view, field),
    approved: approval !== null,
    approval,
  };
}

const fromFact = ({ field, label, note, tone, cells, approval }: Fact): Difference => ({
  field,
  label,
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
    .map((fact) => fromFact(named(fact)));
  if (entry.presence === null) return parts;
  const cells = view.versions.map(({ region, shortName }) => ({
    region,
    shortName,
    text: entry.name.cells.find((cell) => cell.region === region)?.text ?? null,
  }));
  const own: Difference = {
    field: entry.field,
    label: `${list}“${entry.name.cells[0]?.text ?? ""}”`,
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
    ...facts.map(fromFact),
    ...lists.flatMap(([label, entries]) => entries.flatMap((entry) => fromEntry(view, label, entry))),
  ];
}

/** 三地差异: the rows of the table, in the order of the comparison. */
export function differencesOf(view: ItemView, guide: Compared): Difference[] {
  if (view.versions.length < 2) return [];
  return view.fields.length > 0
    ? view.fields.filter(isShown).map((field) => fromMatrix(view, field))
    : fromGuide(view, guide);
}
