const freeOfCharge = /^(?:免费|不收费|不收取|无|否|0|0元.*|免收.*)$/u;
const amount =
  /^(?:每(?<per>[^\d]{1,6}))?(?:人民币)?(?<sum>\d+(?:\.\d+)?)(?<unit>万元|元|角)?(?:整)?(?:[/每](?<each>.{1,12}))?$/u;

/** An amount of money for one of something. */
export interface Money {
  /** 元. */
  readonly sum: number;
  /** What it is paid for: 证, 平方米; empty for the whole. */
  readonly per: string;
}

/** 20元/证, 每证20元, 免费; `undefined` for a standard that is a text of its own. Takes a typographic normal form. */
export function moneyOf(text: string): Money | undefined {
  if (freeOfCharge.test(text)) return { sum: 0, per: "" };
  const found = amount.exec(text)?.groups;
  if (found === undefined) return undefined;
  const size = found["unit"] === "万元" ? 10_000 : found["unit"] === "角" ? 0.1 : 1;
  return { sum: Number(found["sum"]) * size, per: found["each"] ?? found["per"] ?? "" };
}

/** The same amount always gives the same text: `20元/证`. */
export function normalMoney(text: string): string {
  const money = moneyOf(text);
  if (money === undefined) return text;
  return `${money.sum}元${money.per === "" || money.sum === 0 ? "" : `/${money.per}`}`;
}
