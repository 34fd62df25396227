// Generated from schemas/ by npm run generate.

/**
 * 编号：由英文字母、数字、短横和下划线组成，64 个字符以内，以字母或数字开头。
 */
export type Id = string;
/**
 * 日期：按 2026-11-23 的样子写：四位年、两位月、两位日，用半角短横连接。
 */
export type Day = string;
/**
 * 网址：以 https:// 开头的完整网址。
 */
export type Url = string;
/**
 * 自助服务类别：办理事项、打印证明或查询信息。
 */
export type KiosksFunction = "办理事项" | "打印证明" | "查询信息";
/**
 * 设定依据：设立本事项的法律法规规章和文件，写依据库编号和条款。
 *
 * @minItems 1
 * @maxItems 200
 */
export type LegalBasis = BasisRef[];
/**
 * 服务对象：谁可以申请。
 *
 * @minItems 1
 * @maxItems 20
 */
export type Audience = (
  "自然人" | "企业法人" | "事业法人" | "社会组织法人" | "非法人企业" | "行政机关" | "其他组织"
)[];
/**
 * 受理条件：申请人要满足的条件，一条一项。
 *
 * @minItems 1
 * @maxItems 200
 */
export type Conditions = Condition[];
/**
 * 办理情形：要求不同的情形；只有一种就不写。
 *
 * @maxItems 200
 */
export type Situations = Situation[];
/**
 * 数值：只写阿拉伯数字，单位写在 unit。当场办结写 0。
 */
export type LimitValue = number;
/**
 * 单位：工作日与自然日不能互相换算，请按文件原文填写；当场办结写“当场”。
 */
export type LimitUnit = "分钟" | "小时" | "工作日" | "自然日" | "月" | "年" | "当场";
/**
 * 申请材料：全部申请材料，一份一项；不得写“其他材料”。
 *
 * @maxItems 200
 */
export type Materials1 = Material[];
/**
 * 中介服务：办理中必须的中介服务；没有就不写。
 *
 * @maxItems 50
 */
export type Intermediaries = string[];
/**
 * 办理流程：从收件到送达的各个环节，用 after 连成流程图。
 *
 * @minItems 1
 * @maxItems 200
 */
export type Steps = Step[];
/**
 * 审查要点：审查人员逐条对照的要点和标准。
 *
 * @maxItems 200
 */
export type ReviewPoints = ReviewPoint[];
/**
 * 特别程序：听证、招标、检验等不计入时限的程序；没有就不写。
 *
 * @maxItems 20
 */
export type SpecialProcedures = ("听证" | "招标" | "拍卖" | "检验" | "检测" | "检疫" | "鉴定" | "专家评审")[];
/**
 * 办理形式：窗口、网上、快递。
 *
 * @minItems 1
 * @maxItems 20
 */
export type HandlingModes = ("窗口办理" | "网上办理" | "快递申请")[];
/**
 * 收费项目：收费的逐项写明；不收费就不写。
 *
 * @maxItems 200
 */
export type Fees = FeeEntry[];
/**
 * 审批结果：办成后得到什么。
 *
 * @minItems 1
 * @maxItems 200
 */
export type Results = Result[];
/**
 * 一对条目：两个“地区/编号”。
 *
 * @minItems 2
 * @maxItems 2
 */
export type AlignmentPair = string[];
/**
 * 通办模式：全程网办、异地代收代办或多地联办（国办发〔2020〕35号）。
 */
export type Mode = "全程网办" | "异地代收代办" | "多地联办";

export interface Files {
  catalogue?: Catalogue;
  region?: Region;
  kiosks?: Kiosks;
  materials?: Materials;
  "legal-bases"?: LegalBases;
  terms?: Terms;
  approval?: Approval;
  item?: Item;
  standard?: Standard;
  alignment?: Alignment;
  version?: Version;
}
/**
 * 事项库：事项库的唯一配置（catalogue.yaml）。
 */
export interface Catalogue {
  /**
   * 标题：清单的标题。
   */
  title: string;
  /**
   * 发布单位：发布清单的单位。
   */
  publisher: string;
  /**
   * 地区：参加的地区编号，按公布的先后排列。
   *
   * @maxItems 100
   */
  regions: Id[];
  /**
   * 发布版：本期清单的名称和施行日期。
   */
  edition?: {
    /**
     * 版次：如“2026年第1版”。
     */
    name?: string;
    effectiveDate?: Day;
    /**
     * 编制说明：印在清单前面的说明。
     */
    note?: string;
  };
  /**
   * 规则级别：按规则编号改变级别：error、warning、info 或 off。
   */
  severities?: {
    [k: string]: "error" | "warning" | "info" | "off";
  };
  /**
   * 统一要求：按要素路径改变统一要求：same 四级四同、unify 逐步统一、local 可以不同。
   */
  harmonise?: {
    [k: string]: "same" | "unify" | "local";
  };
  /**
   * 示例数据：整个事项库是示例的写 true。
   */
  example?: boolean;
}
/**
 * 地区：一个地区的基本情况和窗口（regions/<地区>.yaml）。
 */
export interface Region {
  /**
   * 行政区划代码：6 位，加引号。
   */
  code: string;
  /**
   * 地区名称：全称。
   */
  name: string;
  /**
   * 简称：表格里用的简称。
   */
  shortName: string;
  /**
   * 省级：所在省、直辖市。
   */
  province: string;
  /**
   * 市级：所在设区的市；直辖市不写。
   */
  city?: string;
  /**
   * 政务服务平台：本地区的平台。
   */
  platform: {
    /**
     * 平台名称：如“一网通办”。
     */
    name: string;
    /**
     * 移动端名称：如“随申办”。
     */
    app?: string;
    url?: Url;
  };
  /**
   * 热线：政务服务便民热线。
   */
  hotline: string;
  /**
   * 乡镇街道：代码和名称。
   *
   * @maxItems 200
   */
  towns?: RegionTown[];
  /**
   * 窗口：办事窗口，事项里用编号引用。
   *
   * @minItems 1
   * @maxItems 200
   */
  windows: RegionWindow[];
  /**
   * 来源：本文件内容取自哪里；没有来源的内容要在事项里标明示例。
   *
   * @maxItems 200
   */
  sources?: Source[];
  /**
   * 示例数据：窗口、地址等为示例的写 true。
   */
  example?: boolean;
}
/**
 * 乡镇街道：代码和名称。
 */
export interface RegionTown {
  /**
   * 代码：9 位，加引号。
   */
  code: string;
  /**
   * 名称：乡镇街道名称。
   */
  name: string;
}
/**
 * 窗口：一个办事窗口。
 */
export interface RegionWindow {
  id: Id;
  /**
   * 窗口名称：挂牌名称。
   */
  name: string;
  /**
   * 窗口类型：综合窗口、专窗或便民服务点。
   */
  kind?: "综合窗口" | "专窗" | "便民服务点" | "部门窗口";
  /**
   * 办理地点：精确到门牌、楼层、窗口。
   */
  address: string;
  /**
   * 所在乡镇街道：乡镇街道代码，加引号。
   */
  town?: string;
  /**
   * 办理时间：写明工作日及起止时间。
   */
  hours: string;
  /**
   * 电话：带区号，或 12345。
   */
  phone?: string;
  /**
   * 示例数据：示例窗口写 true。
   */
  example?: boolean;
}
/**
 * 来源：内容取自哪里；照抄标题，写明日期。
 */
export interface Source {
  /**
   * 标题：文件或网页的标题。
   */
  title: string;
  url?: Url;
  date?: Day;
  /**
   * 说明：取了哪些内容、可信程度、与原文的出入。
   */
  note?: string;
}
/**
 * 自助通办：一个地区的自助终端点位，和在终端上能办的事项、能打印的证明、能查询的信息（kiosks/<地区>.yaml）。
 */
export interface Kiosks {
  /**
   * 自助点位：放有自助终端的地方。
   *
   * @minItems 1
   * @maxItems 2000
   */
  places: KiosksPlace[];
  /**
   * 自助办理项：在本地区的自助终端上能办、能打印、能查询的全部项目。
   *
   * @maxItems 5000
   */
  offers: KiosksOffer[];
  /**
   * 来源：本文件内容取自哪里；没有来源的内容写明是示例。
   *
   * @maxItems 200
   */
  sources?: Source[];
  /**
   * 示例数据：内容不全部出自真实来源的写 true，会在每一页上标明。
   */
  example?: boolean;
  /**
   * 示例说明：哪些内容是示例。
   */
  exampleNote?: string;
}
/**
 * 自助点位：一处放有自助终端的地方，以及开放时间、能做什么、有几台。
 */
export interface KiosksPlace {
  id: Id;
  /**
   * 点位名称：挂牌名称。
   */
  name: string;
  /**
   * 地点：终端所在位置，写到门牌、楼层或方位。
   */
  address: string;
  /**
   * 所在乡镇街道：乡镇街道代码，加引号，与地区文件一致。
   */
  town?: string;
  /**
   * 开放时间：写“全天”，或写明工作日及起止时间。
   */
  hours: string;
  /**
   * 服务类别：这里的终端能提供哪几类服务。
   *
   * @minItems 1
   * @maxItems 10
   */
  functions: KiosksFunction[];
  /**
   * 终端台数：这里有几台自助终端。
   */
  machines?: number;
  /**
   * 示例数据：示例点位写 true。
   */
  example?: boolean;
}
/**
 * 自助办理项：在自助终端上能办的一个事项、能打印的一种证明或能查询的一项信息；事项库里有的事项写编号，没有的写名称和编码。
 */
export interface KiosksOffer {
  item?: Id;
  /**
   * 名称：事项库里没有的，写终端上的名称。
   */
  name?: string;
  /**
   * 基本编码：12 位国家基本目录编码，加引号；没有或不清楚就不写。
   */
  code?: string;
  kind: KiosksFunction;
  /**
   * 适用限制：只有部分人能办的，写明限谁（户籍、参保地、登记地等）；谁都能办就不写。
   */
  limits?: string;
  /**
   * 可办点位：只在部分点位能办的，写点位编号；本地区各点位都能办就不写。
   *
   * @minItems 1
   * @maxItems 200
   */
  places?: Id[];
}
/**
 * 材料库：各地材料的统一名称和别名（registers/materials.yaml）。
 */
export interface Materials {
  /**
   * 材料：一种材料一项。
   *
   * @maxItems 5000
   */
  materials: MaterialsRegisteredMaterial[];
}
/**
 * 材料：统一名称、别名、出具单位和电子证照类型。
 */
export interface MaterialsRegisteredMaterial {
  id: Id;
  /**
   * 材料名称：统一名称。
   */
  name: string;
  /**
   * 别名：各地的其他叫法；两个名称写在一起就是认定它们是同一份材料。
   *
   * @maxItems 50
   */
  aliases?: string[];
  /**
   * 出具单位：政府部门核发的写核发单位。
   */
  issuer?: string;
  /**
   * 证照类型代码：21 位电子证照类型代码，加引号。
   */
  licenceType?: string;
  /**
   * 说明：与相近材料的区别。
   */
  note?: string;
  /**
   * 来源：名称出自哪里。
   */
  source?: string;
}
/**
 * 依据库：法律法规规章和文件（registers/legal-bases.yaml）。
 */
export interface LegalBases {
  /**
   * 依据：一个文件一项。
   *
   * @maxItems 5000
   */
  legalBases: LegalBasesLegalBasis[];
}
/**
 * 依据：标题、文号、效力级别和现行与否。
 */
export interface LegalBasesLegalBasis {
  id: Id;
  /**
   * 标题：文件全称，不带书名号。
   */
  title: string;
  /**
   * 文号：用六角括号〔〕，如“国办发〔2020〕35号”。
   */
  number?: string;
  /**
   * 效力级别：法律、行政法规、部门规章等。
   */
  rank: "法律" | "行政法规" | "国务院决定" | "部门规章" | "地方性法规" | "地方政府规章" | "规范性文件";
  /**
   * 制定机关：谁制定的。
   */
  issuer?: string;
  issuedOn?: Day;
  inForce?: Day;
  repealed?: Day;
  replacedBy?: Id;
  /**
   * 条款：用到的条款及大意。
   *
   * @maxItems 200
   */
  articles?: LegalBasesArticle[];
  /**
   * 来源：文本来源；没有核到原文的不写，并写 verified: false。
   */
  source?: string;
  /**
   * 已核对：没有核到来源的写 false，页面上印“待核”。
   */
  verified?: boolean;
  /**
   * 说明：修订、沿革等。
   */
  note?: string;
}
/**
 * 条款：条号和大意。
 */
export interface LegalBasesArticle {
  /**
   * 条：如“第八条”。
   */
  article: string;
  /**
   * 大意：这一条说了什么。
   */
  says?: string;
}
/**
 * 用语库：意思相同的说法，和不能拆开的词（registers/terms.yaml）。
 */
export interface Terms {
  /**
   * 同义说法：一行写一组意思相同的说法，比较时视为同一个词；写得越短影响越大，请谨慎。
   *
   * @maxItems 2000
   */
  same: string[][];
  /**
   * 不拆的词：标出差异时不能从中间断开的词。
   *
   * @maxItems 5000
   */
  keep: string[];
}
/**
 * 批准的差异：经批准可以保留的差异（approvals/<编号>.yaml）：和而不同。
 */
export interface Approval {
  id: Id;
  item: Id;
  /**
   * 要素：要素路径，用编号不用序号，如 materials[id-card].copies。
   */
  field: string;
  /**
   * 各地的值：批准时各地的值；以后哪个地区的值真的变了，批准就要重新考虑。
   */
  values: {
    [k: string]: string;
  };
  /**
   * 理由：为什么可以不同，写给批准的人和申请人看。
   */
  reason: string;
  /**
   * 依据：依据库编号；四级四同的要素必须有依据。
   *
   * @maxItems 100
   */
  basis?: Id[];
  /**
   * 批准单位：哪个单位以什么文件批准。
   *
   * @minItems 1
   * @maxItems 200
   */
  approvedBy: ApprovalApprover[];
  approvedOn: Day;
  /**
   * 到期：到哪天为止，写 2027-06-30；到期后要重新考虑。
   */
  expires: string;
  /**
   * 示例数据：不是真实批准的写 true。
   */
  example?: boolean;
}
/**
 * 批准单位：单位和文件。
 */
export interface ApprovalApprover {
  /**
   * 单位：单位全称。
   */
  body: string;
  /**
   * 文件：文件名称和文号。
   */
  document?: string;
}
/**
 * 事项：三地共用的部分（items/<事项>/item.yaml）。
 */
export interface Item {
  /**
   * 事项名称：三地商定的统一名称。
   */
  name: string;
  /**
   * 基本编码：12 位国家基本目录编码，加引号；同一主项的几个业务办理项可以相同。
   */
  catalogCode: string;
  /**
   * 事项类型：依申请办理的事项类型。
   */
  type: "行政许可" | "行政给付" | "行政确认" | "行政奖励" | "行政裁决" | "其他行政权力" | "公共服务";
  /**
   * 服务对象：谁可以申请。
   *
   * @minItems 1
   * @maxItems 20
   */
  audience: ("自然人" | "企业法人" | "事业法人" | "社会组织法人" | "非法人企业" | "行政机关" | "其他组织")[];
  /**
   * 服务分组：面向企业还是个人。
   */
  group: "企业" | "个人";
  /**
   * 主题分类：清单里按什么主题查找。
   */
  topics?: {
    /**
     * 面向自然人事项主题分类：如“户籍办理”。
     *
     * @maxItems 50
     */
    person?: string[];
    /**
     * 面向法人事项主题分类：如“准营准办”。
     *
     * @maxItems 50
     */
    legal?: string[];
  };
  /**
   * 业务指导部门：国家层面的业务指导部门。
   */
  lead?: string;
  /**
   * 通办模式：本事项的通办模式，哪些地区收件、哪些地区办理。
   *
   * @minItems 1
   * @maxItems 200
   */
  modes: ItemModeUse[];
  /**
   * 检索词：群众可能用来查找本事项的其他说法。
   *
   * @maxItems 50
   */
  keywords?: string[];
  /**
   * 来源：本文件内容取自哪里；没有来源的内容要在事项里标明示例。
   *
   * @maxItems 200
   */
  sources: Source[];
  /**
   * 示例数据：内容不全部出自真实来源的写 true，会在每一页上标明。
   */
  example: boolean;
  /**
   * 示例说明：哪些内容是示例。
   */
  exampleNote?: string;
}
/**
 * 通办模式：一种模式及收件、办理的地区。
 */
export interface ItemModeUse {
  /**
   * 模式：全程网办、异地代收代办或多地联办。
   */
  mode: "全程网办" | "异地代收代办" | "多地联办";
  /**
   * 收件地区：哪些地区可以收件（地区编号）。
   *
   * @maxItems 100
   */
  collects?: Id[];
  /**
   * 办理地区：哪些地区办理（地区编号）。
   *
   * @maxItems 100
   */
  handles?: Id[];
}
/**
 * 三地联办标准：三地商定的统一标准（items/<事项>/standard.yaml）；写了的要素各地都要做到，没写的不管。
 */
export interface Standard {
  effectiveFrom: Day;
  /**
   * 议定单位：哪些单位以什么文件商定。
   *
   * @maxItems 200
   */
  agreedBy?: ApprovalApprover[];
  /**
   * 说明：商定的背景和未尽事项。
   */
  note?: string;
  /**
   * 示例数据：不是真实标准的写 true，会在页面上标明。
   */
  example?: boolean;
  /**
   * 事项名称：本地区公布的事项名称，三地应与 item.yaml 一致。
   */
  name?: string;
  /**
   * 事项类型：依申请办理的事项类型，三地必须一致。
   */
  type?: "行政许可" | "行政给付" | "行政确认" | "行政奖励" | "行政裁决" | "其他行政权力" | "公共服务";
  legalBasis?: LegalBasis;
  audience?: Audience;
  conditions?: Conditions;
  /**
   * 数量限制：有数量限制的写明；没有就不写。
   */
  quota?: string;
  situations?: Situations;
  materials?: Materials1;
  intermediaries?: Intermediaries;
  process?: Process;
  steps?: Steps;
  reviewPoints?: ReviewPoints;
  statutoryLimit?: Limit;
  promisedLimit?: Limit;
  specialProcedures?: SpecialProcedures;
  /**
   * 办件类型：当场或 1 个工作日内办结的是即办件，其余是承诺件。
   */
  caseType?: "即办件" | "承诺件";
  /**
   * 审查类型：即审即办或前审后批。
   */
  reviewType?: "即审即办" | "前审后批";
  handlingModes?: HandlingModes;
  /**
   * 到办事现场次数：申请人最多要到现场几次；不必到场写 0。
   */
  visits?: number;
  /**
   * 必须现场办理原因说明：次数不为 0 时，写明为什么必须到场。
   */
  visitReason?: string;
  commitment?: Commitment;
  fee?: Fee;
  fees?: Fees;
  results?: Results;
}
/**
 * 设定依据：依据库里的一个文件及所用条款。
 */
export interface BasisRef {
  ref: Id;
  /**
   * 条款：用到的条，写“第八条”。
   *
   * @maxItems 50
   */
  articles?: string[];
}
/**
 * 受理条件：一条条件写一项，能单独判断是或否。
 */
export interface Condition {
  id: Id;
  /**
   * 条件：申请人或申请内容要满足什么，写完整的一句话。
   */
  text: string;
  /**
   * 条件依据：规定这一条件的文件和条款。
   */
  basis?: string;
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 情形：同一事项里要求不同的办理情形。
 */
export interface Situation {
  id: Id;
  /**
   * 情形名称：如“新办”“委托他人办理”。
   */
  name: string;
}
/**
 * 申请材料：一份材料写一项；原件、复印件、必要性、适用情形不要写进名称。
 */
export interface Material {
  id: Id;
  ref?: Id;
  /**
   * 材料名称：只写材料本身的名称。
   */
  name: string;
  /**
   * 材料类型：证件证书证明、申请表格文书或其他。
   */
  type?: "证件证书证明" | "申请表格文书" | "其他";
  /**
   * 材料形式：收纸质、电子化，还是两者都可以。
   */
  format?: "纸质" | "电子化" | "纸质/电子化";
  /**
   * 原件份数：要交几份原件；只核验不收取的写 0，并填“验原件”。
   */
  originals?: number;
  /**
   * 复印件份数：要交几份复印件；不要就写 0。
   */
  copies?: number;
  /**
   * 验原件：交复印件时是否核验原件。
   */
  originalCheck?: boolean;
  /**
   * 材料必要性：必要、非必要（只在特定情形下要）或容缺后补。
   */
  necessity: "必要" | "非必要" | "容缺后补";
  supplementWithin?: Duration;
  /**
   * 可替代材料：可以用哪些材料代替，一项写一种。
   *
   * @maxItems 50
   */
  alternatives?: string[];
  /**
   * 来源渠道：申请人自备、政府部门核发或其他。
   */
  source?: "申请人自备" | "政府部门核发" | "其他";
  /**
   * 来源渠道说明：来源渠道需要解释时填写。
   */
  sourceNote?: string;
  /**
   * 出具单位：由政府部门核发的，写核发单位。
   */
  issuer?: string;
  /**
   * 电子证照类型代码：对应电子证照的 21 位类型代码；有电子证照的应免于提交。
   */
  eLicense?: string;
  /**
   * 免交方式：能否通过电子证照、数据核验等免于提交。
   */
  exemption?: "可免交" | "无法免交";
  /**
   * 受理标准：收件时这份材料怎样算合格，写可以核对的标准。
   */
  acceptStandard?: string;
  /**
   * 要求提供材料的依据：要求提供这份材料的文件和条款。
   */
  basis?: string;
  /**
   * 填报须知：怎样填写、签字、盖章。
   */
  fillNote?: string;
  /**
   * 纸质材料规格：如 A4。
   */
  paperSize?: string;
  /**
   * 空白表格：空白表格的文件名。
   */
  blankForm?: string;
  /**
   * 示例样表：填好的样表的文件名。
   */
  sampleForm?: string;
  /**
   * 备注：其他要让申请人知道的。
   */
  remark?: string;
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 时长：数值在前，单位在后。
 */
export interface Duration {
  value: LimitValue;
  unit: LimitUnit;
  /**
   * 说明：只在数值说不清时补充。
   */
  note?: string;
}
/**
 * 办理流程说明：流程里只有文字才能说清的部分。
 */
export interface Process {
  /**
   * 流程说明：对环节表的补充。
   */
  text: string;
}
/**
 * 办理环节：一个环节写一项，用 after 说明先后。
 */
export interface Step {
  id: Id;
  /**
   * 环节名称：本地对这一环节的叫法。
   */
  name: string;
  /**
   * 环节阶段：收件、受理、审查、决定、制证、送达中的哪一段，用来与其他地区对应。
   */
  phase?: "收件" | "受理" | "审查" | "决定" | "制证" | "送达";
  /**
   * 办理处室：由哪个处室或窗口办理。
   */
  office?: string;
  /**
   * 办理岗位：写岗位，不写个人姓名；不对外公布。
   */
  handler?: string;
  region?: Id;
  /**
   * 前置环节：要在哪些环节之后才开始；不写就是第一个环节。
   *
   * @maxItems 100
   */
  after?: Id[];
  limit?: Duration;
  /**
   * 是否特别程序：听证、检验、专家评审等不计入时限的环节写 true。
   */
  special?: boolean;
  /**
   * 办理结果：这一环节结束时产生什么。
   */
  outcome?: string;
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 审查要点：审查人员逐条对照的要点：看什么、怎样算合格、不合格怎么办。
 */
export interface ReviewPoint {
  id: Id;
  step?: Id;
  /**
   * 审查对象：审查哪些材料或条件（编号）。
   *
   * @maxItems 100
   */
  subjects?: Id[];
  /**
   * 审查方式：形式审查、实质审查、数据核验或现场核查。
   */
  kind?: "形式审查" | "实质审查" | "数据核验" | "现场核查";
  /**
   * 审查地：由收件地还是办理地审查。
   */
  by?: "收件地" | "办理地";
  /**
   * 审查要点：看什么，一句话。
   */
  point: string;
  /**
   * 审查标准：怎样算合格，写可以核对的标准，不写“齐全、符合法定形式”了事。
   */
  standard: string;
  /**
   * 审查依据：审查标准出自哪个文件和条款。
   */
  basis?: string;
  /**
   * 不合格的处理：补正、不予受理、不予许可；不是行政许可的写不予办理。
   */
  onFailure?: "补正" | "不予受理" | "不予许可" | "不予办理";
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 时限：办结时限：数值在前，单位在后；起算、延长和例外另写。
 */
export interface Limit {
  value: LimitValue;
  unit: LimitUnit;
  /**
   * 时限说明：对时限的补充说明，如“不含专家评审时间”。
   */
  note?: string;
  /**
   * 起算：从哪一天算起，照文件原文写。
   */
  startsFrom?: string;
  /**
   * 延长：经批准可以延长的时间及依据。
   */
  extension?: {
    value: LimitValue;
    unit: LimitUnit;
    /**
     * 延长依据：允许延长的文件和条款。
     */
    basis?: string;
  };
  /**
   * 例外情形：个别情形适用的不同时限；没有就不写。
   *
   * @maxItems 20
   */
  exceptions?: LimitException[];
}
/**
 * 时限例外：一种情形下的不同时限。
 */
export interface LimitException {
  /**
   * 适用情形：情形的编号。
   *
   * @maxItems 20
   */
  situations?: Id[];
  value: LimitValue;
  unit: LimitUnit;
  /**
   * 说明：什么时候适用。
   */
  note?: string;
}
/**
 * 告知承诺：是否实行告知承诺制（国办发〔2020〕42号）。
 */
export interface Commitment {
  /**
   * 是否告知承诺：能否以书面承诺代替证明或提前取得许可。
   */
  available: boolean;
  letter?: Id;
  /**
   * 事后核查：发证后怎样核查、多久内核查。
   */
  laterCheck?: string;
}
/**
 * 收费：是否收费及依据。
 */
export interface Fee {
  /**
   * 是否收费：向申请人收费写 true。
   */
  charged: boolean;
  /**
   * 收费依据：收费或不收费的依据。
   */
  basis?: string;
}
/**
 * 收费项目：一个收费项目写一项。
 */
export interface FeeEntry {
  /**
   * 收费项目名称：收费项目的规范名称。
   */
  name: string;
  /**
   * 收费标准：金额和计算方法，如“20元/证”。
   */
  standard: string;
  /**
   * 收费依据：批准收费的文件和条款。
   */
  basis?: string;
  /**
   * 是否允许减免：有没有减免规定。
   */
  reducible?: boolean;
  /**
   * 允许减免依据：减免的对象和依据。
   */
  reductionBasis?: string;
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 审批结果：办成后给申请人的证照、批文或其他结果。
 */
export interface Result {
  /**
   * 审批结果类型：证照、批文、其他或无。
   */
  type: "证照" | "批文" | "其他" | "无";
  /**
   * 审批结果名称：结果文书的全称。
   */
  name?: string;
  /**
   * 有效期：结果的有效期；长期有效写 {value: 0, unit: 长期}。
   */
  validity?: {
    value: LimitValue;
    /**
     * 单位：自然日、月、年或长期。
     */
    unit: "自然日" | "月" | "年" | "长期";
    /**
     * 说明：如“期满30日前申请延续”。
     */
    note?: string;
  };
  /**
   * 电子证照类型代码：结果对应电子证照的 21 位类型代码。
   */
  eLicense?: string;
  /**
   * 审批结果样本：样本的文件名。
   */
  sample?: string;
  /**
   * 适用情形：只在某些情形下适用时，写情形的编号；不写就是各种情形都适用。
   *
   * @maxItems 100
   */
  situations?: Id[];
}
/**
 * 对应关系：人工认定两地的条目是不是同一项（items/<事项>/alignment.yaml）。
 */
export interface Alignment {
  /**
   * 是同一项：每行两个条目，写“地区/编号”。
   *
   * @maxItems 500
   */
  same?: AlignmentPair[];
  /**
   * 不是同一项：每行两个条目，写“地区/编号”。
   *
   * @maxItems 500
   */
  notSame?: AlignmentPair[];
}
/**
 * 一地的版本：一个事项在一个地区的完整办事指南（items/<事项>/<地区>.yaml）。
 */
export interface Version {
  /**
   * 事项名称：本地区公布的事项名称，三地应与 item.yaml 一致。
   */
  name: string;
  /**
   * 基本编码：12 位国家基本目录编码，加引号。
   */
  catalogCode: string;
  /**
   * 实施编码：31 位：实施主体统一社会信用代码 18 位、行使层级 1 位、基本编码 12 位，加引号。
   */
  taskCode: string;
  /**
   * 业务办理项编码：33 位：实施编码加 2 位顺序号，加引号。
   */
  handleItemCode?: string;
  /**
   * 地方基本编码：本省原有的基本编码，没有就不写。
   */
  localCatalogCode?: string;
  /**
   * 地方实施编码：本省原有的实施编码，没有就不写。
   */
  localTaskCode?: string;
  /**
   * 事项类型：依申请办理的事项类型，三地必须一致。
   */
  type: "行政许可" | "行政给付" | "行政确认" | "行政奖励" | "行政裁决" | "其他行政权力" | "公共服务";
  /**
   * 事项状态：在用、暂停或取消。
   */
  state: "在用" | "暂停" | "取消";
  /**
   * 事项版本：版本号，每次修改加 1。
   */
  revision: number;
  effectiveDate?: Day;
  cancelDate?: Day;
  legalBasis: LegalBasis;
  /**
   * 权力来源：法定本级行使、上级下放、委托等。
   */
  powerSource?: "法定本级行使" | "上级下放" | "上级授权" | "同级授权" | "上级委托" | "同级委托";
  /**
   * 行使层级：由哪一级行使；可以多级。
   *
   * @minItems 1
   * @maxItems 20
   */
  level: ("国家级" | "省级" | "市级" | "县级" | "镇（乡、街道）级" | "村（社区）级")[];
  /**
   * 实施主体：依法实施本事项的机关或组织。
   */
  authority: {
    /**
     * 实施主体名称：机关全称，用现行名称。
     */
    name: string;
    /**
     * 实施主体编码：18 位统一社会信用代码，加引号。
     */
    uscc: string;
    /**
     * 实施主体性质：法定机关、授权组织或受委托组织。
     */
    kind?: "法定机关" | "授权组织" | "受委托组织";
    /**
     * 中央业务指导部门代码：2 位数字，加引号；与基本编码第 5—6 位一致。
     */
    centralDept?: string;
  };
  /**
   * 委托部门：受委托实施的，写委托的部门。
   */
  entrustedBy?: string;
  /**
   * 联办机构：与实施主体一起办理的机构。
   *
   * @maxItems 50
   */
  jointAuthorities?: string[];
  audience: Audience;
  conditions: Conditions;
  /**
   * 数量限制：有数量限制的写明；没有就不写。
   */
  quota?: string;
  situations?: Situations;
  materials: Materials1;
  intermediaries?: Intermediaries;
  process?: Process;
  steps: Steps;
  reviewPoints: ReviewPoints;
  statutoryLimit: Limit;
  promisedLimit: Limit;
  specialProcedures?: SpecialProcedures;
  /**
   * 办件类型：当场或 1 个工作日内办结的是即办件，其余是承诺件。
   */
  caseType: "即办件" | "承诺件";
  /**
   * 审查类型：即审即办或前审后批。
   */
  reviewType?: "即审即办" | "前审后批";
  handlingModes: HandlingModes;
  /**
   * 到办事现场次数：申请人最多要到现场几次；不必到场写 0。
   */
  visits: number;
  /**
   * 必须现场办理原因说明：次数不为 0 时，写明为什么必须到场。
   */
  visitReason?: string;
  /**
   * 网上办理：能否网上办、办到什么程度。
   */
  online: {
    /**
     * 是否网办：能否网上申请。
     */
    available: boolean;
    /**
     * 网上办理深度：网上能办到哪一步，逐项列出。
     *
     * @maxItems 20
     */
    depth?: (
      | "互联网咨询"
      | "互联网收件"
      | "互联网预审"
      | "互联网受理"
      | "互联网办理"
      | "互联网办理结果信息反馈"
      | "互联网电子证照反馈"
      | "其他"
    )[];
    url?: Url;
    pcUrl?: Url;
    mobileUrl?: Url;
    /**
     * 是否对接单点登录：是否用统一身份认证登录。
     */
    sso?: boolean;
  };
  /**
   * 是否支持预约办理：能否预约。
   */
  booking?: boolean;
  /**
   * 是否支持物流快递：材料或结果能否快递。
   */
  express?: boolean;
  /**
   * 是否支持自助终端办理：能否在自助终端上办。
   */
  kiosk?: boolean;
  /**
   * 是否进驻政务大厅：是否在政务服务中心设窗口。
   */
  inHall?: boolean;
  commitment?: Commitment;
  /**
   * 异地通办：本地区能否为其他地区代收、代办。
   */
  crossRegion?: {
    /**
     * 是否开通：本地区是否已开通本事项的异地通办。
     */
    open: boolean;
    /**
     * 未开通原因：没有开通的，写明原因。
     */
    reason?: string;
    /**
     * 通办模式：本地区开通的模式。
     *
     * @maxItems 3
     */
    modes?: Mode[];
    /**
     * 收件地：代收地区做什么。
     */
    collecting?: {
      /**
       * 收件地职责：收件地窗口负责什么。
       */
      duties: string;
      /**
       * 形式审查清单：收件时逐项核对什么。
       *
       * @maxItems 50
       */
      formalCheck?: string[];
    };
    /**
     * 办理地：办理地区做什么。
     */
    handling?: {
      /**
       * 办理地职责：办理地部门负责什么。
       */
      duties: string;
    };
    /**
     * 寄递：材料和结果怎样寄、费用谁付。
     */
    mailing?: string;
  };
  fee: Fee;
  /**
   * 是否支持网上支付：收费的能否网上支付；不收费的写 false。
   */
  payOnline?: boolean;
  fees?: Fees;
  results: Results;
  /**
   * 办理窗口：在哪些窗口办，写地区文件里的窗口编号。
   *
   * @minItems 1
   * @maxItems 200
   */
  windows: WindowUse[];
  /**
   * 咨询投诉：咨询和监督投诉方式；两个电话不能相同，12345 除外。
   */
  contact: {
    consult: ContactPoint;
    complain: ContactPoint;
  };
  /**
   * 法律救济：行政复议和行政诉讼渠道。
   */
  relief?: {
    review?: Redress;
    litigation?: Redress;
  };
  /**
   * 常见问题：申请人常问的问题；行政许可至少一条。
   *
   * @maxItems 200
   */
  faq?: Question[];
  /**
   * 来源：本文件内容取自哪里；没有来源的内容要在事项里标明示例。
   *
   * @maxItems 200
   */
  sources?: Source[];
  verifiedOn?: Day;
}
/**
 * 办理窗口：地区文件里的一个窗口，及本事项在该窗口的不同之处。
 */
export interface WindowUse {
  id: Id;
  /**
   * 办理时间：与窗口一般办理时间不同时填写。
   */
  hours?: string;
  /**
   * 说明：如“可预约”“每周三专场”。
   */
  note?: string;
}
/**
 * 联系方式：电话和地址。
 */
export interface ContactPoint {
  /**
   * 电话：带区号的电话，或 12345。
   */
  phone: string;
  /**
   * 地址：到哪里当面咨询或投诉。
   */
  address?: string;
}
/**
 * 救济渠道：受理机关及联系方式。
 */
export interface Redress {
  /**
   * 部门：受理复议或诉讼的机关。
   */
  department: string;
  /**
   * 地址：到哪里提出。
   */
  address?: string;
  /**
   * 电话：带区号的电话，或 12345。
   */
  phone?: string;
  url?: Url;
}
/**
 * 常见问题：申请人常问的问题和准确的回答。
 */
export interface Question {
  /**
   * 问题：申请人会怎样问。
   */
  question: string;
  /**
   * 答案：直接回答，写明依据或条件。
   */
  answer: string;
}
