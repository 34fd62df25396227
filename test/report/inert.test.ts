import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phrasebook } from "../../src/library/phrasebook.ts";
import type { LocatedDiagnostic } from "../../src/model/diagnostic.ts";
import { checkCompact } from "../../src/report/check-compact.ts";
import { checkGithub } from "../../src/report/check-github.ts";
import { checkJson } from "../../src/report/check-json.ts";
import { checkPretty } from "../../src/report/check-pretty.ts";
import type { CheckReport } from "../../src/report/check-report.ts";
import type { Style } from "../../src/report/format.ts";
import { plain } from "../../src/report/paint.ts";

/** Text nobody should trust: any UTF-16 units, and what steers terminals, runners and writing direction. */
const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "\u001b[31m",
        "\u202e",
        "\u200b",
        "\u0085",
        "\ud800",
        "::error::",
        "%0A",
        "\n",
        "|",
        "`",
        "<b>",
        "行",
        "﻿",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const style: Style = { language: "zh-CN", columns: 80, paint: plain };

const report = (text: string): CheckReport => {
  const range = { start: { line: 1, column: 1 }, end: { line: 1, column: 3 } };
  const place = { file: `items/${text}/qingpu.yaml`, pointer: `/${text}`, part: "value" as const };
  const finding: LocatedDiagnostic = {
    rule: "ref/material-registered",
    message:
      Object.keys(phrasebook.phrase("ref/material-registered", "unknown") ? { unknown: 0 } : {})[0] ??
      "unknown",
    severity: "error",
    place,
    range,
    values: { id: text, suggestion: text, name: text },
    item: text,
    region: text,
    field: text,
    related: [{ place, range, text }],
  };
  return {
    tool: { name: "tongban", version: "0" },
    exit: 1,
    findings: [finding],
    hidden: 0,
    counts: { error: 1, warning: 0, info: 0 },
    items: 1,
    versions: 1,
    files: 1,
    regions: 1,
    prefix: "",
    textOf: () => text,
    nameOf: { item: (id) => id, region: (id) => id },
  };
};

/** Nothing that a terminal or a runner would act on, or that a reader would not see. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const lines = (text: string): string[] => text.replace(/\n$/u, "").split("\n");

describe("whatever a catalogue holds, a report is inert", () => {
  test("pretty and compact hold no steering or invisible character", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const line of lines(checkPretty.render(report(text), phrasebook, style)))
          expect(line).not.toMatch(unsafe);
        expect(lines(checkCompact.render(report(text), phrasebook, style))).toHaveLength(1);
        expect(lines(checkCompact.render(report(text), phrasebook, style))[0]).not.toMatch(unsafe);
      }),
      { numRuns: 2000 },
    );
  });

  test("GitHub's runner sees one command a finding", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = lines(checkGithub.render(report(text), phrasebook, style));
        expect(written).toHaveLength(1);
        expect(written[0]).toMatch(/^::error file=[^,:]*,line=1,col=1,endLine=1,endColumn=3,title=[^,:]*::/u);
        expect(written[0]).not.toMatch(unsafe);
      }),
      { numRuns: 2000 },
    );
  });

  test("JSON parses, and its texts hold no steering or invisible character", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { findings } = JSON.parse(checkJson.render(report(text), phrasebook, style));
        for (const value of [
          findings[0].message,
          findings[0].file,
          findings[0].path,
          findings[0].item,
          findings[0].region,
          findings[0].field,
          findings[0].related[0].message,
        ])
          expect(value).not.toMatch(unsafe);
      }),
      { numRuns: 2000 },
    );
  });
});
