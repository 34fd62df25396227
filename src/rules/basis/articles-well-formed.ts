import { isArticle } from "../../model/citation.ts";
import { entriesOf } from "../../model/entries.ts";
import { withoutQuotes } from "../../model/without-quotes.ts";
import { defineRule } from "../rule.ts";

/** Documents of other ranks are numbered in other ways (一、（二）；附件1). */
const hasArticles = new Set<string | undefined>([
  "法律",
  "行政法规",
  "部门规章",
  "地方性法规",
  "地方政府规章",
]);

const isWellFormed = (article: string): boolean => isArticle(article) || /^附[件表则录]/u.test(article);

export const rule = defineRule({
  id: "basis/articles-well-formed",
  on: "version",
  needs: ["registers"],
  severity: "warning",
  title: { zh: "条款写成“第八条”", en: "An article is written like 第八条" },
  basis: {
    zh: "《立法法》：法律根据内容需要分编、章、节、条、款、项、目，条的序号用中文数字依次表述",
    en: "Legislation Law: laws have articles, numbered in Chinese",
  },
  messages: {
    form: {
      says: { zh: "《{title}》的条款写成了“{article}”", en: "an article of {title} is written {article}" },
      help: {
        zh: "一项写一条，写成“第八条”或“第八条第一款”。",
        en: "Write one article an entry, like 第八条 or 第八条第一款.",
      },
    },
  },
  examples: [
    { yaml: "legalBasis:\n  - ref: hygiene-regulation\n    articles:\n      - 8条", reports: ["4:9 form"] },
    { yaml: "legalBasis:\n  - ref: local-rule\n    articles:\n      - 附件1", reports: [] },
    {
      yaml: "legalBasis:\n  - ref: hygiene-regulation\n    articles:\n      - 第八条第一款第（二）项",
      reports: [],
    },
  ],
  check({ version, registers, report }) {
    for (const [at, { ref = "", articles }] of entriesOf(version.legalBasis)) {
      const law = registers.legalBases.get(ref);
      if (!hasArticles.has(law?.rank)) continue;
      for (const [index, article] of entriesOf(articles))
        if (!isArticle(article) && !isWellFormed(withoutQuotes(article)))
          report(
            "form",
            { pointer: `/legalBasis/${at}/articles/${index}` },
            { title: law?.title ?? ref, article },
          );
    }
  },
});
