import { describe, expect, test } from "vitest";
import { citedTitles, isArticle, namesDocument, normalTitle, numberFault } from "../../src/model/citation.ts";

describe("citedTitles", () => {
  test("finds each title of a text", () => {
    expect(citedTitles("《劳动合同法》第五十七条；《劳务派遣行政许可实施办法》第八条")).toEqual([
      "劳动合同法",
      "劳务派遣行政许可实施办法",
    ]);
  });

  test("keeps a title within a title together", () => {
    expect(citedTitles("《关于修改《公证程序规则》的决定》")).toEqual(["关于修改《公证程序规则》的决定"]);
  });

  test("takes nothing from marks that are not closed or hold nothing", () => {
    expect(citedTitles("《公证法第三十条")).toEqual([]);
    expect(citedTitles("《》和》《")).toEqual([]);
  });
});

describe("normalTitle", () => {
  test.each([
    ["中华人民共和国行政许可法", "行政许可法"],
    ["行政许可法（2019年修正）", "行政许可法"],
    ["公司法(2023修订)", "公司法"],
    ["关于〈公证程序规则〉的 决定", "关于公证程序规则的决定"],
  ])("%s is the same document as %s", (title, same) => {
    expect(normalTitle(title)).toBe(normalTitle(same));
  });

  test("keeps what tells documents apart in brackets", () => {
    expect(normalTitle("特种设备使用管理规则（试行）")).not.toBe(normalTitle("特种设备使用管理规则"));
  });
});

test.each(["第八条", "第六十九条之一", "第十二条第一款", "第五十七条第一款第（三）项", "第一百零五条"])(
  "%s names an article",
  (text) => {
    expect(isArticle(text)).toBe(true);
  },
);

test.each(["8条", "第8条", "八条", "第八条至第十条", "第八章", ""])(
  "“%s” does not name one article",
  (text) => {
    expect(isArticle(text)).toBe(false);
  },
);

test.each([
  ["国办发〔2020〕35号", undefined],
  ["国务院令第722号", undefined],
  ["司法部令第103号（2006年）、第145号（2020年修正）", undefined],
  ["示例[2020]1号", "brackets"],
  ["示例（2020）1号", "brackets"],
  ["示例【2020】第1号", "brackets"],
  ["苏人社办函2021〔139〕号", "swapped"],
  ["惠市人社函〔202142", undefined],
  ["示例〔20〕1号", "year"],
] as const)("the number %s has the fault %s", (number, fault) => {
  expect(numberFault(number)).toBe(fault);
});

test("a text names a document by title, number or order, not by a general word", () => {
  expect(
    ["《公证法》", "国办发〔2020〕35号", "国务院令第722号", "GB/T 36114—2018"].every(namesDocument),
  ).toBe(true);
  expect(namesDocument("省、市有关规定")).toBe(false);
});
