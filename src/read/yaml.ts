import { createRequire } from "node:module";

const load: (name: "yaml") => typeof import("yaml") = createRequire(import.meta.url);

/** The full parser, loaded with the first file that needs it: in most catalogues there is none. */
export const yaml = (): typeof import("yaml") => load("yaml");
