import { savedName } from "../../../playground/page/savedName";

it.each([
  ["orders.csv", ".xlsx", "orders.xlsx"],
  ["Orders 2026.Q2.xlsx", ".csv", "Orders 2026.Q2.csv"],
  ["Budget.xlsm", ".xlsx", "Budget.xlsx"],
  ["v1.2", ".xlsx", "v1.2.xlsx"],
  ['a/b:c"d', ".csv", "a_b_c_d.csv"],
  ["Årsplan", ".xlsx", "Årsplan.xlsx"],
] as const)("%s is saved with %s as %s", (name, extension, saved) => {
  expect(savedName(name, extension)).toBe(saved);
});
