/**
 * Questions about real lists, asked by clicking through the pane in each language: what the cell holds is what pandas
 * computed (expected/*.json).
 */
import { join } from "node:path";
import type { Language } from "../../../playground/language";
import type { Topic } from "../../../src/functions/asks";
import { wordsFor } from "../../../src/taskpane/words/words";
import { describeWithRealData, expectedFigures } from "../../support/realData";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { questions } from "../support/questions";

const data = (name: string) => join(process.env.FASTHOLD_DATA ?? "", "data", name);
const near = (figure: unknown, value: number) =>
  expect(Math.abs(Number(figure) - value)).toBeLessThanOrEqual(1e-9 * Math.abs(value));

interface OrderFigures {
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
  readonly repeatRate: number;
  readonly purchaseFrequency: number;
  readonly aov: number;
  readonly customerValue: number;
  readonly retention: { readonly retention: number };
}

let playground: Playground;
/** A cell of the file's only sheet. */
let at: (cell: string) => string;

async function open(language: Language, file: string): Promise<void> {
  playground = await startPlayground({ language, open: data(file) });
  await openPane(playground);
  const sheet = await playground.page.evaluate(() => window.playground.grid.sheets()[0]!.name);
  at = (cell) => `${sheet}!${cell}`;
}

describeWithRealData("the 69,659 orders of CDNOW", () => {
  const figures = expectedFigures<{
    readonly all: OrderFigures;
    readonly periods: Record<string, OrderFigures>;
  }>("cdnow.json");

  describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
    const words = wordsFor(language);
    const { askFor, leave, insertAt, list, faults } = questions(() => playground, words);
    const period = words.measures.inputs.period;

    beforeAll(() => open(language, "cdnow-orders.csv"));
    afterAll(() => playground.close());

    it("retention of a quarter", async () => {
      await askFor("retention", "number");
      await list(period).selectOption("quarter");
      await list(`${period}: ${words.pane.period.units.quarter}`).selectOption("2");
      await playground.pane.getByRole("spinbutton").fill("1997");
      await playground.pane.locator("code", { hasText: "1997-Q2" }).waitFor();
      near((await insertAt(at("H2"))).value, figures.periods["1997-Q2"]!.retention.retention);
      expect(await faults()).toEqual([]);
      await leave();
    });

    it("the next question of the same quarter, and then of all dates", async () => {
      await askFor("repeatRate", "number");
      // The period stays, and its field is in sight although it is an option here.
      await list(period).waitFor();
      near((await insertAt(at("H7"))).value, figures.periods["1997-Q2"]!.repeatRate);
      await list(period).selectOption("omitted");
      await playground.pane.locator("code", { hasText: "1997-Q2" }).waitFor({ state: "detached" });
      await leave();
    });

    it.each<[Topic, keyof OrderFigures]>([
      ["repeatRate", "repeatRate"],
      ["purchaseFrequency", "purchaseFrequency"],
      ["orderValue", "aov"],
      ["customerValue", "customerValue"],
    ])("%s of all orders", async (topic, figure) => {
      await askFor(topic, "number");
      const cell = { repeatRate: "H3", purchaseFrequency: "H4", orderValue: "H5", customerValue: "H6" }[
        topic as string
      ]!;
      near((await insertAt(at(cell))).value, Number(figures.all[figure]));
      await leave();
    });

    it("the average is another when an order is", async () => {
      const { revenue, orders } = figures.all;
      const first = Number((await playground.cell("D2")).value);
      await playground.typeIntoCell("D2", "1000");
      near((await playground.cell("H5")).value, (revenue - first + 1000) / orders);
      expect(playground.errors).toEqual([]);
    });
  });
});

describeWithRealData("5,907 answers of airline passengers", () => {
  const { all, byAirline } = expectedFigures<{
    readonly all: { readonly nps: number; readonly answers: number };
    readonly byAirline: Record<string, { readonly nps: number; readonly answers: number }>;
  }>("airline-nps.json");

  describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
    const words = wordsFor(language);
    const { askFor, insertAt, result } = questions(() => playground, words);

    beforeAll(() => open(language, "airline-nps.csv"));
    afterAll(() => playground.close());

    it("the Net Promoter Score of all", async () => {
      await askFor("nps", "number");
      near((await insertAt(at("G2"))).value, all.nps);
      await result()
        .getByText(all.answers.toLocaleString(language === "en-US" ? "en-GB" : language))
        .first()
        .waitFor();
    });

    it("that of each airline, in one table", async () => {
      await askFor("nps", "bySegment");
      await insertAt(at("J2"));
      const rows = await playground.cells("J3:O300");
      const found = new Map(rows.map((row) => [String(row[0]!.value), Number(row[5]!.value)]));
      for (const [airline, { nps }] of Object.entries(byAirline)) {
        expect([airline, found.get(airline)?.toFixed(9)]).toEqual([airline, nps.toFixed(9)]);
      }
    });

    it("is another when an answer is", async () => {
      await playground.typeIntoCell("C2", "10");
      // The first passenger gave a 6.
      near((await playground.cell("G2")).value, all.nps + (2 * 100) / all.answers);
      expect(playground.errors).toEqual([]);
    });
  });
});
