/** Columns that look like amounts, but whose sum is none. */
import type { Cell } from "../../../src/workbook/Workbook";
import { kindsIn, sums, tableOf, understood } from "./lists";

const lines = sums.map((_, row) => Math.floor(row / 2));
const order = lines.map((one) => 5001 + one);
const day = lines.map((one) => `2026-03-${String(one + 1).padStart(2, "0")}`);
const customer = lines.map((one) => `K-${100 + (one % 7)}`);
const quantity = lines.map((_, row) => 1 + (row % 4));
const orderTotal = lines.map((one) => 200.5 + one * 13);

const seenIn = (columns: Readonly<Record<string, readonly Cell[]>>) =>
  understood(tableOf("T", { Order: order, Date: day, Customer: customer, ...columns }))[0]!;

describe("prices of one unit", () => {
  it.each(["Price", "Unit price", "Stykpris", "Styckpris", "À-pris", "Lineitem price", "Pris pr. enhed"])(
    "are no amounts beside quantities: «%s»",
    (header) => {
      const list = seenIn({ Antal: quantity, [header]: sums });
      expect(kindsIn(list)).not.toHaveProperty("amounts");
      expect(list.remarks).toEqual([{ about: "unitPrices", column: header }]);
    },
  );

  it("are amounts where nothing says how many", () => {
    expect(kindsIn(seenIn({ Price: sums }))).toMatchObject({ amounts: "T[Price]" });
  });

  it.each(["Total price", "Order price", "Ordrepris", "Totalpris"])(
    "are not what says more: «%s»",
    (header) => {
      expect(kindsIn(seenIn({ Antal: quantity, [header]: sums }))).toMatchObject({ amounts: `T[${header}]` });
    },
  );

  it("are what a subscription costs", () => {
    const list = understood(
      tableOf("T", { Start: day, End: [...day.slice(1), ""], Quantity: quantity, Price: sums }),
    );
    expect(kindsIn(list[0])).toMatchObject({ starts: "T[Start]", amounts: "T[Price]" });
  });

  it("give way to the amount of the row, without a word", () => {
    const list = seenIn({ Qty: quantity, Price: sums, "Line total": sums.map((sum) => sum * 2) });
    expect(kindsIn(list)).toMatchObject({ amounts: "T[Line total]" });
    expect(list.remarks).toEqual([]);
  });
});

describe("totals of orders that stand on each of their lines", () => {
  it("give way to the amounts of the lines", () => {
    const list = seenIn({ "Order total": orderTotal, "Line total": sums });
    expect(list.columns.filter(({ recognition }) => recognition.kind === "amounts")).toMatchObject([
      { reference: "T[Line total]" },
    ]);
    expect(list.remarks).toEqual([]);
  });

  it("are no amounts where there are no others", () => {
    const list = seenIn({ "Order total": orderTotal });
    expect(kindsIn(list)).not.toHaveProperty("amounts");
    expect(list.remarks).toEqual([{ about: "orderTotals", column: "Order total" }]);
  });

  it("are amounts where only one line of each order has them", () => {
    const once = orderTotal.map((sum, row) => (row % 2 ? "" : sum));
    expect(kindsIn(seenIn({ "Order total": once }))).toMatchObject({ amounts: "T[Order total]" });
  });

  it("are amounts where the rows of one number are of different days: payments, month after month", () => {
    const days = day.map((_, row) => `2026-04-${String(row + 1).padStart(2, "0")}`);
    expect(kindsIn(seenIn({ Date: days, Amount: orderTotal }))).toMatchObject({ amounts: "T[Amount]" });
  });
});
