import { describe, expect, test } from "vitest";
import { each, fieldOf, ownNames } from "./compared.ts";

const stateOf = (a: string, b: string, c: string, key = "visitReason") =>
  fieldOf(each(key, [a, b, c]), key).state;

const hereOf = (a: string, b: string, c: string, key = "visitReason") =>
  fieldOf({ ...each(key, [a, b, c]), files: ownNames }, key);

describe("a region that names itself means the place where it is", () => {
  test.each([
    ["登记状态正常，住所在青浦区", "登记状态正常，住所在吴江区", "登记状态正常，住所在嘉善县"],
    [
      "户籍在本区，或者持有本区有效居住证、经常居住在本区。",
      "2、户籍在吴江区，或者持有吴江区有效居住证、经常居住在吴江区",
      "（二）户籍在嘉善县，或者持有嘉善县有效居住证、经常居住在嘉善县；",
    ],
    ["机构在青浦，到外省市经营", "机构在吴江，到外省市经营", "机构在嘉善，到外省市经营"],
    ["机构在外省市，到青浦经营", "机构在外省市，到吴江经营", "机构在外省市，到嘉善经营"],
    ["评估费用由区局承担", "评估费用由本局承担", "评估费用由分局承担"],
    [
      "在施工前告知，施工地点在上海市青浦区内。",
      "在施工前告知，施工地点在苏州市吴江区内",
      "在施工前告知，施工地点在本县内",
    ],
    ["本区户籍居民参保", "本区户籍居民参保", "本县户籍居民参保"],
    [
      "在本地参加职工基本医疗保险二十日内",
      "在吴江区参加职工基本医疗保险20日内",
      "在嘉善参加职工基本医疗保险20日内",
    ],
  ])("%s = %s = %s", (a, b, c) => {
    expect(hereOf(a, b, c).state).toBe("wording");
  });

  test("its own city, by name or as 本市", () => {
    expect(
      hereOf("提取人在本市缴存住房公积金", "提取人在苏州市缴存住房公积金", "提取人在嘉兴市缴存住房公积金")
        .state,
    ).toBe("wording");
    const city = hereOf("在本市以外购房", "在苏州市以外购房", "在嘉善县以外购房");
    expect(city).toMatchObject({ state: "different", outside: ["jiashan"] });
  });

  test("in the name of a situation as well", () => {
    const situations = (name: string) => [{ id: "native", name }];
    const changes = each("situations", [
      situations("本区户籍居民参保"),
      situations("吴江区户籍居民参保"),
      situations("嘉善县户籍居民参保"),
    ]);
    expect(fieldOf({ ...changes, files: ownNames }, "situations[native].name").state).toBe("wording");
  });
});

describe("what is no region speaking of its own place stays what it is", () => {
  test.each([
    ["别地的名字", "户籍在吴江区", "户籍在吴江区内", "户籍在吴江区"],
    ["别地的名字", "户籍在嘉善县", "户籍在吴江区", "户籍在嘉善县"],
    ["别地的名字", "户籍在嘉善县20日", "户籍在吴江区20日", "户籍在嘉善县二十日"],
    ["两地互换", "青浦、吴江的材料", "吴江、青浦的材料", "青浦、吴江的材料"],
    ["机关的名字", "向青浦区公安局提出申请", "向吴江区公安局提出申请", "向青浦区公安局提出申请"],
    ["地址", "到青浦区公园路100号办理", "到吴江区开平路2000号办理", "到青浦区公园路100号办理"],
    ["依据的题名", "按照《青浦区户籍管理办法》", "按照《吴江区户籍管理办法》", "按照《青浦区户籍管理办法》"],
    ["本市比本县大", "本市户籍居民参保", "本市户籍居民参保", "本县户籍居民参保"],
    ["市与区分别说", "户籍在本市，居住在本区", "户籍在本区，居住在本市", "户籍在本市，居住在本区"],
    ["别市的名字", "户籍在本市", "户籍在嘉兴市", "户籍在本市"],
    ["别地的名字", "到青浦经营", "到青浦区经营", "到吴江经营"],
    ["两个机关", "区局初审，分局复审", "分局初审，区局复审", "区局初审，分局复审"],
    ["另一级机关", "费用由区局承担", "费用由省局承担", "费用由区局承担"],
    ["机关的职务", "由分局长决定", "由区局长决定", "由分局长决定"],
    ["词的一部分", "提交最新版本地图", "提交最新版吴江区地图", "提交最新版本地图"],
  ])("%s: %s ≠ %s", (_, a, b, c) => {
    expect(["different", "reworded"]).toContain(hereOf(a, b, c).state);
  });

  test("an authority's name names that authority", () => {
    const authority = (name: string) => ({ name, kind: "法定机关" });
    const changes = each("authority", [authority("本区"), authority("吴江区"), authority("嘉善县")]);
    expect(fieldOf({ ...changes, files: ownNames }, "authority.name").state).toBe("different");
  });

  test("what is only set otherwise is still only that", () => {
    expect(hereOf("户籍在吴江区。", "户籍在吴江区", "户籍在吴江区").state).toBe("typographic");
  });

  test("the normal form that is shown keeps the region's name", () => {
    expect(hereOf("住所在青浦区", "住所在吴江区", "住所在嘉善县").values["wujiang"]?.normal).toBe(
      "住所在吴江区",
    );
  });
});

describe("quantities written in Chinese", () => {
  test.each([
    ["有效期五年", "有效期5年"],
    ["注册资本二百万元", "注册资本200万元"],
    ["经三分之二以上成员同意", "经2/3以上成员同意"],
    ["首付不低于百分之三十", "首付不低于30%"],
    ["按百分之零点五收取", "按0.5%收取"],
    ["罚款千分之二", "罚款2‰"],
    ["由两名工作人员到场", "由2名工作人员到场"],
    ["成员总数二十人以下", "成员总数20人以下"],
    ["可以有一个企业成员", "可以有1个企业成员"],
    ["消毒间设三个水池", "消毒间设3个水池"],
    ["累计居留180天（含）以上", "累计居留180天以上"],
    ["累计居留180天以上（含本数）", "累计居留180日以上"],
  ])("%s = %s", (a, b) => {
    expect(stateOf(a, b, a)).toBe("equivalent");
  });

  test.each([
    ["经三分之二以上成员同意", "经三分之一以上成员同意"],
    ["首付不低于百分之三十", "首付不低于百分之三"],
    ["由第三方出具", "由3方出具"],
    ["一般材料", "1般材料"],
    ["统一日期", "统1日期"],
    ["任一项", "任1项"],
    ["第二十人", "第二10人"],
    ["同一个账户", "同1个账户"],
    ["累计居留180天（不含）以上", "累计居留180天以上"],
    ["消毒间设三个水池", "消毒间设两个以上水池"],
  ])("%s ≠ %s", (a, b) => {
    expect(stateOf(a, b, a)).toBe("different");
  });
});

describe("a qualifier decides what is asked", () => {
  test.each([
    ["载明措施种类和起止日期，期限在6个月以上", "载明措施种类和起止日期，剩余期限在6个月以上"],
    ["累计缴费满12个月的职工", "缴费满12个月的职工"],
    ["连续缴费满12个月的职工", "累计缴费满12个月的职工"],
    ["近3个月的银行流水原件", "3个月的银行流水原件"],
    ["最近一次年度检验的报告", "一次年度检验的报告"],
    ["首次申请的提交原件", "申请的提交原件"],
    ["有效期届满前30日提出延续", "有效期届满后30日提出延续"],
    ["期满前提出延续申请", "期满后提出延续申请"],
    ["每份材料加盖公章", "材料加盖公章"],
    ["申请人各提交身份证复印件", "申请人提交身份证复印件"],
  ])("%s ≠ %s", (a, b) => {
    expect(stateOf(a, b, a)).toBe("different");
  });

  test("the same qualifier in other words changes nothing", () => {
    expect(
      stateOf(
        "应当在有效期届满前提出延续申请",
        "应在有效期期满之前提出延续的申请",
        "应当在有效期届满前提出延续申请",
      ),
    ).toBe("reworded");
  });
});
