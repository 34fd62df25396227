import type { PublicationFormat } from "../format.ts";
import { renderHtml } from "../render-html.ts";

export const html: PublicationFormat = {
  name: "html",
  byDefault: true,
  files: (edition, { downloads }) => renderHtml(edition, downloads),
};
