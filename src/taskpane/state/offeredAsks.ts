import { TOPICS, WAYS, type Topic, type Way } from "../../functions/asks";
import { offerFor, type Offer } from "../understanding/offer";
import type { ColumnKind } from "../understanding/recognition";
import type { UnderstoodList } from "../understanding/understandList";
import { alsoNeeded, asksOf, type Asked } from "./asked";

/** A question with what the data has for it. */
export interface OfferedAsk extends Asked {
  readonly offer: Offer;
}

/** A way to ask within a topic, and the functions that answer so: from orders or from subscriptions, for instance. */
export interface OfferedWay {
  readonly as: Way;
  readonly asks: readonly OfferedAsk[];
  /** The one to begin with. */
  readonly best: OfferedAsk;
  /** The columns that the workbook lacks for all of them. */
  readonly missing: readonly ColumnKind[];
}

export interface OfferedTopic {
  readonly topic: Topic;
  readonly ways: readonly OfferedWay[];
  /** The lists that can answer it, in their order. */
  readonly lists: readonly UnderstoodList[];
  /** The columns that the workbook lacks for it; none if a list can answer it, or if there is no list at all. */
  readonly missing: readonly ColumnKind[];
}

/** The topics to choose from, with what the data has for each. */
export function offeredTopics(lists: readonly UnderstoodList[]): readonly OfferedTopic[] {
  return TOPICS.map((topic) => offeredTopic(topic, lists));
}

export function offeredTopic(topic: Topic, lists: readonly UnderstoodList[]): OfferedTopic {
  const ways = waysOf(topic, lists);
  const offers = ways.flatMap(({ asks }) => asks.map(({ offer }) => offer));
  const answering = lists.filter((list) =>
    offers.some((offer) => offer.kind === "answerable" && offer.list === list),
  );
  const lacking = ways.find(({ missing }) => missing.length > 0);
  return {
    topic,
    ways,
    lists: answering,
    missing: answering.length > 0 ? [] : (lacking?.missing ?? []),
  };
}

/** The ways to ask within a topic. */
export function waysOf(topic: Topic, lists: readonly UnderstoodList[]): readonly OfferedWay[] {
  const asks = asksOf(topic).map((asked) => ({
    ...asked,
    offer: offerFor(asked.id, lists, alsoNeeded(asked)),
  }));
  return WAYS.flatMap((as) => {
    const here = asks.filter(({ ask }) => ask.as === as);
    const best = bestOf(here);
    return best ? [{ as, asks: here, best, missing: missingIn(best.offer, lists) }] : [];
  });
}

/**
 * The question to begin a topic with: the first that the data can answer; else the one from counted figures. Without
 * any list the first of all: the user may select what the pane has not recognised.
 */
export function firstAsk(topic: Topic, lists: readonly UnderstoodList[]): Asked {
  const ways = waysOf(topic, lists);
  const answered = bestOf(ways.map(({ best }) => best).filter(({ offer }) => offer.kind === "answerable"));
  const counted = lists.length > 0 ? ways.find(({ as }) => as === "counted")?.best : undefined;
  const first = answered ?? counted ?? ways[0]?.best;
  if (!first) throw new Error(`No function answers ${topic}.`);
  return first;
}

/** The columns that the workbook lacks for a question, where there is a list that could have had them. */
export function missingIn(offer: Offer, lists: readonly UnderstoodList[]): readonly ColumnKind[] {
  return offer.kind === "missing" && lists.length > 0 ? offer.kinds : [];
}

/** What the list around the selection answers comes first, then what the others do, then what needs no list. */
function bestOf(asks: readonly OfferedAsk[]): OfferedAsk | undefined {
  return [...asks].sort((one, other) => rank(one.offer) - rank(other.offer))[0];
}

function rank(offer: Offer): number {
  if (offer.kind === "answerable") return offer.list.isSelected ? 0 : 1;
  return offer.kind === "independent" ? 2 : 3;
}
