/** The task pane in the playground: from choosing a measure to its formula in a cell, as a user does it. */
import type { Locator } from "playwright-core";
import { wordsFor } from "../../src/taskpane/words/words";
import { paneControls } from "./support/paneControls";
import { openPane, selectCells } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;

const { button, field, list, result, announced, choose, faults } = paneControls(() => playground);

async function firstSheet(): Promise<string> {
  return playground.page.evaluate(() => window.playground.grid.sheets()[0]!.name);
}

describe.each([
  ["en-US", ["1,000", "950", "100"], "85.0%", "=RETENTION(1000,950,100)"],
  ["da-DK", ["1.000", "950", "100"], "85,0\u00a0%", "=RETENTION(1000;950;100)"],
  ["sv-SE", ["1 000", "950", "100"], "85,0\u00a0%", "=RETENTION(1000;950;100)"],
] as const)("in %s", (language, typed, value, formula) => {
  const { pane: words, insert, measures } = wordsFor(language);

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("calculates while the form is filled in, in the language's numbers", async () => {
    await choose("RETENTION");
    const inputs = ["customersAtStart", "customersAtEnd", "newCustomers"] as const;
    for (const [index, name] of inputs.entries()) await field(measures.inputs[name]).fill(typed[index]!);
    await result().getByText(value, { exact: true }).waitFor();
    expect(await result().innerText()).toContain(measures.quotients.RETENTION.numerator);
    await announced().getByText(words.result.announced(value), { exact: true }).waitFor();
  });

  it("shows the formula as this Excel writes it", async () => {
    expect(await playground.pane.locator("code").textContent()).toBe(formula);
  });

  it("inserts it at the selected cell, where it shows the same", async () => {
    const sheet = await firstSheet();
    await selectCells(playground, `${sheet}!B2`);
    await button(words.formula.insertAt(`${sheet}!B2`)).click();
    await playground.pane.getByText(words.formula.inserted(`${sheet}!B2`)).waitFor();
    await playground.calculated();
    expect(await playground.formula("B2")).toBe("=RETENTION(1000,950,100)");
    expect((await playground.cell("B2")).value).toBe(0.85);
  });

  it("asks before it replaces what stands there, and keeps it when told to", async () => {
    const sheet = await firstSheet();
    await playground.typeIntoCell("B4", "Hello");
    await selectCells(playground, `${sheet}!B4`);
    await button(words.formula.insertAt(`${sheet}!B4`)).click();
    await playground.pane.getByText(insert.occupied(1, { cell: `${sheet}!B4`, content: "Hello" })).waitFor();
    await button(words.formula.keep).click();
    expect((await playground.cell("B4")).value).toBe("Hello");
  });

  it("says what to do while a cell is being edited, and writes nothing", async () => {
    const sheet = await firstSheet();
    await selectCells(playground, `${sheet}!B6`);
    await button(words.formula.insertAt(`${sheet}!B6`)).waitFor();
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.type("77");
    await button(words.formula.insertAt(`${sheet}!B6`)).click();
    await playground.pane.getByText(words.problems.editMode).waitFor();
    await playground.page.evaluate(() => window.playground.grid.focus());
    await playground.page.keyboard.press("Escape");
    expect((await playground.cell("B6")).value).toBe("");
  });

  it.each(["light", "dark"] as const)("has no fault that axe finds: %s", async (colorScheme) => {
    await playground.page.emulateMedia({ colorScheme });
    expect(await faults()).toEqual([]);
    await button(words.form.back).click();
    expect(await faults()).toEqual([]);
    await choose("REPEATRATE.ORDERS");
    await button(new RegExp(`^${words.form.moreOptions}`)).click();
    expect(await faults()).toEqual([]);
    await button(words.form.back).click();
    await choose("RETENTION");
    await result().getByText(value, { exact: true }).waitFor();
  });

  it("reports no error of a script", () => {
    expect(playground.errors).toEqual([]);
  });
});

describe("over the sample workbook", () => {
  const { pane: words, insert, measures } = wordsFor("en-US");

  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US" });
    await openPane(playground);
  });
  afterAll(() => playground.close());

  it("follows the selection with the field that has the focus", async () => {
    await choose("RETENTION.ORDERS");
    await field(measures.inputs.customers).focus();
    await selectColumn("Customer");
    await expectValue(measures.inputs.customers, "Orders[Customer]");
    await field(measures.inputs.dates).focus();
    await selectColumn("Date");
    await expectValue(measures.inputs.dates, "Orders[Date]");
    await expectValue(measures.inputs.customers, "Orders[Customer]");
  });

  it("goes on following when a click into the sheet takes the keyboard", async () => {
    const canvas = (await playground.page.locator("canvas").first().boundingBox())!;
    await playground.page.mouse.click(canvas.x + 620, canvas.y + 200);
    await field(measures.inputs.dates).evaluate(async (input: HTMLInputElement) => {
      while (!/^Orders![A-Z]+\d+$/.test(input.value)) await new Promise((wait) => setTimeout(wait, 20));
    });
    await selectColumn("Date");
    await expectValue(measures.inputs.dates, "Orders[Date]");
  });

  it("inserts nothing into its own data, but says what to do", async () => {
    const { pane } = playground;
    await list(measures.inputs.period).selectOption("quarter");
    await pane.getByRole("combobox", { name: /Quarter/ }).selectOption("2");
    await pane.getByRole("spinbutton").fill("2026");
    await result()
      .getByText(/^[\d.]+%$/)
      .waitFor();
    await button(words.formula.insert).click();
    await pane.getByText(words.formula.chooseCell).waitFor();
  });

  it("shows the figure that the cell shows", async () => {
    await selectCells(playground, "Orders!J3");
    await button(words.formula.insertAt("Orders!J3")).click();
    await playground.pane.getByText(words.formula.inserted("Orders!J3")).waitFor();
    await playground.calculated();
    expect(await playground.formula("Orders!J3")).toBe(
      '=RETENTION.ORDERS(Orders[Customer],Orders[Date],"2026-Q2")',
    );
    const { text } = await playground.cell("Orders!J3");
    expect(text).toMatch(/^\d+\.\d%$/);
    expect(await result().innerText()).toContain(text);
  });

  it("says in words why there is no figure", async () => {
    await playground.pane.getByRole("spinbutton").fill("1999");
    await announced().getByText("Nobody ordered in the base period").waitFor();
  });

  it("can be used with the keyboard alone", async () => {
    const { page, pane } = playground;
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await button(words.form.back).focus();
    await press("Enter");
    await expectFocus(playground.pane.locator("button", { has: pane.getByText("RETENTION.ORDERS") }));
    await pane.getByRole("searchbox").focus();
    await press("ControlOrMeta+a");
    await page.keyboard.type("aov");
    await press("Tab", "Enter");
    await expectFocus(field(measures.inputs.revenue));
    await page.keyboard.type("4500");
    await press("Tab", "Tab");
    await page.keyboard.type("30");
    await result().getByText("150", { exact: true }).waitFor();
    await selectCells(playground, "Orders!J5");
    await button(words.formula.insertAt("Orders!J5")).waitFor();
    await field(measures.inputs.orders).focus();
    // Past the field's button, "Calculate again", the benchmark, "Copy", the cell and the label.
    await press("Tab", "Tab", "Tab", "Tab", "Tab", "Tab", "Tab");
    await expectFocus(button(words.formula.insertAt("Orders!J5")));
    await press("Enter");
    await pane.getByText(words.formula.inserted("Orders!J5")).waitFor();
    expect(await playground.formula("Orders!J5")).toBe("=AOV(4500,30)");
  });

  it("shows a table before it spills, and inserts it only where it has room", async () => {
    const { pane } = playground;
    await button(words.form.back).click();
    await choose("NPS.BY");
    await field(measures.inputs.scores).fill("Survey[NPS]");
    await field(measures.inputs.groups).fill("Survey[Segment]");
    const table = pane.getByRole("region", { name: measures.titles["NPS.BY"] });
    await table.getByRole("rowheader", { name: "All" }).waitFor();
    const shown = await table.getByRole("row").count();
    // A field with the focus would follow the selection to the place for the table.
    await table.focus();

    await playground.typeIntoCell("Orders!M10", "Taken");
    await selectCells(playground, "Orders!L9");
    await button(words.formula.insertAt("Orders!L9")).click();
    await pane.getByText(insert.occupied(1, { cell: "Orders!M10", content: "Taken" })).waitFor();

    await selectCells(playground, "Orders!L12");
    await button(words.formula.insertAt("Orders!L12")).click();
    await pane.getByText(words.formula.inserted("Orders!L12")).waitFor();
    await playground.calculated();
    // The sample has blank scores, which the formula leaves out.
    expect(await playground.formula("Orders!L12")).toBe(
      '=NPS.BY(FILTER(Survey[NPS],Survey[NPS]<>""),FILTER(Survey[Segment],Survey[NPS]<>""))',
    );
    expect((await playground.cell("Orders!L12")).value).toBe("Group");
    expect((await playground.cell(`Orders!L${11 + shown}`)).value).toBe("All");
    await announced()
      .getByText(words.result.announced(words.result.rows(shown - 1)), { exact: true })
      .waitFor();
    expect(await faults()).toEqual([]);
  });

  it("replaces a table by a table: the cells that the old one fills are free", async () => {
    await selectCells(playground, "Orders!L12");
    await button(words.formula.insertAt("Orders!L12")).click();
    await button(words.formula.replace).click();
    await playground.pane.getByText(words.formula.inserted("Orders!L12")).waitFor();
    await playground.calculated();
    expect((await playground.cell("Orders!L12")).value).toBe("Group");
  });

  it("reports no error of a script", () => {
    expect(playground.errors).toEqual([]);
  });
});

/** Selects the data of a column of the table Orders. */
async function selectColumn(name: string): Promise<void> {
  const address = await playground.page.evaluate((wanted) => {
    const { columns, area } = window.playground.grid.tables().find((table) => table.name === "Orders")!;
    const letter = String.fromCharCode("A".charCodeAt(0) + area.column + columns.indexOf(wanted));
    return `Orders!${letter}${area.row + 2}:${letter}${area.row + area.rows}`;
  }, name);
  await selectCells(playground, address);
}

async function expectFocus(place: Locator): Promise<void> {
  await place.waitFor();
  expect(await place.evaluate((element) => element === document.activeElement)).toBe(true);
}

async function expectValue(name: string, value: string): Promise<void> {
  await field(name).evaluate(async (input: HTMLInputElement, wanted) => {
    const end = performance.now() + 10_000;
    while (input.value !== wanted && performance.now() < end) {
      await new Promise((wait) => setTimeout(wait, 20));
    }
  }, value);
  expect(await field(name).inputValue()).toBe(value);
}
