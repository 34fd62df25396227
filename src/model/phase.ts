/** Phases of a procedure, in order (办理环节). */
export const phases = ["收件", "受理", "审查", "决定", "制证", "送达"] as const;
export type Phase = (typeof phases)[number];

/** Offices' own words for a phase, for steps that do not state theirs; a joined step (制证与送达) has both. */
const words: Readonly<Record<Phase, RegExp>> = {
  收件: /收件|申请|接件/u,
  受理: /受理/u,
  审查: /审查|审核|初审|复审|核查|核验|评审/u,
  决定: /决定|审批|核准|批准|备案|登簿|签发|办结/u,
  制证: /制证|制作|制发/u,
  送达: /送达|发证|颁发|发放|领取|寄送|反馈|告知/u,
};

/** The phases a step belongs to: as stated, and as its name says. */
export const phasesOf = ({
  phase,
  name = "",
}: {
  readonly phase?: string | undefined;
  readonly name?: string | undefined;
}): Phase[] => phases.filter((each) => each === phase || words[each].test(name));
