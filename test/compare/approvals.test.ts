import { describe, expect, test } from "vitest";
import { type Changes, compared, each } from "./compared.ts";

const limit = (value: number, unit = "工作日") => ({ value, unit, startsFrom: "受理之日" });
const limits = each("promisedLimit", [limit(0, "当场"), limit(7), limit(5)]);
const approval = (over: object): Changes["files"] => ({
  "approvals/kept.yaml": {
    id: "kept",
    item: "sample",
    field: "promisedLimit",
    values: { qingpu: "当场", wujiang: "7个工作日", jiashan: "5个工作日" },
    reason: "核查安排不同",
    approvedBy: [{ body: "示例单位" }],
    approvedOn: "2026-01-01",
    expires: "2027-06-30",
    ...over,
  },
});
const verdict = (over: object, changes: Changes = limits) =>
  compared({ ...changes, files: { ...approval(over) } }).approvals[0];

describe("an approval", () => {
  test("turns the difference it covers into a note", () => {
    const { fields, approvals } = compared({ ...limits, files: { ...approval({}) } });
    expect(fields.find(({ field }) => field === "promisedLimit")).toMatchObject({
      severity: "info",
      approval: { id: "kept", status: "active" },
    });
    expect(approvals).toEqual([
      {
        id: "kept",
        file: "approvals/kept.yaml",
        item: "sample",
        field: "promisedLimit",
        status: "active",
        changed: [],
      },
    ]);
  });

  test.each([
    [{ qingpu: "0 当场", wujiang: "7 个工作日", jiashan: "５个工作日" }, ["qingpu"]],
    [{ qingpu: "当场", wujiang: "7工作日", jiashan: "5个工作日" }, []],
    [{ qingpu: "当场", wujiang: "7个自然日", jiashan: "5个工作日" }, ["wujiang"]],
    [{ qingpu: "当场", wujiang: "6个工作日", jiashan: "5个工作日" }, ["wujiang"]],
    [{ qingpu: "当场", wujiang: "7个工作日" }, ["jiashan"]],
  ])("covers values in normal form, for every region: %j", (values, changed) => {
    expect(verdict({ values })).toMatchObject({ status: changed.length === 0 ? "active" : "stale", changed });
  });

  test.each([
    ["2026-11-23", "active"],
    ["2026-11-22", "expired"],
    ["2027-02-30", "expired"],
    ["长期", "expired"],
  ])("that ends on %s is %s on 2026-11-23", (expires, status) => {
    expect(verdict({ expires })?.status).toBe(status);
  });

  test("is not needed once the regions agree", () => {
    expect(verdict({}, each("promisedLimit", [limit(7), limit(7), limit(7)]))?.status).toBe("unused");
  });

  test("leaves the difference as grave as it is when it is not active", () => {
    const { fields } = compared({ ...limits, files: { ...approval({ expires: "2026-01-31" }) } });
    expect(fields.find(({ field }) => field === "promisedLimit")?.severity).toBe("warning");
  });

  test("goes by identity: it follows the material to another place in the list, under another name", () => {
    const form = (id: string, name: string, copies: number) => ({
      id,
      ref: "application-form",
      name,
      necessity: "必要",
      copies,
    });
    const card = { id: "card", ref: "id-card", name: "身份证", necessity: "必要" };
    const changes = each("materials", [
      [form("form", "卫生许可证申请表", 1), card],
      [card, form("f", "卫生许可证申请书", 2)],
      [form("form", "卫生许可证申请表", 1), card],
    ]);
    const wujiang = { ...changes.wujiang, reviewPoints: null };
    const over = {
      field: "materials[application-form].copies",
      values: { qingpu: "1", wujiang: "2份", jiashan: "1" },
    };
    expect(verdict(over, { ...changes, wujiang })?.status).toBe("active");
  });

  test("covers what a region does not have", () => {
    const plan = { id: "plan", name: "平面图", necessity: "必要" };
    const form = { id: "form", ref: "application-form", name: "卫生许可证申请表", necessity: "必要" };
    const changes = each("materials", [[form, plan], [form], [form]]);
    const over = (values: object) => ({ field: "materials[plan].name", values });
    expect(verdict(over({ qingpu: "平面图" }), changes)?.status).toBe("active");
    expect(verdict(over({ qingpu: "平面图", wujiang: "无", jiashan: "" }), changes)?.status).toBe("active");
    expect(verdict(over({ qingpu: "平面图", wujiang: "平面图" }), changes)).toMatchObject({
      status: "stale",
      changed: ["wujiang"],
    });
  });
});
