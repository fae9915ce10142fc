/** Excel.DataValidationRule, of which exactly one kind is given, and the rule as the grid has it. */
import {
  noRule,
  type RuleOperator,
  type RuleType,
  type ValidationRule,
} from "../../../grid/port/Validations";
import { flagOf, oneOf } from "../../richApi/Arguments";
import { RichApiError } from "../../richApi/errors";
import { Range } from "../Range";
import { absoluteReference } from "../references";

const kinds = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
} as const satisfies Record<string, RuleType>;

type Kind = keyof typeof kinds;
type Criteria = Pick<ValidationRule, "type" | "operator" | "formula1" | "formula2" | "dropDown">;
type Given = Readonly<Record<string, unknown>>;

const operators: readonly RuleOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** Choices that stand in the rule itself; Excel's dialog takes no more either. */
const longestChoices = 255;

/** What Excel's API says of a rule; formulas always as such. */
export function ruleOf({ type, operator, formula1, formula2, dropDown }: ValidationRule): Given {
  const [kind] = (Object.keys(kinds) as Kind[]).filter((one) => kinds[one] === type);
  if (kind === undefined) return {};
  if (kind === "list") return { list: { inCellDropDown: dropDown, source: formula1 } };
  if (kind === "custom") return { custom: { formula: formula1 } };
  return { [kind]: { formula1, ...(formula2 === "" ? {} : { formula2 }), operator } };
}

export function criteriaOf(rule: unknown): Criteria {
  const given = Object.entries((rule ?? {}) as Given).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  const [[name, criteria] = [], ...others] = given;
  if (name === undefined || others.length > 0) throw new RichApiError("InvalidArgument");
  const kind = oneOf(name, Object.keys(kinds) as Kind[]);
  const { operator, dropDown } = noRule;
  const basis = { type: kinds[kind], operator, dropDown, formula2: "" };
  const said = criteria as Given;
  if (kind === "list") {
    const isOffered = said.inCellDropDown === undefined ? dropDown : flagOf(said.inCellDropDown);
    return { ...basis, dropDown: isOffered, formula1: sourceOf(said.source) };
  }
  if (kind === "custom") return { ...basis, formula1: formulaOf(said.formula) };
  return { ...basis, ...comparison(said, kind === "date" || kind === "time") };
}

function comparison({ operator, formula1, formula2 }: Given, isTime: boolean) {
  const chosen = oneOf(operator, operators);
  const needsTwo = chosen === "Between" || chosen === "NotBetween";
  return {
    operator: chosen,
    formula1: operandOf(formula1, isTime),
    formula2: needsTwo ? operandOf(formula2, isTime) : "",
  };
}

function sourceOf(source: unknown): string {
  if (source instanceof Range) return referenceTo(source);
  if (typeof source !== "string" || source === "") throw new RichApiError("InvalidArgument");
  if (!source.startsWith("=") && source.length > longestChoices) throw new RichApiError("InvalidArgument");
  return source;
}

function formulaOf(formula: unknown): string {
  if (typeof formula !== "string" || !/^=./s.test(formula)) throw new RichApiError("InvalidArgument");
  return formula;
}

/** A number, a range, or text: a number, a date in ISO 8601 or a formula. */
function operandOf(operand: unknown, isTime: boolean): string {
  if (operand instanceof Range) return referenceTo(operand);
  if (typeof operand === "number") return `=${operand}`;
  if (typeof operand !== "string" || operand === "") throw new RichApiError("InvalidArgument");
  if (operand.startsWith("=")) return formulaOf(operand);
  const number = Number.isNaN(Number(operand)) && isTime ? serial(operand) : Number(operand);
  if (Number.isNaN(number)) throw new RichApiError("InvalidArgument");
  return `=${number}`;
}

const millisecondsPerDay = 86_400_000;
const firstDay = Date.UTC(1899, 11, 30);

/** Days and parts of one since the calendar's beginning; of a time alone ("09:30") only the part. */
function serial(text: string): number {
  const [, hours, minutes, seconds = "0"] = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text) ?? [];
  if (hours !== undefined) return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const isZoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(text);
  const hasTime = text.includes("T");
  return (Date.parse(hasTime && !isZoned ? `${text}Z` : text) - firstDay) / millisecondsPerDay;
}

function referenceTo({ book, area }: Range): string {
  return `=${absoluteReference(book, area)}`;
}
