import { catalogue, functionIds } from "../../src/functions/catalogue";
import type { Host, Language } from "../../src/functions/host";
import { worksheetFunction } from "../../src/functions/register";
import { column, errorCell, FakeExcel, saying } from "../support/customFunctions";

const excel = new FakeExcel();

it("registers every function of the catalogue under its name, once", () => {
  expect([...excel.registered.keys()]).toEqual(functionIds);
});

it("does not take the description of the invocation for an argument", () => {
  const invocation = { address: "Sheet1!A1", functionName: "NPS" };
  const call = excel.registered.get("NPS")!;
  expect(call([[9], [0]], null, null, null, invocation)).toBe(0);
  // A runtime that hands over only the arguments which were written.
  expect(call([[9], [0]], invocation)).toBe(0);
});

it("throws a single error, so that Excel shows its message", () => {
  const call = excel.registered.get("RETENTION")!;
  expect(() => call([[1000]], [[50]], [[100]], {})).toThrow("100 new customers");
  expect(() => call([[0]], [[0]], [[0]], {})).toThrow(expect.objectContaining({ code: "#DIV/0!" }));
});

it("returns one cell as a range from a function of counts, and as one value from the others", () => {
  const older: Host = { language: "en", formattedNumbers: false };
  expect(worksheetFunction(catalogue.RETENTION, older)([[1000]], [[950]], [[100]], {})).toEqual([[0.85]]);
  expect(worksheetFunction(catalogue.NPS, older)([[10]], null, null, null, {})).toBe(100);
});

it("returns errors inside a range as cells beside the figures", () => {
  expect(excel.calculate("AOV", column(100, 100), column(4, 0))).toEqual([
    [25],
    [{ error: "#DIV/0!", message: "" }],
  ]);
});

it("asks for language and formats at each call, since both are known late", () => {
  const changing: { language: Language; formattedNumbers: boolean } = {
    language: "en",
    formattedNumbers: false,
  };
  const rate = worksheetFunction(catalogue["REPEATRATE.ORDERS"], changing);
  expect(rate(column("Ann", "Ann"), {})).toBe(1);
  Object.assign(changing, { language: "sv", formattedNumbers: true });
  expect(rate(column("Ann", "Ann"), {})).toMatchObject({ numberFormat: "0.0%", basicValue: 1 });
  expect(() => rate(null, {})).toThrow("kunder saknas");
});

it("says in each language which argument and row hold an error", () => {
  const call = (language: Language) =>
    new FakeExcel(language).error("AOV.ORDERS", column(1, 2, errorCell("#REF!")));
  expect(call("en")).toEqual(saying("#VALUE!", "amounts", "row 3", "#REF!"));
  expect(call("da")).toEqual(saying("#VALUE!", "beløb", "række 3", "#REF!"));
  expect(call("sv")).toEqual(saying("#VALUE!", "belopp", "rad 3", "#REF!"));
});
