/**
 * Acts of a step that are things of their own: a step that has one is never the same as one that has not, whatever phase
 * both belong to. 审查, 审核 and 初审 are all the reading of papers, which every procedure has.
 */
const acts: readonly RegExp[] = [
  /现场|实地|踏勘|查勘|勘验|勘查|上门/u,
  /公示(?![卡牌栏])|公告/u,
  /征求|征询|会商|联审/u,
  /评估|评审|论证|检测|检验|鉴定|考核|考试|体检|听证/u,
  /缴费|缴纳|付款|划转|拨付|转账/u,
];

/** 审查（包括现场）, 审查与核查: more than one thing in one step, which may be any of them. */
const several = /[和与及、]|包括|[（(]含/u;

/** Whether two steps may be one for what their names say they do. */
export function mayBeOneAct(a: string, b: string): boolean {
  const [left, right] = [actsIn(a), actsIn(b)];
  if (isWithin(left, right) && isWithin(right, left)) return true;
  return (several.test(a) && isWithin(right, left)) || (several.test(b) && isWithin(left, right));
}

const actsIn = (name: string): readonly RegExp[] => acts.filter((act) => act.test(name));

const isWithin = (some: readonly RegExp[], all: readonly RegExp[]): boolean =>
  some.every((act) => all.includes(act));
