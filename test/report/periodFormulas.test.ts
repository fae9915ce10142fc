/**
 * The report's formulas about periods against the calculation that the functions use. LibreOffice calculates them; it
 * has no LET before version 24.8, so each name becomes a cell.
 */
import { shift, startOf, UNITS } from "../../src/metrics/period/calendar";
import { dayOf } from "../../src/metrics/period/day";
import { calendarPeriod, parsePeriod, periodBefore, periodLabel } from "../../src/metrics/period/period";
import { periodBeforeFormula, unitOfPeriodFormula } from "../../src/report/periodFormulas";
import { converted, describeWithLibreOffice } from "../support/libreOffice";

/** Of every unit the periods around the turn of years: long ISO years, leap years and centuries among them. */
const calendarPeriods = UNITS.flatMap((unit) =>
  [1928, 1999, 2000, 2004, 2009, 2015, 2016, 2020, 2021, 2024, 2026, 2027, 2032, 2100].flatMap((year) => {
    const start = startOf(unit, dayOf(year, 1, 1));
    return [-2, -1, 0, 1, 2, 9, 12].map((count) =>
      periodLabel(calendarPeriod(unit, shift(unit, start, count))),
    );
  }),
);

/** Whole months, also of several years, and other days. */
const spans = [
  ["2026-04-01", "2026-06-30"],
  ["2026-01-01", "2026-12-31"],
  ["2025-11-01", "2026-02-28"],
  ["2024-02-01", "2024-02-29"],
  ["2026-04-02", "2026-06-30"],
  ["2026-04-01", "2026-06-29"],
  ["2025-12-25", "2026-01-05"],
  ["2026-03-01", "2026-03-01"],
].map((days) => days.join(".."));

const periods = [...calendarPeriods, ...spans];

describeWithLibreOffice("the report's formulas about a period", () => {
  const cells = periods.map((_, row) => {
    const before = asCells(periodBeforeFormula(`A${row + 1}`), 1, row + 1);
    const unit = asCells(unitOfPeriodFormula(`A${row + 1}`), 1 + before.length, row + 1);
    return [before, unit];
  });
  let calculated: string[][] = [];
  beforeAll(() => {
    const bytes = Buffer.from(
      flatSheet(
        periods,
        cells.map((formulas) => formulas.flat()),
      ),
      "utf8",
    );
    const csv = converted(bytes, "fods", "csv").toString("utf8");
    const [before = [], unit = []] = cells[0]!;
    calculated = csv
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","))
      .map((line) => [line[0]!, line[before.length]!, line[before.length + unit.length]!]);
  }, 200_000);

  it(`give the period before, as the functions do, for ${periods.length} periods`, () => {
    const expected = periods.map((period) => [period, periodLabel(periodBefore(parsePeriod(period)!))]);
    expect(calculated.map(([period, before]) => [period, before])).toEqual(expected);
  });

  it("give the unit of the period; a span of days has none", () => {
    const kinds = periods.map((period) => parsePeriod(period)!.kind);
    const expected = kinds.map((kind) => (kind === "span" ? "#N/A" : kind));
    expect(calculated.map(([, , unit]) => unit)).toEqual(expected);
  });
});

describe("the formula for the period before", () => {
  it("formats and reads no date as text, which would depend on the language", () => {
    expect(periodBeforeFormula("$C$4")).not.toMatch(/\b(TEXT|DATEVALUE|TIMEVALUE)\(/);
  });
});

/** "LET(a,1,b,a+1,b*2)" as cells side by side from a column on: each name's value, and the result in the last. */
function asCells(formula: string, column: number, row: number): string[] {
  const parts = split(/^LET\((.*)\)$/s.exec(formula)?.[1] ?? "");
  const body = parts.pop() ?? "";
  const names = parts.filter((_, index) => index % 2 === 0);
  const values = parts.filter((_, index) => index % 2 === 1);
  return [...values, body].map((text) =>
    text.replace(/"[^"]*"|\b([a-z])\b(?!\()/g, (found, name?: string) =>
      name === undefined ? found : `${String.fromCharCode(65 + column + names.indexOf(name))}${row}`,
    ),
  );
}

/** The arguments of a call, apart at the commas that are in no brackets and in no text. */
function split(text: string): string[] {
  const parts = [""];
  let depth = 0;
  let isText = false;
  for (const sign of text) {
    if (sign === '"') isText = !isText;
    if (!isText && sign === "(") depth++;
    if (!isText && sign === ")") depth--;
    if (!isText && depth === 0 && sign === ",") parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function flatSheet(texts: readonly string[], formulas: readonly (readonly string[])[]): string {
  const rows = texts.map((text, row) => {
    const cell = `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const calculatedCells = formulas[row]!.map(
      (formula) => `<table:table-cell table:formula="${openFormula(formula)}"/>`,
    );
    return `<table:table-row>${cell}${calculatedCells.join("")}</table:table-row>`;
  });
  const names = ["office", "table", "text"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><office:document ${names.join(" ")} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Periods">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`;
}

/** As OpenDocument writes formulas: semicolons between arguments, references in square brackets. */
function openFormula(formula: string): string {
  const written = formula
    .replace(/"[^"]*"|,|\b[A-Z]\d+\b/g, (found) =>
      found === "," ? ";" : found.startsWith('"') ? found : `[.${found}]`,
    )
    .replace(/\bSWITCH\(/g, "COM.MICROSOFT.SWITCH(")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
  return `of:=${written}`;
}
