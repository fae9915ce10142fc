import { engineForm } from "../../../../playground/grid/formula/engineForm";
import type { TableInfo } from "../../../../playground/grid/Grid";

const orders: TableInfo = {
  id: "Orders",
  name: "Orders",
  area: { sheet: "s1", row: 2, column: 1, rows: 6, columns: 3 },
  hasTotals: false,
  columns: ["Customer", "Beløb (kr.)", "Id"],
};

const resolve = (formula: string) => engineForm(formula, [orders], () => "Orders 2026");

it.each([
  ["=SUM(Orders[Id])", "=SUM('Orders 2026'!$D$4:$D$8)"],
  ["=SUM(orders[beløb (kr.)])", "=SUM('Orders 2026'!$C$4:$C$8)"],
  ["=ROWS(Orders[[#All],[Id]])", "=ROWS('Orders 2026'!$D$3:$D$8)"],
  ["=Orders[[#Headers],[Id]]", "='Orders 2026'!$D$3:$D$3"],
  ["=ROWS(Orders[#Data])", "=ROWS('Orders 2026'!$B$4:$D$8)"],
  ["=ROWS(Orders[[#Headers],[#Data],[Id]])", "=ROWS('Orders 2026'!$D$3:$D$8)"],
  ["=SUM(Orders[[Customer]:[Id]])", "=SUM('Orders 2026'!$B$4:$D$8)"],
  ["=COUNTA(Orders)", "=COUNTA('Orders 2026'!$B$4:$D$8)"],
  ["=Orders[@Id]*2", '=THISROW("s1",3,7,3,3)*2'],
  ["=SUM(Orders[@[Customer]:[Id]])", '=SUM(THISROW("s1",3,7,1,3))'],
  ["=Orders[[#This Row],[Id]]", '=THISROW("s1",3,7,3,3)'],
  ["=NPS(A1#)", "=NPS(ANCHORARRAY(A1))"],
  ["=ROWS('My orders'!$A$1#)+1", "=ROWS(ANCHORARRAY('My orders'!$A$1))+1"],
  ['=IF(A1="#",#N/A,B2#)', '=IF(A1="#",#N/A,ANCHORARRAY(B2))'],
  ["=Orders[[#Totals],[Id]]", "=#REF!"],
  ["=SUM(Orders[Nope])", "=SUM(#REF!)"],
  ['="Orders[Id]"&Orders(1)', '="Orders[Id]"&Orders(1)'],
])("%s is %s", (formula, resolved) => expect(resolve(formula)).toBe(resolved));

it.each([
  ["=Orders[[#Totals],[Id]]", "='Orders 2026'!$D$8:$D$8"],
  ["=SUM(Orders[Id])", "=SUM('Orders 2026'!$D$4:$D$7)"],
  ["=ROWS(Orders[[#All],[Id]])", "=ROWS('Orders 2026'!$D$3:$D$8)"],
  ["=ROWS(Orders[[#Data],[#Totals],[Id]])", "=ROWS('Orders 2026'!$D$4:$D$8)"],
  ["=Orders[@Id]*2", '=THISROW("s1",3,6,3,3)*2'],
])("with a total row %s is %s", (formula, resolved) => {
  expect(engineForm(formula, [{ ...orders, hasTotals: true }], () => "Orders 2026")).toBe(resolved);
});
