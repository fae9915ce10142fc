import type { Failure, Figure, Format, Outcome } from "./outcome";
import type { Table } from "../metrics/table";
import { excelErrorOf, type ExcelError } from "./excelError";
import type { Host } from "./host";
import { messageFor } from "./messages";

/** A result as Excel takes it: a number, a number with its format, text, or an error. */
export type ResultCell = number | string | FormattedNumber | CustomFunctions.Error;

interface FormattedNumber {
  readonly type: "FormattedNumber";
  readonly basicValue: number;
  readonly numberFormat: string;
}

const RATE_FORMAT = "0.0%";

/** The cells of a result: one for a figure, two for an interval, rows and columns for a table. */
export function toCells(outcome: Outcome, host: Host): ResultCell[][] {
  switch (outcome.kind) {
    case "finding":
    case "problem":
      return [[toCell(outcome, host)]];
    case "interval": {
      const { low, high } = outcome.interval;
      return [[low, high].map((bound) => formatted(bound, outcome.format, host))];
    }
    case "table":
      return tableCells(outcome.table, outcome.headers, host);
  }
}

/** The cell of a single figure, or of why there is none. */
export function toCell(outcome: Figure | Failure, host: Host): ResultCell {
  if (outcome.kind === "finding") return formatted(outcome.finding.value, outcome.format, host);
  const { problem } = outcome;
  return excelError(excelErrorOf(problem), messageFor(problem, host.language));
}

function tableCells({ columns, rows }: Table, headers: boolean, host: Host): ResultCell[][] {
  const cells = rows.map((row) =>
    row.map((cell, column) => {
      if (cell === null) return excelError("#N/A");
      return typeof cell === "number" && columns[column]!.kind === "rate"
        ? formatted(cell, "rate", host)
        : cell;
    }),
  );
  return headers ? [columns.map(({ name }) => name), ...cells] : cells;
}

function formatted(value: number, format: Format, host: Host): ResultCell {
  return format === "rate" && host.formattedNumbers
    ? { type: "FormattedNumber", basicValue: value, numberFormat: RATE_FORMAT }
    : value;
}

/** Excel shows a message with #VALUE! and #N/A only, and refuses it with the others. */
function excelError(error: ExcelError, message?: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  switch (error) {
    case "#VALUE!":
      return new CustomFunctions.Error(ErrorCode.invalidValue, message);
    case "#N/A":
      return new CustomFunctions.Error(ErrorCode.notAvailable, message);
    case "#DIV/0!":
      return new CustomFunctions.Error(ErrorCode.divisionByZero);
    case "#NUM!":
      return new CustomFunctions.Error(ErrorCode.invalidNumber);
    case "#NULL!":
      return new CustomFunctions.Error(ErrorCode.nullReference);
  }
}
