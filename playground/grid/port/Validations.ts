/** Rules for what may be typed into cells. */
import type { Area } from "../Grid";

/** Excel.DataValidationType, without its words for cells that differ; "None" has only a prompt. */
export type RuleType =
  "None" | "WholeNumber" | "Decimal" | "List" | "Date" | "Time" | "TextLength" | "Custom";

export type RuleOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface ValidationRule {
  readonly type: RuleType;
  readonly operator: RuleOperator;
  /** Begins with "=", in English; a list may be its choices instead, with commas between. "" where there is none. */
  readonly formula1: string;
  readonly formula2: string;
  /** Whether a blank cell is allowed, whatever the rule. */
  readonly ignoreBlanks: boolean;
  /** Whether the cell offers a list's choices. */
  readonly dropDown: boolean;
  /** What the user reads when the cell is selected. */
  readonly prompt: RuleText;
  /** What the user reads who has typed something else. */
  readonly alert: RuleText & { readonly style: "Stop" | "Warning" | "Information" };
}

export interface RuleText {
  readonly shown: boolean;
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly areas: readonly Area[];
  /** Relative references are meant from the first area's first cell. */
  readonly rule: ValidationRule;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What somebody has typed against a cell's rule. */
export interface RefusedEntry {
  readonly rule: ValidationRule;
  readonly text: string;
}

/** What becomes of it: it stays, its editor opens again, or the cell holds what it held before. */
export type Verdict = "keep" | "retry" | "cancel";

export interface Validations {
  list(sheet: string): readonly Validation[];
  at(sheet: string, row: number, column: number): ValidationRule | undefined;
  /** Takes the place of what rules the areas had. */
  set(areas: readonly Area[], rule: ValidationRule): void;
  clear(areas: readonly Area[]): void;
  /** The cells that hold what their rules do not allow. */
  invalidCells(area: Area): Promise<readonly Place[]>;
  /** What a cell with a list may hold, as it is typed. */
  choices(sheet: string, row: number, column: number): Promise<readonly string[]>;
  /** Who is asked when the user has typed against a rule that has an alert. */
  onRefused(ask: (entry: RefusedEntry) => Promise<Verdict>): void;
}

/** The rule of cells that nobody has given one. */
export const noRule: ValidationRule = {
  type: "None",
  operator: "Between",
  formula1: "",
  formula2: "",
  ignoreBlanks: true,
  dropDown: true,
  prompt: { shown: true, title: "", message: "" },
  alert: { shown: true, title: "", message: "", style: "Stop" },
};
