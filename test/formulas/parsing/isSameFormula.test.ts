/** Formulas that other programs have written anew are recognized; what somebody has changed is not the same. */
import { hasLostColumns, isSameFormula } from "../../../src/formulas/parsing/isSameFormula";

const original = '=IF(\n  SUM(Orders[Amount])>0,\n  "A b",\n  B2+1)';

it.each(['=if(sum(orders[amount])>0,"A b",b2+1)', '=IF(_xlfn.SUM(Data!$C$2:$C$9) > 0,"A b",B2+1)'])(
  "%s is the same",
  (formula) => {
    expect(isSameFormula(formula, original)).toBe(true);
  },
);

it.each([
  '=IF(SUM(Orders[Amount])>1,"A b",B2+1)',
  '=IF(SUM(Orders[Amount])>0,"A B",B2+1)',
  '=IF(SUM(Orders[Amount])>0,"A b",B3+1)',
  '=IF(SUM(Orders[Date])>0,"A b",B2+1)',
  '=IF(SUM(Orders[Amount])>0,"A b",Orders[@Amount]+1)',
  '=IF(SUM(Orders[Amount])>0,"A b",B2+1)+0',
])("%s is not", (formula) => {
  expect(isSameFormula(formula, original)).toBe(false);
});

it("tells whether cells stand where a column of a table stood", () => {
  expect(hasLostColumns("=SUM(C2:C9)", "=SUM(Orders[Amount])")).toBe(true);
  expect(hasLostColumns("=sum(orders[amount])", "=SUM(Orders[Amount])")).toBe(false);
});
