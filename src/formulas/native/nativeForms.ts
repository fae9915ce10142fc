import type { FunctionId } from "../../functions/catalogue";
import type { Dialect } from "./Dialect";
import { counts } from "./families/counts";
import { lapsedCustomers } from "./families/lapsed";
import { orderFigures } from "./families/orderFigures";
import { orderRetention } from "./families/orderRetention";
import { intervals } from "./families/intervals";
import { orderTables } from "./families/orderTables";
import { subscriptionTrend } from "./families/subscriptionTrend";
import { subscriptions } from "./families/subscriptions";
import { surveyTables } from "./families/surveyTables";
import { tests } from "./families/tests";
import { survey } from "./families/survey";
import type { NativeForm } from "./NativeForm";

/** A form that serves each dialect, or one for each dialect that has one. */
type Forms = NativeForm | Readonly<Partial<Record<Dialect, NativeForm>>>;

/** What has no form is offered as a value. */
const none: Forms = {};

/** The native forms of every function. */
export const nativeForms: Readonly<Record<FunctionId, Forms>> = {
  ...counts,
  ...survey,
  ...orderRetention,
  ...orderFigures,
  ...lapsedCustomers,
  ...subscriptions,
  ...intervals,
  ...tests,
  ...surveyTables,
  ...orderTables,
  ...subscriptionTrend,
  "RETENTION.COHORTS": none,
  RFM: none,
};
