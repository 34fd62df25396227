import type { UnreadableFile } from "../model/catalogue.ts";
import type { RawDiagnostic, ReadingMessage } from "../model/diagnostic.ts";
import { fileKinds, type Identity, identify, kinds } from "../model/kinds.ts";
import type { Entry } from "../model/source.ts";
import { bounds } from "./bounds.ts";
import { decodeGb18030, isGb18030 } from "./encoding.ts";
import { isAttachment, isLitter, originalOfCopy, type YamlName, yamlName } from "./file-name.ts";
import { malformed } from "./id.ts";
import { misspelt } from "./misspelt.ts";
import { rawDiagnosticOfFile, subjectOf } from "./raw-diagnostic.ts";

/** A file to be read, and what it is. */
export interface FoundFile {
  readonly path: string;
  readonly identity: Identity;
}

/** The folder's files, told apart before any is opened. */
export interface Sorted {
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly UnreadableFile[];
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/** What is known of a file that cannot be read. */
interface Lost {
  readonly item?: string;
  readonly region?: string;
  readonly nameless?: string;
}

/** What becomes of one entry: to be read, there but not readable, or of no concern; and what is wrong with it. */
interface FileVerdict {
  readonly read?: Identity;
  readonly lost?: Lost;
  readonly mistake?: ReadingMessage | undefined;
}

/** Folders whose files all mean something; others (docs, scripts) are nobody's business. */
const known: ReadonlySet<string> = new Set(
  fileKinds.flatMap((kind) => {
    const [folder = "", ...deeper] = kinds[kind].path.split("/");
    return deeper.length === 0 ? [] : [folder];
  }),
);

/** Tells the files of a catalogue from everything else a folder may hold. */
export function sorted(entries: readonly Entry[]): Sorted {
  const files: FoundFile[] = [];
  const unreadable: UnreadableFile[] = [];
  const rawDiagnostics: RawDiagnostic[] = [];
  const names = nameCheck();
  let closed: string | undefined;
  for (const entry of entries) {
    const { path } = entry;
    // What stands in a folder that is itself the mistake is not spoken of.
    if (closed !== undefined && path.startsWith(closed)) continue;
    const verdict = verdictOn(entry, names);
    const { read, lost, mistake } = verdict;
    if (read !== undefined) files.push({ path, identity: read });
    if (lost !== undefined) unreadable.push(unreadableFile(path, lost));
    if (mistake !== undefined) rawDiagnostics.push(diagnosticOf(path, mistake, verdict));
    if (mistake !== undefined && entry.kind === "folder") closed = `${path}/`;
  }
  return { files, unreadable, rawDiagnostics };
}

/** What is wrong with a file that is there but is not read sets it aside. */
function diagnosticOf(path: string, mistake: ReadingMessage, { read, lost }: FileVerdict): RawDiagnostic {
  const found = rawDiagnosticOfFile({ path, ...(read ?? lost) }, mistake);
  return lost === undefined ? found : { ...found, setsAside: true };
}

const unreadableFile = (path: string, { nameless, ...identity }: Lost): UnreadableFile => ({
  path,
  ...subjectOf({ path, ...identity }),
  ...(nameless === undefined ? {} : { nameless }),
});

function verdictOn(entry: Entry, names: NameCheck): FileVerdict {
  const { path } = entry;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const yaml = yamlName(path);
  const isInside = path.includes("/") ? known.has(path.slice(0, path.indexOf("/"))) : yaml !== undefined;
  // A folder that all the rest hangs on must not be passed over in silence.
  if (known.has(path)) return knownFolder(entry, name);
  if (!isInside || isLitter(name)) return {};
  if (entry.nameBytes !== undefined || path.includes("\ufffd")) return misnamed(entry, name);
  if (entry.kind === "locked") return { lost: ownerOf(path), mistake: irregular(entry.kind) };
  if (entry.kind === "folder") return yaml === undefined ? {} : folderAsFile(yaml);
  if (yaml !== undefined) return verdictOnYaml(entry, yaml, name, names);
  if (entry.kind !== "file") return { lost: {}, mistake: irregular(entry.kind) };
  if (isAttachment(name)) return {};
  return { mistake: { rule: "file/expected", message: "unknown", values: { name } } };
}

/** `items` as a link or a file, or not to be listed: what is below it, or was to be, is not read. */
function knownFolder({ kind }: Entry, name: string): FileVerdict {
  if (kind === "folder") return {};
  return {
    lost: {},
    mistake: kind === "file" ? { rule: "file/regular", message: "file", values: { name } } : irregular(kind),
  };
}

/** What is wrong with an entry that stands where a file is due and is none. */
const irregular = (kind: Exclude<Entry["kind"], "file">): ReadingMessage =>
  kind === "locked"
    ? { rule: "file/readable", message: "folder", values: {} }
    : { rule: "file/regular", message: kind, values: {} };

/** A name in other bytes than UTF-8; very likely it was typed in GBK, and then it is known what it says. */
function misnamed({ path, nameBytes }: Entry, name: string): FileVerdict {
  const folder = path.slice(0, path.lastIndexOf("/"));
  const rule = "file/name-utf-8";
  const meant = nameBytes !== undefined && isGb18030(nameBytes) ? decodeGb18030(nameBytes) : undefined;
  const mistake: ReadingMessage =
    meant === undefined
      ? { rule, message: "bytes", values: { folder, name } }
      : { rule, message: "gbk", values: { folder, name, meant } };
  return { lost: { ...ownerOf(path), nameless: folder }, mistake };
}

/** The item whose folder something stands in, or is: that it has no more files is then not said. */
function ownerOf(path: string): Lost {
  const [root, item] = path.split("/");
  return root === "items" && item !== undefined && malformed(item) === undefined ? { item } : {};
}

/** A folder where a file is due; whatever is in it is not read. */
function folderAsFile({ path }: YamlName): FileVerdict {
  const identity = identify(path);
  return identity === undefined ? {} : { lost: identity, mistake: irregular("folder") };
}

function verdictOnYaml(entry: Entry, yaml: YamlName, name: string, names: NameCheck): FileVerdict {
  const wrong = names(entry.path, yaml);
  if (wrong !== undefined) return wrong;
  const identity = identify(yaml.path);
  if (identity === undefined)
    return { mistake: { rule: "file/expected", message: "place", values: { name } } };
  const meant = identity.kind === "version" ? misspelt(identity.region ?? "") : undefined;
  if (meant !== undefined) {
    const values = { name, meant: `${meant}.yaml` };
    const lost = { ...ownerOf(entry.path), nameless: yaml.path.slice(0, yaml.path.lastIndexOf("/")) };
    return { lost, mistake: { rule: "file/id-well-formed", message: "meant", values } };
  }
  if (entry.kind !== "file") return { lost: identity, mistake: irregular(entry.kind) };
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
type NameCheck = (path: string, yaml: YamlName) => FileVerdict | undefined;

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
      const lost = { ...ownerOf(path), nameless: parts.slice(0, depth - 1).join("/") };
      return { ...(isCopy ? {} : { lost }), mistake: isNew ? mistake : undefined };
    }
    return undefined;
  };
}

function nameMistake(
  id: string,
  prefix: string,
  spelling: string,
  spellings: Map<string, string>,
): ReadingMessage | undefined {
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
