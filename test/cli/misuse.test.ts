import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { World } from "../support/world.ts";

describe("wrong usage ends with 2 and a sentence without a word of English", () => {
  test.each<readonly [readonly string[], string]>([
    [["chek"], "没有命令 chek"],
    [["help", "chek"], "没有这个命令"],
    [["check", "--frob"], "没有选项 --frob"],
    [["check", "--item", "nope"], "事项库里没有事项“nope”"],
    [["check", "--only", ""], "--only <规则> 没有写内容"],
    [["check", "--item="], "--item <事项> 没有写内容"],
    [["publish", "--out", "out", "--formats", ","], "--formats <格式> 的值不对"],
    [["compare", "--regions", "qingpu"], "只有“qingpu”一个地区，没有可比的"],
    [["compare", "--regions", "qingpu,nowhere"], "事项库里没有地区“nowhere”"],
    [["check", "--max-warnings", "-1"], "--max-warnings 的值“-1”不对"],
    [["check", "--report", "json=/no/such/folder/x"], "/no/such/folder/x 写不进去：路径不存在"],
    [["compare", "--min-level", "7"], "--min-level 的值“7”不对"],
    [["compare", "-o", "/no/such/folder/x"], "/no/such/folder/x 写不进去：路径不存在"],
    [["verify", "/no/such/folder"], "/no/such/folder 读不出来：路径不存在"],
    [["publish", "--out", "out", "--base-url", "list"], "--base-url 的值“list”不是完整的网址"],
  ])("%j", async (args, says) => {
    const { code, out, err } = await new World().run(args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n")[0]).toBe(`✗ ${says}`);
  });
});

test("a fault of our own ends with 70, one line and a file for the maintainer", async () => {
  const world = new World();
  const exists = (): boolean => {
    throw new Error("a fault of our own");
  };
  const { code, out, err } = await world.run(["check"], { exists, temporaryFolder: () => world.folder });
  expect({ code, out }).toEqual({ code: 70, out: "" });
  const file = /^✗ 工具内部出错，请把这个文件发给维护者：(.*)\n$/u.exec(err)?.[1] ?? "";
  expect(readFileSync(file, "utf8")).toContain("a fault of our own");
});

test("explain shows control characters of an example instead of sending them to the terminal", async () => {
  const { out } = await new World().run(["explain", "text/no-control-characters", "--lang", "en"]);
  expect(out).toContain("公共\\u{001b}场所");
  expect(out).toContain("- Severity: error\n");
  expect(out.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
