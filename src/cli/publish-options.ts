import { listed } from "../model/words.ts";
import { publicationFormats } from "../publish/formats.ts";
import { type CommonOptions, commaList, type OptionDefinition, takes } from "./options.ts";

export interface PublishCommandOptions extends CommonOptions {
  readonly out: string;
  readonly formats?: readonly string[];
  readonly draft?: boolean;
  readonly strict?: boolean;
  readonly baseUrl?: string;
  readonly edition?: string;
}

export const formatNames = publicationFormats.map(({ name }) => name);
export const usualFormats = publicationFormats.filter(({ byDefault }) => byDefault).map(({ name }) => name);

/** What is published when no formats are named, as help says it. */
const byDefault =
  usualFormats.length === formatNames.length
    ? { zh: "默认全部", en: "all by default" }
    : { zh: `默认 ${usualFormats.join("、")}`, en: `${usualFormats.join(", ")} by default` };

/** What `publish` takes beside the options of every command. */
export const publishOptions: readonly OptionDefinition[] = [
  {
    flags: "--out",
    takes: takes.folder,
    does: { zh: "发布到哪里", en: "where to publish" },
    isRequired: true,
  },
  {
    flags: "--formats",
    takes: takes.format,
    does: listed([listed(formatNames), byDefault], "，", "; "),
    parse: commaList,
  },
  {
    flags: "--draft",
    does: {
      zh: "有错误也发布，每页标明草稿",
      en: "publish in spite of errors, every page marked as a draft",
    },
  },
  {
    flags: "--strict",
    does: { zh: "有警告也不发布", en: "do not publish with warnings either" },
  },
  {
    flags: "--base-url",
    takes: { zh: "<网址>", en: "<address>" },
    does: {
      zh: "清单将放在哪个网址；另出 feed.xml，链接写全",
      en: "the web address the list will have; adds feed.xml and whole links",
    },
  },
  {
    flags: "--edition",
    takes: { zh: "<版次>", en: "<name>" },
    does: {
      zh: "版次，默认取自 catalogue.yaml",
      en: "the edition's name, by default that in catalogue.yaml",
    },
  },
];
