import { composeFormula } from "../../../src/formulas/compose";
import type { FunctionId } from "../../../src/functions/catalogue";
import type { Inputs } from "../../../src/taskpane/state/inputs";
import { askedQuestion, firstEmptyField, inputOf } from "../../../src/taskpane/state/question";

const reading = { decimal: ",", sheet: "Data!" } as const;

function formulaOf(id: FunctionId, inputs: Inputs): string {
  const question = askedQuestion(id, inputs, reading);
  return question.kind === "complete" ? composeFormula(id, question.arguments) : question.kind;
}

const cells = (reference: string) => ({ kind: "cells", reference }) as const;
const number = (text: string) => ({ kind: "number", text }) as const;
const period = (text: string) =>
  ({ kind: "period", choice: { from: "calendar", unit: "quarter", text } }) as const;

it("becomes a formula once every required field is filled in", () => {
  const counts = { customersAtStart: number("1.000"), customersAtEnd: number("B3") };
  expect(askedQuestion("RETENTION", counts, reading)).toEqual({
    kind: "incomplete",
    missing: ["newCustomers"],
    faulty: [],
    faults: {},
  });
  expect(formulaOf("RETENTION", { ...counts, newCustomers: number("100") })).toBe(
    "=RETENTION(1000,Data!B3,100)",
  );
});

it("leaves optional fields out, with room for those behind them", () => {
  const list = { customers: cells("Orders[Customer]"), orderIds: cells("Orders[Order]") };
  expect(formulaOf("REPEATRATE.ORDERS", list)).toBe("=REPEATRATE.ORDERS(Orders[Customer],,,Orders[Order])");
});

it("writes periods as neutral text, two days as a span, cells as a reference", () => {
  const list = { customers: cells("Orders[Customer]"), dates: cells("Orders[Date]") };
  const formula = (choice: Inputs[string]) => formulaOf("RETENTION.ORDERS", { ...list, period: choice });
  expect(formula(period("2026-Q2"))).toContain(',"2026-Q2")');
  expect(
    formula({ kind: "period", choice: { from: "dates", first: "2026-01-01", last: "2026-01-31" } }),
  ).toContain(',"2026-01-01..2026-01-31")');
  expect(formula({ kind: "period", choice: { from: "cells", reference: "F1:F2" } })).toContain(
    ",Data!F1:F2)",
  );
});

it("says which field cannot be read, and why", () => {
  expect(askedQuestion("NPS", { scores: cells("=A1") }, reading)).toMatchObject({
    faults: { scores: "notAReference" },
  });
  expect(askedQuestion("AOV", { revenue: number("1.5"), orders: number("3") }, reading)).toMatchObject({
    missing: [],
    faulty: ["revenue"],
    faults: { revenue: "notANumber" },
  });
  const backwards = { from: "dates", first: "2026-02-01", last: "2026-01-01" } as const;
  expect(
    askedQuestion("NPS", { scores: cells("A1:A9"), period: { kind: "period", choice: backwards } }, reading),
  ).toMatchObject({ faults: { period: "backwards" } });
});

it("needs a period where the function does, however the field was left elsewhere", () => {
  const inputs: Inputs = { period: { kind: "period", choice: { from: "omitted" } } };
  expect(askedQuestion("RETENTION.ORDERS", inputs, reading)).toMatchObject({
    missing: ["customers", "dates", "period"],
  });
});

it("keeps what was entered for arguments of the same name in another function", () => {
  const inputs = { customers: cells("Orders[Customer]") };
  expect(inputOf("RETENTION.ORDERS", "customers", inputs)).toBe(inputs.customers);
  expect(inputOf("CHURN.LAPSED", "customers", inputs)).toBe(inputs.customers);
  expect(inputOf("CHURN.LAPSED", "dates", inputs)).toEqual(cells(""));
});

it("writes a choice as the English text, and asks for one that is required", () => {
  const trend = { scores: cells("Survey[NPS]"), dates: cells("Survey[Date]") };
  expect(askedQuestion("NPS.TREND", trend, reading)).toMatchObject({ missing: ["unit"] });
  expect(formulaOf("NPS.TREND", { ...trend, unit: { kind: "choice", value: "quarter" } })).toBe(
    '=NPS.TREND(Survey[NPS],Survey[Date],"quarter")',
  );
});

it("leaves the headings to the function unless one says no", () => {
  const comparison = { scores: cells("Survey[NPS]"), groups: cells("Survey[Channel]") };
  expect(formulaOf("NPS.BY", comparison)).toBe("=NPS.BY(Survey[NPS],Survey[Channel])");
  expect(formulaOf("NPS.BY", { ...comparison, headers: { kind: "flag", value: false } })).toBe(
    "=NPS.BY(Survey[NPS],Survey[Channel],FALSE)",
  );
});

it("starts with the first required field that is empty and follows the selection", () => {
  expect(firstEmptyField("RETENTION.ORDERS", { customers: cells("Orders[Customer]") })).toBe("dates");
  expect(firstEmptyField("NPS", { scores: cells("Survey[Score]") })).toBeUndefined();
});
