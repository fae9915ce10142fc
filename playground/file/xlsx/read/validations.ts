/**
 * <dataValidations>: rules for what may be typed (ECMA-376 part 1, 18.3.1.32). Where a rule names another sheet Excel writes
 * it a second way, with its formulas and cells as elements ([MS-XLSX] 2.6.3).
 */
import { noRule } from "../../../grid/port/Validations";
import type { ValidationData } from "../../PartsData";
import { wholeAddresses } from "../addresses";
import type { AddInNames } from "../formula/AddInNames";
import { readFormula } from "../formula/readFormula";
import { all, first, isOn, type XmlElement } from "../package/xml";
import { decodeText } from "../package/xmlText";
import { ALERT_STYLES, RULE_OPERATORS, RULE_TYPES } from "../validationWords";
import { keyOf } from "../wordKey";

export function readValidations(lists: readonly XmlElement[], addIn: AddInNames): ValidationData[] {
  return lists.flatMap((list) => all(list, "dataValidation")).flatMap((rule) => readRule(rule, addIn));
}

function readRule(element: XmlElement, addIn: AddInNames): ValidationData[] {
  const { attributes } = element;
  const addresses = wholeAddresses(attributes.sqref ?? first(element, "sqref")?.text ?? "");
  if (addresses === "") return [];
  const text = (name: string) => decodeText(attributes[name] ?? "");
  const formula = (name: string) => readCriterion(first(element, name, "f") ?? first(element, name), addIn);
  return [
    {
      addresses,
      type: keyOf(RULE_TYPES, attributes.type) ?? noRule.type,
      operator: keyOf(RULE_OPERATORS, attributes.operator) ?? noRule.operator,
      formula1: formula("formula1"),
      formula2: formula("formula2"),
      ignoreBlanks: isOn(attributes.allowBlank),
      // The attribute's name says the opposite of what it does.
      dropDown: !isOn(attributes.showDropDown),
      prompt: {
        shown: isOn(attributes.showInputMessage),
        title: text("promptTitle"),
        message: text("prompt"),
      },
      alert: {
        shown: isOn(attributes.showErrorMessage),
        title: text("errorTitle"),
        message: text("error"),
        style: keyOf(ALERT_STYLES, attributes.errorStyle) ?? noRule.alert.style,
      },
    },
  ];
}

/** Choices in quotation marks are choices, everything else is a formula. */
function readCriterion(element: XmlElement | undefined, addIn: AddInNames): string {
  const text = element?.text ?? "";
  if (text === "") return "";
  const [, choices] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return choices === undefined ? readFormula(text, addIn) : choices.replaceAll('""', '"');
}
