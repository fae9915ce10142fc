import { catalogue, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import type { Inputs } from "../../../src/taskpane/state/inputs";
import { countedShare } from "../../../src/taskpane/state/share";

const share = (id: FunctionId, values: readonly unknown[], inputs: Inputs = {}) =>
  countedShare(id, inputs, { kind: "calculated", outcomes: evaluate(catalogue[id], values) });
const column = (...cells: (string | number)[]) => cells.map((cell) => [cell]);

it("is how many of how many a rate has counted", () => {
  expect(share("REPEATRATE.ORDERS", [column("Ann", "Bo", "Ann", "Cem")])).toEqual({
    numerator: 1,
    denominator: 3,
  });
  expect(share("CSAT", [column(5, 4, 3, 5)])).toEqual({ numerator: 3, denominator: 4 });
});

it("is none where the figure is no share, or no figure", () => {
  expect(share("PURCHFREQ.ORDERS", [column("Ann", "Bo", "Ann")])).toBeUndefined();
  expect(share("NPS", [column(10, 9, 3)])).toBeUndefined();
  expect(share("NPS.INTERVAL", [column(10, 9, 3)])).toBeUndefined();
  expect(share("NPS", [column("no answer")])).toBeUndefined();
});

it("is none where several figures were calculated", () => {
  expect(share("REPEATRATE", [column(1, 2), column(3, 4)])).toBeUndefined();
});

it("is none of money, even if the sums are whole", () => {
  const [starts, ends] = [column("2025-01-01", "2025-03-01"), column("", "2026-05-31")];
  const amounts = column(100, 300);
  expect(share("RETENTION.SUBS", [starts, ends, "2026-Q2", null, null])).toEqual({
    numerator: 1,
    denominator: 2,
  });
  const inputs: Inputs = { amounts: { kind: "cells", reference: "Subs[MRR]" } };
  expect(share("RETENTION.SUBS", [starts, ends, "2026-Q2", amounts, null], inputs)).toBeUndefined();
});

it("is none of cells that cannot be read", () => {
  const answer = { kind: "unreadable", argument: "customers", problem: "notFound" } as const;
  expect(countedShare("REPEATRATE.ORDERS", {}, answer)).toBeUndefined();
});
