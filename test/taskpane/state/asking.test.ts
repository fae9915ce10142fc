import { paneReducer, type PaneEvent } from "../../../src/taskpane/state/paneReducer";
import {
  initialState,
  type Answer,
  type AskingScreen,
  type PaneState,
} from "../../../src/taskpane/state/paneState";
import type { Way } from "../../../src/functions/asks";
import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { customerCodes, isoDays, npsScores, tableOf, understood } from "../understanding/lists";

const after = (...events: PaneEvent[]): PaneState => events.reduce(paneReducer, initialState);
const asking = (state: PaneState) => state.screen as AskingScreen;
const text = (text: string) => ({ kind: "number" as const, text });
const cells = (reference: string) => ({ kind: "cells" as const, reference });
const choice = (value: string) => ({ kind: "choice" as const, value });
const answerTo = (id: FunctionId, ...values: unknown[]): PaneEvent => {
  const answer: Answer = { kind: "calculated", outcomes: evaluate(catalogue[id], values) };
  return { type: "calculated", answer };
};

/** Two years of orders, one every ten days. */
const days = Array.from({ length: 73 }, (_, row) => 45566 + 10 * row);
const orders = {
  Customer: days.map((_, row) => `K-${100 + (row % 11)}`),
  Date: days,
  Amount: days.map((_, row) => 10.5 + row),
};
const lists = understood(
  tableOf("Orders", orders),
  tableOf("Survey", { NPS: npsScores, Date: isoDays, Customer: customerCodes }),
);
const seen: PaneEvent = { type: "understood", lists };
const retention: PaneEvent = { type: "topicChosen", topic: "retention" };
const way = (chosen: Way): PaneEvent => ({ type: "wayChosen", way: chosen });

describe("a topic that is chosen", () => {
  it("opens with a question that is filled in to the last field", () => {
    const state = after(seen, retention);
    expect(asking(state)).toMatchObject({ topic: "retention", id: "RETENTION.ORDERS", startsAt: "ways" });
    // 45566 is 2024-10-01; the last order, 720 days later, is of 2026-09-21, so the third quarter is not full.
    expect(state.inputs).toEqual({
      customers: cells("Orders[Customer]"),
      dates: cells("Orders[Date]"),
      period: { kind: "period", choice: { from: "preset", preset: "dataQuarter", text: "2026-Q2" } },
    });
  });

  it("starts at the first field to fill in where the data has nothing for it", () => {
    expect(asking(after({ type: "topicChosen", topic: "nps" })).startsAt).toBe("scores");
    expect(asking(after({ type: "functionChosen", id: "CHURN.LAPSED" })).startsAt).toBe("customers");
  });

  it("starts at the way back where there is neither a field to fill in nor a way to choose", () => {
    expect(asking(after(seen, { type: "topicChosen", topic: "customerGroups" })).startsAt).toBe("back");
  });

  it("takes the function that fits once the first look has ended", () => {
    const starts = tableOf("Subs", {
      Start: isoDays,
      End: [...isoDays.slice(9), ""],
      Customer: customerCodes,
    });
    const understoodLater: PaneEvent = { type: "understood", lists: understood(starts) };
    expect(asking(after(retention, understoodLater)).id).toBe("RETENTION.SUBS");
    expect(asking(after(retention, way("cohorts"), understoodLater)).id).toBe("RETENTION.COHORTS");
  });
});

describe("another way to ask", () => {
  it("keeps the topic and what was entered, and leaves the focus where it is", () => {
    const edited: PaneEvent = { type: "edited", name: "customers", input: cells("Other!A2:A9") };
    const state = after(seen, retention, edited, way("cohorts"));
    expect(asking(state)).toMatchObject({
      topic: "retention",
      id: "RETENTION.COHORTS",
      startsAt: undefined,
      calculation: { kind: "none" },
    });
    expect(state.inputs).toMatchObject({ customers: cells("Other!A2:A9"), unit: choice("month") });
  });

  it("brings what makes it this question, and takes it away again", () => {
    const value = after(seen, { type: "topicChosen", topic: "customerValue" }, way("cohorts"));
    expect(value.inputs).toMatchObject({
      measure: choice("revenue"),
      mode: choice("cumulative"),
      amounts: cells("Orders[Amount]"),
    });
    expect(asking(value).showsOptions).toBe(true);
    const cohorts = [retention, way("cohorts")].reduce(paneReducer, value);
    expect(Object.keys(cohorts.inputs).sort()).toEqual(["customers", "dates", "unit"]);
  });

  it("is nothing new where the topic has no such way", () => {
    const state = after(seen, retention);
    expect(paneReducer(state, way("byCustomer"))).toBe(state);
  });

  it("can be answered by another function, which is chosen by itself", () => {
    const state = after(seen, retention, { type: "measureChosen", id: "RETENTION.SUBS" });
    expect(asking(state)).toMatchObject({ topic: "retention", id: "RETENTION.SUBS" });
  });

  it("goes on with the same list, whichever other list could answer", () => {
    const starts = { Start: isoDays, End: [...isoDays.slice(9), ""], Customer: customerCodes };
    const both = understood(tableOf("Orders", orders), tableOf("Subs", starts));
    const state = after({ type: "understood", lists: both }, retention);
    expect(asking(paneReducer(state, way("overTime"))).id).toBe("ORDERS.TREND");
    const subscriptions = paneReducer(state, { type: "measureChosen", id: "RETENTION.SUBS" });
    expect(asking(paneReducer(subscriptions, way("overTime"))).id).toBe("SUBS.TREND");
  });

  it("that is chosen already stays as it is", () => {
    const state = after(seen, retention);
    expect(paneReducer(state, way("number"))).toBe(state);
  });
});

describe("the certainty of a share", () => {
  // Three of the four who bought in the first quarter bought again in the second.
  const who = [["a"], ["b"], ["c"], ["d"], ["a"], ["b"], ["c"]];
  const when = ["01", "02", "03", "03", "04", "05", "06"].map((month) => [`2026-${month}-01`]);
  const asked = answerTo("RETENTION.ORDERS", who, when, "2026-Q2", null);

  it("is asked of the counts of the last answer", () => {
    const state = after(seen, retention, asked, way("certainty"));
    expect(asking(state)).toMatchObject({
      id: "RETENTION.INTERVAL",
      share: { numerator: 3, denominator: 4 },
    });
    expect(state.inputs).toMatchObject({ retained: text("3"), atStart: text("4") });
  });

  it("follows another answer, but not over what the user has entered", () => {
    const again = answerTo("RETENTION.ORDERS", who.slice(0, 6), when.slice(0, 6), "2026-Q2", null);
    const followed = after(seen, retention, asked, way("certainty"), way("number"), again, way("certainty"));
    expect(followed.inputs).toMatchObject({ retained: text("2"), atStart: text("4") });
    const typed: PaneEvent = { type: "edited", name: "retained", input: text("1") };
    const kept = after(
      seen,
      retention,
      asked,
      way("certainty"),
      typed,
      way("number"),
      again,
      way("certainty"),
    );
    expect(kept.inputs).toMatchObject({ retained: text("1"), atStart: text("4") });
  });

  it("has no counts where none was calculated yet, nor those of another topic", () => {
    expect(asking(after(seen, retention, way("certainty"))).share).toBeUndefined();
    const other = after(
      seen,
      retention,
      asked,
      { type: "wentBack" },
      { type: "topicChosen", topic: "churn" },
    );
    expect(asking(other).share).toBeUndefined();
    expect(paneReducer(other, way("certainty")).inputs).not.toHaveProperty("retained");
  });
});

describe("a period", () => {
  const quarter = { kind: "period", choice: { from: "calendar", unit: "quarter", text: "2026-Q2" } } as const;
  const period: PaneEvent = { type: "edited", name: "period", input: quarter };
  const repeatRate: PaneEvent = { type: "topicChosen", topic: "repeatRate" };

  it("brings the dates that it needs, where the question can do without", () => {
    expect(after(seen, repeatRate).inputs).toEqual({ customers: cells("Orders[Customer]") });
    expect(after(seen, repeatRate, period).inputs).toMatchObject({ dates: cells("Orders[Date]") });
  });

  it("keeps them when the way is changed and changed back", () => {
    const state = after(seen, repeatRate, period, way("bySegment"), way("number"));
    expect(state.inputs).toMatchObject({ period: quarter, dates: cells("Orders[Date]") });
  });

  it("leaves dates alone that the user has entered", () => {
    const dates: PaneEvent = { type: "edited", name: "dates", input: cells("C2:C99") };
    expect(after(seen, repeatRate, dates, period).inputs).toMatchObject({ dates: cells("C2:C99") });
  });
});

describe("going back", () => {
  it("leads to the topic that one came from", () => {
    expect(after(retention, { type: "wentBack" }).screen).toEqual({
      kind: "choosing",
      searched: "",
      cameFrom: "retention",
    });
  });

  it("leads to what was found by search, with the search as it was", () => {
    const found: PaneEvent[] = [
      { type: "searched", text: "aov" },
      { type: "functionChosen", id: "AOV" },
    ];
    expect(after(...found, { type: "wentBack" }).screen).toEqual({
      kind: "choosing",
      searched: "aov",
      cameFrom: "AOV",
    });
  });

  it("keeps what was entered for the next question", () => {
    const edited: PaneEvent = { type: "edited", name: "customers", input: cells("A2:A9") };
    const state = after(retention, edited, { type: "wentBack" }, { type: "topicChosen", topic: "churn" });
    expect(state.inputs).toMatchObject({ customers: cells("A2:A9") });
  });
});

it("asks for weeks where the data is of one month", () => {
  const state = after(seen, { type: "topicChosen", topic: "nps" }, way("overTime"));
  expect(state.inputs).toMatchObject({ scores: cells("Survey[NPS]"), unit: choice("week") });
});
