import type { RawDocument } from "../model/document.ts";
import { pointer as pointerOf, segments } from "../model/pointer.ts";

/** What is to be taken out, as a tree along the pointers. */
interface Removal {
  whole: boolean;
  readonly below: Map<string, Removal>;
}

const noRemoval = (): Removal => ({ whole: false, below: new Map() });

function removalOf(pointers: Iterable<string>): Removal {
  const root = noRemoval();
  for (const each of pointers) {
    let at = root;
    for (const segment of segments(each)) {
      const next = at.below.get(segment) ?? noRemoval();
      at.below.set(segment, next);
      at = next;
    }
    at.whole = true;
  }
  return root;
}

/**
 * A copy of the document without what stands at the pointers. Entries behind one that was taken out move up; in
 * `faults` the entry taken out has a number behind the last sound one, so that no sound entry shares it. `locate` and
 * `sourceOf` lead from the new numbers to the text.
 */
export function withoutFaults(document: RawDocument, pointers: Iterable<string>): RawDocument {
  const faults = new Set<string>();
  /** For each list that lost entries, by its new pointer: the written number of every new number. */
  const written = new Map<string, readonly number[]>();

  function copy(value: unknown, removal: Removal, path: string): unknown {
    if (Array.isArray(value)) return copyList(value, removal, path);
    for (const [key, each] of removal.below) if (each.whole) faults.add(path + pointerOf(key));
    if (typeof value !== "object" || value === null) return value;
    const kept = Object.entries(value).filter(([key]) => !removal.below.get(key)?.whole);
    return Object.fromEntries(
      kept.map(([key, child]) => {
        const below = removal.below.get(key);
        return [key, below === undefined ? child : copy(child, below, path + pointerOf(key))];
      }),
    );
  }

  function copyList(list: readonly unknown[], removal: Removal, path: string): unknown[] {
    const isOut = (index: number): boolean => removal.below.get(String(index))?.whole ?? false;
    const sound = [...list.keys()].filter((index) => !isOut(index));
    const out = [...list.keys()].filter(isOut);
    if (out.length > 0) written.set(path, [...sound, ...out]);
    for (const position of out.keys()) faults.add(path + pointerOf(sound.length + position));
    return sound.map((index, position) => {
      const below = removal.below.get(String(index));
      return below === undefined ? list[index] : copy(list[index], below, path + pointerOf(position));
    });
  }

  const removal = removalOf(pointers);
  if (removal.whole) faults.add("");
  const value = removal.whole ? {} : copy(document.value, removal, "");
  const writtenAt = (pointer: string): string => (written.size === 0 ? pointer : translate(pointer, written));
  return {
    ...document,
    value,
    faults,
    locate: (pointer, part) => document.locate(writtenAt(pointer), part),
    sourceOf: (pointer) => document.sourceOf(writtenAt(pointer)),
    writtenAt,
  };
}

function translate(pointer: string, written: ReadonlyMap<string, readonly number[]>): string {
  let now = "";
  let then = "";
  for (const segment of segments(pointer)) {
    then += pointerOf(written.get(now)?.[Number(segment)] ?? segment);
    now += pointerOf(segment);
  }
  return then;
}
