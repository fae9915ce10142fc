import { AddInNames } from "../../../../../playground/file/xlsx/formula/AddInNames";
import { isArrayFormula } from "../../../../../playground/file/xlsx/formula/arrayFormula";
import { readFormula } from "../../../../../playground/file/xlsx/formula/readFormula";
import { shiftFormula } from "../../../../../playground/file/xlsx/formula/shiftFormula";
import { writeFormula } from "../../../../../playground/file/xlsx/formula/writeFormula";

const addIn = new AddInNames(["RETENTION", "RETENTION.ORDERS", "NPS"]);

describe("a formula as Excel shows it, and as Excel keeps it in a file", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    // The add-in's functions: seen in files that Excel saved.
    ["=RETENTION(1000,950,100)", "_xldudf_RETENTION(1000,950,100)"],
    [
      "=IFERROR(RETENTION.ORDERS(Orders[Customer],Orders[Date],$C$9),0)",
      "IFERROR(_xldudf_RETENTION_ORDERS(Orders[Customer],Orders[Date],$C$9),0)",
    ],
    // [MS-XLSX] 2.2.3
    ['=FILTER(A1:A9,A1:A9<>"")', '_xlfn._xlws.FILTER(A1:A9,A1:A9<>"")'],
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ["=XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
    ["=STDEV.S(A1:A9)+SEQUENCE(3)", "_xlfn.STDEV.S(A1:A9)+_xlfn.SEQUENCE(3)"],
    // XlsxWriter, "The Excel 365 LAMBDA() function"
    ["=LAMBDA(temp,(5/9)*(temp-32))(212)", "_xlfn.LAMBDA(_xlpm.temp,(5/9)*(_xlpm.temp-32))(212)"],
    ["=LET(x,5,y,x*2,x+y)", "_xlfn.LET(_xlpm.x,5,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y)"],
    ["=LET(f,LAMBDA(n,n+1),f(rate))", "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(rate))"],
    ["=COUNTA(F2#)", "COUNTA(_xlfn.ANCHORARRAY(F2))"],
    ["=SUM('My orders'!F2#)", "SUM(_xlfn.ANCHORARRAY('My orders'!F2))"],
    ["=@A1:A9*2", "_xlfn.SINGLE(A1:A9)*2"],
    ["=LEN(@INDEX(A1:A9,2))", "LEN(_xlfn.SINGLE(INDEX(A1:A9,2)))"],
    ["=Orders[@Amount]*2", "Orders[[#This Row],[Amount]]*2"],
    ["=Orders[@[Order date]]", "Orders[[#This Row],[Order date]]"],
    ["=SUM(Orders[@[Jan]:[Mar]])", "SUM(Orders[[#This Row],[Jan]:[Mar]])"],
    ["=ROWS(Orders[[#Headers],[#Data]])", "ROWS(Orders[[#Headers],[#Data]])"],
    ['="FILTER(x) _xlfn.LET and RETENTION("&A1', '"FILTER(x) _xlfn.LET and RETENTION("&A1'],
    ["=Retention_2026+SORT", "Retention_2026+SORT"],
  ])("%s", (shown, kept) => {
    expect(writeFormula(shown, addIn)).toBe(kept);
    expect(readFormula(kept, addIn)).toBe(shown);
  });

  it("a name of LET that is also known outside means the inner one only inside", () => {
    expect(writeFormula("=x+LET(x,x,x)+x", addIn)).toBe("x+_xlfn.LET(_xlpm.x,x,_xlpm.x)+x");
  });

  it("a function of no installed add-in, or of a later Excel, stays as it is", () => {
    expect(readFormula("_xldudf_CONTOSO_ADD(1,2)+_xlfn.TOMORROW()", addIn)).toBe(
      "=_xldudf_CONTOSO_ADD(1,2)+_xlfn.TOMORROW()",
    );
    expect(writeFormula("=_xldudf_CONTOSO_ADD(1,2)+CONTOSO.ADD(1)", addIn)).toBe(
      "_xldudf_CONTOSO_ADD(1,2)+CONTOSO.ADD(1)",
    );
  });

  it("LibreOffice writes names that it does not know in small letters", () => {
    expect(readFormula("_xldudf_retention_orders(A1:A2)+_xlfn._xlws.filter(A1:A2,1)", addIn)).toBe(
      "=RETENTION.ORDERS(A1:A2)+FILTER(A1:A2,1)",
    );
  });
});

describe("a formula is marked as a dynamic array formula", () => {
  it.each([
    "=RETENTION(1000,950,100)",
    "=1+NPS(Survey[NPS])",
    "=SEQUENCE(3)",
    "=A1:A3",
    "=A1:A3*2",
    "=LEN(A1:A3)",
    "=SUM(A1:A3*B1:B3)",
    "=SUM(LEN(A1:A3))",
    "=Orders[Amount]",
    "=amounts*2",
    "=SUM({1,2}*A1)",
    "=VLOOKUP(A1:A3,B1:C9,2,0)",
    "=COUNTIF(B1:B9,A1:A3)",
    "=A1#",
  ])("%s may have more than one value", (formula) => expect(isArrayFormula(formula, addIn)).toBe(true));

  it.each([
    "=1+1",
    "=A1*B2",
    "=SUM(A1:A3)/COUNT(A1:A3)",
    "=SUM(Orders[Amount])",
    "=SUM('My orders'!A1:A3,amounts)",
    "=VLOOKUP(A1,B1:C9,2,0)",
    '=COUNTIFS(B1:B9,"x",C1:C9,A1)',
    "=Orders[@Amount]*2",
    '=IF(A1>1,"A1:A3",-1)',
  ])("%s cannot", (formula) => expect(isArrayFormula(formula, addIn)).toBe(false));
});

describe("a formula that was filled down moves its relative references", () => {
  it.each([
    ["A1+$B$2+C$3+$D4", "B3+$B$2+D$3+$D6"],
    ["SUM(A:A,$B:B,1:2,3:$4)", "SUM(B:B,$B:C,3:4,5:$4)"],
    ['Sheet2!A1&"A1"&LOG10(A1)', 'Sheet2!B3&"A1"&LOG10(B3)'],
    ["Orders[A1]+rate", "Orders[A1]+rate"],
  ])("%s, two rows down and one column right", (text, moved) => expect(shiftFormula(text, 2, 1)).toBe(moved));

  it("off the sheet is #REF!", () => expect(shiftFormula("A1+B5", -1, 0)).toBe("#REF!+B4"));
});
