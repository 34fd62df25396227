import { expect, test } from "vitest";
import { type TextQuestion, TextQuestions, Texts } from "../../src/model/texts.ts";

const holdsTag: TextQuestion = { hint: /</u, test: (text) => text.includes("<p>") };
const isWide: TextQuestion = {
  hint: /[Ａ-Ｚ]/u,
  test: (text) => /[Ａ-Ｚ]/u.test(text),
  isKey: (key) => key === "code",
};
const value = {
  quota: "面积 <150 平方米的不限",
  materials: [{ name: "<p>申请表", code: "Ａ1" }, { name: "Ａ类许可证" }],
  keywords: ["许可", "<p>许可"],
};

test("texts are found where they stand, in their order, under the key of their list", () => {
  expect(new Texts(value, new TextQuestions()).where(holdsTag)).toMatchObject([
    { pointer: "/materials/0/name", key: "name", text: "<p>申请表" },
    { pointer: "/keywords/1", key: "keywords", text: "<p>许可" },
  ]);
});

test("a question about some keys is asked of their texts only", () => {
  expect(new Texts(value, new TextQuestions()).where(isWide)).toMatchObject([
    { pointer: "/materials/0/code", text: "Ａ1" },
  ]);
});

test("a question that comes later is asked of texts that were looked through before", () => {
  const questions = new TextQuestions();
  const texts = new Texts(value, questions);
  expect(texts.where(holdsTag)).toHaveLength(2);
  expect(texts.where(isWide)).toHaveLength(1);
  expect(new Texts({ code: "Ａ1" }, questions).where(isWide)).toHaveLength(1);
  expect(texts.where(holdsTag)).toHaveLength(2);
});

test("questions made anew for each document are refused", () => {
  const questions = new TextQuestions();
  const ask = () => new Texts(value, questions).where({ hint: /</u, test: () => true });
  expect(() => Array.from({ length: 100 }, ask)).toThrow("one object, made once");
});
