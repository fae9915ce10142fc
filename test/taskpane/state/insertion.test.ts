import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { labelCell } from "../../../src/taskpane/state/labelCell";
import type { Calculation } from "../../../src/taskpane/state/paneState";
import { sourceOf } from "../../../src/taskpane/state/reading";
import { isOneCell, movedBy } from "../../../src/taskpane/state/referenceText";
import { resultFormats } from "../../../src/taskpane/state/resultFormats";
import { suggestedLabel } from "../../../src/taskpane/state/suggestedLabel";

const calculated = (id: FunctionId, args: readonly unknown[]): Calculation => ({
  kind: "done",
  answer: { kind: "calculated", outcomes: evaluate(catalogue[id], args) },
});

describe("the number format of a result", () => {
  it.each<[FunctionId, readonly unknown[], readonly string[]]>([
    ["RETENTION", [1000, 950, 100], ["0.0%"]],
    ["AOV", [450_000, 3000], ["#,##0.00"]],
    ["NPS", [[[10], [9], [3]]], ["0.0"]],
    ["RETENTION.INTERVAL", [81, 263], ["0.0%", "0.0%"]],
    [
      "NPS.TEST",
      [
        [[10], [9], [0]],
        [[3], [9], [0]],
      ],
      ["0.000"],
    ],
  ])("%s%j: %j", (id, args, formats) => {
    expect(resultFormats(id, calculated(id, args))).toEqual(formats);
  });

  it("is given column by column for a table: counts are whole, means have decimals, periods stay text", () => {
    const answers = calculated("NPS.BY", [
      [[9], [10]],
      [["Web"], ["Store"]],
    ]);
    const formats = resultFormats("NPS.BY", answers);
    expect(formats).toEqual([
      undefined,
      "#,##0",
      "#,##0",
      "#,##0",
      "#,##0",
      "#,##0.00",
      "#,##0.00",
      "#,##0.00",
    ]);
  });

  it("is left alone as long as the result is not known", () => {
    expect(resultFormats("NPS", { kind: "none" })).toEqual([]);
    expect(resultFormats("AOV", calculated("AOV", [1, 0]))).toEqual([undefined]);
  });
});

it.each([
  ["Report!B2", "left", "Report!A2"],
  ["Report!B2", "above", "Report!B1"],
  ["'My sheet'!AA10", "left", "'My sheet'!Z10"],
  ["Report!A2", "left", undefined],
  ["Report!B1", "above", undefined],
] as const)("a label of %s %s of it goes into %s", (cell, side, label) => {
  expect(labelCell(cell, side)).toBe(label);
});

it("moves a cell on its sheet", () => {
  expect(movedBy("'My sheet'!Z9", 1, 1)).toBe("'My sheet'!AA10");
});

it.each([
  ["B2", true],
  ["report!$B$2", true],
  ["'My sheet'!B2", true],
  ["B2:C3", false],
  ["B:B", false],
  ["Orders[Amount]", false],
  ["=B2", false],
])("%s is one cell: %s", (text, isOne) => {
  expect(isOneCell(text)).toBe(isOne);
});

it("suggests the measure and its period as a label", () => {
  const args = [
    { kind: "reference", reference: "Orders[Date]" },
    { kind: "constant", value: "2026-Q2" },
    { kind: "constant", value: "week" },
  ] as const;
  expect(suggestedLabel("Retention", args)).toBe("Retention 2026-Q2");
});

it.each([
  ["Orders[Customer]", "Orders"],
  ["'My sheet'!A2:A9", "My sheet"],
  ["Scores", "Scores"],
])("what is read of %s is called %s", (reference, source) => {
  expect(sourceOf(reference)).toBe(source);
});
