import type { UnderstoodList } from "../understanding/understandList";
import type { Asked } from "./asked";
import { enteredText, type Inputs } from "./inputs";
import { argumentsOf, inputOf } from "./question";
import { dataDays, periodDates, suggestions, usualTimes, type Known, type Suggestions } from "./suggestions";

/** What the pane itself has put into fields, as text, by the name of their argument. */
export type Prefilled = Readonly<Record<string, string>>;

export interface Fields {
  readonly inputs: Inputs;
  readonly prefilled: Prefilled;
}

/**
 * Fills the form of a question from what the pane knows. What the user has entered stays; what the pane filled in for
 * the question before, and the user has left so, makes room.
 */
export function prefill(asked: Asked, known: Known, fields: Fields): Fields {
  const entered = Object.fromEntries(
    Object.entries(fields.inputs).filter(([name, input]) => fields.prefilled[name] !== enteredText(input)),
  );
  const found = fill(asked, { inputs: entered, prefilled: {} }, suggestions(asked, known));
  const days = dataDays(asked, found.inputs, known.lists);
  return prefillDates(asked, known.lists, fill(asked, found, usualTimes(asked, days)));
}

/** Fills in the dates as soon as there is a period that needs them. */
export function prefillDates(asked: Asked, lists: readonly UnderstoodList[], fields: Fields): Fields {
  return fill(asked, fields, periodDates(asked, fields.inputs, lists));
}

/** Puts what is suggested into the fields that are empty. */
function fill({ id }: Asked, { inputs, prefilled }: Fields, suggested: Suggestions): Fields {
  const filled = argumentsOf(id).flatMap(([name]) => {
    const suggestion = suggested[name];
    return suggestion && enteredText(inputOf(id, name, inputs)) === "" ? [[name, suggestion] as const] : [];
  });
  const texts = filled.map(([name, input]) => [name, enteredText(input) ?? ""] as const);
  return {
    inputs: { ...inputs, ...Object.fromEntries(filled) },
    prefilled: { ...prefilled, ...Object.fromEntries(texts) },
  };
}
