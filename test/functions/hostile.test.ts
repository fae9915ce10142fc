/**
 * Whatever stands in the cells, a function answers with a finite number or with an error that explains itself: never
 * NaN or Infinity, never a fault of ours, never a change of its input. (The fake Excel freezes what it hands over, and
 * passes on what is not an error of Excel's.)
 */
import fc from "fast-check";
import type { Argument, Role } from "../../src/functions/arguments";
import { catalogue, functionIds } from "../../src/functions/catalogue";
import { LANGUAGES } from "../../src/functions/host";
import { errors as da } from "../../src/locales/da/errors";
import { errors as en } from "../../src/locales/en/errors";
import { errors as sv } from "../../src/locales/sv/errors";
import { column, errorCell, FakeExcel, saying, type Shown } from "../support/customFunctions";

const words = { en, da, sv };
const ROW = { en: "row", da: "række", sv: "rad" };
const WITHOUT_MESSAGE = ["#DIV/0!", "#NUM!", "#NULL!"];

const hostileCell = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(0, 1, 2, 3, 5, 9, 10, 46113, 46200, 2026, "Ann", "2026-Q2"),
  },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, undefined, "", " ", "\u00a0", true, false) },
  fc.double(),
  fc.integer(),
  fc.constantFrom(-0, -1, 1e308, -1e308, 5e-324, 2 ** 53, 2958465, 2958466, 9999, 10000, NaN, Infinity),
  fc.string(),
  fc.constantFrom(
    "1,5",
    "1e5",
    "9/10",
    "10 - yes",
    "-",
    "2026-04-01",
    "2026-02-30",
    "2026-W53",
    "46113",
    "#N/A",
  ),
  fc
    .constantFrom("#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#CALC!")
    .map(errorCell),
  fc.constantFrom<unknown>(
    {},
    { type: "FormattedNumber", basicValue: 7, numberFormat: "0" },
    { type: "FormattedNumber", basicValue: NaN },
    { type: "String", basicValue: "Amount" },
    { type: "Entity", text: "Ann", basicType: "Error", basicValue: "#VALUE!" },
    { type: "Empty", basicValue: "" },
    { type: "Error" },
    Object.assign(new Error("other"), { code: "#REF!" }),
  ),
);

function hostileArgument(argument: Argument<unknown>, rows: number): fc.Arbitrary<unknown> {
  const { shape } = argument;
  const cells = (length: number) =>
    fc.array(hostileCell, { minLength: length, maxLength: length }).map((some) => column(...some));
  if (shape === "cell") {
    // Mostly a choice that there is, so that the calculation is reached.
    const choices = fc.constantFrom(...(argument.choices ?? [true]));
    return fc.oneof({ weight: argument.choices ? 9 : 0, arbitrary: choices }, hostileCell);
  }
  if (shape === "cells") return fc.oneof(hostileCell, cells(1), cells(2), cells(3));
  // Now and then a range of another size, a single cell, or none.
  const odd = fc.oneof(fc.nat(5).chain(cells), hostileCell, fc.constant(null));
  return fc.oneof({ weight: 9, arbitrary: cells(rows) }, { weight: 1, arbitrary: odd });
}

/** A number or text that a cell can show, or an error that says what is wrong; within a table #N/A may stand alone. */
function requireExplained(shown: Shown, inTable: boolean): void {
  if (typeof shown === "string") return;
  if (typeof shown === "number") return expect(Number.isFinite(shown)).toBe(true);
  if (!("error" in shown)) return expect(Number.isFinite(shown.basicValue)).toBe(true);
  if (inTable && shown.error === "#N/A") return;
  if (WITHOUT_MESSAGE.includes(shown.error)) return;
  expect(["#VALUE!", "#N/A"]).toContain(shown.error);
  expect(shown.message.length).toBeGreaterThan(10);
  expect(shown.message).not.toMatch(/undefined|\[object|\bnull\b/);
}

describe.each(functionIds)("%s", (id) => {
  const declared = Object.entries(catalogue[id].arguments);

  it("answers hostile cells with a finite number or an explained error", () => {
    const excel = new FakeExcel("en", false);
    const call = fc
      .integer({ min: 1, max: 4 })
      .chain((rows) => fc.tuple(...declared.map(([, argument]) => hostileArgument(argument, rows))));
    fc.assert(
      fc.property(call, (args) => {
        const shown = excel.calculate(id, ...args);
        const isTable = Array.isArray(shown) && catalogue[id].kind === "list";
        for (const cell of Array.isArray(shown) ? shown.flat() : [shown]) requireExplained(cell, isTable);
      }),
      { numRuns: 300 },
    );
  });

  if (catalogue[id].kind === "list") {
    it("calculates whole columns with few cells filled as it calculates these cells", () => {
      const excel = new FakeExcel("en", false);
      const calculate = (rows: (role: Role) => unknown) => {
        const args = declared.map(([, argument]) =>
          argument.shape === "range" ? rows(argument.role) : goodArgument(argument, false),
        );
        return excel.calculate(id, ...args);
      };
      expect(calculate(wholeColumn)).toEqual(calculate(filledCells));
    });
  }

  const named: readonly Role[] = ["number", "choice", "date", "flag"];
  const ranges = declared.filter(([, { shape, role }]) => shape === "range" || named.includes(role));

  it.each(ranges.map(([name]) => name))(
    "names %s and the row of a cell it cannot take, in each language",
    (name) => {
      const role = catalogue[id].arguments[name]!.role;
      const isRange = catalogue[id].kind === "cells" || catalogue[id].arguments[name]!.shape === "range";
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...BAD[role]), (rowNumber, bad) => {
          const args = declared.map(([other, argument]) =>
            other === name && isRange
              ? column(...new Array<unknown>(9).fill(GOOD[role]).with(rowNumber - 1, bad))
              : other === name
                ? bad
                : goodArgument(argument, catalogue[id].kind === "cells"),
          );
          for (const language of LANGUAGES) {
            const shown = new FakeExcel(language).calculate(id, ...args);
            const cell = Array.isArray(shown) ? shown[rowNumber - 1]![0] : shown;
            const names: Readonly<Record<string, string>> = words[language].argumentNames;
            const place = isRange ? [`${ROW[language]} ${rowNumber}`] : [];
            expect(cell).toEqual(saying("#VALUE!", names[name]!, ...place));
          }
        }),
        { numRuns: 10 },
      );
    },
  );
});

/** A cell that every function takes in this role, and cells that none does. */
const GOOD: Record<Role, unknown> = {
  customers: "Ann",
  orderIds: "A",
  groups: "Web",
  dates: 46113,
  amounts: 10,
  scores: 4,
  counts: 1,
  period: "2026-Q2",
  number: 1,
  date: 46113,
  flag: true,
  choice: "month",
};
/** Nine good cells, and the same on top of a whole column of a sheet. */
const filledCells = (role: Role) => column(...new Array<unknown>(9).fill(GOOD[role]));
const BLANKS = new Array<readonly [null]>(1_048_576 - 9).fill([null]);
const wholeColumns = new Map<Role, unknown>();

function wholeColumn(role: Role): unknown {
  if (!wholeColumns.has(role)) wholeColumns.set(role, filledCells(role).concat(BLANKS));
  return wholeColumns.get(role);
}

const COMMON = [errorCell("#REF!"), errorCell("#NAME?"), errorCell("#VALUE!")];
const BAD: Record<Role, unknown[]> = {
  customers: COMMON,
  orderIds: COMMON,
  groups: COMMON,
  dates: [...COMMON, true, "1 April", 9999, -1, "2026-02-30"],
  amounts: [...COMMON, true, "1,5", "12 kr"],
  scores: [...COMMON, false, "9/10", "8,5", 1000, -5],
  counts: [...COMMON, true, "1,5", -1, 2.5],
  period: [...COMMON, 46113, "2026-Q5"],
  number: [...COMMON, true, "1,5", "many"],
  date: [...COMMON, "soon", 7],
  flag: [...COMMON, "yes"],
  choice: [...COMMON, "monthly", 1],
};

function goodArgument({ shape, role, optional }: Argument<unknown>, byCell: boolean): unknown {
  if (shape === "range") return filledCells(role);
  return byCell || role === "period" || !optional ? GOOD[role] : null;
}
