import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typographic } from "../../src/compare/normal/typographic.ts";
import { each, fieldOf } from "./compared.ts";

const stateOf = (a: string, b: string) => fieldOf(each("visitReason", [a, b, a]), "visitReason").state;

describe("what is only set otherwise", () => {
  test.each([
    ["标签和实体", "<p>材料齐全</p>&nbsp;&nbsp;", "材料齐全"],
    ["编号后的制表符", "1、\t身份证", "1、身份证"],
    ["弯引号与直引号", "标明“有限公司”字样", '标明"有限公司"字样'],
    ["括号的宽度", "街（镇）受理", "街(镇)受理"],
    ["编号的样式", "1、身份证；2、户口簿", "（1）身份证；（2）户口簿"],
    ["中文编号", "一、身份证\n二、户口簿", "1. 身份证\n2. 户口簿"],
    ["末尾的标点和空格", "材料齐全，符合法定形式。 ", "材料齐全，符合法定形式；"],
    ["标点的种类", "材料齐全、符合法定形式", "材料齐全，符合法定形式"],
    ["个工作日", "20工作日内办结", "20 个工作日内办结"],
    ["全角数字", "２０个工作日内办结", "20个工作日内办结"],
    ["书名号", "提交《营业执照》", "提交营业执照"],
    ["字间的空格", "提交营 业 执照", "提交营业执照"],
    ["千位分隔", "注册资本1,000万元", "注册资本1000万元"],
  ])("%s", (_, a, b) => {
    expect(stateOf(a, b)).toBe("typographic");
  });
});

test.each([
  ["3、5日内各查一次", "35日内各查一次"],
  ["办理时间9:30起", "办理时间930起"],
  ["费用10²元", "费用102元"],
  ["3月内办结", "3个月内办结"],
])("%s is not %s set otherwise", (a, b) => {
  expect(stateOf(a, b)).toBe("different");
});

describe("wording known as the same", () => {
  test.each([
    ["身份证和户口簿", "身份证及户口簿"],
    ["身份证与户口簿", "身份证和户口簿。"],
  ])("%s = %s", (a, b) => {
    expect(stateOf(a, b)).toBe("wording");
  });

  test("a known word is never looked for inside a word to be kept whole", () => {
    const terms = { same: [["执照", "证照"]], keep: ["营业执照"] };
    const files = { "registers/terms.yaml": terms };
    const changed = { ...each("visitReason", ["出示营业执照", "出示营业证照", "出示营业执照"]), files };
    expect(fieldOf(changed, "visitReason").state).toBe("different");
  });
});

describe("the same quantity or set", () => {
  test.each([
    ["二十个工作日内办结", "20个工作日内办结"],
    ["住满1年", "住满12个月"],
    ["约1小时", "约60分钟"],
    ["半年内有效", "六个月内有效"],
  ])("%s = %s", (a, b) => {
    expect(stateOf(a, b)).toBe("equivalent");
  });

  test("a limit in another unit", () => {
    const limits = [
      { value: 1, unit: "年" },
      { value: 12, unit: "月" },
      { value: 1, unit: "年" },
    ] as const;
    expect(fieldOf(each("statutoryLimit", limits), "statutoryLimit")).toMatchObject({
      state: "equivalent",
      severity: null,
    });
  });

  test("the same modes in another order", () => {
    const modes = [
      ["窗口办理", "网上办理"],
      ["网上办理", "窗口办理"],
      ["窗口办理", "网上办理"],
    ] as const;
    expect(fieldOf(each("handlingModes", modes), "handlingModes").state).toBe("equivalent");
  });

  test("money however it is put", () => {
    const fees = (standard: string) => [{ name: "工本费", standard, basis: "示例" }];
    const changes = each("fees", [fees("20元/证"), fees("每证20元"), fees("２０元／证")]);
    expect(fieldOf(changes, "fees[工本费].standard").state).toBe("equivalent");
  });
});

describe("said otherwise, with nothing that decides different", () => {
  test.each([
    ["材料齐全、符合法定形式", "申请材料齐全，符合法定形式，具体见申请材料目录"],
    ["必填栏没有空缺，有法定代表人签字和公章", "必填栏均没有空缺，且有法定代表人的签字和公章"],
    ["自受理之日起不超过20个工作日作出决定", "受理之日起20个工作日以内作出决定"],
    ["申请表有签字或者盖章，复印件清晰", "复印件清晰可辨，申请表上有签字或者盖章"],
  ])("%s ~ %s", (a, b) => {
    expect(stateOf(a, b)).toBe("reworded");
  });
});

describe("really different", () => {
  test.each([
    ["数字", "经营面积不少于300平方米的商场", "经营面积不少于1000平方米的商场"],
    ["单位", "自受理之日起15个工作日内作出决定", "自受理之日起15日内作出决定"],
    ["范围的方向", "面积60平方米以上的饭馆办理许可", "面积60平方米以下的饭馆办理许可"],
    ["范围的方向", "等候时间不超过30分钟", "等候时间不少于30分钟"],
    ["文件的新旧", "近一年内的检测报告", "近三个月内的检测报告"],
    ["否定", "申请人需要到场办理", "申请人不需要到场办理"],
    ["否定", "已办理失业登记的人员", "未办理失业登记的人员"],
    ["应当与可以", "申请人应当提交书面承诺", "申请人可以提交书面承诺"],
    ["应当与不得", "收件地应当收取复印件", "收件地不得收取复印件"],
    ["和与或", "提交身份证和户口簿的复印件", "提交身份证或户口簿的复印件"],
    ["谁", "由本人到窗口提出申请", "由代理人到窗口提出申请"],
    ["哪里", "向户籍地派出所提出申请", "向居住地派出所提出申请"],
    ["哪一级", "区卫生健康部门审查", "县卫生健康部门审查"],
    ["哪份文件", "查验食品经营许可证是否有效", "查验药品经营许可证是否有效"],
    ["原件与复印件", "提交身份证原件核对", "提交身份证复印件核对"],
    ["许可与备案", "依法取得卫生许可后营业", "依法进行卫生备案后营业"],
    ["各归各的数字", "收件2个工作日，审查5个工作日", "收件5个工作日，审查2个工作日"],
    ["各归各的数字", "收件2个工作日，审查5个工作日", "审查2个工作日，收件5个工作日"],
    ["谁不必到场", "本人不必到场，代理人应当到场", "本人应当到场，代理人不必到场"],
    ["哪一条", "按照条例第五十七条第一款办理", "按照条例第五十七条办理"],
    ["百分比", "不超过百分之五的部分", "不超过百分之十的部分"],
    ["说的不是一回事", "需当场核验原件", "领取结果时签收"],
  ])("%s: %s ≠ %s", (_, a, b) => {
    expect(stateOf(a, b)).toBe("different");
  });

  test("工作日 and 自然日 cannot be compared", () => {
    const limits = [
      { value: 7, unit: "工作日" },
      { value: 7, unit: "自然日" },
      { value: 7, unit: "工作日" },
    ] as const;
    const field = fieldOf(each("promisedLimit", limits), "promisedLimit");
    expect(field).toMatchObject({ state: "different", severity: "warning", outside: ["wujiang"] });
    expect(field.direction).toBeNull();
  });
});

test("one region lacking it is missing, whatever the others say", () => {
  const field = fieldOf(each("visitReason", ["核验原件", null, "另有原因"]), "visitReason");
  expect(field.state).toBe("missing");
  expect(field.values["wujiang"]).toBeNull();
  expect(field.places["wujiang"]).toEqual({
    file: "items/sample/wujiang.yaml",
    pointer: "",
    part: "key",
  });
});

test("a sentence of plain marks is set as it is beside a blank, which is looked at more closely", () => {
  const sentence = fc.string({ unit: fc.constantFrom(..."甲乙第天一十，。；、"), maxLength: 12 });
  fc.assert(
    fc.property(sentence, (text) => {
      expect(typographic(text)).toBe(typographic(` ${text}`));
    }),
    { numRuns: 2000 },
  );
});
