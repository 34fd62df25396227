import type { PublicationFormat } from "../format.ts";
import { renderJson } from "../render-json.ts";

export const json: PublicationFormat = {
  name: "json",
  byDefault: true,
  download: { label: "JSON", path: "list.json" },
  files: renderJson,
};
