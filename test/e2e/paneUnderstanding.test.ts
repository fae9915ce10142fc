/** The pane's start: what it sees in the workbook, what it offers first, and the forms that it fills in. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionIds } from "../../src/functions/catalogue";
import { wordsFor } from "../../src/taskpane/words/words";
import { paneControls } from "./support/paneControls";
import { openPane, selectCells } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
const { button, field, choose, faults, result, list } = paneControls(() => playground);
const seen = () => playground.pane.getByRole("status").first();

describe.each([
  ["en-US", /^Orders: \d,\d{3} rows – customers, order numbers, dates, amounts,? and groups$/],
  ["da-DK", /^Orders: \d\.\d{3} rækker – kunder, ordrenumre, datoer, beløb og grupper$/],
  ["sv-SE", /^Orders: \d\s\d{3} rader – kunder, ordernummer, datum, belopp och grupper$/],
] as const)("in %s over the sample workbook", (language, line) => {
  const words = wordsFor(language);
  const { understanding, measures, pane } = words;

  beforeAll(async () => {
    playground = await startPlayground({ language });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("says what it sees, table by table", async () => {
    await seen().getByText(line).waitFor();
    await seen()
      .getByText(/^Survey: .*0–10.*1–7.*1–5/)
      .waitFor();
    await seen()
      .getByText(/^Subscriptions: /)
      .waitFor();
  });

  it("offers first what the data can answer, and says what the others lack", async () => {
    const { topics, answerable, from } = words.asks;
    const first = playground.pane.getByRole("region", { name: answerable }).getByRole("listitem");
    const offered = await first.allInnerTexts();
    expect(offered.map((text) => text.split("\n")[0])).toEqual(Object.values(topics).map(({ name }) => name));
    expect(offered[0]).toContain(from(words.formats.names(["Orders", "Subscriptions"])));
    expect(offered[6]).toContain(from("Survey"));
    await playground.pane.getByRole("searchbox").fill("NPS.TEST");
    const compared = playground.pane.locator("button", { has: playground.pane.getByText("NPS.TEST") });
    expect(await compared.innerText()).toContain(
      understanding.missing(words.asks.second(understanding.kinds.nps)),
    );
    await playground.pane.getByRole("searchbox").fill("");
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds: %s", async (colorScheme) => {
    await playground.page.emulateMedia({ colorScheme });
    expect(await faults()).toEqual([]);
  });

  it("fills in the chosen measure and says why, so that only the period is left", async () => {
    await choose("RETENTION.ORDERS");
    expect(await field(measures.inputs.customers).inputValue()).toBe("Orders[Customer]");
    expect(await field(measures.inputs.dates).inputValue()).toBe("Orders[Date]");
    const { header, repeatedCodes } = understanding.reasons;
    await playground.pane
      .getByText(understanding.reason("Orders[Customer]", `${header("Customer")}, ${repeatedCodes()}`))
      .waitFor();
    await list(measures.inputs.period).selectOption("year");
    await playground.pane.getByRole("spinbutton").fill("2026");
    await result()
      .getByText(/^\d+[.,]\d\s?%$/)
      .waitFor();
    expect(await faults()).toEqual([]);
  });

  it("takes another range from the sheet, and no longer says why it took the first", async () => {
    await field(measures.inputs.customers).focus();
    await selectCells(playground, "Orders!B2:B99");
    await field(measures.inputs.customers).and(playground.pane.locator('[value="Orders!B2:B99"]')).waitFor();
    const { header, repeatedCodes } = understanding.reasons;
    expect(
      await playground.pane
        .getByText(understanding.reason("Orders[Customer]", `${header("Customer")}, ${repeatedCodes()}`))
        .count(),
    ).toBe(0);
    await button(pane.form.back).click();
  });

  it("reports no error of a script", () => expect(playground.errors).toEqual([]));
});

describe.each([
  ["en-US", "Customer;Order date;Amount", "2026-01-0", "1250.50"],
  ["da-DK", "Kunde;Ordredato;Beløb", "0#-01-2026", "1.250,50"],
  ["sv-SE", "Kund;Orderdatum;Belopp", "2026-01-0", "1250,50"],
] as const)("in %s over a file of a web shop", (language, header, day, amount) => {
  const { understanding, measures } = wordsFor(language);
  const columns = header.split(";");
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fasthold-shop-"));
    const lines = Array.from({ length: 40 }, (_, row) => {
      const date = day.includes("#") ? day.replace("#", String((row % 9) + 1)) : `${day}${(row % 9) + 1}`;
      return `K-${100 + (row % 7)};${date};${amount}`;
    });
    const file = join(folder, "webshop.csv");
    await writeFile(file, [header, ...lines].join("\r\n"));
    playground = await startPlayground({ language, open: file });
    await openPane(playground);
  });
  afterAll(async () => {
    await playground.close();
    await rm(folder, { recursive: true });
  });

  it("sees customers, dates and amounts, and fills in a measure of orders", async () => {
    await seen()
      .getByText(
        new RegExp(`^webshop: 40 .* – ${understanding.kinds.customers}, .*${understanding.kinds.amounts}`),
      )
      .waitFor();
    await choose("ORDERS.TREND");
    const filled = ["customers", "dates", "amounts"] as const;
    for (const [position, name] of filled.entries()) {
      expect(await field(measures.inputs[name]).inputValue()).toBe(`webshop[${columns[position]}]`);
    }
  });
});

describe("an empty workbook", () => {
  const { understanding, asks } = wordsFor("en-US");

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("is said to be empty, and the questions are there all the same, and each function by search", async () => {
    await seen().getByText(understanding.empty).waitFor();
    expect(await playground.pane.getByRole("listitem").count()).toBe(Object.keys(asks.topics).length);
    for (const id of functionIds) {
      await playground.pane.getByRole("searchbox").fill(id);
      await playground.pane.getByRole("listitem").getByText(id, { exact: true }).waitFor();
    }
    await playground.pane.getByRole("searchbox").fill("");
  });

  it("is seen anew when cells are filled", async () => {
    const rows = [
      ["Kunde", "Beløb"],
      ["K-1", "12.5"],
      ["K-2", "99.5"],
      ["K-1", "10.25"],
    ];
    for (const [row, cells] of rows.entries()) {
      await playground.typeIntoCell(`A${row + 1}`, cells[0]!);
      await playground.typeIntoCell(`B${row + 1}`, cells[1]!);
    }
    await seen()
      .getByText(/A1:B4: 3 rows – customers and amounts$/)
      .waitFor();
  });
});
