import type { Selection } from "../library/findings.ts";
import { chosenRules, unknownRule } from "../library/rules.ts";
import { Failure } from "./failure.ts";
import { type FoundCatalogue, refuseUnknown } from "./find-catalogue.ts";
import type { Host } from "./host.ts";

/** The options of `check` that say what is judged. */
export interface ScopeOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly item?: readonly string[];
  readonly region?: readonly string[];
  readonly changed?: string;
}

/** A pattern that matches no rule is a mistake, told before anything is read. */
export function refuseUnknownRules({ only = [], skip = [] }: ScopeOptions): void {
  const unknown = unknownRule([...only, ...skip]);
  if (unknown !== undefined) throw new Failure("unknownRule", { name: unknown });
}

/** What the options leave to be judged. */
export function scopeOf(host: Host, { catalogue, folder }: FoundCatalogue, options: ScopeOptions): Selection {
  const { only = [], skip = [], item, region, changed } = options;
  refuseUnknown(catalogue, { items: item, regions: region });
  return {
    rules: chosenRules(only, skip),
    ...(item === undefined ? {} : { items: item }),
    ...(region === undefined ? {} : { regions: region }),
    ...(changed === undefined ? {} : { files: changedSince(host, folder, changed) }),
  };
}

function changedSince(host: Host, folder: string, base: string): ReadonlySet<string> {
  const paths = host.git.changedSince(folder, base);
  if (paths === undefined) throw new Failure("noGit", { base });
  return new Set(paths);
}
