import type { FormulaArgument } from "../../formulas/compose";
import type { DateChoice, Input, PeriodChoice } from "./inputs";
import { parseNumberText } from "./numberText";
import { isReference, withSheet } from "./referenceText";

/** What a field amounts to: an argument for the formula (omitted while it is empty), or why it cannot be one. */
export type ReadInput =
  | { readonly kind: "argument"; readonly argument: FormulaArgument }
  | { readonly kind: "fault"; readonly fault: Fault };

export type Fault = "notANumber" | "notAReference" | "backwards";

/** What fields are read against. */
export interface Reading {
  /** How this Excel writes decimals. */
  readonly decimal: "." | ",";
  /** The sheet that the user looks at, as references write it ("Orders!"); "" as long as it is not known. */
  readonly sheet: string;
}

export function readInput(input: Input, reading: Reading): ReadInput {
  switch (input.kind) {
    case "cells":
      return readReference(input.reference, reading);
    case "number":
      return readNumber(input.text, reading);
    case "flag":
    case "choice":
      return input.value === undefined ? omitted : constant(input.value);
    case "date":
      return readDate(input.choice, reading);
    case "period":
      return readPeriod(input.choice, reading);
    case "written":
      return { kind: "argument", argument: input.argument };
  }
}

const omitted: ReadInput = { kind: "argument", argument: { kind: "omitted" } };

function constant(value: number | string | boolean): ReadInput {
  return { kind: "argument", argument: { kind: "constant", value } };
}

function fault(fault: Fault): ReadInput {
  return { kind: "fault", fault };
}

function readReference(text: string, { sheet }: Reading): ReadInput {
  if (text.trim() === "") return omitted;
  if (!isReference(text)) return fault("notAReference");
  return { kind: "argument", argument: { kind: "reference", reference: withSheet(text, sheet) } };
}

function readNumber(text: string, reading: Reading): ReadInput {
  if (text.trim() === "") return omitted;
  const number = parseNumberText(text, reading.decimal);
  if (number !== undefined) return constant(number);
  return isReference(text) ? readReference(text, reading) : fault("notANumber");
}

function readDate(choice: DateChoice, reading: Reading): ReadInput {
  switch (choice.from) {
    case "omitted":
      return omitted;
    case "date":
      return choice.date === "" ? omitted : constant(choice.date);
    case "cells":
      return readReference(choice.reference, reading);
  }
}

function readPeriod(choice: PeriodChoice, reading: Reading): ReadInput {
  switch (choice.from) {
    case "omitted":
      return omitted;
    case "preset":
    case "calendar":
      return constant(choice.text);
    case "dates":
      return readDates(choice.first, choice.last);
    case "cells":
      return readReference(choice.reference, reading);
  }
}

/** ISO dates compare as text. */
function readDates(first: string, last: string): ReadInput {
  if (first === "" || last === "") return omitted;
  if (first > last) return fault("backwards");
  return constant(first === last ? first : `${first}..${last}`);
}
