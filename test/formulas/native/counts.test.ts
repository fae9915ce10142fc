/** Functions of counts: ours, and Excel's own functions as the playground's grid engine and LibreOffice calculate them. */
import fc from "fast-check";
import { catalogue, families, type FunctionId } from "../../../src/functions/catalogue";
import { expectAgreement } from "./support/agreement";
import { caseOf, constant, type Case, type SheetOfCases, type Written } from "./support/SheetOfCases";

const figure = fc.oneof(
  fc.integer({ min: -2, max: 40 }),
  fc.double({ min: 0, max: 1.2, noNaN: true }).map((number) => Math.round(number * 1e4) / 1e4),
  fc.constantFrom(0, 1, null, "9", 1000.5),
);

/** Figures in cells, some of them in the formula itself; blanks, negative ones, text, and such as do not fit together. */
function cases(sheet: SheetOfCases): Case[] {
  return (Object.keys(families.counts) as FunctionId[]).flatMap((id) => {
    const declared = Object.entries(catalogue[id].arguments);
    const figures = fc.array(figure, { minLength: declared.length, maxLength: declared.length });
    return fc.sample(figures, { seed: 20_260_404, numRuns: 60 }).map((values, i) => {
      const args = declared.map(([name, { optional, role }], position): [string, Written | undefined] => {
        const value = values[position]!;
        if (optional && (i + position) % 3 === 0) return [name, undefined];
        if (role === "flag") return [name, constant(i % 2 === 0)];
        return [name, typeof value === "number" && i % 4 === 0 ? constant(value) : sheet.cells(value)];
      });
      return caseOf(id, Object.fromEntries(args));
    });
  });
}

expectAgreement("functions of counts", cases);
