/** What a file calls kinds of rules, comparisons and alerts (ECMA-376 part 1, 18.18.18 to 18.18.21). */
import type { RuleOperator, RuleType } from "../../grid/port/Validations";

export const RULE_TYPES: Readonly<Record<RuleType, string>> = {
  None: "none",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

export const RULE_OPERATORS: Readonly<Record<RuleOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

export const ALERT_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;
