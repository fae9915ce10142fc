import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { readDays } from "../reading/days";
import { OrderColumns } from "../reading/orderList";
import { readPeriodOf } from "../reading/period";
import { giveUp } from "../Unavailable";
import { distinct, seen } from "../writing/distinct";
import type { Draft } from "../writing/Draft";
import { rowsWhere } from "../writing/mask";
import { refusing, unlessNothing } from "../writing/refusing";

/** What ran the day before a period, and what of it still runs on its last day. */
interface Kept {
  readonly before: string;
  readonly kept: string;
}

/** The rows that run on the two days, and what is read of them. */
interface Running {
  readonly columns: OrderColumns;
  readonly before: string;
  readonly after: string;
  readonly customer?: string;
  readonly amount?: string;
}

/**
 * Retention and churn of a subscription list. A blank end, "", is after every day, as all text is more than any number;
 * in the form for any Excel it is 0. With customers and amounts the smaller of two sums counts for each customer, which
 * takes MAP (Microsoft 365, Excel 2024); there is no such form for any Excel.
 */
const form =
  (isKept: boolean): NativeForm =>
  ({ call, draft }) => {
    const { startDay, endDay } = readDates(draft, call);
    const period = readPeriodOf(draft, call, "period", "period");
    const columns = new OrderColumns(draft, call);
    const customer = call.has("customers") ? { customer: columns.customer() } : {};
    const amount = call.has("amounts") ? { amount: columns.amount() } : {};
    const filled = [...Object.values(customer), ...Object.values(amount)].map((text) => `(${text}<>"")`);
    const runsOn = (name: string, day: string) =>
      rowsWhere(draft, name, [...filled, ...running(draft, startDay, endDay, day)]);
    const rows = {
      ...{ columns, ...customer, ...amount },
      before: runsOn("ranBefore", `${period.first}-1`),
      after: runsOn("runsAtEnd", period.last),
    };
    const wrong = [draft.name("endsTooEarly", endsTooEarly(draft, startDay, endDay))];
    if (rows.amount)
      wrong.push(
        draft.name(
          "negativeAmounts",
          draft.sum([...filled, hasStart(draft, startDay), `(${rows.amount}<0)`].join("*")),
        ),
      );
    const share =
      draft.isModern || !rows.customer ? shareOf(draft, rows, isKept) : shareOfCustomers(call, rows, isKept);
    const why = rows.amount
      ? "an end before its start, or less than nothing paid"
      : "an end before its start";
    return refusing(wrong, why, share);
  };

export function readDates(draft: Draft, call: GivenCall) {
  return {
    startDay: draft.name("startDay", readDays(draft, call.cells("starts"))),
    endDay: draft.name("endDay", readDays(draft, call.cells("ends"))),
  };
}

/** The conditions that a subscription runs on a day. */
function running({ isModern }: Draft, startDay: string, endDay: string, day: string): string[] {
  if (isModern) return [`(${startDay}<=${day})`, `(${endDay}>=${day})`];
  return [`(${startDay}>0)`, `(${startDay}<${day}+1)`, `((${endDay}=0)+(${endDay}>=${day})>0)`];
}

export function endsTooEarly(draft: Draft, startDay: string, endDay: string): string {
  return draft.isModern
    ? `SUM((${startDay}<>"")*(${endDay}<${startDay}))`
    : `SUMPRODUCT((${startDay}>0)*(${endDay}>0)*(INT(${endDay})<INT(${startDay})))`;
}

function hasStart({ isModern }: Draft, startDay: string): string {
  return isModern ? `(${startDay}<>"")` : `(${startDay}>0)`;
}

function shareOf(draft: Draft, rows: Running, isKept: boolean): string {
  const { before, kept } =
    draft.isModern && rows.customer ? ofCustomers(draft, rows, rows.customer) : ofRows(draft, rows);
  return unlessNothing(before, `${isKept ? kept : `(${before}-${kept})`}/${before}`);
}

/** Each row by itself: what runs on both days is kept. */
function ofRows(draft: Draft, { before, after, amount }: Running): Kept {
  const total = (rows: string) => (amount ? `SUMPRODUCT(${rows},${amount})` : draft.sum(rows));
  return {
    before: draft.name("before", total(before)),
    kept: draft.name("kept", total(`${before}*${after}`)),
  };
}

function ofCustomers(draft: Draft, { before, after, amount }: Running, customer: string): Kept {
  if (amount === undefined) {
    const was = distinct(draft, "before", customer, before);
    const is = distinct(draft, "after", customer, after);
    const either = distinct(draft, "ofEither", customer, `${before}+${after}`);
    return { before: was, kept: draft.name("kept", `${was}+${is}-${either}`) };
  }
  const of = (rows: string) => `SUMPRODUCT((${customer}=one)*${rows},${amount})`;
  const each = `MAP(UNIQUE(FILTER(${customer},${before})),LAMBDA(one,MIN(${of(before)},${of(after)})))`;
  return {
    before: draft.name("before", `SUMPRODUCT(${before},${amount})`),
    kept: draft.name("kept", `IF(SUM(${before})=0,0,SUM(${each}))`),
  };
}

/** For each customer who ran before 1 or 0; their mean. Without any there is none, which is #N/A like every error. */
function shareOfCustomers(
  call: GivenCall,
  { columns, before, after, customer, amount }: Running,
  isKept: boolean,
): string {
  if (amount !== undefined) giveUp({ code: "noNativeForm", function: call.id });
  const among = (rows: string) => seen(customer!, rows, columns.rowNumbers("customers"));
  return `IFERROR(AVERAGE(IF(${among(before)},${isKept ? "1*" : "1-"}${among(after)})),NA())`;
}

export const subscriptions = { "RETENTION.SUBS": form(true), "CHURN.SUBS": form(false) } satisfies Readonly<
  Record<string, NativeForm>
>;
