import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import { offerFor, type OfferedColumns } from "../understanding/offer";
import type { UnderstoodList } from "../understanding/understandList";
import { followedReference, type Inputs } from "./inputs";
import { inputOf } from "./question";

/** The references that the pane itself has put into fields, by the name of their argument. */
export type Prefilled = Readonly<Record<string, string>>;

interface Fields {
  readonly inputs: Inputs;
  readonly prefilled: Prefilled;
}

/**
 * Fills the ranges of a measure from the columns that were recognised. What the user has entered stays; what the pane
 * filled in for the measure before, and the user has left so, makes room.
 */
export function prefill(id: FunctionId, lists: readonly UnderstoodList[], fields: Fields): Fields {
  const entered = Object.fromEntries(
    Object.entries(fields.inputs).filter(
      ([name, input]) => followedReference(input) !== (fields.prefilled[name] ?? null),
    ),
  );
  const found = Object.entries(offeredColumns(id, lists)) as [ArgumentName, { reference: string }][];
  const filled = found.filter(([name]) => followedReference(inputOf(id, name, entered)) === "");
  return {
    inputs: {
      ...entered,
      ...Object.fromEntries(
        filled.map(([name, { reference }]) => [name, { kind: "cells" as const, reference }]),
      ),
    },
    prefilled: Object.fromEntries(filled.map(([name, { reference }]) => [name, reference])),
  };
}

/** The columns that were recognised for a measure's ranges; none where the data cannot answer it. */
export function offeredColumns(id: FunctionId, lists: readonly UnderstoodList[]): OfferedColumns {
  const offer = offerFor(id, lists);
  return offer.kind === "answerable" ? offer.columns : {};
}
