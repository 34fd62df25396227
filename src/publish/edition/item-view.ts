import type { Catalogue, Item } from "../../model/catalogue.ts";
import type { ApprovalNote } from "../../model/edition.ts";
import { fieldsIn, type ItemMatrix, type MatrixField, type MatrixNode } from "../../model/matrix.ts";
import type { Profile } from "../../model/profile.ts";
import { profileOf } from "../../schema/profile.ts";
import type { ApprovalNotes } from "./approvals.ts";
import { namesOf, type RegionVersion, regionVersions } from "./region-version.ts";

/** An item with all that its pages are worded from. */
export interface ItemView {
  readonly catalogue: Catalogue;
  readonly item: Item;
  readonly versions: readonly RegionVersion[];
  /** The standard as if it were a region's version, which it is in form; null without one. */
  readonly standard: Pick<RegionVersion, "version" | "nameOf"> | null;
  /** Whether the item has a standard that binds on the edition's day. */
  readonly standardInForce: boolean;
  /** What the schema says of a version's elements. */
  readonly profile: Profile;
  /** The comparison as a tree; empty where nothing was compared. */
  readonly nodes: readonly MatrixNode[];
  /** What the comparison says of a field, by its path; undefined where nothing was compared. */
  readonly compared: (field: string) => MatrixField | undefined;
  /** All compared fields, in the comparison's order. */
  readonly fields: readonly MatrixField[];
  /** The approval that covers a field now. */
  readonly approvalOf: (field: string) => ApprovalNote | null;
}

/** Puts an item, its versions and its comparison together. */
export function viewItem(
  catalogue: Catalogue,
  item: Item,
  matrix: ItemMatrix | undefined,
  notes: ApprovalNotes,
  onDay: string | null,
): ItemView {
  const nodes = matrix?.nodes ?? [];
  const fields = fieldsIn(nodes);
  const byPath = new Map(fields.map((field) => [field.field, field]));
  const from = item.standard?.value.effectiveFrom;
  return {
    catalogue,
    item,
    standard:
      item.standard === undefined
        ? null
        : { version: item.standard.value, nameOf: namesOf(catalogue, item.standard.value) },
    standardInForce: from !== undefined && onDay !== null && from <= onDay,
    profile: profileOf("version"),
    nodes,
    versions: regionVersions(catalogue, item),
    compared: (field) => byPath.get(field),
    fields,
    approvalOf: (field) => {
      const approval = byPath.get(field)?.approval;
      return approval?.status === "active" ? (notes.get(approval.id) ?? null) : null;
    },
  };
}
