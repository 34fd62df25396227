import { type CatalogueFiles, readCatalogue } from "../../src/read/read-catalogue.ts";
import { sampleFiles } from "../../src/reference/sample.ts";

export const sampleVersion = sampleFiles["items/sample/qingpu.yaml"] ?? "";

const encoder = new TextEncoder();

/** A catalogue of one version, given as text or bytes. */
export function reading(content: string | Uint8Array, path = "items/sample/qingpu.yaml"): CatalogueFiles {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  return readCatalogue({ entries: [{ path, kind: "file", size: bytes.length }], read: () => bytes });
}

/** What is said of a text: `line rule/message`. */
export const said = (content: string | Uint8Array): string[] =>
  reading(content).rawDiagnostics.map(
    ({ place, rule, message }) => `${place.range?.start.line} ${rule}/${message}`,
  );

/** The sample with one passage replaced; throws when the passage is not there, so that no test passes on nothing. */
export function changed(from: string | RegExp, to: string | ((found: string) => string)): string {
  const text = sampleVersion.replace(from, to as string);
  if (text === sampleVersion) throw new Error(`nothing to replace: ${from}`);
  return text;
}
