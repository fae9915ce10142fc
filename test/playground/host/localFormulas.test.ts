/** Formulas in the signs of Danish and Swedish Excel: ";" between arguments, "," before decimals, "\" in arrays. */
import { fromLocalFormula, toLocalFormula } from "../../../playground/host/model/localFormulas";

const pairs = [
  ["=RETENTION(1000,950,100)", "=RETENTION(1000;950;100)"],
  ["=CLV(1.5,20,0.25)", "=CLV(1,5;20;0,25)"],
  ['=IF(A1="a,b;c",1.5,"")', '=IF(A1="a,b;c";1,5;"")'],
  ['=IF(A1="say ""1,5""",1,2)', '=IF(A1="say ""1,5""";1;2)'],
  ["=SUM('1.5, or so'!A1,B1)", "=SUM('1.5, or so'!A1;B1)"],
  ["=SUM({1,2.5;3,4})", "=SUM({1\\2,5;3\\4})"],
  [
    "=AOV.ORDERS(Orders[Amount, net],Orders[[#All],[Date]])",
    "=AOV.ORDERS(Orders[Amount, net];Orders[[#All],[Date]])",
  ],
] as const;

it.each(pairs)("%s is shown as %s", (english, local) => {
  expect(toLocalFormula(english, "da-DK")).toBe(local);
  expect(toLocalFormula(english, "sv-SE")).toBe(local);
});

it.each(pairs)("%s is what %s means", (english, local) => {
  expect(fromLocalFormula(local, "da-DK")).toBe(english);
});

it("leaves English formulas, and cells that hold none, as they are", () => {
  expect(toLocalFormula("=CLV(1.5,2)", "en-US")).toBe("=CLV(1.5,2)");
  expect(toLocalFormula("1,5", "da-DK")).toBe("1,5");
  expect(toLocalFormula(1.5, "da-DK")).toBe(1.5);
});
