import { expect, test } from "vitest";
import { isVague } from "../../src/model/vague-standard.ts";

test.each([
  "齐全",
  "申请材料齐全，符合法定形式",
  "材料齐全、真实无误、符合法律法规要求",
  "申请材料齐全、合法、有效。",
  "符合条件",
  "提交的材料真实、完整、有效，并符合有关规定",
])("“%s” says nothing that can be checked", (standard) => {
  expect(isVague(standard)).toBe(true);
});

test.each([
  "场所面积不小于10平方米",
  "申请表有法定代表人签字和公章，齐全有效",
  "与营业执照一致",
  "检测报告在一年以内",
  "符合《公共场所卫生管理条例》第八条",
  "公司章程",
  "六类规章制度齐全",
  "",
])("“%s” is not merely praise", (standard) => {
  expect(isVague(standard)).toBe(false);
});
