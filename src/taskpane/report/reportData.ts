import type { Day } from "../../metrics/period/day";
import { firstInputs } from "../../report/firstInputs";
import type { OrderColumns, ReportData, ReportInputs, SurveyColumns } from "../../report/ReportData";
import { changesTheFigure } from "../understanding/offer";
import type { ColumnKind } from "../understanding/recognition";
import { bestColumn, type UnderstoodColumn, type UnderstoodList } from "../understanding/understandList";
import { answerDates } from "./answerDates";
import type { ChosenLists } from "./choice";

/** The columns of the chosen lists, as the report's formulas refer to them. */
export function reportData({ lists, groups }: ChosenLists): ReportData {
  const { orders, survey, subscriptions } = lists;
  return {
    ...(orders && { orders: orderColumns(orders, groups) }),
    ...(survey && { survey: surveyColumns(survey) }),
    ...(subscriptions && {
      subscriptions: {
        list: subscriptions.name,
        starts: referenceTo(subscriptions, "starts"),
        ends: referenceTo(subscriptions, "ends"),
        ...optional("customers", bestColumn(subscriptions, "customers")),
        ...optional("amounts", bestColumn(subscriptions, "amounts")),
      },
    }),
  };
}

/** What the report shows at first: the latest periods of the first list whose days are known, else those of today. */
export function firstReportInputs({ lists }: ChosenLists, today: Day): ReportInputs {
  const { orders, survey, subscriptions } = lists;
  const columns = [
    orders && bestColumn(orders, "dates"),
    survey && answerDates(survey),
    subscriptions && bestColumn(subscriptions, "starts"),
  ];
  const days = columns.find((column) => column?.days)?.days ?? { first: today - 365, last: today };
  return firstInputs(days.first, days.last);
}

function orderColumns(list: UnderstoodList, groups: string | undefined): OrderColumns {
  const orderIds = bestColumn(list, "orderIds");
  return {
    list: list.name,
    customers: referenceTo(list, "customers"),
    dates: referenceTo(list, "dates"),
    amounts: referenceTo(list, "amounts"),
    ...(orderIds && changesTheFigure(orderIds) && { orderIds: orderIds.reference }),
    ...(groups !== undefined && { groups }),
  };
}

function surveyColumns(list: UnderstoodList): SurveyColumns {
  return {
    list: list.name,
    dates: answerDates(list)?.reference ?? "",
    nps: referenceTo(list, "nps"),
    ...scored("csat", bestColumn(list, "csat")),
    ...scored("ces", bestColumn(list, "ces")),
  };
}

function referenceTo(list: UnderstoodList, kind: ColumnKind): string {
  const column = bestColumn(list, kind);
  if (!column) throw new Error(`${list.name} has no ${kind}.`);
  return column.reference;
}

function optional<Name extends string>(name: Name, column: UnderstoodColumn | undefined) {
  return column ? ({ [name]: column.reference } as Record<Name, string>) : {};
}

function scored<Name extends string>(name: Name, column: UnderstoodColumn | undefined) {
  if (!column) return {};
  const { reference, recognition } = column;
  const scale = recognition.scale === undefined ? {} : { scale: recognition.scale };
  return { [name]: { reference, ...scale } } as Record<Name, { reference: string; scale?: number }>;
}
