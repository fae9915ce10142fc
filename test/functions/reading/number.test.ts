import { parseNumber, readNumber } from "../../../src/functions/reading/number";
import { rejection } from "../../support/rejection";

it.each([
  ["9", 9],
  ["-12.50", -12.5],
  ["+3", 3],
  ["007", 7],
  [".5", 0.5],
  ["-.5", -0.5],
  ["5.", 5],
  ["  9  ", 9],
  ["\u00a09", 9],
  ["12345678901234567890", 12345678901234567000],
])("%j is a number: plain digits, one sign, one decimal point", (text, number) => {
  expect(parseNumber(text)).toBe(number);
  expect(readNumber(text)).toBe(number);
});

it.each([
  "1,5",
  "1.234,50",
  "1,234.50",
  "1 234",
  "1e5",
  "0x10",
  "5%",
  "kr 5",
  "$5",
  "5 kr",
  "(5)",
  "--5",
  "+-5",
  "- 5",
  "5-",
  "1.2.3",
  ".",
  "-",
  "+.",
  "Infinity",
  "NaN",
  "TRUE",
  "½",
  "٥",
  "１",
  " ",
  "9".repeat(400),
])("%j is no number, and is not guessed at", (text) => {
  expect(parseNumber(text)).toBeUndefined();
  expect(rejection(() => readNumber(text))).toMatchObject({ code: "notANumber" });
});

it("rejects numbers that no cell holds", () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    expect(rejection(() => readNumber(number))).toMatchObject({ code: "notANumber" });
  }
});

it("rejects TRUE and FALSE: they are not 1 and 0", () => {
  expect(rejection(() => readNumber(true))).toEqual({ code: "truthValue", value: true });
  expect(rejection(() => readNumber(false))).toEqual({ code: "truthValue", value: false });
});

it("a blank is no number", () => {
  for (const blank of [null, undefined, ""]) expect(readNumber(blank)).toBeUndefined();
});

it("reads formatted numbers", () => {
  expect(readNumber({ type: "FormattedNumber", basicValue: 1.5, numberFormat: "0.00" })).toBe(1.5);
});
