import { callsIn } from "../../src/formulas/parsing/callsIn";
import { parseFormula } from "../../src/formulas/parsing/parseFormula";
import { report as da } from "../../src/locales/da/report";
import { report as en } from "../../src/locales/en/report";
import { report as sv } from "../../src/locales/sv/report";
import { reportPlan } from "../../src/report/reportPlan";
import type { PlannedContent, SheetPlan } from "../../src/workbook/SheetPlan";
import { everything, inputs } from "./support";

const languages = { en, da, sv };

/** What the plan writes, by cell; a cell that is written twice is an error. */
function written(plan: SheetPlan): Map<string, PlannedContent> {
  const cells = new Map<string, PlannedContent>();
  for (const { at, rows } of plan.parts.flatMap(({ blocks }) => blocks)) {
    const [column, row] = place(at);
    rows.forEach((line, r) =>
      line.forEach((content, c) => {
        if (content === null) return;
        const cell = `${String.fromCharCode(column + c)}${row + r}`;
        if (cells.has(cell)) throw new Error(`${cell} is written twice`);
        cells.set(cell, content);
      }),
    );
  }
  return cells;
}

function place(cell: string): [column: number, row: number] {
  return [cell.charCodeAt(0), Number(cell.slice(1))];
}

function cellsOf(range: string): string[] {
  const [first = "", last = first] = range.split(":");
  const [[left, top], [right, bottom]] = [place(first), place(last)];
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => `${String.fromCharCode(left + c)}${top + r}`),
  ).flat();
}

const isFilled = (content: PlannedContent | undefined) => content !== undefined && content !== "";

/** The cells of the tables' formulas, and how far each can spill. */
function spills(plan: SheetPlan): string[][] {
  const sizes: Record<string, [columns: number, rows: number]> = {
    "ORDERS.TREND": [12, 13],
    "RETENTION.COHORTS": [15, 14],
    "NPS.TREND": [8, 13],
    "SUBS.TREND": [7, 13],
    "ORDERS.BY": [8, 1000],
  };
  return [...written(plan)].flatMap(([cell, content]) => {
    const table = /^=(?:LET\(t,)?([A-Z.]+)\(.*FALSE\)(?:,(?:r,)?TAKE.*)?$/.exec(String(content))?.[1] ?? "";
    const size = sizes[table];
    if (!size) return [];
    const [column, row] = place(cell);
    return [cellsOf(`${cell}:${String.fromCharCode(column + size[0] - 1)}${row + size[1] - 1}`)];
  });
}

describe.each(Object.entries(languages))("the report in %s", (_, words) => {
  const plan = reportPlan(everything, inputs, words)!;
  const cells = written(plan);

  it("writes no cell twice", () => {
    expect(cells.size).toBeGreaterThan(150);
  });

  it("has only formulas that Excel can read", () => {
    const formulas = [...cells.values()].filter((content) => String(content).startsWith("="));
    expect(formulas.filter((formula) => !parseFormula(String(formula)))).toEqual([]);
  });

  it("leaves room for every table to spill, and for any number of groups", () => {
    const areas = spills(plan);
    expect(areas).toHaveLength(5);
    for (const [first, ...others] of areas) {
      expect(isFilled(cells.get(first!))).toBe(true);
      expect(others.filter((cell) => isFilled(cells.get(cell)))).toEqual([]);
    }
    const all = areas.flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it("lays no chart over a cell that it writes, over a table or over another chart", () => {
    const covered = plan.parts.flatMap(({ charts }) => charts.flatMap(({ place }) => cellsOf(place)));
    expect(new Set(covered).size).toBe(covered.length);
    const taken = new Set(spills(plan).flat());
    expect(covered.filter((cell) => isFilled(cells.get(cell)) || taken.has(cell))).toEqual([]);
  });

  it("fits every chart's source into a table", () => {
    const taken = new Set(spills(plan).flat());
    const sources = plan.parts.flatMap(({ charts }) =>
      charts.flatMap(({ categories, series }) => [categories, ...series.map(({ values }) => values)]),
    );
    expect(sources.flatMap(cellsOf).filter((cell) => !taken.has(cell))).toEqual([]);
  });

  it("formats no cell with a formula as text, where it would stay text", () => {
    const asText = plan.parts.flatMap(({ inputs: given }) => given.filter(({ isText }) => isText));
    expect(asText.map(({ cell }) => String(cells.get(cell))).filter((text) => text.startsWith("="))).toEqual(
      [],
    );
  });
});

describe("the report's plan", () => {
  const calls = (plan: SheetPlan) =>
    new Set([...written(plan).values()].flatMap((content) => callsIn(String(content)).map(({ id }) => id)));
  const plan = reportPlan(everything, inputs, en)!;

  it("asks all the functions that issue a figure of orders, survey and subscriptions", () => {
    expect([...calls(plan)].sort()).toEqual(
      [
        "AOV.ORDERS",
        "CES",
        "CHURN.SUBS",
        "CLV.ORDERS",
        "CLV.RETENTION",
        "CSAT",
        "NPS.BY",
        "NPS.TREND",
        "ORDERS.BY",
        "ORDERS.TREND",
        "PURCHFREQ.ORDERS",
        "REPEATRATE.ORDERS",
        "RETENTION.COHORTS",
        "RETENTION.ORDERS",
        "RETENTION.SUBS",
        "SUBS.TREND",
      ].sort(),
    );
  });

  it("refers to the cells of period and unit, and says none of them itself", () => {
    const formulas = [...written(plan).values()].map(String).filter((text) => callsIn(text).length > 0);
    const followed = formulas.filter((formula) => /\$C\$[46]|\$D\$5|CLV\.RETENTION|ORDERS\.BY/.test(formula));
    expect(followed).toEqual(formulas);
    expect(formulas.some((formula) => formula.includes("2026"))).toBe(false);
  });

  it("writes the headline retention of the period and of the period compared with", () => {
    expect(written(plan).get("C13")).toBe("=RETENTION.ORDERS(Orders[Customer],Orders[Date],$C$4)");
    expect(written(plan).get("D13")).toBe("=RETENTION.ORDERS(Orders[Customer],Orders[Date],$D$5)");
  });

  it("leaves out what there is no list for", () => {
    const onlyOrders = reportPlan({ orders: everything.orders }, inputs, en)!;
    expect(calls(onlyOrders)).not.toContain("NPS.TREND");
    expect(calls(onlyOrders)).not.toContain("SUBS.TREND");
    const { groups: _groups, ...withoutGroups } = everything.orders;
    const titles = reportPlan({ orders: withoutGroups }, inputs, en)!.parts.map(({ title }) => title);
    expect(titles).not.toContain(en.segments.title);
    expect([...calls(reportPlan({ survey: everything.survey }, inputs, en)!)].sort()).toEqual([
      "CES",
      "CSAT",
      "NPS.BY",
      "NPS.TREND",
    ]);
  });

  it("offers the periods of the first table, and the units in the words of the formulas", () => {
    const [first] = plan.parts;
    expect(first!.inputs.map(({ choices }) => choices)).toEqual([
      "B31:B43",
      "B31:B43",
      ["day", "week", "month", "quarter", "half", "year"],
    ]);
    expect(written(plan).get("B31")).toMatch(/^=LET\(t,ORDERS\.TREND\(/);
  });

  it("is no report where there is nothing to report on", () => {
    expect(reportPlan({}, inputs, en)).toBeUndefined();
  });
});
