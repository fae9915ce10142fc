import type { ReportData } from "../../src/report/ReportData";

/** A workbook that has everything a report can be about: the sample workbook of the playground. */
export const everything: Required<ReportData> = {
  orders: {
    list: "Orders",
    customers: "Orders[Customer]",
    dates: "Orders[Date]",
    amounts: "Orders[Amount]",
    orderIds: "Orders[Order]",
    groups: "Orders[Segment]",
  },
  survey: {
    list: "Survey",
    dates: "Survey[Date]",
    nps: "Survey[NPS]",
    csat: { reference: "Survey[CSAT]" },
    ces: { reference: "Survey[CES]" },
  },
  subscriptions: {
    list: "Subscriptions",
    starts: "Subscriptions[Start]",
    ends: "Subscriptions[End]",
    customers: "Subscriptions[Customer]",
    amounts: "Subscriptions[MRR]",
  },
};

export const inputs = { period: "2026-Q2", unit: "quarter" } as const;
