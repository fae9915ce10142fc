import { column, FakeExcel, saying } from "../../support/customFunctions";

const excel = new FakeExcel();
const dates = column("2026-03-31", "2026-04-01", "2026-06-30", "2026-07-01");

describe("NPS", () => {
  it("is a number from −100 to 100, without a format", () => {
    expect(excel.calculate("NPS", column(10, 9, 8, 6))).toBe(25);
    expect(excel.calculate("NPS", column(0, 6))).toBe(-100);
  });

  it("takes labels for their scores and other text for no answer", () => {
    const answers = column("10 - Extremely likely", "8: Quite likely", "0 – Not at all", "N/A", "don't know");
    expect(excel.value("NPS", answers)).toBe(0);
  });

  it.each([
    ["a score off the scale", column(9, 11), "11"],
    ["a score below it", column(9, -1), "-1"],
    ["a score that is not whole", column(9, 7.5), "7.5"],
    ["a label off the scale", column(9, "12 - more than likely"), "12"],
    ["text that begins like a score", column(9, "9/10"), "9/10"],
    ["a decimal comma", column(9, "8,5"), "8,5"],
    ["a range of scores", column(9, "0-10 rating"), "0-10 rating"],
  ])("refuses %s, naming row and value", (_, scores, value) => {
    expect(excel.error("NPS", scores)).toEqual(saying("#VALUE!", "scores", "row 2", value));
  });

  it("takes the answers of the period", () => {
    expect(excel.value("NPS", column(0, 10, 8, 0), dates, "2026-Q2")).toBe(50);
    expect(excel.value("NPS", column(0, 10, 8, 0), dates)).toBe(-25);
    expect(excel.error("NPS", column(0, 10, 8, 0), dates, "2025")).toEqual(saying("#N/A", "no answers"));
  });

  it("refuses a period without dates", () => {
    expect(excel.error("NPS", column(9), null, "2026")).toEqual(saying("#VALUE!", "period", "dates"));
  });

  it("with counts weighs each score: 162, 108 and 54 people give 33.333 (the contract's figure)", () => {
    const value = excel.value("NPS", column(9, 7, 6), null, null, column(162, "108", 54));
    expect(value).toBeCloseTo(33.333, 3);
    expect(excel.error("NPS", column(9, 7), null, null, column(0, null))).toEqual(saying("#N/A", "answers"));
  });

  it.each([-1, 2.5, "many"])("refuses a count of %j", (count) => {
    expect(excel.error("NPS", column(9, 7), null, null, column(1, count))).toEqual(
      saying("#VALUE!", "counts", "row 2", String(count)),
    );
  });
});

describe("CES", () => {
  const answers = column(7, 6, 5, 7, 4, 6, 6, 5, 7, 3);

  it("is the mean, 5.6; with agreeFrom a rate, 80 % from 5 (the contract's figures)", () => {
    expect(excel.calculate("CES", answers)).toBe(5.6);
    expect(excel.calculate("CES", answers, null, 5)).toEqual({
      type: "FormattedNumber",
      basicValue: 0.8,
      numberFormat: "0.0%",
    });
  });

  it("takes answers between 1 and the scale only", () => {
    expect(excel.value("CES", column(5, 1), 5)).toBe(3);
    expect(excel.error("CES", answers, 5)).toEqual(saying("#VALUE!", "scores", "row 1", "7", "1", "5"));
    expect(excel.error("CES", column(1, 0))).toEqual(saying("#VALUE!", "scores", "row 2"));
  });

  it.each([
    [1, null, "scale", "1"],
    [6.5, null, "scale", "6.5"],
    ["seven", null, "scale", "seven"],
    [7, 8, "agreeFrom", "8"],
    [null, 0, "agreeFrom", "0"],
  ])("refuses scale %j with agreeFrom %j", (scale, agreeFrom, argument, value) => {
    expect(excel.error("CES", column(1), scale, agreeFrom)).toEqual(saying("#VALUE!", argument, value));
  });

  it("takes period and counts behind scale and threshold", () => {
    const counts = column(100, 3, 1, 100);
    expect(excel.value("CES", column(1, 7, 3, 1), null, null, dates, "2026-Q2", counts)).toBe(6);
    expect(excel.value("CES", column(1, 7, 3, 1), 7, 5, dates, "2026-Q2", counts)).toBe(0.75);
    expect(excel.error("CES", column(1), null, null, null, "2026")).toEqual(saying("#VALUE!", "period"));
  });
});

describe("CSAT", () => {
  it("is the share of the top two of five, the top one of three, as a rate", () => {
    expect(excel.calculate("CSAT", column(5, 4, 3, 5))).toMatchObject({
      basicValue: 0.75,
      numberFormat: "0.0%",
    });
    expect(excel.value("CSAT", column(3, 2, 1, 3), 3)).toBe(0.5);
    expect(excel.value("CSAT", column(2, 1, 1, 1), 2)).toBe(0.25);
    expect(excel.value("CSAT", column(7, 6, 5, 1), 7)).toBe(0.5);
    expect(excel.value("CSAT", column(5, 4, 3, 5), null, 5)).toBe(0.5);
  });

  it.each([
    [0, null, "scale"],
    [5, 6, "satisfiedFrom"],
    [5, 0, "satisfiedFrom"],
    [3, 4, "satisfiedFrom"],
    [true, null, "scale"],
  ])("refuses scale %j with satisfiedFrom %j", (scale, satisfiedFrom, argument) => {
    expect(excel.error("CSAT", column(1), scale, satisfiedFrom)).toEqual(saying("#VALUE!", argument));
  });

  it("refuses an answer off the scale, naming row and value", () => {
    expect(excel.error("CSAT", column(5, 6))).toEqual(saying("#VALUE!", "scores", "row 2", "6"));
  });

  it("takes period and counts behind scale and threshold", () => {
    const counts = column(100, 3, 1, 100);
    expect(excel.value("CSAT", column(1, 5, 3, 1), null, null, dates, 2026, counts)).toBe(3 / 204);
    expect(excel.error("CSAT", column(5), null, null, column(""), "2026")).toEqual(saying("#N/A", "answers"));
  });
});
