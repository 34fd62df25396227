import type { AlignedCluster } from "../align/keys.ts";
import { standardId } from "../cells.ts";
import type { ComparedField } from "../compared-field.ts";
import { absenceIn, type DifferenceIndex, type Explanation } from "./difference-index.ts";

/**
 * A material that a region does not ask for, yet takes in another one's place: what may be handed in instead of that one,
 * or that it asks for that one at all, has said it. Not where the others ask for both at once.
 */
export function takenInstead(suspect: ComparedField, index: DifferenceIndex): Explanation | undefined {
  const absence = absenceIn(suspect);
  if (absence === undefined) return undefined;
  const { cluster, lacking } = absence;
  const names = new Set([...cluster.entries.values()].flatMap(({ name, wording }) => [name, wording]));
  const sayings = lacking.map((region) => saidBy(cluster, region, names, index));
  const [first] = sayings;
  if (first === undefined || sayings.includes(undefined)) return undefined;
  return { explainedBy: first, excused: new Set(lacking) };
}

/** The finding on the material in whose place the region takes one of these names. */
function saidBy(
  cluster: AlignedCluster,
  region: string,
  names: ReadonlySet<string>,
  index: DifferenceIndex,
): string | undefined {
  for (const other of index.entries("materials")) {
    const instead = other === cluster ? undefined : other.entries.get(region)?.value["alternatives"];
    if (!Array.isArray(instead) || !instead.some((name) => names.has(String(name)))) continue;
    if (areAskedAtOnce(cluster, other)) continue;
    const saying = [`materials[${other.key}].alternatives`, index.pathOf("materials", other.key)].find(
      (path) => index.isFinding(path),
    );
    if (saying !== undefined) return saying;
  }
  return undefined;
}

/** Whether some region asks for both in one situation. */
function areAskedAtOnce(cluster: AlignedCluster, other: AlignedCluster): boolean {
  for (const [region, { value }] of cluster.entries) {
    const partner = other.entries.get(region)?.value;
    if (partner === undefined || region === standardId) continue;
    const [one, two] = [value["situations"], partner["situations"]];
    if (!Array.isArray(one) || !Array.isArray(two) || one.some((each) => two.includes(each))) return true;
  }
  return false;
}
