import { defineRule } from "../rule.ts";

export const rule = defineRule({
  id: "fee/no-online-payment-when-free",
  on: "version",
  severity: "warning",
  title: { zh: "不收费的不写网上支付", en: "What is free has no online payment" },
  basis: {
    zh: "国家政务服务事项要素“是否收费”“是否支持网上支付”",
    en: "National elements 是否收费 and 是否支持网上支付",
  },
  messages: {
    payment: {
      says: { zh: "不收费，却写支持网上支付", en: "it is free, yet online payment is supported" },
      help: {
        zh: "payOnline 改为 false，或改正是否收费。",
        en: "Write payOnline: false, or correct whether it is free.",
      },
    },
  },
  examples: [
    { yaml: "payOnline: true", reports: ["1:12 payment"] },
    { yaml: "payOnline: true\nfee:\n  charged: true", reports: [] },
  ],
  check({ version: { fee, payOnline }, report }) {
    if (fee?.charged === false && payOnline === true) report("payment", { pointer: "/payOnline" }, {});
  },
});
