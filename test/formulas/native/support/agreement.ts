import type { Dialect } from "../../../../src/formulas/native/Dialect";
import { describeWithLibreOffice } from "../../../support/libreOffice";
import { calculatedInGrid } from "./calculatedInGrid";
import { calculatedInLibreOffice } from "./calculatedInLibreOffice";
import { expectSame } from "./expectSame";
import { nativeOf, SheetOfCases, type Case } from "./SheetOfCases";

/**
 * Holds our results against those of the native formulas: for Microsoft 365 in the playground's grid engine, for any
 * Excel in LibreOffice, which knows no LET before version 24.8.
 */
export function expectAgreement(what: string, make: (sheet: SheetOfCases, dialect: Dialect) => Case[]): void {
  expectAgreementInGrid(what, make);

  describeWithLibreOffice(`${what} in Excel's own, in LibreOffice`, () => {
    it("for any Excel", async () => {
      const { sheet, cases, formulas } = asked(make, "any");
      expectSame(cases, formulas, await calculatedInLibreOffice(sheet.name, sheet.rows, formulas));
    }, 300_000);
  });
}

/** The same for what only Microsoft 365 has a form for. */
export function expectAgreementInGrid(
  what: string,
  make: (sheet: SheetOfCases, dialect: Dialect) => Case[],
): void {
  describe(`${what} in Excel's own`, () => {
    it("for Microsoft 365, in the playground's grid engine", () => {
      const { sheet, cases, formulas } = asked(make, "modern");
      expectSame(cases, formulas, calculatedInGrid(sheet.name, sheet.rows, formulas));
    }, 200_000);
  });
}

function asked(make: (sheet: SheetOfCases, dialect: Dialect) => Case[], dialect: Dialect) {
  const sheet = new SheetOfCases();
  const made = make(sheet, dialect).map((one) => ({ one, native: nativeOf(one, dialect, sheet) }));
  const written = made.filter(({ native }) => native !== undefined);
  // Without LET a formula over long references may be longer than Excel takes; few are.
  expect(written.length).toBeGreaterThan(0.7 * made.length);
  return { sheet, cases: written.map(({ one }) => one), formulas: written.map(({ native }) => native!) };
}
