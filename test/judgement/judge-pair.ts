import { levelOf, type MatrixField, type State } from "../../src/model/matrix.ts";
import { compared } from "../compare/compared.ts";
import { sampleMaterial } from "../support/sample-material.ts";
import type { TextField, TextPair } from "./text-pairs.ts";

/** What the comparison made of a pair. `dangerous` is a real difference that it tells as the same. */
export interface Verdict {
  readonly pair: TextPair;
  readonly state: State;
  readonly outcome: "right" | "wrong" | "dangerous";
  /** Whether the side told to ask more is the labelled one; `null` where none is labelled. */
  readonly direction: "right" | "turned" | "untold" | null;
}

/** How many pairs came out how; `accuracy` is the share of the right ones, 0–1. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly dangerous: number;
  readonly accuracy: number;
}

interface Stand {
  /** Path of the field in the comparison, without identities. */
  readonly path: string;
  /** The key of a version that the text stands under. */
  readonly key: string;
  readonly value: (text: string) => unknown;
}

/** Where a text stands in the sample catalogue. */
const stands: Readonly<Record<TextField, Stand>> = {
  condition: {
    path: "conditions[].text",
    key: "conditions",
    value: (text) => [{ id: "labelled", text }],
  },
  reviewStandard: {
    path: "reviewPoints[].standard",
    key: "reviewPoints",
    value: (standard) => [{ id: "point", kind: "形式审查", by: "办理地", point: "申请表填写完整", standard }],
  },
  acceptStandard: {
    path: "materials[].acceptStandard",
    key: "materials",
    value: (acceptStandard) => [{ ...sampleMaterial, acceptStandard }],
  },
  fee: {
    path: "fees[].standard",
    key: "fees",
    value: (standard) => [{ name: "工本费", standard }],
  },
  remark: {
    path: "materials[].remark",
    key: "materials",
    value: (remark) => [{ ...sampleMaterial, remark }],
  },
  limitNote: {
    path: "promisedLimit.note",
    key: "promisedLimit",
    value: (note) => ({ value: 7, unit: "工作日", startsFrom: "受理之日", note }),
  },
};

const charged = { fee: { charged: true, basis: "《中华人民共和国行政许可法》第五十八条" } };

/** 青浦 and 嘉善 say `a`, 吴江 says `b`, all else being equal. */
function fieldOf({ field, a, b }: TextPair): MatrixField | undefined {
  const { path, key, value } = stands[field];
  const version = (text: string) => ({ [key]: value(text), ...(field === "fee" ? charged : {}) });
  const { fields } = compared({ qingpu: version(a), wujiang: version(b), jiashan: version(a) });
  return fields.find((each) => each.path === path && each.values["wujiang"] && each.values["qingpu"]);
}

/** Compares the texts of a pair where they stand. Texts that were not even found to be partners are `missing`. */
export function judge(pair: TextPair): Verdict {
  const compared = fieldOf(pair);
  const state = compared?.state ?? "missing";
  return {
    pair,
    state,
    outcome: outcomeOf(pair.is, levelOf(state) <= levelOf("reworded") ? "same" : "different"),
    direction: directionOf(pair.more, compared),
  };
}

const outcomeOf = (is: TextPair["is"], told: TextPair["is"]): Verdict["outcome"] => {
  if (is === told) return "right";
  return told === "same" ? "dangerous" : "wrong";
};

function directionOf(more: TextPair["more"], field: MatrixField | undefined): Verdict["direction"] {
  if (more === undefined) return null;
  const most = field?.direction?.most;
  if (most === undefined) return "untold";
  return most.includes(more === "a" ? "qingpu" : "wujiang") ? "right" : "turned";
}

/** Counts verdicts; the accuracy of none is 1. */
export function countsOf(verdicts: readonly Verdict[]): Counts {
  const of = (outcome: Verdict["outcome"]) => verdicts.filter((each) => each.outcome === outcome).length;
  const right = of("right");
  return {
    right,
    wrong: of("wrong"),
    dangerous: of("dangerous"),
    accuracy: verdicts.length === 0 ? 1 : right / verdicts.length,
  };
}
