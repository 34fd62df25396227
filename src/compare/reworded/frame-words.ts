/**
 * Words that only join, order or present what a sentence says; one office writes them, the other does not. A text that
 * has nothing more than these beyond another says no more than it.
 */
export const frameWords =
  // Joining.
  (
    "的 了 且 并 并且 而且 而 和 也 还 又 均 都 就 即 则 以及 同 其 该 此 上述 " +
    // Presenting.
    "由 将 把 对 对于 关于 按 按照 依照 依据 根据 依法 按规定 按要求 规定 符合规定 进行 予以 给予 自 从 于 为 是 系 属于 " +
    "已 已经 相 所 请 上 中 在 处于 情况 有关 相关 写明 " +
    // Having, which 有 says as well.
    "有 设有 配有 配备 具有 具备 备有 " +
    // The application, of which everything speaks.
    "申请 申请人 可辨 可辨认 信息"
  ).split(" ");

/** Words that only look like one of the above. */
export const contentWords = (
  "有效 有限 有权 有偿 有害 有毒 有色 所有 所有权 所有人 持有 占有 自有 国有 共有 现有 原有 含有 拥有 没有 " +
  "场所 住所 处所 厕所 同意 合同 共同 相同 同一 同等 同类 同行 同步 同住 合并 并联 并存 一并 " +
  "对象 核对 对照 面对 反对 对比 就业 就读 就医 就近 成就 " +
  "理由 事由 自由 案由 因由 行为 成为 因为 作为 认为 关系 联系 体系 系统 系列 " +
  "自行 自动 自愿 自然 自身 自己 自治 自备 自助 从业 从事 服从 " +
  "目的 标的 其他 其它 其中 其余 等级 等待 高等 中等 平等 初等 等候 " +
  "上传 上报 上岗 上缴 上级 上市 下载 下级 下属 下发 下达 中心 中专 中介 集中 中国 中央 中止 中断 途中 之中 在中 " +
  "还款 还贷 归还 退还 收回 返还 偿还 立即 即时 即办 规则 原则 细则 准则 通则 总则 " +
  "存在 在职 在校 在读 在岗 在册 在建 在园 在线 将来 都市 首都 都会 把关 把握 " +
  "按月 按年 按日 按季 按揭 请假 请求 聘请 邀请 相片 照相 相反 相邻 互相 相互 相识 为主 为止 " +
  "变为 改为 视为 转为 列为 定为 所在 后勤 售后 信息化 信息表 信息网 信息系统"
).split(" ");

/** Words that mean the same where nothing else is registered: the first stands for the others. */
export const sameSense: readonly (readonly string[])[] = [
  ["修改", "修正"],
  ["告知书", "告知单"],
  ["基金", "资金"],
  ["征收房屋", "拆迁"],
];
