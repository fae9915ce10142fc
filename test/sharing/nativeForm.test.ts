/** What becomes of a cell that is shared in Excel's own functions, and what has to be known of the workbook for it. */
import type { Dialect } from "../../src/formulas/native/Dialect";
import type { Obstacle } from "../../src/sharing/Form";
import { nativeFacts } from "../../src/sharing/nativeContext";
import { nativeForm, type NativeWish } from "../../src/sharing/nativeForm";
import type { OtherResult } from "../../src/workbook/OtherResults";
import { fakeWorkbook } from "../support/fakeWorkbook";
import { error, reportCell, shown } from "./support";

const book = fakeWorkbook({
  sheets: {
    Report: [[""]],
    Data: [["Customer"], ...Array.from({ length: 5001 }, (_, row) => [`c${row % 7}`])],
  },
  tables: { Orders: "Data!A1:A5002" },
});

async function offered(
  formula: string,
  dialect: Dialect,
  more: Partial<Pick<NativeWish, "otherwise" | "refused">> = {},
) {
  const cell = reportCell({ formula, value: 42 });
  const facts = await nativeFacts(book, [cell]);
  const form = nativeForm({ dialect, otherwise: "value", facts, refused: new Map(), ...more });
  return form(shown(cell, [[42]], { texts: [["42%"]] }));
}

it("a formula that must show what ours shows, with the format that ours brings", async () => {
  expect(await offered("=RETENTION(1000,950,100)", "any")).toEqual({
    kind: "possible",
    becomes: {
      kind: "formula",
      formula: expect.stringMatching(/^=IF\(/) as string,
      like: { of: "Report!B2", shows: [[42]] },
      numberFormats: [["0%"]],
    },
  });
});

it("no step of the calculation is called like a table of the workbook", async () => {
  const offer = await offered("=PURCHFREQ(1800,1000)", "modern");
  const formula = offer.kind === "possible" && offer.becomes.kind === "formula" && offer.becomes.formula;
  expect(formula).toMatch(/orders_, 1800/);
});

const many: Obstacle = { kind: "unavailable", reason: { code: "tooManyRows", rows: 5001, most: 5000 } };

it("what has none becomes a value, or keeps its formula, as the user wishes; the reason comes along", async () => {
  const formula = "=REPEATRATE.ORDERS(Orders[Customer])";
  expect(await offered(formula, "modern")).toMatchObject({ becomes: { kind: "formula" } });
  expect(await offered(formula, "any")).toMatchObject({ becomes: { kind: "values" }, instead: many });
  expect(await offered(formula, "any", { otherwise: "keep" })).toEqual({
    kind: "impossible",
    reason: "noForm",
    obstacle: many,
  });
});

it("so does what gave another result where it was tried", async () => {
  const result: OtherResult = {
    area: "Report!B2",
    difference: { row: 0, column: 0, expected: 42, shown: 41 },
  };
  expect(
    await offered("=RETENTION(1000,950,100)", "any", { refused: new Map([["Report!B2", result]]) }),
  ).toMatchObject({ becomes: { kind: "values" }, instead: { kind: "otherResult", result } });
});

it("cells without a sheet are those of the formula's own sheet; a cell of the same row is one cell", async () => {
  const facts = await nativeFacts(book, [
    reportCell({ formula: "=NPS(A1:A9)" }),
    reportCell({ formula: "=RETENTION(Sheet9!A1,[@End],Orders[[#This Row],[Customer]])" }),
  ]);
  expect([...facts.references]).toEqual([["Report!A1:A9", { rows: 9, columns: 1, top: "" }]]);
  expect([...facts.takenNames]).toEqual(["orders"]);
});

it("a cell without a result has nothing to be compared with", () => {
  const form = nativeForm({
    dialect: "any",
    otherwise: "value",
    facts: { references: new Map(), takenNames: new Set() },
    refused: new Map(),
  });
  expect(form(shown(reportCell({ value: error("#NAME?") }), [[error("#NAME?")]]))).toEqual({
    kind: "impossible",
    reason: "noResult",
  });
});
