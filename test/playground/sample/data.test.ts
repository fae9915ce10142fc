import { createHash } from "node:crypto";
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { sampleWorkbook } from "../../../playground/sample/sampleWorkbook";
import { columnOf, numbersOf, sample, serial, share, sheetNamed } from "./support";

/** The sheets of the words differ from language to language; those of the data come last. */
const data = (workbook: WorkbookData) => workbook.sheets.slice(-3);

const hash = (data: unknown): string => createHash("sha256").update(JSON.stringify(data)).digest("hex");

describe("the sample workbook", () => {
  it("is the same every time", () => {
    expect(hash(sampleWorkbook("en-US"))).toBe(hash(sample));
  });

  // Figures in other tests and in the documentation come from these data: whoever changes them on purpose changes this too.
  it("is the same as ever", () => {
    expect(hash(data(sample))).toBe("865297f9cd7235211bdb3ff372c2c30c5b0edeb3a2d01f4d0bca3ada6c86814c");
  });

  it("has the same data in every language", () => {
    for (const language of ["da-DK", "sv-SE"] as const) {
      expect(hash(data(sampleWorkbook(language)))).toBe(hash(data(sample)));
    }
  });

  it.each([
    ["Orders", ["Order", "Customer", "Date", "Amount", "Segment"]],
    ["Survey", ["Date", "Customer", "Segment", "NPS", "CES", "CSAT"]],
    ["Subscriptions", ["Customer", "Start", "End", "MRR", "Plan"]],
  ])("%s is a table of that name over all of its sheet", (name, columns) => {
    const sheet = sheetNamed(name);
    const lastColumn = "ABCDEF"[columns.length - 1] ?? "";
    expect(sheet.rows[0]).toEqual(columns);
    expect(sheet.tables).toEqual([{ name, address: `A1:${lastColumn}${sheet.rows.length}` }]);
    expect(sheet.rows.every((row) => row.length === columns.length)).toBe(true);
  });
});

describe("orders", () => {
  const days = numbersOf("Orders", "Date");
  const amounts = numbersOf("Orders", "Amount");

  it("are about five thousand, in order, over two whole years", () => {
    expect(days.length).toBeGreaterThan(4500);
    expect(days.length).toBeLessThan(5500);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBe(serial("2024-10-01"));
    expect(days.at(-1)).toBe(serial("2026-09-30"));
  });

  it("have a number each, which only a refund shares", () => {
    const orders = numbersOf("Orders", "Order");
    const refunds = amounts.filter((amount) => amount < 0).length;
    expect(refunds).toBeGreaterThan(10);
    expect(refunds).toBeLessThan(100);
    expect(orders.length - new Set(orders).size).toBeGreaterThanOrEqual(refunds);
  });

  it("cost what a shop's orders cost: to .00, .50 or .95, median 150 to 500, a few in the thousands", () => {
    const endings = new Set(amounts.map((amount) => Math.round(Math.abs(amount) * 100) % 100));
    expect([...endings].sort((a, b) => a - b)).toEqual([0, 50, 95]);
    const sorted = [...amounts].sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    expect(median).toBeGreaterThan(150);
    expect(median).toBeLessThan(500);
    expect(sorted.at(-1)).toBeGreaterThan(1500);
  });

  it("have a few blanks, as lists have, but none among the first rows", () => {
    for (const column of ["Customer", "Amount", "Segment"]) {
      const cells = columnOf("Orders", column);
      expect(cells.indexOf(null)).toBeGreaterThan(9);
      expect(share(cells, (cell) => cell === null)).toBeLessThan(0.005);
    }
  });

  it("come from many who buy once and a few who are loyal", () => {
    const counts = new Map<unknown, number>();
    for (const customer of columnOf("Orders", "Customer")) {
      counts.set(customer, (counts.get(customer) ?? 0) + 1);
    }
    counts.delete(null);
    const frequencies = [...counts.values()];
    expect(share(frequencies, (count) => count === 1)).toBeGreaterThan(0.35);
    expect(share(frequencies, (count) => count === 1)).toBeLessThan(0.6);
    expect(share(frequencies, (count) => count >= 10)).toBeGreaterThan(0.05);
    expect([...counts.keys()].every((customer) => /^K-\d{5}$/.test(String(customer)))).toBe(true);
  });

  it("peak before Christmas and at weekends", () => {
    const between = (from: string, to: string): number =>
      days.filter((day) => day >= serial(from) && day <= serial(to)).length;
    expect(between("2025-11-01", "2025-12-22")).toBeGreaterThan(1.3 * between("2026-01-01", "2026-02-21"));
    const weekend = days.filter((day) => day % 7 === 0 || day % 7 === 1).length; // serial 7 was a Saturday
    expect(weekend / 2).toBeGreaterThan(1.1 * ((days.length - weekend) / 5));
  });

  it("bring 35 to 60 % of each quarter's customers back in the next", () => {
    const customers = columnOf("Orders", "Customer");
    const dates = columnOf("Orders", "Date");
    const starts = [
      "2024-10",
      "2025-01",
      "2025-04",
      "2025-07",
      "2025-10",
      "2026-01",
      "2026-04",
      "2026-07",
      "2026-10",
    ];
    const quarters = starts.slice(0, -1).map((start, index) => {
      const from = serial(`${start}-01`);
      const to = serial(`${starts[index + 1]}-01`);
      return new Set(
        customers.filter(
          (customer, row) => customer && Number(dates[row]) >= from && Number(dates[row]) < to,
        ),
      );
    });
    quarters.slice(1).forEach((quarter, index) => {
      const before = [...(quarters[index] ?? [])];
      const retention = share(before, (customer) => quarter.has(customer));
      expect(retention).toBeGreaterThan(0.35);
      expect(retention).toBeLessThan(0.6);
    });
  });
});

describe("survey answers", () => {
  it("are six hundred, by people on the order list", () => {
    const customers = new Set(columnOf("Orders", "Customer"));
    const answered = columnOf("Survey", "Customer");
    expect(answered).toHaveLength(600);
    expect(answered.every((customer) => customers.has(customer))).toBe(true);
  });

  it.each([
    ["NPS", 0, 10],
    ["CES", 1, 7],
    ["CSAT", 1, 5],
  ])("%s is whole, from %i to %i, with some blanks", (column, lowest, highest) => {
    const numbers = numbersOf("Survey", column);
    expect(numbers.every((score) => Number.isInteger(score) && score >= lowest && score <= highest)).toBe(
      true,
    );
    const blanks = share(columnOf("Survey", column), (cell) => cell === null);
    expect(blanks).toBeGreaterThan(0.01);
    expect(blanks).toBeLessThan(0.1);
  });

  it("carry labels at the ends of the NPS scale in the first months only", () => {
    const dates = columnOf("Survey", "Date");
    columnOf("Survey", "NPS").forEach((score, row) => {
      if (typeof score !== "string") return;
      expect(["10 - Extremely likely", "0 - Not at all likely"]).toContain(score);
      expect(Number(dates[row])).toBeLessThan(serial("2025-01-01"));
    });
    expect(columnOf("Survey", "NPS").some((score) => typeof score === "string")).toBe(true);
  });

  it("give a Net Promoter Score between 20 and 40", () => {
    const scores = columnOf("Survey", "NPS")
      .filter((score) => score !== null)
      .map((score) => parseInt(String(score)));
    const nps = 100 * (share(scores, (score) => score >= 9) - share(scores, (score) => score <= 6));
    expect(nps).toBeGreaterThan(20);
    expect(nps).toBeLessThan(40);
  });
});

describe("subscriptions", () => {
  const starts = numbersOf("Subscriptions", "Start");
  const ends = columnOf("Subscriptions", "End");

  it("are three hundred, many of them running", () => {
    expect(starts).toHaveLength(300);
    expect(share(ends, (end) => end === null)).toBeGreaterThan(0.3);
    expect(share(ends, (end) => end === null)).toBeLessThan(0.7);
  });

  it("end no earlier than they start, and never in the future", () => {
    ends.forEach((end, row) => {
      if (end === null) return;
      expect(end).toBeGreaterThanOrEqual(starts[row] ?? 0);
      expect(end).toBeLessThanOrEqual(serial("2026-09-30"));
    });
  });

  it("have customers who changed plan: two rows, never at the same time", () => {
    const customers = columnOf("Subscriptions", "Customer");
    const lastEnd = new Map<unknown, unknown>();
    let changes = 0;
    customers.forEach((customer, row) => {
      if (lastEnd.has(customer)) {
        changes++;
        expect(starts[row]).toBe(Number(lastEnd.get(customer)) + 1);
      }
      lastEnd.set(customer, ends[row]);
    });
    expect(changes).toBeGreaterThan(10);
  });
});
