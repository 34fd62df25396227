import { expect, test } from "vitest";
import type { ReadingMessage } from "../../src/model/diagnostic.ts";

test("the compiler holds ids and values of reading to the rules' words", () => {
  const tooMany = { more: 1, text: "" };
  const known: ReadingMessage = { rule: "file/few-mistakes", message: "more", values: { more: 1 } };
  const others: readonly ReadingMessage[] = [
    // @ts-expect-error: there is no such rule
    { rule: "file/fewer-mistakes", message: "more", values: { more: 1 } },
    // @ts-expect-error: a rule of another kind
    { rule: "time/on-the-spot-zero", message: "zero", values: {} },
    // @ts-expect-error: the rule has no such message
    { rule: "file/few-mistakes", message: "fewer", values: { more: 1 } },
    // @ts-expect-error: the sentence names a value that is not given
    { rule: "file/few-mistakes", message: "more", values: {} },
    // @ts-expect-error: no sentence names `text`, which came in by way of a variable
    { rule: "file/few-mistakes", message: "more", values: tooMany },
  ];
  expect(others.map(({ message }) => message)).toContain(known.message);
});
