/** <dataValidations>, the opposite of reading them. */
import type { ValidationData } from "../../PartsData";
import type { AddInNames } from "../formula/AddInNames";
import { writeFormula } from "../formula/writeFormula";
import { encodeText, escapeXml } from "../package/xmlText";
import { ALERT_STYLES, RULE_OPERATORS, RULE_TYPES } from "../validationWords";
import { element, list } from "./xmlPart";

export function validationsXml(rules: readonly ValidationData[], addIn: AddInNames): string {
  return list(
    "dataValidations",
    rules.map((rule) => ruleXml(rule, addIn)),
  );
}

function ruleXml(rule: ValidationData, addIn: AddInNames): string {
  const { type, operator, prompt, alert, formula1, formula2 } = rule;
  const compares = type !== "None" && type !== "List" && type !== "Custom";
  const attributes = {
    type: RULE_TYPES[type],
    errorStyle: ALERT_STYLES[alert.style],
    operator: compares ? RULE_OPERATORS[operator] : undefined,
    allowBlank: rule.ignoreBlanks ? 1 : undefined,
    showDropDown: rule.dropDown ? undefined : 1,
    showInputMessage: prompt.shown ? 1 : undefined,
    showErrorMessage: alert.shown ? 1 : undefined,
    sqref: rule.addresses,
  };
  // Texts have escapes of their own, which attributes' values do not get.
  const texts = {
    errorTitle: alert.title,
    error: alert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  const written = Object.entries(texts).map(([name, text]) =>
    text === "" ? "" : ` ${name}="${encodeText(text)}"`,
  );
  const formulas = [formula1, formula2].map((formula, i) =>
    formula === "" ? "" : element(`formula${i + 1}`, {}, escapeXml(criterion(formula, addIn))),
  );
  return element("dataValidation", attributes, formulas).replace("<dataValidation", `$&${written.join("")}`);
}

function criterion(formula: string, addIn: AddInNames): string {
  return formula.startsWith("=") ? writeFormula(formula, addIn) : `"${formula.replaceAll('"', '""')}"`;
}
