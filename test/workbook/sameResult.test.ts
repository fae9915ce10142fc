/** When two calculations of a result count as the same. */
import { firstDifference } from "../../src/workbook/sameResult";

const error = (basicValue: string) => ({ type: "Error", basicValue }) as const;

it.each([
  [0.1 + 0.2, 0.3],
  [1e12, 1e12 + 1],
  [0, 1e-14],
  ["Group", "Group"],
  [error("#N/A"), error("#N/A")],
])("%j and %j are the same", (one, other) => {
  expect(firstDifference([[one]], [[other]])).toBeUndefined();
});

it.each([
  [1, 1.00001],
  [1e12, 1e12 + 10_000],
  ["Group", "group"],
  [1, "1"],
  [error("#N/A"), error("#VALUE!")],
  [error("#N/A"), "#N/A"],
  [0, ""],
])("%j and %j are not", (expected, shown) => {
  expect(firstDifference([[expected]], [[shown]])).toEqual({ row: 0, column: 0, expected, shown });
});

it("tells the first cell that differs, also where the other result is shorter", () => {
  expect(firstDifference([["a"], [2], [3]], [["a"], [2]])).toEqual({
    row: 2,
    column: 0,
    expected: 3,
    shown: "",
  });
});
