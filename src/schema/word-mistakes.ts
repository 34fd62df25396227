import { setValue } from "../model/edit.ts";
import { nearest } from "../model/nearest.ts";
import { withoutQuotes } from "../model/without-quotes.ts";
import { listed } from "../model/words.ts";
import type { Mistake, RefusedValue } from "./mistake.ts";

/** Not a word of the code list. */
export function notAWord({ pointer, text, label, key, node }: RefusedValue): Mistake {
  const rule = "schema/allowed-words";
  const words = (node["enum"] ?? []) as readonly string[];
  const values = { label, key, text, allowed: listed(words) };
  if (words.includes("工作日") && /^个?[天日]$/u.test(withoutQuotes(text)))
    return { rule, message: "days", values: { label, key, text } };
  const near = nearest(withoutQuotes(text), words);
  if (near === undefined) return { rule, message: "unknown", values };
  return {
    rule,
    message: "meant",
    values: { ...values, meant: near.word },
    ...(near.slips < 1 ? { fix: setValue(pointer, near.word) } : {}),
  };
}

const yes = /^(yes|y|on|true|ture|1|是|有|对|√|✓|✔|支持|可以|需要|开通|已开通|收费)$/iu;
const no = /^(no|n|off|false|flase|0|否|无|没有|不|×|✗|✘|不是|不支持|不可以|不需要|未开通|不收费|免费)$/iu;

/** Another word for true or false. */
export function notAFlag({ pointer, text, label, key }: RefusedValue): Mistake {
  const rule = "schema/boolean-true-false";
  const plain = withoutQuotes(text).normalize("NFKC");
  const answer = yes.test(plain) ? "true" : no.test(plain) ? "false" : undefined;
  if (answer === undefined) return { rule, message: "unclear", values: { label, key, text } };
  return {
    rule,
    message: "meant",
    values: { label, key, text, answer },
    fix: setValue(pointer, answer === "true"),
  };
}
