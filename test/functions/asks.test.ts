import { TOPICS, WAYS } from "../../src/functions/asks";
import { catalogue, functionIds } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";

const all = functionIds.flatMap((id) => catalogue[id].asks.map((ask) => ({ id, ...ask })));

it("every topic is asked, and every way to ask", () => {
  expect(new Set(all.map(({ topic }) => topic))).toEqual(new Set(TOPICS));
  expect(new Set(all.map(({ as }) => as))).toEqual(new Set(WAYS));
});

it("a function answers a topic in one way", () => {
  const pairs = all.map(({ id, topic }) => `${id} ${topic}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

it("a question needs and chooses only what its function takes", () => {
  for (const { id, needs = [], choices = {} } of all) {
    const declared = catalogue[id].arguments;
    for (const name of needs) expect(declared[name]).toMatchObject({ optional: true });
    for (const [name, choice] of Object.entries(choices)) {
      expect(declared[name]).toMatchObject({ choices: expect.arrayContaining([choice]) as unknown });
    }
  }
});

it("what counts for the user goes by lists, counted figures cell by cell", () => {
  const counted = all.filter(({ as }) => as === "counted").map(({ id }) => catalogue[id].kind);
  const others = all.filter(({ as }) => as !== "counted").map(({ id }) => catalogue[id].kind);
  expect(new Set(counted)).toEqual(new Set(["cells"]));
  expect(new Set(others)).toEqual(new Set(["list"]));
});

it.each(["nps", "ces", "csat"] as const)("%s can be asked in each way that a survey has", (topic) => {
  const ways = all.filter((ask) => ask.topic === topic).map(({ as }) => as);
  expect([...ways].sort()).toEqual(["bySegment", "certainty", "comparison", "number", "overTime"]);
});

/** Whoever looks for a topic in a table finds its column. */
const COLUMNS = {
  retention: "Retention",
  repeatRate: "Repeat rate",
  purchaseFrequency: "Purchase frequency",
  orderValue: "AOV",
  customerValue: "Customer value",
} as const;

it.each(Object.entries(COLUMNS))("%s over time has its column, %s", (topic, column) => {
  const { asks, example } = catalogue["ORDERS.TREND"];
  expect(asks.map((ask) => ask.topic)).toContain(topic);
  expect((example.result as unknown[][])[0]).toContain(column);
});

// Newcombe 1998, method 3: 81 of 263 is 0.25529 … 0.36621; the share of the others is its mirror image.
it("the certainty of churn is that of retention, seen from the other side", () => {
  const [kept, lost] = [182, 81].map((count) => {
    const outcome = evaluate(catalogue["RETENTION.INTERVAL"], [count, 263])[0]![0]!;
    if (outcome.kind !== "interval") throw new Error("No interval.");
    return outcome.interval;
  });
  expect(lost!.low).toBeCloseTo(0.25529, 5);
  expect(lost!.high).toBeCloseTo(0.36621, 5);
  expect(lost!.low).toBeCloseTo(1 - kept!.high, 12);
  expect(lost!.high).toBeCloseTo(1 - kept!.low, 12);
});
