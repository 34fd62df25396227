import { expect, test } from "vitest";
import { type Changes, compared, each, fieldOf } from "./compared.ts";

const form = {
  id: "form",
  ref: "application-form",
  name: "卫生许可证申请表",
  necessity: "必要",
  originals: 1,
};
const plans = (id: string, name: string) => ({ id, name, necessity: "必要", originals: 1 });
const materials = (...lists: [unknown[], unknown[], unknown[]]): Changes => ({
  ...each("materials", lists),
  files: { "registers/legal-bases.yaml": {} },
});
const pathsOf = (changes: Changes, list: string) =>
  compared(changes)
    .fields.filter(({ field, entry }) => field.startsWith(`${list}[`) && entry?.presence === true)
    .map(({ field, alignment, values }) => [
      field,
      `${alignment?.by} ${alignment?.confidence}`,
      Object.keys(values)
        .filter((region) => values[region] !== null)
        .join("+"),
    ]);
const everywhere = "qingpu+wujiang+jiashan";

test("entries with the same register entry are the same, whatever they are called", () => {
  const renamed = { ...form, id: "sqb", name: "申请材料一" };
  const changes = materials([form], [renamed], [form]);
  expect(pathsOf(changes, "materials")).toEqual([["materials[application-form].name", "ref 1", everywhere]]);
  const name = fieldOf(changes, "materials[application-form].name");
  expect(name).toMatchObject({ state: "wording", severity: null });
  expect(name.values["wujiang"]?.text).toBe("申请材料一");
});

test("a name the register knows stands for its entry", () => {
  const { ref: _, ...unregistered } = { ...form, name: "卫生许可证申请书" };
  expect(pathsOf(materials([form], [unregistered], [form]), "materials")).toEqual([
    ["materials[form].name", "alias 1", everywhere],
  ]);
});

test("alike names are paired, and how alike they are is said", () => {
  const changes = materials(
    [plans("a", "卫生设施平面布局图")],
    [plans("b", "平面布局图")],
    [plans("c", "身高体重表")],
  );
  expect(pathsOf(changes, "materials")).toEqual([
    ["materials[a].name", "fuzzy 0.78", "qingpu+wujiang"],
    ["materials[c].name", "only 1", "jiashan"],
  ]);
  expect(fieldOf(changes, "materials[a].name")).toMatchObject({ state: "missing", severity: "warning" });
});

test("whose paper it is keeps names apart that are alike", () => {
  const changes = materials(
    [plans("a", "本人身份证明")],
    [plans("b", "代理人身份证明")],
    [plans("a", "本人身份证明")],
  );
  expect(pathsOf(changes, "materials").map(([path]) => path)).toEqual([
    "materials[a].name",
    "materials[b].name",
  ]);
});

test("a person's word goes before names: same ones come together, others never do", () => {
  const lists = materials([plans("a", "平面图")], [plans("b", "地址方位示意图")], [plans("c", "平面图")]);
  const alignment = { same: [["qingpu/a", "wujiang/b"]], notSame: [["qingpu/a", "jiashan/c"]] };
  const changes = { ...lists, files: { "items/sample/alignment.yaml": alignment } };
  expect(pathsOf(changes, "materials")).toEqual([
    ["materials[a].name", "stored 1", "qingpu+wujiang"],
    ["materials[c].name", "only 1", "jiashan"],
  ]);
  const all = {
    same: [
      ["qingpu/a", "wujiang/b"],
      ["wujiang/b", "jiashan/c"],
    ],
  };
  const together = { ...lists, files: { "items/sample/alignment.yaml": all } };
  expect(fieldOf(together, "materials[a].name")).toMatchObject({ state: "wording", severity: null });
});

test("an id is local to its file: the same one twice gets the second region's name", () => {
  const changes = materials([plans("x", "平面图")], [plans("x", "健康合格证明")], [plans("x", "平面图")]);
  expect(pathsOf(changes, "materials").map(([path]) => path)).toEqual([
    "materials[x].name",
    "materials[x@wujiang].name",
  ]);
});

test("steps go by their phase where each region has it once", () => {
  const step = (id: string, name: string, phase: string, after: string[] = []) => ({
    id,
    name,
    phase,
    after,
  });
  const changes = each("steps", [
    [step("s1", "受理", "受理"), step("s2", "审核", "审查", ["s1"])],
    [step("a", "收下材料", "受理"), step("b", "核查", "审查", ["a"])],
    [step("one", "受理", "受理"), step("two", "审查", "审查", ["one"])],
  ]);
  const stepless = {
    qingpu: { ...changes.qingpu, reviewPoints: null },
    wujiang: { ...changes.wujiang, reviewPoints: null },
    jiashan: { ...changes.jiashan, reviewPoints: null },
  };
  expect(pathsOf(stepless, "steps")).toEqual([
    ["steps[s1].name", "key 1", everywhere],
    ["steps[s2].name", "key 1", everywhere],
  ]);
  const after = fieldOf(stepless, "steps[s2].after");
  expect(after).toMatchObject({ state: "identical" });
  expect(after.values["wujiang"]?.text).toBe("收下材料");
});

test("references to entries that are not the same differ, though their ids are", () => {
  const other = { ...plans("form", "健康合格证明") };
  const point = (subject: string) => [
    {
      id: "p",
      step: "review",
      subjects: [subject],
      kind: "形式审查",
      by: "办理地",
      point: "填写完整",
      standard: "没有空缺",
    },
  ];
  const lists = materials(
    [form, plans("h", "健康合格证明")],
    [other, { ...form, id: "f" }],
    [form, plans("h", "健康合格证明")],
  );
  const changes = {
    qingpu: { ...lists.qingpu, reviewPoints: point("form") },
    wujiang: { ...lists.wujiang, reviewPoints: point("form") },
    jiashan: { ...lists.jiashan, reviewPoints: point("form") },
  };
  const subjects = fieldOf(changes, "reviewPoints[p].subjects");
  expect(subjects).toMatchObject({ state: "different", outside: ["wujiang"] });
  expect(Object.values(subjects.values).map((value) => value?.text)).toEqual([
    "卫生许可证申请表",
    "健康合格证明",
    "卫生许可证申请表",
  ]);
});

test("exceptions of a limit go by their situations", () => {
  const limit = (situation: string, value: number) => ({
    value: 7,
    unit: "工作日",
    startsFrom: "受理之日",
    exceptions: [{ situations: [situation], value, unit: "工作日" }],
  });
  const situations = (id: string) => [{ id, name: "需要专家评审" }];
  const changes = {
    qingpu: { situations: situations("expert"), promisedLimit: limit("expert", 10) },
    wujiang: { situations: situations("x"), promisedLimit: limit("x", 15) },
    jiashan: { situations: situations("expert"), promisedLimit: limit("expert", 10) },
  };
  const exception = fieldOf(changes, "promisedLimit.exceptions[expert]");
  expect(Object.values(exception.values).map((value) => value?.text)).toEqual([
    "10个工作日",
    "15个工作日",
    "10个工作日",
  ]);
  expect(exception.outside).toEqual(["wujiang"]);
});
