/** A rule for what may be typed between the grid library's words and the port's. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IRange,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import { noRule, type RuleOperator, type RuleType, type ValidationRule } from "../port/Validations";

const types: Readonly<Record<RuleType, DataValidationType>> = {
  None: DataValidationType.ANY,
  WholeNumber: DataValidationType.WHOLE,
  Decimal: DataValidationType.DECIMAL,
  List: DataValidationType.LIST,
  Date: DataValidationType.DATE,
  Time: DataValidationType.TIME,
  TextLength: DataValidationType.TEXT_LENGTH,
  Custom: DataValidationType.CUSTOM,
};

const operators: Readonly<Record<RuleOperator, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const styles = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

export function toLibrary(rule: ValidationRule, ranges: IRange[], uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges,
    type: types[rule.type],
    operator: operators[rule.operator],
    formula1: rule.formula1,
    formula2: rule.formula2,
    allowBlank: rule.ignoreBlanks,
    showDropDown: rule.dropDown,
    showInputMessage: rule.prompt.shown,
    promptTitle: rule.prompt.title,
    prompt: rule.prompt.message,
    showErrorMessage: rule.alert.shown,
    errorTitle: rule.alert.title,
    error: rule.alert.message,
    errorStyle: styles[rule.alert.style],
  };
}

export function fromLibrary(rule: ISheetDataValidationRule): ValidationRule {
  const { prompt, alert } = noRule;
  return {
    type: keyOf(types, rule.type) ?? noRule.type,
    operator: keyOf(operators, rule.operator) ?? noRule.operator,
    formula1: rule.formula1 ?? "",
    formula2: rule.formula2 ?? "",
    ignoreBlanks: rule.allowBlank ?? noRule.ignoreBlanks,
    dropDown: rule.showDropDown ?? noRule.dropDown,
    prompt: {
      shown: rule.showInputMessage ?? prompt.shown,
      title: rule.promptTitle ?? prompt.title,
      message: rule.prompt ?? prompt.message,
    },
    alert: {
      shown: rule.showErrorMessage ?? alert.shown,
      title: rule.errorTitle ?? alert.title,
      message: rule.error ?? alert.message,
      style: keyOf(styles, rule.errorStyle) ?? alert.style,
    },
  };
}

function keyOf<Key extends string>(table: Readonly<Record<Key, unknown>>, value: unknown): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
