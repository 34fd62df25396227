import { type Document, isSound } from "../model/document.ts";
import { isWithin } from "../model/pointer.ts";

/** One who takes part in a comparison: a region with its version, or the standard. */
export interface Participant {
  /** The region's id, or `standard`, which no region can be called. */
  readonly id: string;
  readonly document: Document;
}

export const standardId = "standard";

/** What one participant has at a path; participants whose value cannot be judged have no cell. */
export interface Cell {
  readonly participant: Participant;
  /** `undefined` where there is nothing. */
  readonly raw: unknown;
  /** Where it stands, or, where there is nothing, what it would stand in. */
  readonly pointer: string;
}

/** Whether a value says nothing. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** What stands at a key below a cell, however wrong; `undefined` where that says nothing. */
export function partOf({ raw }: Pick<Cell, "raw">, key: string): unknown {
  if (raw === undefined) return undefined;
  const value = (raw as Record<string, unknown>)[key];
  return isEmpty(value) ? undefined : value;
}

/** Whether neither the value, nor what holds it, nor anything within it was wrong. */
function isWhole(document: Document, path: string): boolean {
  if (document.faults.size === 0) return true;
  if (!isSound(document, path)) return false;
  for (const fault of document.faults) if (isWithin(fault, path)) return false;
  return true;
}

/** A participant's cell below another: nothing where it is absent, no cell at all where it cannot be judged. */
function cellBelow({ participant, raw, pointer: at }: Cell, key: string, whole: boolean): Cell | undefined {
  if (raw === undefined) return { participant, raw: undefined, pointer: at };
  const { document } = participant;
  // Keys come from the schema: none needs escaping in a pointer, and none is one that objects have by birth.
  const path = `${at}/${key}`;
  const value = (raw as Record<string, unknown>)[key];
  if (whole ? !isWhole(document, path) : !isSound(document, path)) return undefined;
  if (!isEmpty(value)) return { participant, raw: value, pointer: path };
  return isWhole(document, path) ? { participant, raw: undefined, pointer: at } : undefined;
}

function cellsBelow(cells: readonly Cell[], key: string, whole: boolean): readonly Cell[] {
  const below = cells.map((cell) => cellBelow(cell, key, whole));
  return below.every(isCell) ? below : below.filter(isCell);
}

const isCell = (cell: Cell | undefined): cell is Cell => cell !== undefined;

/** Cells of a leaf below the given ones. */
export const leavesBelow = (cells: readonly Cell[], key: string): readonly Cell[] =>
  cellsBelow(cells, key, true);

/** Cells of something with parts, some of which may have been wrong. */
export const partsBelow = (cells: readonly Cell[], key: string): readonly Cell[] =>
  cellsBelow(cells, key, false);
