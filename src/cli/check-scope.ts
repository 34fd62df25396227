import type { Selection } from "../library/findings.ts";
import { chosenRules, unknownRule } from "../library/rules.ts";
import { Failure } from "./failure.ts";
import { type FoundCatalogue, refuseUnknown } from "./find-catalogue.ts";
import type { Host } from "./host.ts";
import { commaList, type OptionDefinition, takes } from "./options.ts";

/** What the options say that choose what is judged. */
export interface ScopeOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly item?: readonly string[];
  readonly region?: readonly string[];
  readonly changed?: string;
}

/** The options that choose what is judged. */
export const scopeOptions: readonly OptionDefinition[] = [
  {
    flags: "--only",
    takes: takes.rules,
    does: { zh: "只查这些规则，可用 *", en: "these rules only; * allowed" },
    parse: commaList,
  },
  {
    flags: "--skip",
    takes: takes.rules,
    does: { zh: "不查这些规则，可用 *", en: "all rules but these; * allowed" },
    parse: commaList,
  },
  {
    flags: "--item",
    takes: takes.items,
    does: { zh: "只看这些事项", en: "these items only" },
    parse: commaList,
  },
  {
    flags: "--region",
    takes: takes.regions,
    does: { zh: "只看这些地区", en: "these regions only" },
    parse: commaList,
  },
  {
    flags: "--changed",
    takes: { zh: "[版本]", en: "[revision]" },
    does: {
      zh: "只看相对某个 git 版本改动过的文件，默认 HEAD",
      en: "only files changed since a git revision, HEAD by default",
    },
    preset: "HEAD",
  },
];

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
