import { TOPICS } from "../../../src/functions/asks";
import { functionIds } from "../../../src/functions/catalogue";
import { askedBy, askedIn, asksOf } from "../../../src/taskpane/state/asked";
import { measureGroups } from "../../../src/taskpane/state/groups";
import { firstAsk, offeredTopic, offeredTopics, waysOf } from "../../../src/taskpane/state/offeredAsks";
import {
  customerCodes,
  groupNames,
  isoDays,
  orders,
  sums,
  survey,
  tableOf,
  understood,
} from "../understanding/lists";

const ends = [...isoDays.slice(9), ""];
const columns = { Customer: customerCodes, Start: isoDays, End: ends };
const subscriptions = tableOf("Subs", columns);
const selected = tableOf("Subs", columns, true);
const paying = tableOf("Subs", { ...columns, MRR: sums });

const idOf = (asked: { readonly id: string }) => asked.id;

it("every function answers a topic", () => {
  const answered = TOPICS.flatMap((topic) => asksOf(topic).map(idOf));
  expect(new Set(answered)).toEqual(new Set(functionIds));
});

it("asks in the order of the ways, counted figures last", () => {
  expect(asksOf("retention").map(({ ask }) => ask.as)).toEqual([
    "number",
    "number",
    "overTime",
    "overTime",
    "cohorts",
    "certainty",
    "counted",
  ]);
});

it("finds the question that a function is named for, and the one within a topic", () => {
  expect(askedBy("RETENTION.SUBS").ask.topic).toBe("retention");
  expect(askedIn("revenueRetention", "RETENTION.SUBS").ask.needs).toEqual(["amounts"]);
  expect(() => askedIn("nps", "AOV")).toThrow("AOV does not answer nps");
});

describe("a topic", () => {
  it("says which lists can answer it", () => {
    const lists = understood(orders, survey, subscriptions);
    expect(offeredTopic("retention", lists).lists.map(({ name }) => name)).toEqual(["Orders", "Subs"]);
    expect(offeredTopic("nps", lists).lists.map(({ name }) => name)).toEqual(["Survey"]);
    expect(offeredTopic("nps", lists).missing).toEqual([]);
  });

  it("says what is missing where no list can", () => {
    const lists = understood(orders, subscriptions);
    expect(offeredTopic("csat", lists)).toMatchObject({ lists: [], missing: ["csat"] });
    expect(offeredTopic("revenueRetention", lists)).toMatchObject({ lists: [], missing: ["amounts"] });
  });

  it("misses nothing where there is no data at all", () => {
    expect(offeredTopics([]).every(({ lists, missing }) => lists.length + missing.length === 0)).toBe(true);
  });

  it("comes once, in the order in which people ask", () => {
    expect(offeredTopics(understood(survey)).map(({ topic }) => topic)).toEqual([...TOPICS]);
  });
});

describe("the ways to ask", () => {
  it("say what they lack", () => {
    const ways = waysOf("nps", understood(survey));
    expect(ways.map(({ as, missing }) => [as, missing])).toEqual([
      ["number", []],
      ["overTime", []],
      ["bySegment", []],
      ["certainty", []],
      ["comparison", ["nps"]],
    ]);
  });

  it("begin with the function that the data can answer", () => {
    const [number] = waysOf("retention", understood(subscriptions));
    expect(number).toMatchObject({ as: "number", best: { id: "RETENTION.SUBS" }, missing: [] });
  });

  it("begin with the list around the selection where several can answer", () => {
    const [number] = waysOf("churn", understood(orders, selected));
    expect(number!.best.id).toBe("CHURN.SUBS");
    expect(number!.asks.map(idOf)).toEqual(["CHURN.ORDERS", "CHURN.SUBS"]);
  });

  it("keep revenue retention and customer value as cohorts for lists with amounts", () => {
    const wayOf = (topic: "revenueRetention" | "customerValue", as: string, list: typeof orders) =>
      waysOf(topic, understood(list)).find((way) => way.as === as)?.missing;
    expect(wayOf("revenueRetention", "number", subscriptions)).toEqual(["amounts"]);
    expect(wayOf("revenueRetention", "number", paying)).toEqual([]);
    expect(
      wayOf("customerValue", "cohorts", tableOf("O", { Customer: customerCodes, Date: isoDays })),
    ).toEqual(["amounts"]);
    expect(wayOf("customerValue", "cohorts", orders)).toEqual([]);
  });
});

describe("the question to begin with", () => {
  it("is the first that the data can answer", () => {
    expect(firstAsk("retention", understood(orders)).id).toBe("RETENTION.ORDERS");
    expect(firstAsk("retention", understood(subscriptions, survey)).id).toBe("RETENTION.SUBS");
    const noDates = tableOf("O", { Customer: customerCodes, Amount: sums, Segment: groupNames });
    expect(firstAsk("orderValue", understood(noDates)).id).toBe("AOV.ORDERS");
  });

  it("is the one from counted figures where the data has no answer", () => {
    expect(firstAsk("retention", understood(survey)).id).toBe("RETENTION");
    expect(firstAsk("revenueRetention", understood(orders)).id).toBe("GRR");
  });

  it("is the first of all where nothing is known of the data, or nothing was counted", () => {
    expect(firstAsk("retention", []).id).toBe("RETENTION.ORDERS");
    expect(firstAsk("lapsed", understood(survey)).id).toBe("CHURN.LAPSED");
  });
});

describe("measures found by search", () => {
  it("come family by family, each once", () => {
    const groups = measureGroups(functionIds, understood(orders, survey));
    expect(groups[0]!.family).toBe("counts");
    expect(groups.flatMap(({ measures }) => measures.map(idOf))).toEqual(functionIds);
  });

  it("say what they lack, and nothing where there is no data at all", () => {
    const missing = (...lists: Parameters<typeof understood>) =>
      measureGroups(["NPS"], understood(...lists)).flatMap(({ measures }) => measures[0]!.missing);
    expect(missing(orders)).toEqual(["nps"]);
    expect(missing(survey)).toEqual([]);
    expect(missing()).toEqual([]);
  });
});
