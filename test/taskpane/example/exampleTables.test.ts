import { example as da } from "../../../src/locales/da/example";
import { example as en } from "../../../src/locales/en/example";
import { example as sv } from "../../../src/locales/sv/example";
import { dayOf } from "../../../src/metrics/period/day";
import { exampleTables } from "../../../src/taskpane/example/exampleTables";
import { minimalStandard } from "../../../src/taskpane/example/random";
import { understandList } from "../../../src/taskpane/understanding/understandList";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const today = dayOf(2026, 4, 15);

it("draws the numbers of the minimal standard: the 10,000th after seed 1 is 399268537 (ISO C++ [rand.predef])", () => {
  const random = minimalStandard(1);
  for (let drawn = 1; drawn < 10_000; drawn++) random();
  expect(Math.round(random() * 2_147_483_646) + 1).toBe(399_268_537);
});

it("is the same each time, and ends the day before today", () => {
  const tables = exampleTables(en, today);
  expect(exampleTables(en, today)).toEqual(tables);
  const days = tables[0]!.rows.map((row) => Number(row[1]));
  expect(Math.max(...days)).toBeLessThan(today);
  expect(Math.min(...days)).toBeGreaterThanOrEqual(today - 730);
  expect(tables[1]!.rows.some((row) => row[3] === "")).toBe(true);
});

it.each([
  ["English", en],
  ["Danish", da],
  ["Swedish", sv],
])("holds what the pane recognises: %s", async (_, words) => {
  const workbook = fakeWorkbook({ sheets: { Sheet1: [] } });
  expect((await workbook.facts()).isEmpty).toBe(true);
  await workbook.addTables(exampleTables(words, today));
  expect((await workbook.facts()).isEmpty).toBe(false);
  const lists = (await workbook.lists()).filter(({ table }) => table);
  const kinds = lists.map((list) =>
    understandList(list)
      ?.columns.map(({ recognition }) => recognition.kind)
      .sort(),
  );
  expect(kinds).toEqual([
    ["amounts", "customers", "dates", "groups", "orderIds"],
    ["customers", "dates", "groups", "nps"],
  ]);
});
