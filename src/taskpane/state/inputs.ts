import type { Argument } from "../../functions/arguments";
import type { WrittenExpression } from "../../formulas/compose";
import type { Preset } from "./presets";

/** What the user has entered for an argument, as entered: it may still be empty, or wrong. */
export type Input =
  CellsInput | NumberInput | FlagInput | ChoiceInput | DateInput | PeriodInput | WrittenInput;

/** What a formula says that no field can: it stays as it is written. */
export interface WrittenInput {
  readonly kind: "written";
  readonly argument: WrittenExpression;
  /** As the user's Excel shows it. */
  readonly shown: string;
}

/** The cells of a range argument. */
export interface CellsInput {
  readonly kind: "cells";
  readonly reference: string;
}

/** A number in the user's writing, or a reference to cells that hold it. */
export interface NumberInput {
  readonly kind: "number";
  readonly text: string;
}

export interface FlagInput {
  readonly kind: "flag";
  readonly value: boolean | undefined;
}

/** One of the texts that the argument may be; undefined as long as none is chosen. */
export interface ChoiceInput {
  readonly kind: "choice";
  readonly value: string | undefined;
}

export interface DateInput {
  readonly kind: "date";
  readonly choice: DateChoice;
}

export type DateChoice =
  | { readonly from: "omitted" }
  /** An ISO date, or "" as long as none is chosen. */
  | { readonly from: "date"; readonly date: string }
  | { readonly from: "cells"; readonly reference: string };

export interface PeriodInput {
  readonly kind: "period";
  readonly choice: PeriodChoice;
}

export type PeriodChoice =
  | { readonly from: "omitted" }
  /** Text in the period language: a formula that says "last month" would mean another month tomorrow. */
  | { readonly from: "preset"; readonly preset: Preset; readonly text: string }
  | { readonly from: "calendar"; readonly unit: CalendarUnit; readonly text: string }
  /** ISO dates, or "" as long as none is chosen. */
  | { readonly from: "dates"; readonly first: string; readonly last: string }
  | { readonly from: "cells"; readonly reference: string };

export const CALENDAR_UNITS = ["year", "half", "quarter", "month", "week", "day"] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** Inputs by the name of their argument. */
export type Inputs = Readonly<Record<string, Input>>;

/** The field of an argument before anything is entered. */
export function emptyInput(argument: Argument<unknown>): Input {
  if (argument.shape === "range") return { kind: "cells", reference: "" };
  switch (argument.role) {
    case "period":
      return { kind: "period", choice: { from: "omitted" } };
    case "date":
      return { kind: "date", choice: { from: "omitted" } };
    case "flag":
      return { kind: "flag", value: undefined };
    case "choice":
      return { kind: "choice", value: undefined };
    default:
      return { kind: "number", text: "" };
  }
}

/** Whether the field holds anything. */
export function isEntered(input: Input): boolean {
  switch (input.kind) {
    case "cells":
      return input.reference !== "";
    case "number":
      return input.text !== "";
    case "flag":
    case "choice":
      return input.value !== undefined;
    case "date":
    case "period":
      return input.choice.from !== "omitted";
    case "written":
      return true;
  }
}

/** What the field holds, as text: "" while it is empty, undefined where the pane never fills it in. */
export function enteredText(input: Input): string | undefined {
  switch (input.kind) {
    case "cells":
      return input.reference;
    case "number":
      return input.text;
    case "choice":
      return input.value ?? "";
    case "period":
      return periodText(input.choice);
    case "written":
      return input.argument.text;
    case "flag":
    case "date":
      return undefined;
  }
}

function periodText(choice: PeriodChoice): string | undefined {
  if (choice.from === "omitted") return "";
  return choice.from === "preset" || choice.from === "calendar" ? choice.text : undefined;
}

/** The reference that the field holds, if it is one that follows the selection. */
export function followedReference(input: Input): string | undefined {
  switch (input.kind) {
    case "cells":
      return input.reference;
    case "number":
      return input.text;
    case "date":
    case "period":
      return input.choice.from === "cells" ? input.choice.reference : undefined;
    case "flag":
    case "choice":
    case "written":
      return undefined;
  }
}

/** The field with another reference; a field without one stays as it is. */
export function withReference(input: Input, reference: string): Input {
  switch (input.kind) {
    case "cells":
      return { kind: "cells", reference };
    case "number":
      return { kind: "number", text: reference };
    case "date":
      return input.choice.from === "cells" ? { kind: "date", choice: { from: "cells", reference } } : input;
    case "period":
      return input.choice.from === "cells" ? { kind: "period", choice: { from: "cells", reference } } : input;
    case "flag":
    case "choice":
    case "written":
      return input;
  }
}
