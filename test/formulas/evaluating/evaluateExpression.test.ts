/**
 * Parts of formulas calculated. What Excel makes of each follows its documentation of operators
 * (https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a) and of FILTER
 * (https://support.microsoft.com/office/f4f7cb66-82eb-4767-8f7c-4877ad80c759).
 */
import { evaluateExpression } from "../../../src/formulas/evaluating/evaluateExpression";
import { Unresolved } from "../../../src/formulas/evaluating/Unresolved";
import { callsIn } from "../../../src/formulas/parsing/callsIn";

const cells: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  "A1:A3": [[10], [9], [3]],
  "B1:B3": [["Web"], ["Store"], ["web"]],
  "C1:C3": [[1], [""], [2]],
  "A1:C1": [[1, 2, 3]],
  A1: [[10]],
  A2: [[4]],
  E1: [[{ type: "Error", basicValue: "#N/A" }]],
  F1: [[""]],
};

/** What the first argument of NPS holds in `=NPS(…)`; "unresolved" where only Excel can tell. */
async function valueOf(written: string, formula = `=NPS(${written})`) {
  const [call] = callsIn(formula);
  const sources = {
    read: (reference: string) => Promise.resolve(cells[reference] ?? [["?"]]),
    today: () => 46000,
  };
  try {
    return await evaluateExpression(call!.arguments[0]!.expression, sources);
  } catch (error) {
    if (error instanceof Unresolved) return "unresolved";
    throw error;
  }
}

const error = (basicValue: string) => ({ type: "Error", basicValue });

it.each([
  ["cells", "A1:A3", [[10], [9], [3]]],
  ["a constant", '"2026-Q2"', [["2026-Q2"]]],
  ["an array", "{1,2;3,4}", [[1, 2], [3, 4]]], // prettier-ignore
  ["arithmetic in Excel's order", "A1-A2*2^2", [[-6]]],
  ["a negative number to a power", "-2^2", [[4]]],
  ["percent", "A1%", [[0.1]]],
  ["TRUE as 1", "A1+TRUE", [[11]]],
  ["a division by zero", "A1/0", [[error("#DIV/0!")]]],
  ["too large a number", "10^999", [[error("#NUM!")]]],
  ["an error in a cell", "E1+1", [[error("#N/A")]]],
  ["an error that stands there", "#REF!", [[error("#REF!")]]],
  ["text put together", '"2026-Q"&A2', [["2026-Q4"]]],
  ["cell by cell", "A1:A3-1", [[9], [8], [2]]],
  ["a row with a column", "A1:A3*A1:C1", [[10, 20, 30], [9, 18, 27], [3, 6, 9]]], // prettier-ignore
  ["texts alike whatever their case", 'B1:B3="WEB"', [[true], [false], [true]]],
  ["a blank as equal to nothing written", 'C1:C3<>""', [[true], [false], [true]]],
  ["numbers before texts", 'A1<"a"', [[true]]],
  ["FILTER", 'FILTER(A1:A3,B1:B3="Web")', [[10], [3]]],
  ["FILTER as files write it", '_xlfn._xlws.FILTER(A1:A3,C1:C3<>"")', [[10], [3]]],
  ["FILTER of columns", "FILTER(A1:C1,A1:C1>1)", [[2, 3]]],
  ["FILTER that finds nothing", "FILTER(A1:A3,A1:A3>10)", [[error("#CALC!")]]],
  ["FILTER with something else instead", 'FILTER(A1:A3,A1:A3>10,"none")', [["none"]]],
  ["FILTER by a condition of another size", "FILTER(A1:A3,A1:C1>1)", [[error("#VALUE!")]]],
  ["today", "TODAY()", [[46000]]],
  ["a sum of references, which passes over texts", "SUM(A1:A3,B1:B3,2)", [[24]]],
  ["a sum with an error", "SUM(A1:A3,E1)", [[error("#N/A")]]],
  ["mean, least and greatest", "AVERAGE(A1:A3)*MIN(A1:A3)-MAX(A1:A3)", [[12]]],
  ["a mean of nothing", "AVERAGE(B1:B3)", [[error("#DIV/0!")]]],
  ["how many numbers, past blanks and errors", "COUNT(C1:C3,B1:B3,E1)", [[2]]],
  ["how many cells are filled", "COUNTA(B1:B3)", [[3]]],
  ["how many differ, whatever their case", "COUNTA(UNIQUE(B1:B3))", [[2]]],
  ["rows", "ROWS(A1:A3)", [[3]]],
  ["a date", "DATE(2026,4,1)", [[46113]]],
  ["a date beyond the month", "DATE(2026,13,0)", [[46387]]],
  ["something else in place of errors", "IFERROR(AVERAGE(B1:B3),A1)", [[10]]],
  ["newer functions as files name them", "ROWS(_xlfn.UNIQUE(B1:B3))", [[2]]],
  ["a call of ours", "PURCHFREQ(A1,A2)", [[2.5]]],
  ["a call of ours that fails", "PURCHFREQ(A1,0)", [[error("#DIV/0!")]]],
  ["an interval of ours", "RETENTION.INTERVAL(0,20)", [[0, expect.closeTo(0.16113, 5)]]],
  ["names of LET", "LET(x,A1*2,y,x+1,y/2)", [[10.5]]],
])("%s", async (_, written, expected) => {
  expect(await valueOf(written)).toEqual(expected);
});

it("a table of ours, with its headings and what cannot be measured", async () => {
  const [headings, first, second] = (await valueOf(
    'ORDERS.TREND({"Ann";"Ann"},{"2026-01-05";"2026-04-02"},{100;80},"quarter")',
  )) as unknown[][];
  expect(headings!.slice(0, 2)).toEqual(["Period", "Customers"]);
  expect([first![0], first![7]]).toEqual(["2026-Q1", error("#N/A")]);
  expect([second![0], second![7]]).toEqual(["2026-Q2", 1]);
});

it("a name that LET around the call gave to a calculation", async () => {
  expect(await valueOf("", "=LET(s,A1:A3-1,NPS(s))")).toEqual([[9], [8], [2]]);
});

it.each([
  ["other functions", "MEDIAN(A1:A3)"],
  ["a blank that may count as a text", "COUNTA(C1:C3)"],
  ["a text in a sum that is no reference", 'SUM("3",1)'],
  ["a year that Excel counts from 1900", "DATE(26,1,1)"],
  ["what differs by columns", "UNIQUE(A1:C1,TRUE)"],
  ["parameters of LAMBDA", "LAMBDA(a,a)(A1)"],
  ["several areas", "(A1,A2)"],
  ["the cell of the same row", "@A1:A3"],
  ["text in arithmetic: its decimals are those of Excel's language", '"1,5"+1'],
  ["a blank in arithmetic: it may be an empty text", "F1+1"],
  ["a blank compared with 0", "F1=0"],
  ["the order of texts", 'B1:B3>"a"'],
  ["a number with decimals as text", '"v"&A1/4'],
  ["arrays of different shapes", "A1:A3+{1;2}"],
])("only Excel can tell: %s", async (_, written) => {
  expect(await valueOf(written)).toBe("unresolved");
});
