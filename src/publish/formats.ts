import type { PublicationFormat } from "./format.ts";
import { html } from "./formats/html.ts";
import { json } from "./formats/json.ts";
import { pdf } from "./formats/pdf.ts";

/** The formats of `publish`, in the order of its help; downloads are offered in this order. */
export const publicationFormats: readonly PublicationFormat[] = [html, pdf, json];
