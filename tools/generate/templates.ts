import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

const names = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();

/** What would let a value through unescaped. */
const unescaped = /\{\{\{|\{\{\s*&/u;

function precompiled(path: string): string {
  const source = readFileSync(path, "utf8");
  if (unescaped.test(source)) throw new Error(`${path}: only double braces are allowed, they escape`);
  return Handlebars.precompile(source, {
    strict: true,
    knownHelpers: { is: true, pieces: true, address: true, outside: true, tagClass: true, words: true },
    knownHelpersOnly: true,
  }) as string;
}

function members(folder: string): string {
  return names(folder, ".hbs")
    .map((name) => `  ${JSON.stringify(name)}: ${precompiled(join(folder, `${name}.hbs`))},`)
    .join("\n");
}

/** The page templates as functions and the pages' own files as text, so that publishing compiles and reads nothing. */
export function templatesModule(folder: string): string {
  const assets = readdirSync(join(folder, "assets"))
    .filter((file) => /\.(css|js)$/u.test(file))
    .sort()
    .map(
      (file) =>
        `  ${JSON.stringify(file)}: ${JSON.stringify(readFileSync(join(folder, "assets", file), "utf8"))},`,
    );
  return [
    "// Generated from templates/ by npm run generate.",
    "// @ts-nocheck",
    `export const templates = {\n${members(folder)}\n};`,
    `export const partials = {\n${members(join(folder, "partials"))}\n};`,
    `export const assets: Readonly<Record<string, string>> = {\n${assets.join("\n")}\n};`,
    "",
  ].join("\n");
}
