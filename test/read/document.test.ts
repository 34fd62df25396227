import { describe, expect, test } from "vitest";
import { changed, reading, sampleVersion } from "./reading.ts";

/** Both readers answer the same; `? type` is outside the strict reader's subset. */
const texts = { strict: sampleVersion, fullParser: `${sampleVersion}"cancelDate": 2030-01-01\n` };

describe.each(Object.entries(texts))("a document read by the %s", (_reader, text) => {
  const document = reading(text).documents[0];
  const at = (pointer: string, part: "key" | "value"): string => {
    const range = document?.locate(pointer, part);
    return `${range?.start.line}:${range?.start.column}-${range?.end.line}:${range?.end.column}`;
  };

  test("finds keys and values", () => {
    expect(at("/name", "key")).toBe("1:1-1:5");
    expect(at("/name", "value")).toBe("1:7-1:15");
    expect(at("/statutoryLimit/value", "value")).toBe("72:10-72:12");
    expect(at("/legalBasis/0/articles/0", "value")).toBe("10:9-10:12");
    expect(at("/authority", "key")).toBe("13:1-13:10");
    expect(at("/authority", "value")).toBe("14:3-16:20");
  });

  test("shows what is missing by the nearest key above", () => {
    expect(at("/authority/kind", "value")).toBe("13:1-13:10");
    expect(at("/nothing/below", "key")).toBe("1:1-1:15");
    expect(at("/materials/0/issuer", "key")).toBe("23:5-23:13");
    expect(at("", "value")).toBe("1:1-1:15");
  });

  test("gives scalars as they are written", () => {
    expect(document?.sourceOf("/catalogCode")).toBe("'000123001000'");
    expect(document?.sourceOf("/visits")).toBe("1");
    expect(document?.sourceOf("/materials")).toBeUndefined();
    expect(document?.sourceOf("/nothing")).toBeUndefined();
  });
});

test("the root begins at the first content, behind comments", () => {
  const range = reading(`# 说明\n\n${sampleVersion}`).documents[0]?.locate("", "value");
  expect(range?.start).toEqual({ line: 3, column: 1 });
});

test("an empty value is shown by its key", () => {
  const range = reading(changed("type: 行政许可", "type:")).documents[0]?.locate("/type", "value");
  expect(range).toEqual({ start: { line: 4, column: 1 }, end: { line: 4, column: 5 } });
});
