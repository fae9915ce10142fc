/**
 * The tenth of CDNOW's customers that Fader, Hardie & Lee (2005), "Counting Your Customers the Easy Way", Marketing
 * Science 24, fit their model to: 2,357 customers by the number of repeat transactions in the first 39 weeks of 1997.
 */
import { days, ids } from "../../../src/metrics/columns";
import { rfm } from "../../../src/metrics/orders/rfm";
import { repeatRateOfOrders } from "../../../src/metrics/orders/repeatRate";
import { parsePeriod } from "../../../src/metrics/period/period";
import { day } from "../../support/columns";
import { describeWithRealData, realRecords } from "../../support/realData";

/** 0, 1, … 6 repeat transactions, and 7 or more. */
const CUSTOMERS = [1411, 439, 214, 100, 62, 38, 29, 64];

describeWithRealData("the published sample of CDNOW", () => {
  const records = realRecords("cdnow-sample-orders.csv");
  const list = {
    customers: ids(records.map(({ CustomerID }) => CustomerID)),
    dates: days(records.map(({ OrderDate }) => OrderDate)),
    amounts: Float64Array.from(records, ({ Amount }) => Number(Amount)),
    // What a customer bought on one day is one transaction there.
    orderIds: ids(records.map(({ CustomerID, OrderDate }) => `${CustomerID} ${OrderDate}`)),
  };

  it("has as many customers with so many orders as the paper counts", () => {
    const found = new Array<number>(CUSTOMERS.length).fill(0);
    for (const row of rfm({ ...list, asOf: day("1997-09-30") }).rows)
      found[Math.min(7, Number(row[2]) - 1)]!++;
    expect(found).toEqual(CUSTOMERS);
  });

  it("and its repeat rate is of all but the 1,411 who never came back", () => {
    const { parts } = repeatRateOfOrders({ ...list, period: parsePeriod("1997-01-01..1997-09-30")! });
    expect(parts).toMatchObject({ repeatCustomers: 2357 - 1411, uniqueCustomers: 2357 });
  });
});
