/** Formulas that were kept more than once, and those that are back already. */
import { keepings, missing } from "../../src/sharing/keptFormulas";
import type { InventoryCell } from "../../src/sharing/inventory";

const row = (place: string, formula: string) => [place, "", "", "", "", formula, "", "1×1 abc"];
const first = { name: "Fasthold_formulas", sheet: "Definitions" };
const tenth = { name: "Fasthold_formulas_10", sheet: "Definitions 3" };
const second = { name: "fasthold_formulas_2", sheet: "Definitions 2" };

it("of a place that was kept more than once only the latest keeping counts, whatever the order of the names", () => {
  const kept = keepings([
    { ...first, rows: [row("R!A1", "=NPS(A1:A9)"), row("R!A2", "=CES(A1:A9)")] },
    { ...tenth, rows: [row("R!A1", "=NPS(A1:A12)")] },
    { ...second, rows: [row("R!A1", "=NPS(A1:A10)"), row("R!A3", "=AOV(1,2)")] },
  ]);
  expect(kept.map(({ sheet, formulas }) => [sheet, formulas.map(({ formula }) => formula)])).toEqual([
    ["Definitions", ["=CES(A1:A9)"]],
    ["Definitions 2", ["=AOV(1,2)"]],
    ["Definitions 3", ["=NPS(A1:A12)"]],
  ]);
});

it("what stands in its place again is not missing, and a keeping of which nothing is missing is not told of", () => {
  const cell = { sheet: "R", isProtected: false, functions: [], ailments: [], value: 1, text: "1" };
  const cells: InventoryCell[] = [
    { ...cell, address: "R!A2", formula: "=CES(A1:A9)" },
    { ...cell, address: "R!A4", spill: "R!A4:B9", formula: "=RFM(T[C],T[D])" },
  ];
  const names = [{ name: "Ours", formula: "=AOV(1,2)", values: [[2]] }];
  const kept = keepings([
    { ...first, rows: [row("R!A2", "=CES(A1:A9)"), row("R!A1", "=NPS(A1:A9)")] },
    { ...second, rows: [row("R!A4:B9", "=RFM(T[C],T[D])"), row("Ours", "=AOV(1,2)")] },
  ]);
  expect(missing(kept, { cells, names }).map(({ formulas }) => formulas.map(({ place }) => place))).toEqual([
    ["R!A1"],
  ]);
});
