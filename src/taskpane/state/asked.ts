import { WAYS, type Ask, type Topic, type Way } from "../../functions/asks";
import { catalogue, functionIds, type FunctionId } from "../../functions/catalogue";
import type { ArgumentName } from "../../functions/catalogue";

/** A question together with the function that answers it. */
export interface Asked {
  readonly id: FunctionId;
  readonly ask: Ask;
}

/** The questions of a topic, in the order of the ways to ask; those that count for the user before the others. */
export function asksOf(topic: Topic): readonly Asked[] {
  return WAYS.flatMap((way) => asksAs(topic, way));
}

function asksAs(topic: Topic, way: Way): readonly Asked[] {
  return functionIds.flatMap((id) =>
    catalogue[id].asks.filter((ask) => ask.topic === topic && ask.as === way).map((ask) => ({ id, ask })),
  );
}

/** The question that a function answers within a topic. */
export function askedIn(topic: Topic, id: FunctionId): Asked {
  const ask = catalogue[id].asks.find((one) => one.topic === topic);
  if (!ask) throw new Error(`${id} does not answer ${topic}.`);
  return { id, ask };
}

/** The question that a function is named for. */
export function askedBy(id: FunctionId): Asked {
  return { id, ask: catalogue[id].asks[0] };
}

/** Arguments that the function can do without, but the question cannot. */
export function alsoNeeded({ ask }: Asked): readonly ArgumentName[] {
  return (ask.needs ?? []) as readonly ArgumentName[];
}
