import type { UnreadableFile } from "../model/catalogue.ts";
import type { RawDiagnostic } from "../model/diagnostic.ts";
import type { RawDocument } from "../model/document.ts";
import type { Source } from "../model/source.ts";
import { type FoundFile, sorted } from "./folder.ts";
import { rawDiagnosticOfFile, subjectOf } from "./raw-diagnostic.ts";
import { readDocument } from "./read-document.ts";
import { SharedTexts } from "./strict/shared-texts.ts";

/** What a catalogue's folder gives: documents as they are written, files that gave none, and what is wrong. */
export interface CatalogueFiles {
  readonly documents: readonly RawDocument[];
  readonly unreadable: readonly UnreadableFile[];
  readonly rawDiagnostics: readonly RawDiagnostic[];
}

/** Reads every file of a catalogue; what is wrong with one never hides another. */
export function readCatalogue(source: Source): CatalogueFiles {
  const { files, unreadable, rawDiagnostics } = sorted(source.entries);
  const documents: RawDocument[] = [];
  const lost: UnreadableFile[] = [...unreadable];
  const seen: RawDiagnostic[] = [...rawDiagnostics];
  const shared = new SharedTexts();
  for (const file of files) {
    const read = readFile(source, file, shared);
    for (const rawDiagnostic of read.rawDiagnostics) seen.push(rawDiagnostic);
    if (read.document === undefined)
      lost.push({
        path: file.path,
        ...subjectOf({ path: file.path, ...file.identity }),
        ...(read.text === undefined ? {} : { text: read.text }),
      });
    else documents.push(read.document);
  }
  return { documents, unreadable: lost, rawDiagnostics: seen };
}

function readFile(
  source: Source,
  { path, identity }: FoundFile,
  shared: SharedTexts,
): ReturnType<typeof readDocument> {
  let bytes: Uint8Array;
  try {
    bytes = source.read(path);
  } catch {
    const refused = { rule: "file/readable", message: "refused", values: {} } as const;
    const rawDiagnostic = rawDiagnosticOfFile({ path, ...identity }, refused);
    return { rawDiagnostics: [{ ...rawDiagnostic, setsAside: true }] };
  }
  return readDocument(path, identity, bytes, shared);
}
