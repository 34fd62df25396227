import { describe, expect, test } from "vitest";
import { unpairedMark } from "../../src/model/brackets.ts";
import { formerAuthority } from "../../src/model/former-authorities.ts";
import { isCatchAll, isSeveral, misspeltFrom, writtenInto } from "../../src/model/material-name.ts";
import { nearest } from "../../src/model/nearest.ts";
import { personIn } from "../../src/model/personal-names.ts";

describe("the word that was meant", () => {
  const units = ["分钟", "小时", "工作日", "自然日", "月", "年", "当场"];
  test.each([
    ["工作曰", "工作日"],
    ["工做日", "工作日"],
    ["小時", "小时"],
    ["个工作日", "工作日"],
    ["当埸", "当场"],
    ["分", "分钟"],
  ])("%s was meant to be %s", (written, meant) => {
    expect(nearest(written, units)?.word).toBe(meant);
  });

  test.each(["天", "日", "周", "季度", "", "工作日以内的一个很长的说明文字".repeat(9)])(
    "%s is not guessed",
    (written) => {
      expect(nearest(written, units)).toBeUndefined();
    },
  );

  test("only look-alikes, width and case make a meaning certain", () => {
    expect(nearest("既办件", ["即办件", "承诺件"])?.slips).toBeLessThan(1);
    expect(nearest("ＣaseType", ["caseType", "type"])?.slips).toBe(0);
    expect(nearest("caseTpye", ["caseType", "type"])?.slips).toBeGreaterThanOrEqual(1);
  });

  test("between two equally near words none is chosen", () => {
    expect(nearest("form-c", ["form-a", "form-b"])).toBeUndefined();
  });
});

describe("a material's name", () => {
  test.each([
    ["身份证（复印件）", "form"],
    ["身份证原件及复印件", "form"],
    ["申请表（一式两份）", "form"],
    ["许可证复印件（必要）", "necessity"],
    ["告知书（加盖施工单位公章）", "seal"],
    ["竣工图（改变结构时提供）", "situation"],
    ["营业执照（新办）", "situation"],
  ])("%s holds more than the name: %s", (name, kind) => {
    expect(writtenInto(name)?.kind).toBe(kind);
  });

  test.each(["营业执照（三证合一）", "就业创业证（或就业失业登记证）", "《生育医学证明》", "复印件", "副本"])(
    "%s is nothing but a name",
    (name) => {
      expect(writtenInto(name)).toBeUndefined();
    },
  );

  test.each([
    "规划许可证、施工许可证",
    "产品合格证明+监督检验报告",
    "公司章程以及验资报告",
    "户口簿和结婚证",
  ])("%s is several documents", (name) => {
    expect(isSeveral(name)).toBe(true);
  });

  test.each([
    "《城镇和乡村规划许可证》",
    "住房和城乡建设部门批文",
    "居民身份证",
    "法定代表人或者负责人身份证明",
  ])("%s is one document", (name) => {
    expect(isSeveral(name)).toBe(false);
  });

  test.each([
    "其他材料",
    "其他有关材料",
    "国家工商总局规定提交的其他文件",
    "卫生行政部门认为需要提交的其他材料",
    "法律法规规定的其他材料",
  ])("%s stands for whatever else", (name) => {
    expect(isCatchAll(name)).toBe(true);
  });

  test.each(["其他组织登记证书", "材料真实性承诺书", "有关部门的批复"])("%s names a document", (name) => {
    expect(isCatchAll(name)).toBe(false);
  });

  test("a look-alike betrays a wrong character, another word does not", () => {
    expect(misspeltFrom("就业创作证", ["就业创业证"], false)).toBe("就业创业证");
    expect(misspeltFrom("个人申请表", ["法人申请表"], false)).toBeUndefined();
    expect(misspeltFrom("就业创业证", ["就业创作证", "就业创业证"], false)).toBeUndefined();
  });
});

test.each([
  ["（一）依法设立", undefined],
  ["1）营业执照；2）身份证", undefined],
  ["见《条例》（2024年修订）", undefined],
  ["见(条例）", undefined],
  ["见《条例", "《"],
  ["依法设立（区级", "（"],
  ["依法设立）", "）"],
  ["《条例（试行》）", "》"],
])("the mark of %s without a partner is %s", (text, mark) => {
  expect(unpairedMark(text)).toBe(mark);
});

test.each([
  ["区卫生局", "卫生局"],
  ["市卫生和计划生育委员会", "卫生和计划生育委员会"],
  ["市工商行政管理局", "工商行政管理局"],
  ["国家食品药品监督管理总局", "食药监局"],
  ["区市场监督管理局", undefined],
  ["市药品监督管理局", undefined],
  ["区文化和旅游局", undefined],
  ["区卫生健康委员会", undefined],
])("%s is a former name: %s", (text, former) => {
  expect(formerAuthority(text)?.former).toBe(former);
});

test.each(["张小明", "王伟", "欧阳小明", "受理：李主任", "陈某某"])("%s is taken for a person", (text) => {
  expect(personIn(text)).toBeDefined();
});

test.each([
  "受理岗",
  "综合窗口",
  "许可科",
  "管理员",
  "首席代表",
  "区行政审批局",
  "张江镇",
  "经办人",
  "高级工程师",
])("%s is a post", (text) => {
  expect(personIn(text)).toBeUndefined();
});
