/**
 * The report's formulas about periods against the calculation that the functions use. LibreOffice calculates them; it
 * has no LET before version 24.8, so the names are replaced by what they stand for.
 */
import { shift, startOf, UNITS } from "../../src/metrics/period/calendar";
import { dayOf } from "../../src/metrics/period/day";
import { calendarPeriod, parsePeriod, periodBefore, periodLabel } from "../../src/metrics/period/period";
import { periodBeforeFormula, unitOfPeriodFormula } from "../../src/report/periodFormulas";
import { converted, describeWithLibreOffice } from "../support/libreOffice";

/** Of every unit the periods around the turn of years: long ISO years, leap years and centuries among them. */
const periods = UNITS.flatMap((unit) =>
  [1928, 1999, 2000, 2004, 2009, 2015, 2016, 2020, 2021, 2024, 2026, 2027, 2032, 2100].flatMap((year) => {
    const start = startOf(unit, dayOf(year, 1, 1));
    return [-2, -1, 0, 1, 2, 9, 12].map((count) =>
      periodLabel(calendarPeriod(unit, shift(unit, start, count))),
    );
  }),
);

describeWithLibreOffice("the report's formulas about a period", () => {
  const cells = periods.flatMap((_, row) => [
    expanded(periodBeforeFormula(`A${row + 1}`)),
    expanded(unitOfPeriodFormula(`A${row + 1}`)),
  ]);
  let calculated: string[][] = [];
  beforeAll(() => {
    const bytes = Buffer.from(flatSheet(periods, cells), "utf8");
    const csv = converted(bytes, "fods", "csv").toString("utf8");
    calculated = csv
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(","));
  }, 200_000);

  it(`give the period before, as the functions do, for ${periods.length} periods`, () => {
    const expected = periods.map((period) => [period, periodLabel(periodBefore(parsePeriod(period)!))]);
    expect(calculated.map(([period, before]) => [period, before])).toEqual(expected);
  });

  it("give the unit of the period", () => {
    const expected = periods.map((period) => parsePeriod(period)!.kind);
    expect(calculated.map(([, , unit]) => unit)).toEqual(expected);
  });
});

describe("the formula for the period before", () => {
  it("formats and reads no date as text, which would depend on the language", () => {
    expect(periodBeforeFormula("$C$4")).not.toMatch(/\b(TEXT|DATEVALUE|TIMEVALUE)\(/);
  });
});

/** "LET(a,1,b,a+1,b*2)" → "(1+1)*2", each value in brackets. */
function expanded(formula: string): string {
  const parts = split(/^LET\((.*)\)$/s.exec(formula)?.[1] ?? "");
  const body = parts.pop() ?? "";
  const values = new Map<string, string>();
  const replaced = (text: string) =>
    text.replace(/"[^"]*"|\b([pkynd])\b(?!\()/g, (found, name?: string) =>
      name === undefined ? found : `(${values.get(name)})`,
    );
  for (let i = 0; i < parts.length; i += 2) values.set(parts[i]!, replaced(parts[i + 1]!));
  return replaced(body);
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

function flatSheet(texts: readonly string[], formulas: readonly string[]): string {
  const rows = texts.map((text, row) => {
    const cell = `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
    const calculatedCells = formulas
      .slice(2 * row, 2 * row + 2)
      .map((formula) => `<table:table-cell table:formula="${openFormula(formula)}"/>`);
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
