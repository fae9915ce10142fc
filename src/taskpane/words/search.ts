import type { FunctionId } from "../../functions/catalogue";
import type { Words } from "./words";

/** Whether a measure is what the user searches: every word occurs in its names or its question. */
export function matches(id: FunctionId, searched: string, { measures, catalogue }: Words): boolean {
  const { summary, question } = catalogue.functions[id];
  const text = [id, measures.titles[id], summary, question].join(" ").toLowerCase();
  return searched
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
