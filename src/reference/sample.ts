/** A small catalogue in perfect order: what a rule's examples are laid over. All of it is made up. */
const qingpu = `name: 公共场所卫生许可
catalogCode: '000123001000'
taskCode: '11310118000000000C4000123001000'
type: 行政许可
state: 在用
revision: 1
legalBasis:
  - ref: hygiene-regulation
    articles:
      - 第八条
level:
  - 县级
authority:
  name: 上海市青浦区卫生健康委员会
  uscc: '11310118000000000C'
  centralDept: '23'
audience:
  - 企业法人
conditions:
  - id: licensed
    text: 已取得营业执照
materials:
  - id: form
    ref: application-form
    name: 卫生许可证申请表
    type: 申请表格文书
    format: 纸质/电子化
    originals: 1
    copies: 0
    necessity: 必要
    source: 申请人自备
    basis: 《公共场所卫生管理条例》第八条
steps:
  - id: accept
    name: 受理
    phase: 受理
    limit:
      value: 1
      unit: 工作日
  - id: review
    name: 审查
    phase: 审查
    after:
      - accept
    limit:
      value: 4
      unit: 工作日
  - id: decide
    name: 决定
    phase: 决定
    after:
      - review
    limit:
      value: 2
      unit: 工作日
  - id: deliver
    name: 送达
    phase: 送达
    after:
      - decide
reviewPoints:
  - id: form-filled
    step: review
    subjects:
      - form
    kind: 形式审查
    by: 办理地
    point: 申请表填写完整
    standard: 必填栏没有空缺，有法定代表人签字和公章
    onFailure: 补正
statutoryLimit:
  value: 20
  unit: 工作日
  startsFrom: 受理之日
promisedLimit:
  value: 7
  unit: 工作日
  startsFrom: 受理之日
caseType: 承诺件
reviewType: 前审后批
handlingModes:
  - 窗口办理
  - 网上办理
visits: 1
visitReason: 需当场核验原件
online:
  available: true
  depth:
    - 互联网受理
  url: https://zwdt.sh.gov.cn/
payOnline: false
express: true
inHall: true
crossRegion:
  open: true
  modes:
    - 异地代收代办
  collecting:
    duties: 核验身份，形式审查，扫描上传，寄送纸质材料
    formalCheck:
      - 申请表签字盖章齐全
  handling:
    duties: 审查并作出决定
  mailing: 收件地免费寄往办理地
fee:
  charged: false
  basis: 《中华人民共和国行政许可法》第五十八条
results:
  - type: 证照
    name: 公共场所卫生许可证
    sample: 样本.png
    validity:
      value: 4
      unit: 年
windows:
  - id: hall
contact:
  consult:
    phone: '12345'
    address: 示例路1号一楼咨询台
  complain:
    phone: 021-00000000
    address: 示例路1号二楼201室
faq:
  - question: 可以委托他人办理吗？
    answer: 可以，带上委托书。
`;

const regions = [
  {
    id: "qingpu",
    name: "上海市青浦区",
    shortName: "青浦",
    code: "310118",
    province: "上海市",
    uscc: "11310118000000000C",
    area: "021",
  },
  {
    id: "wujiang",
    name: "苏州市吴江区",
    shortName: "吴江",
    code: "320509",
    province: "江苏省",
    uscc: "113205090000000004",
    area: "0512",
  },
  {
    id: "jiashan",
    name: "嘉兴市嘉善县",
    shortName: "嘉善",
    code: "330421",
    province: "浙江省",
    uscc: "11330421000000000E",
    area: "0573",
  },
] as const;

const regionFile = ({ code, name, shortName, province }: (typeof regions)[number]): string => `code: '${code}'
name: ${name}
shortName: ${shortName}
province: ${province}
platform:
  name: 示例平台
hotline: '12345'
windows:
  - id: hall
    name: 综合窗口
    address: 示例路1号政务服务中心一楼3号窗口
    hours: 工作日 9:00—17:00
    example: true
`;

/** What a region offers at its kiosks; the offers differ from region to region. */
const kiosksFile = (offers: string): string => `places:
  - id: hall
    name: 24小时自助服务区
    address: 示例路1号政务服务中心一楼东门
    hours: 全天
    functions:
      - 办理事项
      - 打印证明
    machines: 2
    example: true
  - id: town
    name: 便民服务中心自助终端
    address: 示例路2号便民服务中心一楼
    hours: 工作日 9:00—17:00
    functions:
      - 打印证明
    machines: 1
    example: true
offers:
${offers}example: true
`;

/** The sample's files by path. */
export const sampleFiles: Readonly<Record<string, string>> = {
  "catalogue.yaml": `title: 异地通办事项清单
publisher: 示例发布单位
regions:
  - qingpu
  - wujiang
  - jiashan
edition:
  name: 2026年第1版
  effectiveDate: 2026-11-01
harmonise:
  promisedLimit: unify
`,
  "registers/materials.yaml": `materials:
  - id: application-form
    name: 卫生许可证申请表
    aliases:
      - 卫生许可证申请书
  - id: id-card
    name: 居民身份证
    aliases:
      - 身份证
    issuer: 公安机关
  - id: business-licence
    name: 营业执照
    issuer: 市场监督管理部门
    licenceType: 11100000000013338W001
`,
  "registers/legal-bases.yaml": `legalBases:
  - id: hygiene-regulation
    title: 公共场所卫生管理条例
    number: 国发〔1987〕24号
    rank: 行政法规
    inForce: 1987-04-01
    source: 示例来源
  - id: licensing-law
    title: 中华人民共和国行政许可法
    rank: 法律
    inForce: 2004-07-01
    source: 示例来源
  - id: local-rule
    title: 示例地方规定
    number: 示例〔2020〕1号
    rank: 规范性文件
    inForce: 2020-01-01
    verified: false
`,
  "registers/terms.yaml": `same:
  - - 和
    - 及
    - 与
keep:
  - 工作日
  - 营业执照
  - 身份证
`,
  ...Object.fromEntries(regions.map((region) => [`regions/${region.id}.yaml`, regionFile(region)])),
  "kiosks/qingpu.yaml": kiosksFile(`  - item: sample
    kind: 办理事项
  - name: 社会保险参保缴费证明打印
    code: '002014921000'
    kind: 打印证明
    limits: 限在上海市参保的人员
`),
  "kiosks/wujiang.yaml": kiosksFile(`  - name: 社会保险个人参保缴费证明打印
    code: '002014921000'
    kind: 打印证明
`),
  "items/sample/item.yaml": `name: 公共场所卫生许可
catalogCode: '000123001000'
type: 行政许可
audience:
  - 企业法人
group: 企业
topics:
  legal:
    - 准营准办
modes:
  - mode: 异地代收代办
    collects:
      - qingpu
      - wujiang
      - jiashan
    handles:
      - qingpu
      - wujiang
      - jiashan
sources:
  - title: 示例来源
example: true
exampleNote: 全部内容为示例
`,
  ...Object.fromEntries(
    regions.map(({ id, name, uscc, area }) => [
      `items/sample/${id}.yaml`,
      qingpu
        .replaceAll("11310118000000000C", uscc)
        .replace("上海市青浦区卫生健康委员会", `${name}卫生健康委员会`)
        .replace("021-00000000", `${area}-00000000`),
    ]),
  ),
};
