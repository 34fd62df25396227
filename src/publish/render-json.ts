import type { Edition, EditionFile, EditionItem } from "../model/edition.ts";
import { outputSchemas } from "../schema/generated/outputs.ts";

const encoder = new TextEncoder();
const file = (path: string, value: unknown): EditionFile => ({
  path,
  bytes: encoder.encode(`${JSON.stringify(value, null, 2)}\n`),
});

const itemOf = (item: EditionItem): object => ({
  id: item.id,
  no: item.no,
  name: item.name,
  group: item.group,
  type: item.type,
  catalogCode: item.catalogCode,
  audience: item.audience,
  modes: item.modes,
  url: item.url,
  unified: item.unified,
  versions: item.versions,
  differences: item.differences.map(({ field, label, cells, approved }) => ({
    field,
    label,
    values: Object.fromEntries(cells.map(({ region, text, verbatim }) => [region, verbatim ?? text])),
    approved,
  })),
  example: item.example,
});

const joined = (parts: readonly (object | undefined)[]): object => Object.assign({}, ...parts);

/** The list for machines, as its schema describes it. */
export function listDocument(edition: Edition): object {
  return {
    $schema: "list.schema.json",
    schemaVersion: 1,
    title: edition.title,
    edition: edition.edition,
    effectiveDate: edition.effectiveDate,
    publisher: edition.publisher,
    draft: edition.draft,
    source: edition.source,
    example: edition.example,
    regions: edition.regions.map(({ id, code, name }) => ({
      id,
      code,
      name,
      ...joined(edition.records.map(({ regions }) => regions[id])),
    })),
    items: edition.items.map(itemOf),
    ...joined(edition.records.map(({ list }) => list)),
  };
}

/** `list.json` and the schema it keeps to. */
export const renderJson = (edition: Edition): EditionFile[] => [
  file("list.json", listDocument(edition)),
  file("list.schema.json", outputSchemas["list"]),
];
