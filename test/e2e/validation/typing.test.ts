/** Typing into cells with a rule, as a user of Excel meets it: alerts, prompts, choices. */
import { noRule, type ValidationRule } from "../../../playground/grid/port/Validations";
import type { Language } from "../../../playground/language";
import { startPlayground, type Playground } from "../support/playground";

const list = { ...noRule, type: "List", formula1: "North,South" } as const satisfies ValidationRule;
const alert = (style: ValidationRule["alert"]["style"]) => ({ shown: true, title: "", message: "", style });

let playground: Playground;

const open = (rules: Readonly<Record<string, ValidationRule>>) =>
  playground.page.evaluate(
    (validations) =>
      window.playground.grid.open({
        name: "Book",
        sheets: [{ name: "Sheet1", rows: [["North"]], validations }],
      }),
    Object.entries(rules).map(([addresses, rule]) => ({ addresses, ...rule })),
  );

const select = (row: number) =>
  playground.page.evaluate((at) => {
    const { grid } = window.playground;
    grid.select({ sheet: grid.activeSheet(), row: at, column: 0, rows: 1, columns: 1 });
    grid.focus();
  }, row);

const type = async (row: number, text: string) => {
  await select(row);
  await playground.page.keyboard.type(text);
  await playground.page.keyboard.press("Enter");
};

const value = async (cell: string) => (await playground.cell(cell)).value;
const dialog = () => playground.page.getByRole("alertdialog");

// https://support.microsoft.com/office/f38dee73-9900-4ca6-9301-8a5f6e1f0c4c ("Error Alert")
describe.each<[Language, string, string, string]>([
  ["en-US", "Cancel", "Retry", "Yes"],
  ["da-DK", "Annuller", "Prøv igen", "Ja"],
  ["sv-SE", "Avbryt", "Försök igen", "Ja"],
])("a cell with a list (%s)", (language, cancel, retry, yes) => {
  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
  });
  afterAll(() => playground.close());
  beforeEach(() =>
    open({
      A1: list,
      A2: { ...list, alert: alert("Warning") },
      A3: { ...list, alert: alert("Information") },
    }),
  );

  it("takes one of its choices, and the selection goes on", async () => {
    await type(0, "South");
    await playground.page.waitForFunction(() => window.playground.grid.selection()[0]?.row === 1);
    expect(await value("A1")).toBe("South");
    expect(await dialog().count()).toBe(0);
  });

  it("stops another value; cancelling brings back what was there, and nobody has heard of it", async () => {
    await playground.page.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      window.playground.grid.onCellsChanged(({ kind }) => changes.push(kind));
    });
    await type(0, "East");
    await dialog().getByRole("button", { name: cancel, exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    await playground.page.waitForFunction(() => {
      const { grid } = window.playground;
      const area = { sheet: grid.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
      return grid.values(area)[0]?.[0] === "North";
    });
    expect(await playground.page.evaluate("window.changes")).toEqual([]);
  });

  it("retrying opens the editor with what was typed", async () => {
    await type(0, "Eas");
    await dialog().getByRole("button", { name: retry, exact: true }).click();
    await playground.page.waitForFunction(() => window.playground.grid.isEditing());
    await playground.page.keyboard.press("Escape");
    expect(await value("A1")).toBe("North");
  });

  it("warns where the alert is a warning, and keeps the value where the user wants it", async () => {
    await type(1, "East");
    await dialog().getByRole("button", { name: yes, exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    expect(await value("A2")).toBe("East");
  });

  it("only informs where the alert is information", async () => {
    await type(2, "East");
    await dialog().getByRole("button", { name: "OK", exact: true }).click();
    await dialog().waitFor({ state: "detached" });
    expect(await value("A3")).toBe("East");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe("a cell with a rule, when it is selected", () => {
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  it("shows its prompt, and nothing once another cell is selected", async () => {
    await open({
      A2: { ...noRule, prompt: { shown: true, title: "Count", message: "Whole numbers only." } },
    });
    await select(1);
    await playground.page.locator("#prompt", { hasText: "Whole numbers only." }).waitFor();
    await select(5);
    await playground.page.locator("#prompt").waitFor({ state: "hidden" });
  });

  it("offers the choices of its list, also from cells, and enters the one that is chosen", async () => {
    await open({ A1: list, A3: { ...list, formula1: "=$A$1:$A$1" } });
    await select(2);
    const choices = playground.page.getByRole("combobox", { name: "Choices for this cell" });
    await choices.waitFor();
    expect(await choices.locator("option").allTextContents()).toEqual(["North"]);
    await choices.selectOption("North");
    await playground.calculated();
    expect(await value("A3")).toBe("North");
    await select(1);
    await choices.waitFor({ state: "hidden" });
  });

  it("has the user's own words in its alert", async () => {
    await open({
      A1: { ...list, alert: { ...alert("Stop"), title: "Regions", message: "North or South." } },
    });
    await type(0, "East");
    await dialog().getByRole("heading", { name: "Regions" }).waitFor();
    expect(await dialog().getByText("North or South.").count()).toBe(1);
    await playground.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });
  });

  it("asks nobody where the alert is off, nor when the entry is deleted", async () => {
    await open({ A1: { ...list, alert: { ...alert("Stop"), shown: false } }, A2: list });
    await type(0, "East");
    await playground.calculated();
    expect([await value("A1"), await dialog().count()]).toEqual(["East", 0]);
  });

  it("checks a formula by what it gives, and a rule by what follows from the entry", async () => {
    await open({ A2: { ...noRule, type: "Custom", formula1: "=COUNTIF($A$1:$A$2,A2)=1" } });
    await type(1, "North");
    await dialog().getByRole("button", { name: "Cancel" }).click();
    await dialog().waitFor({ state: "detached" });
    await type(1, '="So"&"uth"');
    await playground.calculated();
    expect([await value("A2"), await dialog().count()]).toEqual(["South", 0]);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
