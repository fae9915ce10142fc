import fc from "fast-check";
import { OrderTally } from "../../../src/metrics/orders/tally";
import { ids, numbers, refusal } from "../../support/columns";
import { columnsOf, customersOf, orderRows, ordersOf, revenueOf } from "../../support/orders";

const rows = (...indices: number[]) => Int32Array.from(indices);

describe("orders", () => {
  it("without ids, every row is an order", () => {
    expect(new OrderTally({}).totals(rows(0, 2, 4)).orders).toBe(3);
    expect(new OrderTally({}).totals(rows()).orders).toBe(0);
  });

  it("counts a row without an id as an order of its own, every time", () => {
    const count = (...names: (string | null)[]) =>
      new OrderTally({ orderIds: ids(...names) }).totals(rows(0, 1, 2)).orders;
    expect(count(null, null, null)).toBe(3);
    expect(count("A", null, "A")).toBe(2);
  });

  it("counts an order that customers share once, but once for each of them", () => {
    const customers = ids("Ann", "Bo", "Ann", "Bo", "Ann");
    const tally = new OrderTally({ customers, orderIds: ids("A", "A", "A", "A", "B") });
    expect(tally.totals(rows(0, 1, 2, 3, 4))).toMatchObject({ orders: 2, customers: 2, repeatCustomers: 1 });
  });

  it("keeps three customers of one order apart, in any order of rows", () => {
    const customers = ids("Ann", "Bo", "Cem", "Bo", "Cem", "Ann", "Cem");
    const tally = new OrderTally({ customers, orderIds: ids("A", "A", "A", "A", "A", "A", "A") });
    expect(tally.totals(rows(0, 1, 2, 3, 4, 5, 6))).toMatchObject({
      orders: 1,
      customers: 3,
      repeatCustomers: 0,
    });
  });
});

describe("revenue", () => {
  const tally = new OrderTally({ amounts: numbers(100, 50, -30, -0.5, 7) });

  it("adds up the rows it is given only, refunds included, and says how many those are", () => {
    expect(tally.totals(rows(0, 2, 3))).toMatchObject({ revenue: 69.5, refundRows: 2, orders: 3 });
  });

  it("an amount of zero is no refund", () => {
    expect(new OrderTally({ amounts: numbers(0, -0) }).totals(rows(0, 1)).refundRows).toBe(0);
  });

  it("of no rows is 0", () => {
    expect(tally.totals(rows())).toMatchObject({ revenue: 0, refundRows: 0, orders: 0 });
  });

  it("beyond the largest number is refused", () => {
    const vast = new OrderTally({ amounts: numbers(1.7e308, 1.7e308) });
    expect(refusal(() => vast.totals(rows(0, 1)))).toEqual({ code: "tooLarge" });
  });
});

it("begins anew with every group: what it met before leaves no trace", () => {
  const list = {
    customers: ids("Ann", "Bo", "Ann", "Bo"),
    amounts: numbers(1, 2, 3, 4),
    orderIds: ids("A", "A", "A", "B"),
  };
  const tally = new OrderTally(list);
  for (const group of [rows(0, 1), rows(2, 3), rows(0, 1, 2, 3), rows(), rows(3), rows(0, 1)]) {
    expect(tally.totals(group)).toEqual(new OrderTally(list).totals(group));
  }
});

it("agrees with Sets and filters, for any list", () => {
  fc.assert(
    fc.property(orderRows, (list) => {
      const full = list.filter(({ customer, amount }) => customer !== null && amount !== null);
      const { customers, amounts, orderIds } = columnsOf(full);
      const repeaters = [...customersOf(full)].filter(
        (name) => ordersOf(full.filter(({ customer }) => customer === name)) > 1,
      );
      expect(new OrderTally({ customers, amounts, orderIds }).totals(rows(...full.keys()))).toEqual({
        orders: ordersOf(full),
        customers: customersOf(full).size,
        repeatCustomers: repeaters.length,
        revenue: revenueOf(full),
        refundRows: full.filter(({ amount }) => amount! < 0).length,
      });
    }),
  );
});
