import { listed, type Phrase } from "../../model/words.ts";
import { FormatError, type OwnFiles, type PublicationFormat } from "../format.ts";
import { renderPdf } from "../render-pdf.ts";
import type { PdfFailure } from "../render-pdf-failure.ts";

const path = "list.pdf";

export const pdf: PublicationFormat = {
  name: "pdf",
  byDefault: true,
  download: { label: "PDF", path },
  files(edition, { ownFiles }) {
    const decoder = new TextDecoder();
    const result = renderPdf(edition, {
      fonts: read(ownFiles, "fonts", ".ttf").map(([, bytes]) => bytes),
      templates: new Map(
        read(ownFiles, "templates/typst", ".typ").map(([name, bytes]) => [name, decoder.decode(bytes)]),
      ),
    });
    if (!result.ok) throw formatError(result.failure);
    return [{ path, bytes: result.bytes }];
  },
};

/** The tool's files in a folder whose names end so, by name. */
const read = ({ names, read }: OwnFiles, folder: string, ending: string) =>
  names(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => [name, read(`${folder}/${name}`)] as const);

const phrases = {
  noEngine: {
    says: { zh: "此平台没有 PDF 引擎", en: "there is no PDF engine for this platform" },
    help: {
      zh: "用 --formats html,json 发布其他格式，或在 Linux x64 上生成 PDF。",
      en: "Publish with --formats html,json, or make the PDF on Linux x64.",
    },
  },
  template: {
    says: { zh: "PDF 生成失败：{why}", en: "the PDF could not be made: {why}" },
    help: {
      zh: "这是模板的问题，请报告给维护者；可先用 --formats html,json 发布。",
      en: "This is a fault of the templates: please report it; --formats html,json works without.",
    },
  },
  missingCharacters: {
    says: {
      zh: "字体缺字，PDF 印不出：{characters}",
      en: "no font has these characters, so the PDF cannot show them: {characters}",
    },
    help: {
      zh: "核对这些字是否写错；确实要用的，在 fonts/ 补充字体。",
      en: "Check whether they are mistakes; if they are meant, add a font to fonts/.",
    },
  },
} satisfies Record<string, Phrase>;

function formatError(failure: PdfFailure): FormatError {
  switch (failure.kind) {
    case "no-engine":
      return new FormatError(phrases.noEngine);
    case "template":
      return new FormatError(phrases.template, { why: listed(failure.messages, "；", "; ") });
    case "missing-characters":
      return new FormatError(phrases.missingCharacters, {
        characters: listed(
          failure.characters.map(({ character, codePoints, items }) => ({
            zh: `${character}（${[codePoints, ...(items.length > 0 ? [items.join("、")] : [])].join("，")}）`,
            en: `${character} (${[codePoints, ...items].join(", ")})`,
          })),
        ),
      });
  }
}
