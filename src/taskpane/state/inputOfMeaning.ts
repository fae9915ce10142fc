import type { Meaning } from "../../formulas/parsing/meaning";
import type { Argument, CellArgument } from "../../functions/arguments";
import { CellError } from "../../functions/reading/problem";
import { formatDay, type Day } from "../../metrics/period/day";
import { periodLabel, type Period } from "../../metrics/period/period";
import { emptyInput, type Input, type PeriodChoice } from "./inputs";

/**
 * What a field shows for an argument that a formula gives: the way back from a formula to the form. Undefined for what
 * the field cannot say, such as a calculation: that stays in the formula as it is written.
 */
export function inputOfMeaning(
  meaning: Meaning,
  argument: Argument<unknown>,
  decimal: "." | ",",
): Input | undefined {
  switch (meaning.kind) {
    case "omitted":
      return emptyInput(argument);
    case "reference":
      return referring(emptyInput(argument), meaning.reference);
    case "constant":
      return argument.shape === "range" ? undefined : saying(argument, meaning.value, decimal);
    case "array":
    case "expression":
      return undefined;
  }
}

function referring(fresh: Input, reference: string): Input | undefined {
  switch (fresh.kind) {
    case "cells":
      return { kind: "cells", reference };
    case "number":
      return { kind: "number", text: reference };
    case "date":
      return { kind: "date", choice: { from: "cells", reference } };
    case "period":
      return { kind: "period", choice: { from: "cells", reference } };
    case "flag":
    case "choice":
    case "written":
      return undefined;
  }
}

/** The constant as the function itself reads it; one that it would reject stays in the formula. */
function saying(
  argument: CellArgument<unknown>,
  value: number | string | boolean,
  decimal: "." | ",",
): Input | undefined {
  const read = readConstant(argument, value);
  if (read === undefined) return undefined;
  switch (argument.role) {
    case "number":
      return { kind: "number", text: String(read).replace(".", decimal) };
    case "flag":
      return { kind: "flag", value: read as boolean };
    case "choice":
      return { kind: "choice", value: read as string };
    case "date":
      return { kind: "date", choice: { from: "date", date: formatDay(read as Day) } };
    case "period":
      return { kind: "period", choice: periodChoice(read as Period) };
    default:
      return undefined;
  }
}

function readConstant(argument: CellArgument<unknown>, value: number | string | boolean): unknown {
  try {
    return argument.readCell(value);
  } catch (error) {
    if (error instanceof CellError) return undefined;
    throw error;
  }
}

function periodChoice(period: Period): PeriodChoice {
  return period.kind === "span"
    ? { from: "dates", first: formatDay(period.first), last: formatDay(period.last) }
    : { from: "calendar", unit: period.kind, text: periodLabel(period) };
}
