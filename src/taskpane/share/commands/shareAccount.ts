import type { LeftPlace, SharedPlace, SharePlan } from "../../../sharing/sharePlan";
import type { Account, AccountLine } from "./Account";
import type { WishedForm } from "./ShareWish";

/** What became of each place of the plan. */
export function accountOf({ kind }: WishedForm, { kept, left }: SharePlan): Account {
  return { command: kind, lines: [...kept.map(sharedLine), ...left.map(leftLine)] };
}

function sharedLine({ place, as, instead }: SharedPlace): AccountLine {
  if (as === "formula") return { place, outcome: "native" };
  return instead ? { place, outcome: "valueInstead", obstacle: instead } : { place, outcome: "shared" };
}

function leftLine({ place, reason, obstacle }: LeftPlace): AccountLine {
  return { place, outcome: reason, ...(obstacle && { obstacle }) };
}
