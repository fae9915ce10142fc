import type { GivenCall } from "../GivenCall";
import type { Draft } from "../writing/Draft";
import { readPeriodOf } from "./period";
import type { Bounds } from "./periodText";

/** The conditions that a day is one, and within the call's period where it has one. */
export function withinPeriod(draft: Draft, call: GivenCall, day: string): string[] {
  if (!call.has("period")) return [draft.isModern ? `(${day}<>"")` : `(${day}>0)`];
  return between(draft, day, readPeriodOf(draft, call, "period", "period"));
}

/** A blank day is "", which every comparison takes for more than any number: it is before no last day. */
export function between(draft: Draft, day: string, { first, last }: Bounds): string[] {
  return [`(${day}>=${first})`, draft.isModern ? `(${day}<=${last})` : `(${day}<${last}+1)`];
}
