import type { Place } from "../model/diagnostic.ts";
import type {
  EntryAddress,
  MatrixEntry,
  MatrixField,
  MatrixList,
  MatrixNode,
  MatrixValue,
} from "../model/matrix.ts";
import { addressPath } from "../model/matrix.ts";
import type { Field, Profile } from "../model/profile.ts";
import { labelWords } from "../model/words.ts";
import { standardId } from "./cells.ts";
import type { ComparedField } from "./compared-field.ts";
import type { RegionValue } from "./region-value.ts";
import type { EntryPosition } from "./row.ts";

/** The compared fields, in their order, as a tree of plain data. */
export function treeOf(fields: readonly ComparedField[], profile: Profile): readonly MatrixNode[] {
  const top: MatrixNode[] = [];
  const entries = new Map<EntryPosition, MatrixNode[]>();
  const nodesOf = (position: EntryPosition | undefined): MatrixNode[] => {
    if (position === undefined) return top;
    const known = entries.get(position);
    if (known !== undefined) return known;
    const nodes: MatrixNode[] = [];
    entries.set(position, nodes);
    listFor(position, nodesOf(position.within)).push(entryOf(position, nodes));
    return nodes;
  };
  for (const field of fields) nodesOf(field.row.at.entry).push(fieldOf(field, profile));
  return top;
}

/** The entries of the list that a position is in; the list's node is made with the first of them. */
function listFor({ list }: EntryPosition, nodes: MatrixNode[]): MatrixEntry[] {
  const last = nodes.find((node) => node.kind === "list" && node.list === list.path);
  if (last?.kind === "list") return last.entries as MatrixEntry[];
  const entries: MatrixEntry[] = [];
  const node: MatrixList = { kind: "list", list: list.path, label: labelWords(list), entries };
  nodes.push(node);
  return entries;
}

function entryOf(position: EntryPosition, nodes: readonly MatrixNode[]): MatrixEntry {
  const members: Record<string, string> = {};
  let standard: string | null = null;
  for (const { participant, raw, pointer } of position.cells) {
    if (raw === undefined) continue;
    if (participant.id === standardId) standard = pointer;
    else members[participant.id] = pointer;
  }
  return {
    kind: "entry",
    address: position.address,
    name: position.name,
    alignment: position.alignment ?? null,
    members,
    standard,
    nodes,
  };
}

/** A compared field as plain data. */
export function fieldOf(compared: ComparedField, { labels }: Profile): MatrixField {
  const { row, verdict, outcome } = compared;
  const entry: EntryAddress | null = row.at.entry?.address ?? null;
  const address = { entry, part: row.part };
  const { agreed } = row;
  return {
    kind: "field",
    address,
    field: addressPath(address),
    path: row.field.path,
    label: row.label(labels),
    part: row.partLabel(labels),
    entry: row.entry,
    valueKind: row.field.shape === "list" ? "text" : (row.field.kind ?? "text"),
    harmonise: row.harmonise,
    burden: burdenOf(row.field),
    state: verdict.state,
    values: Object.fromEntries(row.regions.map((each) => [each.region, plainValue(each)])),
    places: Object.fromEntries(row.regions.map((each) => [each.region, placeOf(each)])),
    agreed: agreed === undefined ? null : plainValue(agreed),
    standard: row.standard === undefined ? null : (plainValue(row.standard) ?? "absent"),
    offStandard: verdict.offStandard,
    offAgreed: verdict.offAgreed,
    outside: verdict.outside,
    severity: outcome.severity,
    direction: compared.direction,
    alignment: row.whole?.alignment ?? null,
    approval: outcome.approval,
    among: outcome.withinAbsent ? verdict.among : null,
    judged: verdict.judged,
    explainedBy: outcome.explainedBy ?? null,
  };
}

const burdenOf = ({ burden }: Field): MatrixField["burden"] =>
  burden === undefined ? null : typeof burden === "object" ? "order" : burden;

/** A region's value as plain data; `null` where it has none. */
function plainValue({ comparable, text, normal, place, words }: RegionValue): MatrixValue | null {
  if (comparable === undefined) return null;
  const { limit } = comparable;
  return { text, normal, place, words, ...(limit === undefined ? {} : { limit }) };
}

/** Where the value stands, or, where there is none, the key it would stand in. */
const placeOf = ({ comparable, place }: RegionValue): Place =>
  comparable === undefined ? { ...place, part: "key" } : place;
