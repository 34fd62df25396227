import { groupedBy } from "./grouped-by.ts";

/** A step of a procedure as a graph: what comes before it, and how long it takes in some one unit. */
export interface PathNode {
  readonly id: string;
  readonly after: readonly string[];
  readonly length: number;
}

interface Path {
  readonly length: number;
  /** Ids in the order of the procedure. */
  readonly ids: readonly string[];
}

/** The first node of each id; a repeated id is another rule's finding. */
function byId(nodes: readonly PathNode[]): Map<string, PathNode> {
  const map = new Map<string, PathNode>();
  for (const node of nodes) if (!map.has(node.id)) map.set(node.id, node);
  return map;
}

/**
 * Ids in an order in which each comes after all it waits for, or the ids of one circle. Ids that are not there are
 * ignored. Walks with a stack of its own, so that no length of procedure is too long.
 */
function order(
  nodes: ReadonlyMap<string, PathNode>,
): { readonly sorted: string[] } | { readonly cycle: string[] } {
  const sorted: string[] = [];
  const done = new Set<string>();
  for (const start of nodes.keys()) {
    const trail: { readonly id: string; next: number }[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const open = new Set(trail.map(({ id }) => id));
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const before = nodes.get(top.id)?.after[top.next];
      top.next += 1;
      if (before === undefined) {
        sorted.push(top.id);
        done.add(top.id);
        open.delete(top.id);
        trail.pop();
      } else if (open.has(before)) {
        const ids = trail.map(({ id }) => id);
        return { cycle: ids.slice(ids.indexOf(before)).reverse() };
      } else if (nodes.has(before) && !done.has(before)) {
        trail.push({ id: before, next: 0 });
        open.add(before);
      }
    }
  }
  return { sorted };
}

/** What a node waits for; its length makes no difference here. */
type Waiting = Pick<PathNode, "id" | "after">;

/** Whether each node stands behind all it waits for, as in nearly every procedure: then none waits in a circle. */
export function isInOrder(nodes: readonly Waiting[]): boolean {
  const before = new Set<string>();
  for (const { id, after } of nodes) {
    for (const each of after) if (!before.has(each)) return false;
    before.add(id);
  }
  return true;
}

/** The ids of one circle, each after the one before it; `undefined` where there is none. */
export function findCycle(nodes: readonly PathNode[]): readonly string[] | undefined {
  if (isInOrder(nodes)) return undefined;
  const ordered = order(byId(nodes));
  return "cycle" in ordered ? ordered.cycle : undefined;
}

/** The longest way that ends at a step. */
interface Reached {
  readonly id: string;
  readonly length: number;
  readonly before: Reached | undefined;
}

/** The longer of the ways to a step's forerunners; the first of equals. */
function longestBefore(node: PathNode, reached: ReadonlyMap<string, Reached>): Reached | undefined {
  let longest: Reached | undefined;
  for (const id of node.after) {
    const way = reached.get(id);
    if (way !== undefined && (longest === undefined || way.length > longest.length)) longest = way;
  }
  return longest;
}

/** The longest way through the procedure; `undefined` when it runs in a circle. */
export function criticalPath(nodes: readonly PathNode[]): Path | undefined {
  const known = byId(nodes);
  const ordered = order(known);
  if ("cycle" in ordered) return undefined;
  const reached = new Map<string, Reached>();
  let last: Reached | undefined;
  for (const id of ordered.sorted) {
    const node = known.get(id);
    if (node === undefined) continue;
    const before = longestBefore(node, reached);
    const way = { id, length: (before?.length ?? 0) + node.length, before };
    reached.set(id, way);
    if (last === undefined || way.length >= last.length) last = way;
  }
  const ids: string[] = [];
  for (let way = last; way !== undefined; way = way.before) ids.push(way.id);
  return { length: last?.length ?? 0, ids: ids.reverse() };
}

/** Groups of ids joined by `after`, whatever the direction; one group means the procedure hangs together. */
export function components(nodes: readonly PathNode[]): readonly (readonly string[])[] {
  const known = byId(nodes);
  const leader = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let up = leader.get(at); up !== undefined; up = leader.get(at)) at = up;
    return at;
  };
  for (const { id, after } of known.values())
    for (const before of after) {
      const [a, b] = [find(id), find(before)];
      if (known.has(before) && a !== b) leader.set(a, b);
    }
  return [...groupedBy(known.keys(), find).values()];
}
