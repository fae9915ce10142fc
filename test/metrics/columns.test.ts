import { days, ids, numbers } from "../../src/metrics/columns";
import { day } from "../support/columns";

describe("ids", () => {
  it("are the same when their texts are, after trimming and in lower case, and shown as first written", () => {
    const { codes, labels } = ids([" Ann", "BO", "ann\u00a0", 1001, "bo", "1001"]);
    expect([...codes]).toEqual([0, 1, 0, 2, 1, 2]);
    expect(labels).toEqual(["Ann", "BO", "1001"]);
  });

  it("keep inner spaces apart, and blanks out", () => {
    const { codes, labels } = ids(["A B", "AB", null, undefined, "", "  "]);
    expect([...codes]).toEqual([0, 1, -1, -1, -1, -1]);
    expect(labels).toEqual(["A B", "AB"]);
  });
});

it("numbers are NaN where the cell is blank", () => {
  expect([...numbers([1, null, 0, undefined])]).toEqual([1, NaN, 0, NaN]);
});

describe("days", () => {
  it("are read from ISO text; time and offset are ignored", () => {
    const read = days(["2026-04-01", null, "2026-04-01T23:30:00-05:00", ""]);
    expect([...read]).toEqual([day("2026-04-01"), NaN, day("2026-04-01"), NaN]);
  });

  it("in any other form are refused, with the row counted from 0", () => {
    expect(() => days(["2026-04-01", "1/4/2026"])).toThrow('row 1: "1/4/2026" is not a date');
    expect(() => days(["2026-02-30"])).toThrow(RangeError);
  });
});
