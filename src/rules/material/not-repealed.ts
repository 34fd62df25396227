import { entriesOf } from "../../model/entries.ts";
import type { MessageValue } from "../../model/words.ts";
import { defineRule } from "../rule.ts";

/** Documents offices no longer issue, and what has taken their place. */
const repealed: readonly {
  readonly names: RegExp;
  readonly instead: string;
  readonly since: MessageValue;
}[] = [
  {
    names: /名称预先核准|名称预核准/u,
    instead: "企业名称自主申报",
    since: "《企业名称登记管理规定》（国务院令第734号）",
  },
  {
    names: /组织机构代码证/u,
    instead: "载有统一社会信用代码的营业执照或者登记证书",
    since: "国务院办公厅关于加快推进“三证合一”登记制度改革的意见（国办发〔2015〕50号）",
  },
  {
    names: /税务登记证/u,
    instead: "载有统一社会信用代码的营业执照",
    since: "国务院办公厅关于加快推进“三证合一”登记制度改革的意见（国办发〔2015〕50号）",
  },
  {
    names: /社会保险登记证|统计登记证/u,
    instead: "载有统一社会信用代码的营业执照",
    since: "国务院办公厅关于加快推进“五证合一、一照一码”登记制度改革的通知（国办发〔2016〕53号）",
  },
  {
    names: /食品流通许可证|餐饮服务许可证/u,
    instead: "食品经营许可证",
    since: {
      zh: "食品经营许可管理制度自2015年10月1日起整合原两种许可证",
      en: "the licensing of food business, which joined the two licences on 2015-10-01",
    },
  },
  { names: /暂住证/u, instead: "居住证", since: "《居住证暂行条例》（国务院令第663号）" },
];

export const rule = defineRule({
  id: "material/not-repealed",
  on: "version",
  severity: "warning",
  title: { zh: "不要求提供已经取消的证件", en: "No document that is no longer issued is asked for" },
  basis: {
    zh: "“三证合一”“五证合一”（国办发〔2015〕50号、国办发〔2016〕53号）和《企业名称登记管理规定》等取消有关证件的规定",
    en: "Rules that did away with documents: 国办发〔2015〕50号, 国办发〔2016〕53号, Provisions on Enterprise Name Registration and others",
  },
  messages: {
    repealed: {
      says: {
        zh: "“{name}”已经取消，由{instead}代替",
        en: "{name} is no longer issued; {instead} has taken its place",
      },
      help: {
        zh: "改为现行材料或删去，取消依据：{since}。",
        en: "Ask for the current document or none; see {since}.",
      },
    },
  },
  examples: [
    {
      yaml: "materials:\n  - id: tax\n    name: 税务登记证\n    necessity: 必要",
      reports: ["3:11 repealed"],
    },
    { yaml: "materials:\n  - id: licence\n    name: 营业执照\n    necessity: 必要", reports: [] },
  ],
  check({ version, report }) {
    const judge = (name: string | undefined, pointer: string) => {
      const found = repealed.find(({ names }) => name !== undefined && names.test(name));
      if (name === undefined || found === undefined) return;
      report("repealed", { pointer }, { name, instead: found.instead, since: found.since });
    };
    for (const [at, { name, alternatives }] of entriesOf(version.materials)) {
      judge(name, `/materials/${at}/name`);
      for (const [index, each] of entriesOf(alternatives))
        judge(each, `/materials/${at}/alternatives/${index}`);
    }
  },
});
