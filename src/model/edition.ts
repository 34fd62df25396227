import type { RecordParts } from "./record-parts.ts";
import type { Tone } from "./tone.ts";

/**
 * One published edition of the list, decided and worded: renderers lay it out and add nothing but headings.
 * Texts are Chinese and raw (not escaped); `null` stands where there is nothing to print.
 */
export interface Edition {
  readonly title: string;
  /** 版次, as in 2026年第1版. */
  readonly edition: string;
  /** ISO day. */
  readonly effectiveDate: string | null;
  /** 2026年11月1日. */
  readonly effectiveDateText: string | null;
  readonly publisher: string;
  /** 编制说明. */
  readonly note: string | null;
  readonly draft: boolean;
  readonly example: boolean;
  /** Sentences every page carries: 草稿 and 示例, each only where it applies. */
  readonly banners: readonly Banner[];
  readonly source: EditionSource;
  readonly regions: readonly EditionRegion[];
  /** 青浦、吴江、嘉善. */
  readonly regionNames: string;
  readonly figures: readonly Figure[];
  readonly items: readonly EditionItem[];
  /** What the kinds of record beside the items add. */
  readonly records: readonly RecordParts[];
  /** Where the edition will stand, without a slash at the end. */
  readonly baseUrl: string | null;
}

export interface Banner {
  readonly kind: "draft" | "example";
  /** One word for a stamp or a page's corner: 草稿, 示例. */
  readonly word: string;
  readonly text: string;
}

export interface EditionSource {
  /** Last commit that touched the catalogue, `+dirty` after it where files were changed since; null outside git. */
  readonly commit: string | null;
  readonly tool: string;
  readonly toolVersion: string;
}

/** A number of the summary: 51 项, 3 地. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

export interface EditionRegion {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** 江苏省苏州市. */
  readonly province: string;
  readonly towns: readonly string[];
  readonly platform: { readonly name: string; readonly app: string | null; readonly url: string | null };
  readonly hotline: string;
  readonly windows: readonly WindowEntry[];
  readonly kiosks: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly hours: string | null;
    readonly example: boolean;
  }[];
  readonly sources: readonly SourceEntry[];
  readonly example: boolean;
}

/** A window as one item uses it: its hours there, and what is particular. */
export interface WindowEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly address: string;
  readonly hours: string;
  readonly phone: string | null;
  readonly note: string | null;
  readonly example: boolean;
}

/** Plain JSON, as list.json prints it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export interface EditionItem {
  readonly id: string;
  /** 序号, from 1. */
  readonly no: number;
  readonly name: string;
  /** 企业 or 个人. */
  readonly group: string;
  readonly type: string;
  readonly catalogCode: string;
  readonly audience: readonly string[];
  readonly modes: readonly string[];
  /** Each mode with who collects and who handles: 异地代收代办：收件地青浦、吴江；办理地嘉善. */
  readonly modeTexts: readonly string[];
  readonly keywords: readonly string[];
  readonly topics: readonly string[];
  /** 业务指导部门. */
  readonly lead: string | null;
  readonly example: boolean;
  readonly exampleNote: string | null;
  /** `items/<id>.html`, or the whole address where the edition has one. */
  readonly url: string;
  /** Path of the item's page within the edition. */
  readonly page: string;
  /** What the list's own table shows of each region, in the edition's order of regions. */
  readonly glance: readonly Glance[];
  /** How many materials are asked for, by the regions that ask as many. */
  readonly materialCount: readonly Variant[];
  /** The bare length, by the regions that state it. */
  readonly statutoryLimit: readonly Variant[];
  /** Each region's version without what is internal, by region id. */
  readonly versions: { readonly [region: string]: JsonObject };
  /** The parts standard.yaml states; null without one. */
  readonly unified: JsonObject | null;
  readonly standard: StandardNote | null;
  readonly differences: readonly EditionDifference[];
  readonly guide: Guide;
}

export interface Glance {
  readonly region: string;
  readonly shortName: string;
  /** Whether the region has a version that could be read. */
  readonly there: boolean;
  readonly authority: string | null;
  readonly promisedLimit: string | null;
  /** 1次, or 不用跑 (0). */
  readonly visits: string | null;
  readonly materials: number | null;
}

/** The agreed standard in words. */
export interface StandardNote {
  readonly effectiveFrom: string | null;
  /** Whether it binds on the edition's day. */
  readonly inForce: boolean;
  /** 甲单位（文号）、乙单位. */
  readonly agreedBy: string | null;
  readonly note: string | null;
  readonly example: boolean;
}

export interface ApprovalNote {
  readonly id: string;
  readonly reason: string;
  /** Bodies with their documents. */
  readonly approvedBy: string;
  readonly basis: readonly string[];
  /** 有效期至2027年12月31日. */
  readonly until: string | null;
  readonly example: boolean;
}

/** One row of 三地差异. */
export interface EditionDifference {
  readonly field: string;
  readonly label: string;
  /** The list its entry belongs to: 申请材料; null for what is no part of an entry. */
  readonly list: string | null;
  /** In words: 不同, 措辞不同, 部分地区未写明, 已批准的差异. */
  readonly note: string;
  readonly tone: Tone;
  /** One a region that has a version, in order. */
  readonly cells: readonly EditionCell[];
  /** 对申请人的影响, in words: 最多：青浦；最少：嘉善; null where it has no direction or is nothing asked of applicants. */
  readonly effect: string | null;
  readonly approved: boolean;
  readonly approval: ApprovalNote | null;
}

export interface EditionCell {
  readonly region: string;
  readonly shortName: string;
  /** As a page prints it; null where the region states none. */
  readonly text: string | null;
  /** What stands in place of a text that is not there: 未写明 where left out, 不适用. */
  readonly absent?: string;
  /** The text as the region wrote it, where a page prints it without its number or end mark. */
  readonly verbatim?: string;
}

/** Regions that say the same. */
export interface Variant {
  readonly regions: readonly string[];
  /** 青浦、吴江. */
  readonly regionNames: string;
  readonly text: string | null;
  /** What stands in place of a text that is not there: 未写明 where left out, 不适用. */
  readonly absent?: string;
}

/** One element of the guide over the regions. */
export interface Fact {
  /** Path by identity. */
  readonly field: string;
  readonly label: string;
  /** The text where every region says the same; else null and `variants` has two or more. */
  readonly same: string | null;
  readonly cells: readonly EditionCell[];
  /** The cells, those of equal text together, in order of first region. */
  readonly variants: readonly Variant[];
  /** 一致, 写法不同, 措辞不同, 不同, 部分地区未写明, 各地分别填写, 已批准的差异. */
  readonly note: string;
  readonly tone: Tone;
  /** Whether the note says more than the texts beside it do: where a region's text is lacking, that is seen. */
  readonly marked: boolean;
  /** What the agreed standard says of it; null also where every region says just that. */
  readonly standard: string | null;
  /**
   * Set where the standard is in force and states this: what the regions that depart from it still say, none where
   * all keep to it. The standard's text is then the fact's answer.
   */
  readonly deviations: readonly Variant[] | null;
  readonly approval: ApprovalNote | null;
  /** Set where a text is a list: one point a line. */
  readonly listed?: true;
  /** Among the highlights: what the text leaves out, such as 另有2种例外情形. */
  readonly remark?: string;
}

/** An entry of a list (a material, a condition, a review point) over the regions. */
export interface EditionEntry {
  readonly no: number;
  /** Path by identity: `materials[id-card]`. */
  readonly field: string;
  readonly name: Fact;
  /** 仅青浦、吴江; null where every region has it. */
  readonly presence: string | null;
  /** How a missing entry is marked; `same` where every region has it. */
  readonly tone: Tone;
  readonly approval: ApprovalNote | null;
  /** Its parts, in the schema's order, only those some region states. */
  readonly facts: readonly Fact[];
}

/** A material: the columns of 申请材料; `facts` holds what is beside them (受理标准, 依据, 备注 …). */
export interface MaterialEntry extends EditionEntry {
  /** 原件1份、复印件2份（验原件）. */
  readonly requirement: Fact | null;
  /** 必要, 容缺后补（5个工作日内补交）. */
  readonly necessity: Fact | null;
  /** 纸质/电子化. */
  readonly format: Fact | null;
  /** 申请人自备, 政府部门核发（公安机关）. */
  readonly source: Fact | null;
  /** 适用情形 by name; null: all situations everywhere. */
  readonly situations: Fact | null;
}

/** A step of one region's flow. */
export interface FlowStep {
  /** From 1, none before a step it waits for. */
  readonly no: number;
  readonly id: string;
  readonly name: string;
  readonly phase: string | null;
  readonly limit: string | null;
  /** Not counted towards the limit (听证, 检验 …). */
  readonly special: boolean;
  readonly office: string | null;
  /** The region that does it, where it is said. */
  readonly place: string | null;
  readonly outcome: string | null;
  readonly situations: string | null;
  /** Numbers of the steps it waits for, in order. */
  readonly after: readonly number[];
  /** Column of the diagram from 0: the longest way to it; `stages` says what runs side by side. */
  readonly rank: number;
}

/** A stretch of a flow: one step, or branches that part and come together again. */
export type FlowStage =
  | { readonly step: FlowStep }
  | {
      readonly step: null;
      /** 同时进行, 分情形办理, 同时进行（只走本情形的环节）, 按前置环节依次办理. */
      readonly label: string;
      readonly branches: readonly (readonly FlowStage[])[];
    };

/** The flow of the regions that work alike. */
export interface Flow {
  readonly regions: readonly string[];
  /** 三地相同, or 青浦、吴江. */
  readonly regionNames: string;
  readonly steps: readonly FlowStep[];
  /** The steps in their order, with the branches they part into. */
  readonly stages: readonly FlowStage[];
  /** Whether anything runs side by side; branches for different situations do not. */
  readonly parallel: boolean;
  /** The diagram in sentences, one a step: 第2步 审查（4个工作日），在第1步之后. */
  readonly sentences: readonly string[];
  /** What only text says (流程说明). */
  readonly text: string | null;
}

/** A law or document the item rests on. */
export interface BasisEntry {
  readonly no: number;
  readonly field: string;
  /** 《公共场所卫生管理条例》, with its marks. */
  readonly title: string;
  readonly number: string | null;
  readonly rank: string | null;
  readonly issuer: string | null;
  /** 第八条、第九条 per region where they differ. */
  readonly articles: Fact | null;
  /** What the cited articles say: 第八条：…. */
  readonly says: readonly string[];
  readonly presence: string | null;
  readonly tone: Tone;
  /** 待核, 已废止, or null. */
  readonly mark: string | null;
}

/** One region's windows, telephones and remedies. */
export interface RegionService {
  readonly region: string;
  readonly shortName: string;
  readonly name: string;
  readonly hotline: string;
  readonly platform: string;
  readonly windows: readonly WindowEntry[];
  /** 咨询电话, 咨询地址, 投诉电话, 行政复议 …: what is stated. */
  readonly lines: readonly ServiceLine[];
}

export interface ServiceLine {
  readonly group: string;
  readonly label: string;
  readonly text: string;
  /** Set where the text is an https address. */
  readonly url: string | null;
}

export interface FaqEntry {
  readonly question: string;
  readonly answer: string;
  /** Ids of the regions that give this answer. */
  readonly regions: readonly string[];
  /** 仅青浦; null where every region gives this answer. */
  readonly regionNames: string | null;
}

export interface SourceEntry {
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly note: string | null;
  /** Ids of the regions it belongs to; empty where it is the item's own, and so everyone's. */
  readonly regions: readonly string[];
  /** 三地共用, 青浦 …. */
  readonly regionNames: string;
}

/** A titled group of facts. */
export interface FactGroup {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A region without a version that could be read, and why. */
export interface AbsentRegion {
  readonly region: string;
  readonly shortName: string;
  readonly text: string;
}

/** 办事要求 of one item: the common part, the lists, and what differs. */
export interface Guide {
  /** Regions that have a version, in order; every fact has a cell for each (an entry's: for each that has the entry). */
  readonly regions: readonly { readonly id: string; readonly shortName: string; readonly name: string }[];
  readonly absent: readonly AbsentRegion[];
  /** 三地的办事要求一致, or 三地在3处办事要求上不一致，其中1处是已批准的差异；另有2处只是措辞不同. */
  readonly verdict: string;
  /** What an applicant wants first: 法定时限, 承诺时限, 到场次数, 收费, 办件类型, 服务对象. */
  readonly highlights: readonly Fact[];
  /** 基本信息, 办理方式, 时限与收费, 异地通办 …, in order; every public element that is no list is in one of them. */
  readonly groups: readonly FactGroup[];
  readonly situations: readonly EditionEntry[];
  readonly conditions: readonly EditionEntry[];
  readonly materials: readonly MaterialEntry[];
  readonly flows: readonly Flow[];
  readonly steps: readonly EditionEntry[];
  readonly reviewPoints: readonly EditionEntry[];
  /** 收费项目. */
  readonly fees: readonly EditionEntry[];
  readonly results: readonly EditionEntry[];
  readonly basis: readonly BasisEntry[];
  readonly services: readonly RegionService[];
  readonly faq: readonly FaqEntry[];
  readonly sources: readonly SourceEntry[];
}

/** A file of a published edition. */
export interface EditionFile {
  /** Path within the edition, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The list of an edition's files with their sums, written last: an edition without it is not complete. */
export const manifestName = "MANIFEST.json";

export interface Manifest {
  readonly schemaVersion: 1;
  readonly edition: string;
  readonly effectiveDate: string | null;
  readonly source: EditionSource;
  /** In order of path; the manifest itself is not among them. */
  readonly files: readonly { readonly path: string; readonly length: number; readonly sha256: string }[];
}
