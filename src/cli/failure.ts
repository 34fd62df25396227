import { quote } from "../model/quote.ts";
import {
  factIn,
  fill,
  inLanguage,
  type Language,
  type Phrase,
  type Values,
  type Words,
} from "../model/words.ts";
import { reasonText } from "./reason.ts";

/** What can stop a command before it has a result; one sentence says what, one says how to mend it. */
const failures = {
  noCatalogue: {
    says: {
      zh: "{where} 没有事项库（找不到 catalogue.yaml）",
      en: "no catalogue at {where} (catalogue.yaml not found)",
    },
    help: { zh: "在命令最后写上事项库的文件夹。", en: "Give the catalogue's folder as the last argument." },
  },
  unreadableFolder: {
    says: { zh: "{where} 读不出来：{why}", en: "{where} cannot be read: {why}" },
    help: { zh: "检查文件夹是否存在、是否有读取权限。", en: "Check that the folder exists and may be read." },
  },
  unwritable: {
    says: { zh: "{where} 写不进去：{why}", en: "{where} cannot be written: {why}" },
    help: {
      zh: "检查磁盘空间和写入权限；原有内容没有改动。",
      en: "Check disk space and permissions; what was there is unchanged.",
    },
  },
  changedMeanwhile: {
    says: {
      zh: "{where} 在这期间被改动过，没有写入任何文件",
      en: "{where} has been changed in the meantime; no file was written",
    },
    help: { zh: "再运行一次。", en: "Run the command again." },
  },
  unknownItem: {
    says: { zh: "事项库里没有事项“{name}”", en: 'the catalogue has no item "{name}"' },
    help: { zh: "核对 items/ 下的文件夹名称。", en: "Check the folder names below items/." },
  },
  unknownRegion: {
    says: { zh: "事项库里没有地区“{name}”", en: 'the catalogue has no region "{name}"' },
    help: { zh: "核对 catalogue.yaml 的 regions。", en: "Check regions in catalogue.yaml." },
  },
  oneRegion: {
    says: { zh: "只有“{name}”一个地区，没有可比的", en: "{name} alone cannot be compared" },
    help: {
      zh: "--regions 至少写两个地区，如 --regions qingpu,wujiang。",
      en: "Give --regions two or more, such as --regions qingpu,wujiang.",
    },
  },
  unknownRule: {
    says: { zh: "没有与“{name}”相符的规则", en: 'no rule matches "{name}"' },
    help: { zh: "用 tongban explain 查看全部规则。", en: "Run tongban explain for all rules." },
  },
  unknownSchema: {
    says: { zh: "没有名为“{name}”的结构定义", en: 'there is no schema named "{name}"' },
    help: { zh: "可用的有：{known}。", en: "Known schemas: {known}." },
  },
  unknownFormat: {
    says: { zh: "不支持格式“{name}”", en: 'format "{name}" is not supported' },
    help: { zh: "可用的有：{known}。", en: "Known formats: {known}." },
  },
  unknownField: {
    says: { zh: "没有要素与“{name}”相符", en: 'no field matches "{name}"' },
    help: { zh: "用 tongban compare --all 查看要素路径。", en: "Run tongban compare --all for the paths." },
  },
  badOption: {
    says: { zh: "{option} 的值“{value}”不对", en: '{option} cannot be "{value}"' },
    help: { zh: "应为：{expected}。", en: "Expected: {expected}." },
  },
  badUrl: {
    says: {
      zh: "--base-url 的值“{value}”不是完整的网址",
      en: '--base-url: "{value}" is no complete address',
    },
    help: {
      zh: "写以 https:// 或 http:// 开头、不带 ? 和 # 的完整网址，如 https://www.example.gov.cn/list/。",
      en: "Give a whole http or https address without ? or #, such as https://www.example.gov.cn/list/.",
    },
  },
  noEditionDate: {
    says: { zh: "不知道本期清单的施行日期", en: "the edition's effective date is not known" },
    help: {
      zh: "在 catalogue.yaml 的 edition.effectiveDate 写明，或用 --as-of 指定。",
      en: "State edition.effectiveDate in catalogue.yaml, or give --as-of.",
    },
  },
  noGit: {
    says: {
      zh: "无法与 {base} 比较：这里不是 git 仓库，或没有这个版本",
      en: "cannot compare with {base}: not a git repository, or no such revision",
    },
    help: {
      zh: "先取得该版本（git fetch），或去掉 --changed。",
      en: "Fetch that revision first, or leave out --changed.",
    },
  },
  notPublished: {
    says: {
      zh: "{where} 不是已发布的清单（没有 MANIFEST.json）",
      en: "{where} is not a published edition (no MANIFEST.json)",
    },
    help: {
      zh: "写上 tongban publish --out 所用的文件夹。",
      en: "Give the folder that was passed to tongban publish --out.",
    },
  },
  occupied: {
    says: {
      zh: "{where} 里有不是清单的文件，没有覆盖：{others}",
      en: "{where} holds files that are no edition; nothing was overwritten: {others}",
    },
    help: {
      zh: "换一个空文件夹，或先移走里面的文件。",
      en: "Choose an empty folder, or move those files away.",
    },
  },
  notAFolder: {
    says: { zh: "{where} 不是文件夹，没有覆盖", en: "{where} is no folder; nothing was overwritten" },
    help: { zh: "换一个文件夹。", en: "Choose a folder." },
  },
  noFolderNamed: {
    says: { zh: "--out 没有写文件夹", en: "--out names no folder" },
    help: {
      zh: "写上要发布到的文件夹，如 --out published。",
      en: "Give the folder to publish to, such as --out published.",
    },
  },
  brokenOutput: {
    says: { zh: "结果没有输出完：{why}", en: "the results could not all be written: {why}" },
    help: { zh: "检查输出的去处，再运行一次。", en: "Check where the output goes, then run it again." },
  },
  busy: {
    says: { zh: "另一个发布正在写 {where}", en: "another publication is writing {where}" },
    help: { zh: "等它结束后再试。", en: "Try again when it has finished." },
  },
} satisfies Record<string, Phrase>;

export type FailureId = keyof typeof failures;

/** Thrown by a command that cannot go on; `main` says it calmly and ends with exit code 2. */
export class Failure extends Error {
  readonly phrase: Phrase;
  readonly values: Values;
  /** `what` is a failure of the table, or the words of a part of the tool that has its own. */
  constructor(what: FailureId | Phrase, values: Values = {}) {
    const phrase = typeof what === "string" ? failures[what] : what;
    super(phrase.says.en);
    this.phrase = phrase;
    this.values = values;
  }
}

/** The failure in words, on two lines. */
export function failureText({ phrase, values }: Failure, language: Language): string {
  const safe = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const fact = String(factIn(value, language));
      const text = name === "why" ? reasonText(fact, language) : fact;
      return [name, quote(text, 500)];
    }),
  );
  const say = (words: Words): string => fill(inLanguage(words, language), safe);
  return `✗ ${say(phrase.says)}\n  ${say(phrase.help)}\n`;
}
