import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, isCollection, isScalar, parse, visit } from "yaml";
import { applyEdits } from "../../src/edit/apply-edits.ts";
import { editsFor } from "../../src/edit/edits-for.ts";
import type { Change as AnyChange, PlainValue } from "../../src/model/edit.ts";
import { pointer as pointerOf, segments } from "../../src/model/pointer.ts";

/** A change of what the text says, and not only of how. */
type Change = Exclude<AnyChange, { readonly op: "rewrite" }>;
type Map = { readonly [key: string]: PlainValue };

const texts = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.constantFrom(
    "",
    "0401",
    "true",
    "~",
    "- a",
    "a: b",
    "a #b",
    "it's",
    '"',
    "一、材料",
    "[x]",
    "{y}",
    "2026-01-01",
  ),
  fc.constantFrom(
    "一\n二",
    "一\n\n  二\n",
    " 前\n后",
    "甲\n乙\n\n",
    "\n",
    "a\r\nb",
    "\t甲\n乙",
    "|",
    "%",
    "@x",
    "? a",
  ),
);
const keys = fc.oneof(
  fc.constantFrom(
    "id",
    "name",
    "value",
    "备注",
    "a b",
    "1",
    "true",
    "~",
    "a: b",
    "#x",
    "a/b",
    "it's",
    "__proto__",
  ),
  fc.stringMatching(/^[a-z]{1,5}$/u),
);
const scalars: fc.Arbitrary<PlainValue> = fc.oneof(
  texts,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((each) => !Object.is(each, -0)),
  fc.boolean(),
  fc.constant(null),
);
const { value: values } = fc.letrec<{ value: PlainValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    scalars,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
  ),
}));
const collections = values.filter((each) => typeof each === "object" && each !== null);

/** A value as YAML in one of many styles, with comments in many places. */
const written = fc
  .record({
    value: collections,
    comments: fc.array(fc.constantFrom("none", "before", "behind"), { minLength: 1, maxLength: 7 }),
    flows: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
    style: fc.record({
      indentSeq: fc.boolean(),
      indent: fc.constantFrom(2, 4),
      lineWidth: fc.constantFrom(0, 40),
      singleQuote: fc.constantFrom(true, false, null),
      nullStr: fc.constantFrom("null", ""),
    }),
    newline: fc.constantFrom("\n", "\r\n"),
    end: fc.constantFrom("", "\n"),
  })
  .map(({ value, comments, flows, style, newline, end }) => {
    const document = new Document(value);
    let count = 0;
    visit(document, (_, node) => {
      count += 1;
      if (!isScalar(node) && !isCollection(node)) return;
      const comment = comments[count % comments.length];
      if (comment === "before" && isCollection(node)) node.commentBefore = ` 前${count}`;
      if (comment === "behind") node.comment = ` 后${count}`;
      if (isCollection(node)) node.flow = flows[count % flows.length] === true && count > 3;
    });
    const text = document.toString(style).replace(/\n$/u, end).replaceAll("\n", newline);
    return { text, newline };
  })
  .filter(({ text }) => canBeRead(text));

function canBeRead(text: string): boolean {
  try {
    parse(text);
    return !/^\s*\? /mu.test(text);
  } catch {
    return false;
  }
}

function pointersOf(value: PlainValue, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pointersOf(each, path + pointerOf(key)))];
}

/** What a change leaves of a value, as simply as it can be said. */
function changed(value: PlainValue, change: Change): PlainValue {
  const path = segments(change.pointer);
  if (change.op === "set" && path.length === 0) return change.value;
  const down = (part: PlainValue, [key, ...rest]: readonly string[]): PlainValue => {
    if (key === undefined || rest.length === 0)
      return Array.isArray(part) ? changedList(part, change) : changedMap(part as Map, change);
    if (Array.isArray(part)) return part.map((each, at) => (at === Number(key) ? down(each, rest) : each));
    return Object.fromEntries(
      Object.entries(part as Map).map(([own, each]) => [own, own === key ? down(each, rest) : each]),
    );
  };
  return down(value, path);
}

function changedList(list: readonly PlainValue[], change: Change): PlainValue {
  const last = segments(change.pointer).at(-1) ?? "";
  const at = last === "-" ? list.length : Number(last);
  if (change.op === "remove") return list.toSpliced(at, 1);
  return change.op === "rename" ? list : list.toSpliced(at, change.op === "set" ? 1 : 0, change.value);
}

function changedMap(map: Map, change: Change): PlainValue {
  const last = segments(change.pointer).at(-1) ?? "";
  const pairs = Object.entries(map);
  if (change.op === "remove") return Object.fromEntries(pairs.filter(([key]) => key !== last));
  if (change.op === "rename")
    return Object.fromEntries(pairs.map(([key, each]) => [key === last ? change.key : key, each]));
  return Object.fromEntries([...pairs.filter(([key]) => key !== last), [last, change.value]]);
}

const commentsIn = (text: string): string[] => text.match(/# [前后]\d+/gu) ?? [];
const applied = (text: string, changes: readonly Change[]): string =>
  applyEdits(text, editsFor(text, changes));

describe("a value written in any style", () => {
  const at = (text: string, pick: number): string => {
    const all = pointersOf(parse(text));
    return all[pick % all.length] ?? "";
  };

  test("set: the edited text says the edited value", () => {
    fc.assert(
      fc.property(written, fc.nat(), values, ({ text }, pick, value) => {
        const change: Change = { op: "set", pointer: at(text, pick), value };
        expect(parse(applied(text, [change]))).toEqual(changed(parse(text), change));
      }),
      { numRuns: 1000 },
    );
  });

  test("set: a value as it was is no edit", () => {
    fc.assert(
      fc.property(written, fc.nat(), ({ text }, pick) => {
        const pointer = at(text, pick);
        const value = segments(pointer).reduce((part, key) => part[key], parse(text));
        expect(editsFor(text, [{ op: "set", pointer, value }])).toEqual([]);
      }),
    );
  });

  test("set: a scalar in a scalar's place keeps every comment, line end and other line", () => {
    fc.assert(
      fc.property(written, fc.nat(), scalars, ({ text, newline }, pick, value) => {
        const leaves = pointersOf(parse(text)).filter((each) => {
          const old = segments(each).reduce((part, key) => part[key], parse(text));
          return typeof old !== "object" || old === null;
        });
        const pointer = leaves[pick % leaves.length];
        if (pointer === undefined) return;
        const after = applied(text, [{ op: "set", pointer, value }]);
        expect(commentsIn(after)).toEqual(commentsIn(text));
        if (newline === "\r\n" && text.includes(newline))
          expect(after.replaceAll("\r\n", "")).not.toContain("\n");
        expect(after.endsWith("\n")).toBe(text.endsWith("\n"));
      }),
      { numRuns: 500 },
    );
  });

  test("insert: the edited text says the edited value, and keeps every comment", () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), values, ({ text }, pick, place, value) => {
        const owners = pointersOf(parse(text)).filter((each) => {
          const old = segments(each).reduce((part, key) => part[key], parse(text));
          return typeof old === "object" && old !== null;
        });
        const owner = owners[pick % owners.length] ?? "";
        const old = segments(owner).reduce((part, key) => part[key], parse(text));
        const key = Array.isArray(old) ? String(place % (old.length + 1)) : "新键";
        const change: Change = { op: "insert", pointer: owner + pointerOf(key), value };
        const after = applied(text, [change]);
        expect(parse(after)).toEqual(changed(parse(text), change));
        expect(commentsIn(after)).toEqual(commentsIn(text));
      }),
      { numRuns: 1000 },
    );
  });

  test("remove and rename: the edited text says the edited value", () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.boolean(), ({ text }, pick, isRemoved) => {
        const pointer = at(text, pick);
        if (pointer === "") return;
        const parent = segments(pointer)
          .slice(0, -1)
          .reduce((part, key) => part[key], parse(text));
        const change: Change =
          isRemoved || Array.isArray(parent)
            ? { op: "remove", pointer }
            : { op: "rename", pointer, key: "新: 键" };
        const after = applied(text, [change]);
        expect(parse(after)).toEqual(changed(parse(text), change));
        if (change.op === "rename") expect(commentsIn(after)).toEqual(commentsIn(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("every file of the bundled catalogue", () => {
  const files = readdirSync("catalogue", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".yaml"))
    .map((path) => [path, readFileSync(join("catalogue", path), "utf8")] as const);

  test("is laid out as new values are written", () => {
    expect(files.length).toBeGreaterThan(200);
    for (const [path, text] of files.filter((_, index) => index % 10 === 0)) {
      const header = /^(?:#.*\n)*/u.exec(text)?.[0] ?? "";
      const rewritten = applied(header, [{ op: "set", pointer: "", value: parse(text) }]);
      // Some codes have quotes they could do without.
      expect(rewritten.replaceAll("'", ""), path).toBe(text.replaceAll("'", ""));
    }
  });

  test("keeps every line but those of the value that is changed", () => {
    for (const [path, text] of files) {
      const value: PlainValue = parse(text);
      const all = pointersOf(value).filter((each) => each !== "");
      fc.assert(
        fc.property(fc.nat(), fc.constantFrom("set", "remove", "insert"), values, (pick, op, given) => {
          const change = changeAt(all[pick % all.length] ?? "", op, given);
          const edits = editsFor(text, [change]);
          expect(parse(applyEdits(text, edits)), path).toEqual(changed(value, change));
          if (op === "insert") expect(edits.every(({ start, end }) => start === end)).toBe(true);
        }),
        { numRuns: 3 },
      );
    }
  });

  const changeAt = (pointer: string, op: "set" | "remove" | "insert", value: PlainValue): Change => {
    if (op === "remove") return { op, pointer };
    if (op === "set" || /\/\d+$/u.test(pointer)) return { op, pointer, value };
    return { op, pointer: `${pointer.slice(0, pointer.lastIndexOf("/"))}/新键`, value };
  };
});
