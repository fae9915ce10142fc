import fc from "fast-check";
import { countCustomers, countOrders, ordersByCustomer } from "../../../src/metrics/orders/orderCount";
import { ids } from "../../support/columns";
import { columnsOf, customersOf, orderRows, ordersOf } from "../../support/orders";

const rows = (...indices: number[]) => Int32Array.from(indices);

describe("countOrders", () => {
  it("counts a row without an id as an order of its own, every time", () => {
    expect(countOrders(rows(0, 1, 2), ids(null, null, null))).toBe(3);
    expect(countOrders(rows(0, 1, 2), ids("A", null, "A"))).toBe(2);
  });

  it("without ids, every row is an order", () => {
    expect(countOrders(rows(0, 2, 4))).toBe(3);
    expect(countOrders(rows())).toBe(0);
  });

  it("sees only the rows it is given", () => {
    expect(countOrders(rows(1, 2), ids("A", "B", "B", "C"))).toBe(1);
  });
});

describe("ordersByCustomer", () => {
  it("counts an order that customers share once for each of them, also when they alternate", () => {
    const customers = ids("Ann", "Bo", "Ann", "Bo", "Ann");
    expect([...ordersByCustomer(rows(0, 1, 2, 3, 4), customers, ids("A", "A", "A", "A", "B"))]).toEqual([
      2, 1,
    ]);
  });

  it("has no orders for a customer who is in none of the rows", () => {
    expect([...ordersByCustomer(rows(1), ids("Ann", "Bo"))]).toEqual([0, 1]);
  });

  it("agrees with a Set of ids for each customer", () => {
    fc.assert(
      fc.property(orderRows, (list) => {
        const named = list.filter(({ customer }) => customer !== null);
        const { customers, orderIds } = columnsOf(named);
        const counts = ordersByCustomer(rows(...named.keys()), customers, orderIds);
        expect([...counts]).toEqual(
          customers.labels.map((label) => ordersOf(named.filter(({ customer }) => customer === label))),
        );
      }),
    );
  });
});

it("countCustomers counts each once", () => {
  fc.assert(
    fc.property(orderRows, (list) => {
      const named = list.filter(({ customer }) => customer !== null);
      const { customers } = columnsOf(named);
      expect(countCustomers(rows(...named.keys()), customers)).toBe(customersOf(named).size);
    }),
  );
});
