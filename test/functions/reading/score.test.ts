import { readScore } from "../../../src/functions/reading/score";
import { rejection } from "../../support/rejection";

describe("text that begins with a digit but is no score is rejected, since a wrong score would be worse", () => {
  it.each([
    "9/10",
    "8,5",
    "0-10 rating",
    "10-9",
    "10:30",
    "7=8",
    "9.",
    "5th",
    "10x",
    "10%",
    "9.5 - fine",
    "10(",
    "3;4",
    "10 10",
  ])("%j", (text) => {
    // "9." is plain digits and a decimal point: a number written as text.
    if (text === "9.") expect(readScore(text)).toBe(9);
    else expect(rejection(() => readScore(text))).toEqual({ code: "notAScore", value: text });
  });
});

describe("a label is an integer, an optional space, one of - – — : = ( or a space, then no digit", () => {
  it.each([
    ["10 - Extremely likely", 10],
    ["5 = Very satisfied", 5],
    ["0 – Not at all likely", 0],
    ["7 — Agree", 7],
    ["3: Neither", 3],
    ["3 : Neither", 3],
    ["1 (Strongly disagree)", 1],
    ["1(Strongly disagree)", 1],
    ["10-Helt sikkert", 10],
    ["10=Ja", 10],
    ["4 Nöjd", 4],
    ["9\u00a0likely", 9],
    ["  8 - Likely", 8],
    ["11 - off the scale", 11],
  ])("%j is %i", (text, score) => {
    expect(readScore(text)).toBe(score);
  });
});

describe("numbers written as text are scores", () => {
  it.each([
    ["9", 9],
    [" 10 ", 10],
    ["+9", 9],
    ["-1", -1], // off every scale, which the metric says
    ["7.5", 7.5],
  ])("%j is %d", (text, score) => {
    expect(readScore(text)).toBe(score);
  });
});

it.each(["N/A", "n/a", "Don't know", "Ved ikke", "-", "—", "?", "ten", "very likely 10", " ", "x9", "(9)"])(
  "%j is no answer",
  (text) => {
    expect(readScore(text)).toBeUndefined();
  },
);

it("a blank is no answer, and 0 is one", () => {
  for (const blank of [null, undefined, ""]) expect(readScore(blank)).toBeUndefined();
  expect(readScore(0)).toBe(0);
});

it("TRUE and FALSE are no scores", () => {
  expect(rejection(() => readScore(true))).toEqual({ code: "truthValue", value: true });
});

it("rejects digits beyond any number, instead of infinity", () => {
  const many = "9".repeat(400);
  expect(rejection(() => readScore(many))).toMatchObject({ code: "notAScore" });
  expect(rejection(() => readScore(`${many} - many`))).toMatchObject({ code: "notAScore" });
});
