import { orderComparison } from "../../../src/metrics/orders/comparison";
import { ids, numbers, refusal } from "../../support/columns";

it("has a row a group in order of first appearance, then all", () => {
  const { columns, rows } = orderComparison({
    customers: ids("Ann", "Bo", "Ann", "Cem", "Bo"),
    amounts: numbers(100, 50, 80, -20, 40),
    groups: ids("Web", "Store", "Web", "App", "Web"),
  });
  expect(columns.map(({ name }) => name)).toEqual([
    "Group",
    "Customers",
    "Orders",
    "Revenue",
    "Repeat rate",
    "Purchase frequency",
    "AOV",
    "Customer value",
  ]);
  expect(rows).toEqual([
    ["Web", 2, 3, 220, 0.5, 1.5, 220 / 3, 110],
    ["Store", 1, 1, 50, 0, 1, 50, 50],
    ["App", 1, 1, -20, 0, 1, -20, -20],
    ["All", 3, 5, 250, 2 / 3, 5 / 3, 50, 250 / 3],
  ]);
});

it("counts a customer and an order that are in two groups in both, and once in all", () => {
  const { rows } = orderComparison({
    customers: ids("Ann", "Ann"),
    amounts: numbers(1, 2),
    groups: ids("Web", "Store"),
    orderIds: ids("A", "A"),
  });
  expect(rows).toEqual([
    ["Web", 1, 1, 1, 0, 1, 1, 1],
    ["Store", 1, 1, 2, 0, 1, 2, 2],
    ["All", 1, 1, 3, 0, 1, 3, 3],
  ]);
});

it("names the rows without a group (blank)", () => {
  const { rows } = orderComparison({
    customers: ids("Ann", "Bo"),
    amounts: numbers(1, 2),
    groups: ids(null, null),
  });
  expect(rows.map(([group, customers]) => [group, customers])).toEqual([
    ["(blank)", 2],
    ["All", 2],
  ]);
});

it("leaves out a group all of whose rows have a blank", () => {
  const { rows, use } = orderComparison({
    customers: ids("Ann", null, "Bo"),
    amounts: numbers(null, 2, 3),
    groups: ids("Web", "Store", "App"),
  });
  expect(rows.map(([group]) => group)).toEqual(["App", "All"]);
  expect(use).toEqual({ used: 1, leftOut: { blankAmount: 1, blankCustomer: 1 } });
});

it("shows no AOV of −0", () => {
  const { rows } = orderComparison({ customers: ids("Ann"), amounts: numbers(-0), groups: ids("Web") });
  expect(rows[0]!.some((cell) => Object.is(cell, -0))).toBe(false);
});

it("has nothing to measure without orders", () => {
  const list = { customers: ids("Ann"), amounts: numbers(null), groups: ids("Web") };
  expect(refusal(() => orderComparison(list))).toMatchObject({ missing: "orders" });
});

it("refuses a column with thousands of different values", () => {
  const many = Array.from({ length: 6_250 }, (_, index) => String(index));
  const customers = { codes: new Int32Array(6_250), labels: ["Ann"] };
  const groups = { codes: Int32Array.from(many.keys()), labels: many };
  const list = { customers, amounts: new Float64Array(6_250), groups };
  expect(refusal(() => orderComparison(list))).toEqual({ code: "tooManyGroups", groups: 6_250 });
});
