import type { Answer } from "../../../src/taskpane/state/paneState";
import { errorIn, noticeOf, REPEATABLE } from "../../../src/taskpane/explain/notice";
import { noticeText } from "../../../src/taskpane/explain/noticeText";
import { wordsFor } from "../../../src/taskpane/words/words";
import type { Cell, SelectedCell } from "../../../src/workbook/Workbook";
import { cellWith, onlyCall } from "./calls";

const error = (basicValue: string): Cell => ({ type: "Error", basicValue });
const CALL = "RETENTION(A1,A2,A3)";
const WHOLE = `=${CALL}`;
const finding = { numerator: 850, denominator: 1000, factor: 1, parts: {}, value: 0.85 };
const fine: Answer = { kind: "calculated", outcomes: [[{ kind: "finding", finding, format: "rate" }]] };
const failing: Answer = {
  kind: "calculated",
  outcomes: [[{ kind: "problem", problem: { code: "zeroDenominator", argument: "customersAtStart" } }]],
};
const unresolved: Answer = { kind: "unresolved", argument: "newCustomers" };

const notice = (formula: string, value: Cell, answer: Answer | undefined) =>
  noticeOf(cellWith(formula, value), onlyCall(formula), answer);

it.each([
  ["#SPILL!", "spill"],
  ["#NAME?", "name"],
  ["#BUSY!", "busy"],
  ["#GETTING_DATA", "busy"],
  ["#CONNECT!", "connect"],
] as const)("%s says by itself what is the matter", (value, expected) => {
  expect(notice(WHOLE, error(value), undefined)).toBe(expected);
  expect(notice(`${WHOLE}+1`, error(value), fine)).toBe(expected);
});

it.each([
  ["the call's own problem", WHOLE, "#DIV/0!", failing, "ours"],
  ["the call's own problem inside a formula", `${WHOLE}+1`, "#DIV/0!", failing, "ours"],
  ["an error beside a call that gives a result", `${WHOLE}/0`, "#DIV/0!", fine, "elsewhere"],
  ["an error of a formula that gives a result by now", WHOLE, "#VALUE!", fine, "outdatedError"],
  ["a deleted cell", "=RETENTION(#REF!,A2,A3)", "#VALUE!", failing, "reference"],
  ["a reference that is gone elsewhere", `${WHOLE}+INDIRECT("X9:")`, "#REF!", fine, "reference"],
  ["FILTER that finds nothing elsewhere", `${WHOLE}+FILTER(A:A,B:B)`, "#CALC!", fine, "calculation"],
  ["what only Excel can calculate", WHOLE, "#NUM!", unresolved, "other"],
  ["nothing before the answer is there", WHOLE, "#DIV/0!", undefined, undefined],
] as const)("%s", (_, formula, value, answer, expected) => {
  expect(notice(formula, error(value), answer)).toBe(expected);
});

it.each([
  ["the same figure", WHOLE, 0.85, fine, undefined],
  ["the same figure but for rounding", WHOLE, 0.85 + 1e-12, fine, undefined],
  ["another figure", WHOLE, 0.8, fine, "outdated"],
  ["a figure where there is none now", WHOLE, 0.8, failing, "outdated"],
  ["a figure that other parts of the formula make", `=100*${CALL}`, 85, fine, undefined],
  ["text that other parts of the formula make", `=IFERROR(${CALL},"–")`, "–", failing, undefined],
  ["what only Excel can calculate", WHOLE, 0.85, unresolved, "inCell"],
  ["nothing before the answer is there", WHOLE, 0.8, undefined, undefined],
] as const)("a cell that shows %s", (_, formula, value, answer, expected) => {
  expect(notice(formula, value, answer)).toBe(expected);
});

describe("in words", () => {
  const words = wordsFor("en-US");
  const { explain } = words;

  it("one cell of a table has nothing to measure", () => {
    const table = cellWith('=NPS.TREND(A2:A9,B2:B9,"year")', "Period");
    const cell: SelectedCell = { ...table, address: "Report!G3", value: error("#N/A"), text: "#N/A" };
    const part = noticeOf(cell, onlyCall(table.formula!.formula), fine);
    expect(part).toBe("part");
    expect(noticeText("part", cell, undefined, words)).toBe(explain.error.part("Report!G3", "#N/A"));
  });

  it("an error is called as this Excel calls it, unless the column is too narrow to show it", () => {
    const cell = cellWith(WHOLE, error("#NAME?"));
    const shownAs = (text: string): SelectedCell => ({ ...cell, formula: { ...cell.formula!, text } });
    expect(noticeText("name", shownAs("#NAVN?"), undefined, words)).toContain("#NAVN?");
    expect(noticeText("name", shownAs("####"), undefined, words)).toContain("#NAME?");
  });

  it("names what is in the way of a result", () => {
    const cell = cellWith(WHOLE, error("#SPILL!"));
    const table = { kind: "table", table: "Orders" } as const;
    const cells = { kind: "cells", count: 2, first: "Report!B4", content: "mine" } as const;
    expect(noticeText("spill", cell, table, words)).toContain("table Orders");
    expect(noticeText("spill", cell, cells, words)).toContain("2 cells");
    expect(noticeText("spill", cell, undefined, words)).toBe(explain.error.spill("Report!B2", "#SPILL!"));
  });

  it("says to enter a formula again only where the sentence does", () => {
    const again = {
      en: /enter the formula again/i,
      da: /indtast (så )?formlen igen/i,
      sv: /ange (sedan )?formeln igen/i,
    };
    for (const language of ["en", "da", "sv"]) {
      const spoken = wordsFor(language);
      for (const one of REPEATABLE.filter((kind) => kind !== "outdated" && kind !== "outdatedError")) {
        const text = noticeText(one, cellWith(WHOLE, error("#N/A")), undefined, spoken);
        expect(text).toMatch(again[spoken.language]);
      }
    }
  });
});

it("knows an error from a text", () => {
  expect([errorIn(error("#N/A")), errorIn("#N/A")]).toEqual(["#N/A", undefined]);
});
