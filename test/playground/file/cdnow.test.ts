import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openCsv } from "../../../playground/file/openCsv";
import { describeWithRealData } from "../../support/realData";
import { sheetOf } from "./support";

/** The CDNOW orders (Fader and Hardie, "brucehardie.com/datasets"): real data, not part of the repository. */
describeWithRealData("the CDNOW orders", () => {
  const path = join(process.env.FASTHOLD_DATA ?? "", "data", "cdnow-orders.csv");

  it("are there", () => {
    expect(existsSync(path)).toBe(true);
  });

  it("open as 69,659 orders with ids as text, days and amounts, in under a second", () => {
    const bytes = readFileSync(path);
    openCsv(bytes.subarray(0, 50_000), "warm-up.csv");
    const start = performance.now();
    const sheet = sheetOf(openCsv(bytes, "cdnow-orders.csv"));
    const elapsed = performance.now() - start;

    const orders = sheet.rows.slice(1);
    expect(orders).toHaveLength(69_659);
    expect(sheet.tables).toEqual([{ name: "cdnow_orders", address: "A1:D69660" }]);
    expect(orders[0]).toEqual(["00001", 35431, 1, 11.77]);
    expect(orders.every(([customer]) => typeof customer === "string" && customer.length === 5)).toBe(true);
    expect(new Set(orders.map(([customer]) => customer)).size).toBe(23_570);

    const days = orders.map(([, date]) => Number(date));
    expect(days.reduce((a, b) => Math.min(a, b))).toBe(35431); // 1997-01-01
    expect(days.reduce((a, b) => Math.max(a, b))).toBe(35976); // 1998-06-30
    const cents = orders.reduce((sum, [, , , amount]) => sum + Math.round(100 * Number(amount)), 0);
    expect(cents).toBe(250_031_563);
    expect(elapsed).toBeLessThan(1000);
  });
});
