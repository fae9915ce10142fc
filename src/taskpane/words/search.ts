import { catalogue as functions, type FunctionId } from "../../functions/catalogue";
import type { Words } from "./words";

/** Whether a measure is what the user searches: every word occurs in its names, its question, or what it is asked for. */
export function matches(id: FunctionId, searched: string, { measures, catalogue, asks }: Words): boolean {
  const { summary, question } = catalogue.functions[id];
  const asked = functions[id].asks.flatMap(({ topic, as }) => [asks.topics[topic].name, asks.ways[as]]);
  const text = [id, measures.titles[id], summary, question, ...asked].join(" ").toLowerCase();
  return searched
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
