/** Which formulas come back, and which cells are left as somebody has changed them since. */
import { fingerprint } from "../../src/sharing/fingerprint";
import { keepings, type KeptFormula } from "../../src/sharing/keptFormulas";
import { restorePlan, type PlacesNow } from "../../src/sharing/restorePlan";
import type { AreaContent } from "../../src/workbook/WorkbookChange";
import { contentOf } from "./support";

const values: KeptFormula = {
  place: "Report!B2",
  formula: "=NPS(A1:A9)",
  replacement: "",
  check: fingerprint([[42]]),
};
const native: KeptFormula = {
  ...values,
  replacement: '=100*(COUNTIFS(A1:A9,">=9")-COUNTIFS(A1:A9,"<=6"))/COUNT(A1:A9)',
};

function restored(kept: KeptFormula, content: AreaContent | undefined, names: PlacesNow["names"] = []) {
  const keeping = { name: "Fasthold_formulas", sheet: "Definitions", formulas: [kept] };
  return restorePlan([keeping], { contents: new Map([[kept.place, content]]), names });
}

it("values that stand as they were shared become the formula again", () => {
  expect(restored(values, contentOf([[42]]))).toEqual({
    cells: [{ area: "Report!B2", formula: undefined, becomes: { kind: "formula", formula: "=NPS(A1:A9)" } }],
    names: [],
    forgottenNames: ["Fasthold_formulas"],
    places: [{ place: "Report!B2", outcome: "restored" }],
  });
});

it("a native formula becomes ours again, also where another program has written it with other spaces", () => {
  const formula = native.replacement.replaceAll(",", ", ").toLowerCase();
  const plan = restored(native, contentOf([[41]], { formula }));
  expect(plan.cells).toEqual([
    { area: "Report!B2", formula, becomes: { kind: "formula", formula: "=NPS(A1:A9)" } },
  ]);
});

it("a native formula in which another program has put cells in the place of columns becomes ours, if it shows the same", () => {
  const kept = { ...native, replacement: "=SUM(Survey[Score])" };
  const written = (value: number) =>
    restored(kept, contentOf([[value]], { formula: "=SUM(Data!$A$2:$A$9)" }));
  expect(written(42).places).toEqual([{ place: "Report!B2", outcome: "restored" }]);
  expect(written(41).places).toEqual([{ place: "Report!B2", outcome: "changed" }]);
});

it.each<[string, KeptFormula, AreaContent | undefined, string]>([
  ["another value", values, contentOf([[43]]), "changed"],
  ["text instead of the number", values, contentOf([["42"]]), "changed"],
  ["a formula that gives the same", values, contentOf([[42]], { formula: "=6*7" }), "changed"],
  [
    "a native formula with another text in it",
    native,
    contentOf([[42]], { formula: native.replacement.replace("9", "8") }),
    "changed",
  ],
  ["a value instead of a native formula", native, contentOf([[42]]), "changed"],
  ["the formula itself, in lower case", values, contentOf([[42]], { formula: "=nps( A1:A9 )" }), "there"],
  ["no sheet any more", values, undefined, "gone"],
])("%s: %#", (_, kept, content, outcome) => {
  const plan = restored(kept, content);
  expect(plan.places).toEqual([{ place: "Report!B2", outcome }]);
  expect(plan.cells).toEqual([]);
  expect(plan.forgottenNames).toHaveLength(outcome === "changed" ? 0 : 1);
});

describe("a name", () => {
  const kept: KeptFormula = { ...values, place: "score", replacement: "=42" };
  it.each([
    ["as it was shared", "=42", "restored"],
    ["restored already", "=NPS(A1:A9)", "there"],
    ["given another constant", "=43", "changed"],
  ])("%s", (_, formula, outcome) => {
    const plan = restored(kept, undefined, [{ name: "score", formula }]);
    expect(plan.places).toEqual([{ place: "score", outcome }]);
    expect(plan.names).toEqual(
      outcome === "restored" ? [{ name: "score", formula: "=42", becomes: "=NPS(A1:A9)" }] : [],
    );
  });

  it("is gone where it was deleted", () => {
    expect(restored(kept, undefined).places).toEqual([{ place: "score", outcome: "gone" }]);
  });
});

it("what is kept in cells comes back from them; rows of people's own are no kept formulas", () => {
  const row = ({ place, formula, replacement, check }: KeptFormula) => [
    place,
    "for people",
    "",
    "",
    "",
    formula,
    replacement,
    check,
  ];
  const rows = [row(native), ["a note"], row(values)];
  const [keeping] = keepings([{ name: "Fasthold_formulas", sheet: "Definitions", rows }]);
  expect(keeping!.formulas).toEqual([native, values]);
});
