import type { WorkbookData } from "../file/WorkbookData";
import type { Language } from "../language";
import { makeCustomers } from "./customers";
import { ordersSheet, subscriptionsSheet, surveySheet } from "./dataSheets";
import { makeOrders } from "./orders";
import { mulberry32 } from "./random";
import { startSheet } from "./startSheet";
import { makeSubscriptions } from "./subscriptions";
import { makeSurvey } from "./survey";
import { tableSheets } from "./tableSheets";
import { SAMPLE_WORDS } from "./words";

/** Each part has a sequence of its own, so that a change to one leaves the others as they are. */
const SEED = 20_260_930;

/**
 * The workbook on which the playground opens: a first sheet that explains itself, tables that formulas fill, and invented
 * orders, survey answers and subscriptions. The same for everybody, whenever and wherever it is made; only the words differ by language.
 */
export function sampleWorkbook(language: Language): WorkbookData {
  const customers = makeCustomers(mulberry32(SEED));
  const orders = makeOrders(mulberry32(SEED + 1), customers);
  return {
    name: SAMPLE_WORDS[language].workbook,
    sheets: [
      startSheet(language),
      ...tableSheets(language),
      ordersSheet(orders),
      surveySheet(makeSurvey(mulberry32(SEED + 2), orders)),
      subscriptionsSheet(makeSubscriptions(mulberry32(SEED + 3))),
    ],
  };
}
