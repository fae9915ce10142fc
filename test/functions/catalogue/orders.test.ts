import { column, FakeExcel, row, saying } from "../../support/customFunctions";

const excel = new FakeExcel();

/** Ann stays, Bo leaves, Cem is new; one order each outside both quarters. */
const customers = column("Ann", "Bo", "ann ", "Cem", "Bo", "Cem");
const dates = column("2026-01-05", 46112, "2026-04-01T08:00:00Z", 46203.9, "2025-12-31", "2026-07-01");
const amounts = column(10, 20, 30, -5, 40, 25);

describe("RETENTION.ORDERS and CHURN.ORDERS", () => {
  it("ignore orders outside both periods", () => {
    expect(excel.value("RETENTION.ORDERS", customers, dates, "2026-Q2")).toBe(0.5);
    expect(excel.value("CHURN.ORDERS", customers, dates, "2026-Q2")).toBe(0.5);
  });

  it("come as rates", () => {
    const rate = { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0.0%" };
    expect(excel.calculate("RETENTION.ORDERS", customers, dates, "2026-Q2")).toEqual(rate);
    expect(excel.calculate("CHURN.ORDERS", customers, dates, "2026-Q2")).toEqual(rate);
  });

  it.each([
    ["2026-q2 ", null, 0.5],
    [row(46113, 46203), null, 0.5],
    ["2026-04-01..2026-06-30", "2026-Q1", 0.5],
    ["2026-Q2", "2025-12", 0],
    ["2026-Q2", row("2025-12-31", "2026-01-05"), 0.5],
    [2026, 2025, 1],
    ["2026-Q3", null, 0.5],
    ["2026-Q4", null, 0],
  ])("of the period %j against the base %j is %d", (period, basePeriod, value) => {
    expect(excel.value("RETENTION.ORDERS", customers, dates, period, basePeriod)).toBe(value);
    expect(excel.value("CHURN.ORDERS", customers, dates, period, basePeriod)).toBe(1 - value);
  });

  it.each<[string, unknown, ...string[]]>([
    ["one date", 46113, "one date is not a period", "'2026-04"],
    ["text that is no period", "spring", "spring", "2026-Q2"],
    ["a week that the year does not have", "2027-W53", "2027-W53"],
    ["days in the wrong order", row(46203, 46113), "2026-06-30", "2026-04-01"],
    ["three cells", column(46113, 46203, null), "3"],
    ["TRUE", true, "true"],
  ])("refuse %s for either period, naming the argument", (_, given, ...words) => {
    expect(excel.error("RETENTION.ORDERS", customers, dates, given)).toEqual(
      saying("#VALUE!", "period", ...words),
    );
    expect(excel.error("CHURN.ORDERS", customers, dates, "2026-Q2", given)).toEqual(
      saying("#VALUE!", "basePeriod", ...words),
    );
  });

  it("without customers in the base period are #N/A and say so", () => {
    expect(excel.error("RETENTION.ORDERS", customers, dates, "2025-Q1")).toEqual(
      saying("#N/A", "base period"),
    );
    expect(excel.error("CHURN.ORDERS", customers, dates, "2025-Q1")).toEqual(saying("#N/A", "base period"));
  });
});

describe("REPEATRATE.ORDERS and PURCHFREQ.ORDERS", () => {
  it("take all orders where no period is given, with or without dates", () => {
    expect(excel.value("REPEATRATE.ORDERS", customers)).toBe(1);
    expect(excel.value("PURCHFREQ.ORDERS", customers, dates)).toBe(2);
  });

  it("come as a rate and as a number", () => {
    expect(excel.calculate("REPEATRATE.ORDERS", column("Ann", "Ann", "Bo"))).toMatchObject({
      basicValue: 0.5,
      numberFormat: "0.0%",
    });
    expect(excel.calculate("PURCHFREQ.ORDERS", column("Ann", "Ann", "Bo"))).toBe(1.5);
  });

  it("join the rows of one order by its id, whatever its case and spaces", () => {
    const ids = column("A-1", " a-1", 7, "7");
    const who = column("Ann", "Ann", "Bo", "Bo");
    expect(excel.value("REPEATRATE.ORDERS", who, null, null, ids)).toBe(0);
    expect(excel.value("PURCHFREQ.ORDERS", who, null, null, ids)).toBe(1);
  });

  it("count an order across customers once in the frequency, and once for each of them in the rate", () => {
    const shared = [column("Ann", "Bo", "Bo"), null, null, column("A", "A", "B")] as const;
    expect(excel.value("PURCHFREQ.ORDERS", ...shared)).toBe(1);
    expect(excel.value("REPEATRATE.ORDERS", ...shared)).toBe(0.5);
  });

  it("take the orders of the period, and refuse one without dates", () => {
    expect(excel.value("REPEATRATE.ORDERS", customers, dates, "2026")).toBeCloseTo(2 / 3, 15);
    expect(excel.value("PURCHFREQ.ORDERS", customers, dates, "2026-Q2")).toBe(1);
    for (const id of ["REPEATRATE.ORDERS", "PURCHFREQ.ORDERS"] as const) {
      expect(excel.error(id, customers, null, "2026")).toEqual(saying("#VALUE!", "period", "dates"));
      expect(excel.error(id, customers, dates, "2024")).toEqual(saying("#N/A", "orders"));
    }
  });
});

describe("AOV.ORDERS and CLV.ORDERS", () => {
  it("a refund lowers the revenue and its row still counts", () => {
    expect(excel.calculate("AOV.ORDERS", amounts)).toBe(20);
    expect(excel.calculate("CLV.ORDERS", customers, amounts)).toBe(40);
    expect(excel.value("AOV.ORDERS", amounts, dates, "2026-Q2")).toBe(12.5);
  });

  it("AOV.ORDERS joins rows by order id", () => {
    expect(excel.value("AOV.ORDERS", column(10, 20, 60), null, null, column("A", "a", null))).toBe(45);
  });

  it("CLV.ORDERS multiplies by lifespan and margin, and refuses what CLV refuses", () => {
    expect(excel.value("CLV.ORDERS", customers, amounts, null, null, 3, 0.4)).toBeCloseTo(48, 12);
    expect(excel.value("CLV.ORDERS", customers, amounts, dates, "2026-Q2", 2)).toBe(25);
    expect(excel.error("CLV.ORDERS", customers, amounts, null, null, 0)).toEqual(
      saying("#VALUE!", "lifespan"),
    );
    expect(excel.error("CLV.ORDERS", customers, amounts, null, null, 1, 40)).toEqual(
      saying("#VALUE!", "grossMargin", "write 40 %"),
    );
  });

  it("refuse text among the amounts, naming the row, and a period without dates", () => {
    const text = column(10, "12,50");
    expect(excel.error("AOV.ORDERS", text)).toEqual(saying("#VALUE!", "amounts", "row 2", "12,50"));
    expect(excel.error("CLV.ORDERS", column("Ann", "Bo"), text)).toEqual(
      saying("#VALUE!", "amounts", "row 2"),
    );
    expect(excel.error("AOV.ORDERS", column(1), null, 2026)).toEqual(saying("#VALUE!", "period"));
  });

  it("refuse a sum that no cell can hold", () => {
    expect(excel.error("AOV.ORDERS", column(1.7e308, 1.7e308))).toEqual(saying("#VALUE!", "too large"));
  });
});

describe("dates", () => {
  it.each([
    ["0, a blank", 0, 1],
    ["the first serial number that is a date", 10000, 2],
    ["the last", 2958465, 2],
    ["ISO text with time and offset", "2026-04-01T23:59:00-11:00", 2],
  ])("%s", (_, date, orders) => {
    expect(excel.value("PURCHFREQ.ORDERS", column("Ann", "Ann"), column(46113, date))).toBe(orders);
  });

  it.each([1, 9999, 2958466, -46113])("refuse %d: is this the date column?", (date) => {
    expect(excel.error("PURCHFREQ.ORDERS", column("Ann", "Ann"), column(46113, date))).toEqual(
      saying("#VALUE!", "dates", "row 2", "date column"),
    );
  });

  it.each(["31-12-2026", "2026-02-30", "soon"])("refuse %j, naming the row", (date) => {
    expect(excel.error("PURCHFREQ.ORDERS", column("Ann", "Ann"), column(46113, date))).toEqual(
      saying("#VALUE!", "dates", "row 2", date),
    );
  });
});

describe("CHURN.LAPSED", () => {
  const last = column("2026-01-31", "2026-03-02", "2026-03-31");
  const names = column("Ann", "Bo", "Cem");

  it("counts customers whose last order is more than so many days before the last order of all", () => {
    expect(excel.value("CHURN.LAPSED", names, last, 30)).toBeCloseTo(1 / 3, 15);
    expect(excel.value("CHURN.LAPSED", names, last, 29)).toBeCloseTo(1 / 3, 15);
    expect(excel.value("CHURN.LAPSED", names, last, 28)).toBeCloseTo(2 / 3, 15);
    expect(excel.value("CHURN.LAPSED", names, last, 59)).toBe(0);
  });

  it("looks back from asOf, a serial number or ISO text", () => {
    expect(excel.value("CHURN.LAPSED", names, last, 30, "2026-05-01")).toBe(1);
    expect(excel.value("CHURN.LAPSED", names, last, 30, 46112 + 30)).toBeCloseTo(2 / 3, 15);
  });

  it.each([
    [-1, null, ["days", "-1"]],
    ["thirty", null, ["days", "thirty"]],
    ["", null, ["days", "missing"]],
    [30, "May", ["asOf", "May"]],
    [30, 2026, ["asOf", "2,026"]],
    [30, true, ["asOf", "TRUE"]],
  ])("refuses %j days as of %j", (days, asOf, words) => {
    expect(excel.error("CHURN.LAPSED", names, last, days, asOf)).toEqual(saying("#VALUE!", ...words));
  });

  it("before the first order has nothing to measure", () => {
    expect(excel.error("CHURN.LAPSED", names, last, 30, "2026-01-01")).toEqual(saying("#N/A", "orders"));
  });
});
