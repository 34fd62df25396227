import { measure } from "../model/limit.ts";
import type { Direction } from "../model/matrix.ts";
import type { Burden, Field } from "../model/profile.ts";
import { moneyOf } from "./normal/money.ts";

/** One region's value in words; `comparable` and `raw` are `undefined` where it has none. */
interface RegionAsk {
  readonly region: string;
  readonly cell: { readonly raw: unknown };
  readonly comparable: { readonly text: string } | undefined;
}

/** An amount of one kind: amounts of different kinds cannot be compared; one without a kind can be with every other. */
interface Weight {
  readonly size: number;
  readonly of?: string;
}

/** What is not asked, or spares the applicant, asks nothing. */
const nothing: Weight = { size: 0 };

/**
 * Which regions ask the most and the least of the applicant. Not having what burdens by being there, or sparing the
 * applicant, counts as least. `undefined` when all ask the same, when the values cannot be compared, such as 工作日 with
 * 自然日, or when somebody does not say: who is silent on a limit asks neither more nor less.
 */
export function directionOf(
  field: Field,
  burden: Burden,
  asked: readonly RegionAsk[],
  isSpared: (of: RegionAsk) => boolean,
): Direction | undefined {
  const sizes: number[] = [];
  let kind: string | undefined;
  for (const each of asked) {
    const weight = isSpared(each) ? nothing : weightOf(field, burden, each);
    if (weight === undefined) return undefined;
    if (kind !== undefined && weight.of !== undefined && weight.of !== kind) return undefined;
    kind ??= weight.of;
    sizes.push(weight.size);
  }
  const [most, least] = [Math.max(...sizes), Math.min(...sizes)];
  if (most === least || sizes.length === 0) return undefined;
  const having = (size: number): string[] =>
    asked.flatMap(({ region }, at) => (sizes[at] === size ? [region] : []));
  return { most: having(most), least: having(least) };
}

function weightOf(
  field: Field,
  burden: Burden,
  { comparable, cell: { raw } }: RegionAsk,
): Weight | undefined {
  if (burden === "presence") return comparable === undefined || raw === false ? nothing : { size: 1 };
  if (comparable === undefined) return undefined;
  const { text } = comparable;
  if (typeof burden === "object") {
    const at = burden.order.indexOf(text);
    return at === -1 ? undefined : { size: burden.order.length - at };
  }
  const amount = amountOf(field, raw, text);
  return amount && burden === "less" ? { ...amount, size: -amount.size } : amount;
}

function amountOf(field: Field, raw: unknown, text: string): Weight | undefined {
  if (typeof raw === "number") return { size: raw };
  if (typeof raw === "boolean") return { size: raw ? 1 : 0 };
  if (field.shape === "object") return limitAmount(raw as { value?: number; unit?: string });
  if (field.shape === "leaf" && field.kind === "money") {
    const money = moneyOf(text);
    return money && (money.sum === 0 ? { size: 0 } : { size: money.sum, of: money.per });
  }
  return undefined;
}

function limitAmount({ value, unit }: { value?: number; unit?: string }): Weight | undefined {
  if (unit === "长期") return { size: Number.MAX_VALUE };
  const size = measure({ value, unit });
  if (size === undefined) return undefined;
  return size.size === 0 ? { size: 0 } : { size: size.size, of: size.group };
}
