import { parseNumberText } from "../../../src/taskpane/state/numberText";

it.each([
  ["1000", 1000],
  ["1.000", 1000],
  ["1.234.567,5", 1234567.5],
  ["1 500,50", 1500.5],
  ["1\u00a0500", 1500],
  ["0,8", 0.8],
  [",5", 0.5],
  ["80 %", 0.8],
  ["8,1%", 0.081],
  ["-12", -12],
  ["−12", -12],
])("reads %s where the comma is the decimal separator", (text, number) => {
  expect(parseNumberText(text, ",")).toBe(number);
});

it.each([
  ["1,000", 1000],
  ["1,234,567.5", 1234567.5],
  ["0.8", 0.8],
  ["80%", 0.8],
])("reads %s where the point is the decimal separator", (text, number) => {
  expect(parseNumberText(text, ".")).toBe(number);
});

it.each(["1.5", "10.00", "1.2345"])(
  "does not guess what %s means where the comma is the decimal separator",
  (text) => {
    expect(parseNumberText(text, ",")).toBeUndefined();
  },
);

it.each(["", " ", "%", ",", "abc", "1e5", "B2", "12 kr", "1,5,5", "--1"])(
  "finds no number in «%s»",
  (text) => {
    expect(parseNumberText(text, ",")).toBeUndefined();
  },
);
