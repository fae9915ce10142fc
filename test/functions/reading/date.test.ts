import { readDate } from "../../../src/functions/reading/date";
import { day } from "../../support/columns";
import { rejection } from "../../support/rejection";

it("takes the whole part of a serial number for the day", () => {
  expect(readDate(46113)).toBe(day("2026-04-01"));
  expect(readDate(46113.999988)).toBe(day("2026-04-01"));
});

it("takes 0 for a blank: some builds of Excel send it for one", () => {
  for (const blank of [0, "0", null, undefined, ""]) expect(readDate(blank)).toBeUndefined();
});

it.each([
  [10000, 10000],
  [10000.75, 10000],
  [2958465, 2958465],
  [2958465.99, 2958465],
  ["2958465.5", 2958465],
])("takes %j, at the ends of what is a date", (serial, date) => {
  expect(readDate(serial)).toBe(date);
});

it.each([-1, 0.5, 1, 2026, 9999, 9999.99, 2958466, 20260401, 1e300])(
  "rejects %d: is this the date column?",
  (serial) => {
    expect(rejection(() => readDate(serial))).toEqual({ code: "dateOutOfRange", value: serial });
  },
);

it.each(["46113", " 2026-04-01 ", "2026-04-01T23:30:00-11:00", "46113.5"])("reads %j", (text) => {
  expect(readDate(text)).toBe(46113);
});

it.each([
  "01-04-2026",
  "1/4/2026",
  "1 April 2026",
  "2026-02-29",
  "2026-13-01",
  "2026-04",
  "2026-04-01 09:30",
  "Date",
  " ",
])("rejects the text %j", (text) => {
  expect(rejection(() => readDate(text))).toEqual({ code: "notADate", value: text });
});

it("rejects ISO dates before 1927-05-18 as it does their serial numbers", () => {
  expect(rejection(() => readDate("1927-05-17"))).toEqual({ code: "dateOutOfRange", value: "1927-05-17" });
  expect(readDate("1927-05-18")).toBe(10000);
});

it("rejects TRUE, FALSE and numbers that no cell holds", () => {
  expect(rejection(() => readDate(false))).toEqual({ code: "truthValue", value: false });
  for (const number of [NaN, Infinity]) expect(() => readDate(number)).toThrow("dateOutOfRange");
});

it("reads a date with a number format", () => {
  const cell = { type: "FormattedNumber", basicValue: 46113.4, numberFormat: "dd-mm-yyyy" };
  expect(readDate(cell)).toBe(46113);
});
