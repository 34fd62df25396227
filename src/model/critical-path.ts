/** A step of a procedure as a graph: what comes before it, and how long it takes in some one unit. */
export interface Node {
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
function byId(nodes: readonly Node[]): Map<string, Node> {
  const map = new Map<string, Node>();
  for (const node of nodes) if (!map.has(node.id)) map.set(node.id, node);
  return map;
}

/**
 * Ids in an order in which each comes after all it waits for, or the ids of one circle. Ids that are not there are
 * ignored. Walks with a stack of its own, so that no length of procedure is too long.
 */
function order(nodes: ReadonlyMap<string, Node>): { readonly sorted: string[] } | { readonly cycle: string[] } {
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

/** The ids of one circle, each after the one before it; `undefined` where there is none. */
export function findCycle(nodes: readonly Node[]): readonly string[] | undefined {
  const ordered = order(byId(nodes));
  return "cycle" in ordered ? ordered.cycle : undefined;
}

/** The longest way through the procedure; `undefined` when it runs in a circle. */
export function criticalPath(nodes: readonly Node[]): Path | undefined {
  const known = byId(nodes);
  const ordered = order(known);
  if ("cycle" in ordered) return undefined;
  const total = new Map<string, number>();
  const previous = new Map<string, string>();
  let last: string | undefined;
  for (const id of ordered.sorted) {
    const node = known.get(id);
    let longest = 0;
    for (const before of node?.after ?? []) {
      const length = total.get(before);
      if (length === undefined || (previous.has(id) && length <= longest)) continue;
      longest = length;
      previous.set(id, before);
    }
    total.set(id, longest + (node?.length ?? 0));
    if (last === undefined || (total.get(id) ?? 0) >= (total.get(last) ?? 0)) last = id;
  }
  const ids: string[] = [];
  for (let id = last; id !== undefined; id = previous.get(id)) ids.unshift(id);
  return { length: last === undefined ? 0 : (total.get(last) ?? 0), ids };
}

/** Groups of ids joined by `after`, whatever the direction; one group means the procedure hangs together. */
export function components(nodes: readonly Node[]): readonly (readonly string[])[] {
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
  const groups = new Map<string, string[]>();
  for (const id of known.keys()) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.values()];
}
