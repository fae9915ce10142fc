/**
 * Whether a rule allows what a cell holds, as Excel decides: https://support.microsoft.com/office/29fecbcc-d1b9-42c1-9d76-eff3ce5f7249
 * and [MS-XLS] 2.4.92.
 */
import type { CellValue } from "../Grid";
import type { RuleOperator, ValidationRule } from "../port/Validations";

/** What a formula of the rule gives, meant from the cell in question. */
export type Evaluate = (formula: string) => Promise<readonly (readonly CellValue[])[]>;

export async function allows(rule: ValidationRule, value: CellValue, evaluate: Evaluate): Promise<boolean> {
  if (rule.type === "None") return true;
  if (value === "") return rule.ignoreBlanks;
  if (rule.type === "Custom") return isTrue(first(await evaluate(rule.formula1)));
  if (typeof value === "object") return false;
  if (rule.type === "List") return isChoice(rule, value, evaluate);
  const measured = rule.type === "TextLength" ? String(value).length : value;
  if (typeof measured !== "number" || (rule.type === "WholeNumber" && !Number.isInteger(measured)))
    return false;
  const limits = await Promise.all([rule.formula1, rule.formula2].map((formula) => limit(formula, evaluate)));
  return compares(rule.operator, measured, limits);
}

/** The choices of a list that stand in the rule itself. */
export function writtenChoices(source: string): string[] {
  return source.split(",").map((choice) => choice.trim());
}

/** Choices that stand in the rule are told apart by letter case, those in cells are not. */
async function isChoice(
  { formula1, ignoreBlanks }: ValidationRule,
  value: Exclude<CellValue, object>,
  evaluate: Evaluate,
): Promise<boolean> {
  if (!formula1.startsWith("=")) return writtenChoices(formula1).includes(shown(value));
  const choices = (await evaluate(formula1)).flat();
  // A blank cell among those that a name stands for allows anything, unless blanks count.
  if (ignoreBlanks && /^=[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(formula1) && choices.includes("")) return true;
  return choices.some((choice) => shown(choice).toUpperCase() === shown(value).toUpperCase());
}

function shown(value: CellValue): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

function first(values: readonly (readonly CellValue[])[]): CellValue {
  return values[0]?.[0] ?? "";
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** A limit in a blank cell is 0. */
async function limit(formula: string, evaluate: Evaluate): Promise<number> {
  if (formula === "") return NaN;
  const value = first(await evaluate(formula));
  return value === "" ? 0 : typeof value === "number" ? value : NaN;
}

function compares(
  operator: RuleOperator,
  value: number,
  [one = NaN, other = NaN]: readonly number[],
): boolean {
  switch (operator) {
    case "Between":
      return value >= one && value <= other;
    case "NotBetween":
      return value < one || value > other;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one && !Number.isNaN(one);
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
  }
}
