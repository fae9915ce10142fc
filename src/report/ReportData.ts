import type { Unit } from "../metrics/period/calendar";

/** The lists that a report is about: how formulas refer to their columns. What is not there is left out of the report. */
export interface ReportData {
  readonly orders?: OrderColumns;
  readonly survey?: SurveyColumns;
  readonly subscriptions?: SubscriptionColumns;
}

export interface OrderColumns {
  /** What the user calls the list: a table's name, or an address. */
  readonly list: string;
  readonly customers: string;
  readonly dates: string;
  readonly amounts: string;
  /** Where several rows may be one order. */
  readonly orderIds?: string;
  readonly groups?: string;
}

export interface SurveyColumns {
  readonly list: string;
  readonly dates: string;
  readonly nps: string;
  readonly csat?: AnswerColumn;
  readonly ces?: AnswerColumn;
}

export interface AnswerColumn {
  readonly reference: string;
  /** Where the answers are of another scale than the usual one. */
  readonly scale?: number;
}

export interface SubscriptionColumns {
  readonly list: string;
  readonly starts: string;
  readonly ends: string;
  readonly customers?: string;
  readonly amounts?: string;
}

/** What stands in the report's own cells at first. */
export interface ReportInputs {
  /** As the period language writes it: "2026-Q2". */
  readonly period: string;
  readonly unit: Unit;
}
