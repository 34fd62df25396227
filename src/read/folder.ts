import type { UnreadableFile } from "../model/catalogue.ts";
import type { Observation } from "../model/diagnostic.ts";
import type { Entry } from "../model/source.ts";
import type { Values } from "../model/words.ts";
import { bounds } from "./bounds.ts";
import { isAttachment, isLitter, originalOfCopy, type YamlName, yamlName } from "./file-name.ts";
import { malformed } from "./id.ts";
import { type Identity, kindOf } from "./kind-of.ts";
import { observationOfFile, subjectOf } from "./remark.ts";

/** A file to be read, and what it is. */
export interface Found {
  readonly path: string;
  readonly identity: Identity;
}

/** The folder's files, told apart before any is opened. */
export interface Sorted {
  readonly files: readonly Found[];
  readonly unreadable: readonly UnreadableFile[];
  readonly observations: readonly Observation[];
}

interface Mistake {
  readonly rule: string;
  readonly message: string;
  readonly values?: Values;
}

/** What becomes of one entry: to be read, there but not readable, or of no concern; and what is wrong with it. */
interface Verdict {
  readonly read?: Identity;
  readonly lost?: Partial<Identity>;
  readonly mistake?: Mistake | undefined;
}

/** Folders whose files all mean something; others (docs, scripts) are nobody's business. */
const known = new Set(["items", "regions", "registers", "approvals"]);

/** Tells the files of a catalogue from everything else a folder may hold. */
export function sorted(entries: readonly Entry[]): Sorted {
  const files: Found[] = [];
  const unreadable: UnreadableFile[] = [];
  const observations: Observation[] = [];
  const names = nameCheck();
  for (const entry of entries) {
    const { path } = entry;
    const { read, lost, mistake } = verdictOn(entry, names);
    if (read !== undefined) files.push({ path, identity: read });
    if (lost !== undefined) unreadable.push({ path, ...subjectOf({ path, ...lost }) });
    if (mistake !== undefined) observations.push(observationOfFile({ path, ...(read ?? lost) }, mistake));
  }
  return { files, unreadable, observations };
}

function verdictOn(entry: Entry, names: NameCheck): Verdict {
  const { path } = entry;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const yaml = yamlName(path);
  const isInside = path.includes("/") ? known.has(path.slice(0, path.indexOf("/"))) : yaml !== undefined;
  // A folder that all the rest hangs on must not be passed over in silence.
  if (known.has(path)) return misplacedFolder(entry, name);
  if (!isInside || isLitter(name)) return {};
  if (path.includes("\ufffd")) return { lost: {}, mistake: { rule: "file/name-utf-8", message: "bytes" } };
  if (yaml !== undefined) return verdictOnYaml(entry, yaml, name, names);
  if (entry.kind !== "file") return { lost: {}, mistake: { rule: "file/regular", message: entry.kind } };
  if (isAttachment(name)) return {};
  return { mistake: { rule: "file/expected", message: "unknown", values: { name } } };
}

/** `items` as a link or a file: what is below it, or was to be, is not read. */
const misplacedFolder = ({ kind }: Entry, name: string): Verdict => ({
  lost: {},
  mistake:
    kind === "file"
      ? { rule: "file/expected", message: "unknown", values: { name } }
      : { rule: "file/regular", message: kind },
});

function verdictOnYaml(entry: Entry, yaml: YamlName, name: string, names: NameCheck): Verdict {
  const wrong = names(entry.path, yaml);
  if (wrong !== undefined) return wrong;
  const identity = kindOf(yaml.path);
  if (identity === undefined)
    return { mistake: { rule: "file/expected", message: "place", values: { name } } };
  if (entry.kind !== "file")
    return { lost: identity, mistake: { rule: "file/regular", message: entry.kind } };
  if (entry.size > bounds.size) {
    const values = { limit: bounds.size / 1024 / 1024 };
    return { lost: identity, mistake: { rule: "file/within-bounds", message: "size", values } };
  }
  if (yaml.ending === ".yaml") return { read: identity };
  return {
    read: identity,
    mistake: { rule: "file/yaml-ending", message: "ending", values: { name, ending: yaml.ending } },
  };
}

/** Looks at the names a path is made of; a bad folder is reported once, with the first file in it. */
type NameCheck = (path: string, yaml: YamlName) => Verdict | undefined;

function nameCheck(): NameCheck {
  /** The first spelling of each name, by the name regardless of case. */
  const spellings = new Map<string, string>();
  const reported = new Set<string>();
  return (path, yaml) => {
    const parts = yaml.path.split("/");
    for (let depth = Math.min(2, parts.length); depth <= parts.length; depth += 1) {
      const prefix = parts.slice(0, depth).join("/");
      const spelling = depth === parts.length ? path : prefix;
      const mistake = nameMistake(parts[depth - 1] ?? "", prefix, spelling, spellings);
      if (mistake === undefined) continue;
      const isNew = !reported.has(spelling);
      reported.add(spelling);
      const isCopy = mistake.rule === "file/no-copies";
      return { ...(isCopy ? {} : { lost: {} }), mistake: isNew ? mistake : undefined };
    }
    return undefined;
  };
}

function nameMistake(
  id: string,
  prefix: string,
  spelling: string,
  spellings: Map<string, string>,
): Mistake | undefined {
  const message = malformed(id);
  if (message !== undefined) {
    // Names of copies are never well-formed: they have blanks, brackets or Chinese.
    const original = originalOfCopy(id);
    return original === undefined
      ? { rule: "file/id-well-formed", message, values: { id } }
      : { rule: "file/no-copies", message: "copy", values: { name: id, original } };
  }
  const first = spellings.get(prefix.toLowerCase());
  if (first === undefined) spellings.set(prefix.toLowerCase(), spelling);
  else if (first !== spelling)
    return { rule: "file/id-unique", message: "twice", values: { id, other: first } };
  return undefined;
}
