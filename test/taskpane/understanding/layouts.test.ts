/**
 * Exports of web shops, accounting, survey tools and billing systems, as they are and as people hand them on: as a table,
 * as plain cells, below a title, above totals. What is proposed is put to the functions, which must be able to read it.
 */
import { catalogue, type ArgumentName, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { argumentsOf } from "../../../src/taskpane/state/question";
import { offerFor } from "../../../src/taskpane/understanding/offer";
import { understandList, type UnderstoodList } from "../../../src/taskpane/understanding/understandList";
import { accounting } from "./layouts/accounting";
import { billing } from "./layouts/billing";
import { crm } from "./layouts/crm";
import { feedback } from "./layouts/feedback";
import { forms, type Form } from "./layouts/forms";
import { rowsOf } from "./layouts/layout";
import { lateComers } from "./layouts/lateComers";
import { memberships } from "./layouts/memberships";
import { mixed } from "./layouts/mixed";
import { nordicBooks } from "./layouts/nordicBooks";
import { nordicShops } from "./layouts/nordicShops";
import { otherTables } from "./layouts/otherTables";
import { payments } from "./layouts/payments";
import { publicSets } from "./layouts/publicSets";
import { registers } from "./layouts/registers";
import { shops } from "./layouts/shops";
import { surveys } from "./layouts/surveys";
import { unseenAnswers } from "./layouts/unseenAnswers";
import { unseenNordic } from "./layouts/unseenNordic";
import { unseenOrders } from "./layouts/unseenOrders";
import { unseenSales } from "./layouts/unseenSales";
import { unseenSubscriptions } from "./layouts/unseenSubscriptions";
import { worldShops } from "./layouts/worldShops";

const layouts = [
  ...[...shops, ...nordicShops, ...worldShops],
  ...[...accounting, ...nordicBooks, ...payments],
  ...[...surveys, ...feedback],
  ...[...billing, ...memberships, ...crm],
  ...[...publicSets, ...mixed, ...lateComers],
  ...[...unseenOrders, ...unseenSales, ...unseenNordic, ...unseenSubscriptions, ...unseenAnswers],
  ...[...registers, ...otherTables],
];
const cases = layouts.flatMap((one) => forms.map((form) => [one.name, form.name, one, form] as const));

it("are at least a hundred, each with its source", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(100);
  for (const { source } of layouts) expect(source).not.toBe("");
});

describe.each(cases)("%s, %s", (_name, _form, layout, form) => {
  const rows = rowsOf(layout);
  const sheet = form.sheet(layout, rows);
  const list = understandList(sheet.list)!;
  const header = (position: number) => layout.columns[position]!.headers[0]!;
  const headerOf = (reference: string | undefined) => header(sheet.positionOf(reference!));

  it("is seen column by column", () => {
    const seen = new Map(
      list.columns.map(({ reference, recognition }) => [sheet.positionOf(reference), recognition]),
    );
    const found = layout.columns.map((_, position) => [
      header(position),
      seen.get(position)?.kind ?? "nothing",
      seen.get(position)?.scale,
    ]);
    expect(found).toEqual(
      layout.columns.map(({ headers, expected, scale }) => [headers[0], expected, scale]),
    );
  });

  it("has the rows of data that it has, and proposes no others", () => {
    expect(list.rows).toBe(rows.length);
    for (const { reference } of list.columns) {
      const position = sheet.positionOf(reference);
      expect(sheet.cellsOf(reference)).toEqual(rows.map((row) => [row[position]]));
    }
  });

  it("offers measures with the right columns, and only those that it can answer", () => {
    for (const [id, expected] of Object.entries(layout.offers) as [FunctionId, Record<string, string>][]) {
      const offer = offerFor(id, [list]);
      const columns = offer.kind === "answerable" ? Object.entries(offer.columns) : [];
      const found = columns.map(([name, { reference }]) => [name, headerOf(reference)]);
      expect([id, Object.fromEntries(found)]).toEqual([id, expected]);
    }
  });

  it("says what formulas cannot read, and what it leaves out", () => {
    const left = { rowsAbove: sheet.above, rowsBelow: sheet.below };
    const said = layout.remarks.filter(({ about }) => about !== "rowsAbove");
    expect(list.remarks.filter(({ about }) => !(about in left))).toEqual(said);
    for (const about of ["rowsAbove", "rowsBelow"] as const) {
      const rowsLeft = list.remarks.flatMap((one) => (one.about === about ? [one.rows] : []));
      expect([about, rowsLeft]).toEqual([about, left[about] > 0 ? [left[about]] : []]);
    }
  });

  it("proposes nothing that a function cannot read", () => {
    for (const id of Object.keys(catalogue) as FunctionId[]) {
      expect([id, problemsOf(id, list, sheet)]).toEqual([id, []]);
    }
  });
});

/** What goes wrong when a function is asked with what was proposed, other than that there is nothing to measure. */
function problemsOf(id: FunctionId, list: UnderstoodList, sheet: ReturnType<Form["sheet"]>) {
  const offer = offerFor(id, [list]);
  if (offer.kind !== "answerable") return [];
  const args = argumentsOf(id).map(([name, argument]) => {
    const column = offer.columns[name];
    if (column) return sheet.cellsOf(column.reference);
    if (name === "scale") return scaleIn(offer.columns) ?? null;
    if (argument.optional) return null;
    return ({ unit: "month", period: "2026-02", days: 30 } as Partial<Record<ArgumentName, unknown>>)[name];
  });
  return evaluate(catalogue[id], args)
    .flat()
    .flatMap((outcome) => (outcome.kind === "problem" ? [outcome.problem] : []))
    .filter(({ code }) => code !== "nothingToMeasure");
}

function scaleIn(columns: Extract<ReturnType<typeof offerFor>, { kind: "answerable" }>["columns"]) {
  return columns.scores?.recognition.scale;
}
