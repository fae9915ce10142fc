import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import type { DaySpan } from "../understanding/columnDays";
import { offerFor, type OfferedColumns } from "../understanding/offer";
import type { UnderstoodList } from "../understanding/understandList";
import { alsoNeeded, type Asked } from "./asked";
import { enteredText, type Input, type Inputs } from "./inputs";
import { argumentsOf, inputOf } from "./question";
import type { CountedShare } from "./share";
import { usualPeriod, usualUnit } from "./usualPeriods";

/** What the pane would put into the fields of a question, by the names of the arguments. */
export type Suggestions = Readonly<Record<string, Input>>;

/** What suggestions are made from. */
export interface Known {
  readonly lists: readonly UnderstoodList[];
  /** The share that was last counted for the topic. */
  readonly share: CountedShare | undefined;
}

/** The columns that were recognised for the ranges of a question; none where the data cannot answer it. */
export function offeredColumns(asked: Asked, lists: readonly UnderstoodList[]): OfferedColumns {
  const offer = offerFor(asked.id, lists, alsoNeeded(asked));
  return offer.kind === "answerable" ? offer.columns : {};
}

/** Those and the dates, which a period needs even where the question can do without. */
export function knownColumns(asked: Asked, lists: readonly UnderstoodList[]): OfferedColumns {
  const dates = datesOf(asked.id);
  const offer = offerFor(asked.id, lists, [...alsoNeeded(asked), ...(dates ? [dates] : [])]);
  return offer.kind === "answerable" ? offer.columns : offeredColumns(asked, lists);
}

/** Columns that were recognised and the scale of their answers, what makes it this very question, and the counts of a share. */
export function suggestions(asked: Asked, { lists, share }: Known): Suggestions {
  const offered = offeredColumns(asked, lists);
  const columns = Object.entries(offered) as [ArgumentName, { reference: string }][];
  const choices = Object.entries(asked.ask.choices ?? {});
  const counts = share && "retained" in argumentNames(asked) ? share : undefined;
  const scale =
    "scale" in argumentNames(asked) ? (offered.scores ?? offered.scoresA)?.recognition.scale : undefined;
  return {
    ...Object.fromEntries(columns.map(([name, { reference }]) => [name, { kind: "cells", reference }])),
    ...Object.fromEntries(choices.map(([name, value]) => [name, { kind: "choice", value }])),
    ...(scale !== undefined && { scale: count(scale) }),
    ...(counts && { retained: count(counts.numerator), atStart: count(counts.denominator) }),
  };
}

/** The period and the length of periods with which a question begins that cannot do without; by the data's days. */
export function usualTimes(asked: Asked, days: DaySpan | undefined): Suggestions {
  if (!days) return {};
  const required = argumentsOf(asked.id).filter(([, { optional }]) => !optional);
  const period = usualPeriod(days);
  return Object.fromEntries(
    required.flatMap(([name, { role }]): [string, Input][] => {
      if (role === "period" && period) return [[name, { kind: "period", choice: period }]];
      return name === "unit" ? [[name, { kind: "choice", value: usualUnit(days) }]] : [];
    }),
  );
}

/** The dates to which a period refers that was entered. */
export function periodDates(asked: Asked, inputs: Inputs, lists: readonly UnderstoodList[]): Suggestions {
  const name = datesOf(asked.id);
  const column = name && knownColumns(asked, lists)[name];
  const hasPeriod = argumentsOf(asked.id).some(([argument, { role }]) => {
    return role === "period" && enteredText(inputOf(asked.id, argument, inputs)) !== "";
  });
  return column && hasPeriod ? { [name]: { kind: "cells", reference: column.reference } } : {};
}

/** From when to when the data is that a question is asked of; undefined where the pane does not know. */
export function dataDays(
  asked: Asked,
  inputs: Inputs,
  lists: readonly UnderstoodList[],
): DaySpan | undefined {
  const name = datesOf(asked.id);
  if (name === undefined) return undefined;
  const reference = enteredText(inputOf(asked.id, name, inputs));
  if (reference === "") return knownColumns(asked, lists)[name]?.days;
  const columns = lists.flatMap((list) => list.columns);
  return columns.find((column) => column.reference === reference)?.days;
}

/** The argument that says when; of subscriptions their starts, since some end in the future. */
function datesOf(id: FunctionId): ArgumentName | undefined {
  return argumentsOf(id).find(([, { role }]) => role === "dates")?.[0];
}

function argumentNames({ id }: Asked): Readonly<Record<string, unknown>> {
  return Object.fromEntries(argumentsOf(id));
}

function count(number: number): Input {
  return { kind: "number", text: String(number) };
}
