/**
 * The grid as somebody types into it: a real keyboard in a real browser, the add-in's functions through Microsoft's
 * runtime, and what the cells then hold. The expectations are what Excel does with the same keys.
 */
import { startPlayground, type Playground, type ShownCell } from "./support/playground";

/** Types into a cell of its own for each test, so that no format or spill remains from the one before. */
function typist(playground: () => Playground) {
  let row = 0;
  return async (text: string): Promise<ShownCell & { address: string }> => {
    row += 10;
    const address = `A${row}`;
    await playground().typeIntoCell(address, text);
    return { ...(await playground().cell(address)), address };
  };
}

describe("English", () => {
  let playground: Playground;
  const saying = (hasText: string) => playground.page.locator("#status", { hasText }).waitFor();
  const enter = typist(() => playground);
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  it("shows a function's result in the format that the function gave it", async () => {
    expect(await enter("=RETENTION(1000,950,100)")).toMatchObject({ value: 0.85, text: "85.0%" });
  });

  it("calculates again when a cell that the formula uses changes", async () => {
    await playground.typeIntoCell("C1", "1000");
    await playground.typeIntoCell("C2", "=RETENTION(C1,950,100)");
    expect(await playground.cell("C2")).toMatchObject({ value: 0.85 });
    await playground.typeIntoCell("C1", "1700");
    expect(await playground.cell("C2")).toMatchObject({ value: 0.5 });
  });

  it.each([
    ['=IFERROR(RETENTION(0,1,1),"x")', "x"],
    ["=ISERROR(RETENTION(0,1,1))", true],
    ["=ERROR.TYPE(RETENTION(0,1,1))", 2],
    ["=RETENTION(0,1,1)", "#DIV/0!"],
    ["=CHURN(1,RETENTION(10,10,0),0)", 0],
    ["=LET(r,RETENTION(10,9,1),r*2)", 1.6],
    ["=NPS(C:C)", "#CALC!"],
    ["=NPS({9,10},,)", 100],
    ["=NOSUCHFUNCTION(1)", "#NAME?"],
    ["=retention(10,9,1", 0.8],
  ])("%s is %p", async (formula, value) => expect(await enter(formula)).toMatchObject({ value }));

  it("hands an error among the arguments to the function", async () => {
    expect(await enter("=RETENTION(#N/A,950,100)")).toMatchObject({ value: "#N/A" });
  });

  it("keeps the message of an error and shows it beside the selected cell", async () => {
    const { value, message, address } = await enter("=NPS({9,11})");
    expect(value).toBe("#VALUE!");
    expect(message).toContain("11");
    await playground.page.keyboard.press("ArrowUp");
    await playground.page.locator("#error-card").waitFor({ state: "visible" });
    expect(await playground.page.locator("#error-card").innerText()).toContain(message);
    expect(address).toBeDefined();
  });

  it("spills a table, and says so when its cells are taken", async () => {
    await playground.typeIntoCell("E1", "=RETENTION({100;200},{90;100},{0;0})");
    expect((await playground.cells("E1:E2")).flat().map(({ text }) => text)).toEqual(["90.0%", "50.0%"]);
    await playground.typeIntoCell("F2", "taken");
    await playground.typeIntoCell("F1", "=RETENTION({100;200},{90;100},{0;0})");
    expect(await playground.cell("F1")).toMatchObject({ value: "#SPILL!" });
  });

  it.each([
    ["2026-04", 46113, "Apr-26"],
    ["2026-04-01", 46113, "4/1/2026"],
    ["40%", 0.4, "40%"],
    ["12.5", 12.5, "12.5"],
    ["'2026-04", "2026-04", "2026-04"],
    ["2026-Q2", "2026-Q2", "2026-Q2"],
    ["TRUE", true, "TRUE"],
  ])("typing %s gives %p, shown as %s", async (typed, value, text) =>
    expect(await enter(typed)).toMatchObject({ value, text }),
  );

  it.each(["=SUM(1))", "=RETENTION(1000)", "=1+", "=SUM(Nope[Amount])", "=SUM(1;2)"])(
    "refuses %s as Excel does, and leaves it in the editor",
    async (formula) => {
      const { value } = await enter(formula);
      expect(value).toBe("");
      await saying("Excel does not take this formula");
      await playground.page.waitForFunction(() => window.playground.grid.isEditing());
      await playground.page.keyboard.press("Escape");
      await playground.page.waitForFunction(() => !window.playground.grid.isEditing());
    },
  );

  it("offers the add-in's functions while typing, and says what comes next", async () => {
    await playground.page.keyboard.type("=RETENT", { delay: 30 });
    await playground.page.getByText("RETENTION.ORDERS").waitFor();
    await playground.page.keyboard.type("ION(1000,", { delay: 30 });
    await playground.page.getByText("customersAtEnd", { exact: true }).first().waitFor();
    await playground.page.keyboard.press("Escape");
    await playground.page.keyboard.press("Escape");
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe.each([
  ["da-DK", "Excel godtager ikke formlen", "Åbn …"],
  ["sv-SE", "Excel godtar inte formeln", "Öppna …"],
] as const)("%s", (language, refusal, openFile) => {
  let playground: Playground;
  const saying = (hasText: string) => playground.page.locator("#status", { hasText }).waitFor();
  const enter = typist(() => playground);
  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
  });
  afterAll(() => playground.close());

  it("speaks the language", async () => {
    expect(await playground.page.getByRole("button", { name: openFile }).count()).toBe(1);
  });

  it("takes semicolons and decimal commas, and keeps the formula in English", async () => {
    const { address, ...shown } = await enter("=RETENTION(1000;950,5;100)");
    expect(shown).toMatchObject({ value: 0.8505, text: "85,1%" });
    expect(await playground.formula(address)).toBe("=RETENTION(1000,950.5,100)");
  });

  it("refuses commas between arguments", async () => {
    expect(await enter("=RETENTION(1000,950,100)")).toMatchObject({ value: "" });
    await saying(refusal);
    await playground.page.waitForFunction(() => window.playground.grid.isEditing());
    await playground.page.keyboard.press("Escape");
  });

  it("reads a decimal comma as a number and a decimal point as a date", async () => {
    expect(await enter("12,5")).toMatchObject({ value: 12.5, text: "12,5" });
    expect((await enter("12.5")).value).toBeGreaterThan(45000);
  });

  it("edits a formula and a number as the user typed them", async () => {
    const { page } = playground;
    const { address } = await enter("=RETENTION(1000;950,5;100)");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("F2");
    await page.keyboard.press("Backspace");
    await page.keyboard.type(")");
    await page.keyboard.press("Enter");
    await playground.calculated();
    expect(await playground.formula(address)).toBe("=RETENTION(1000,950.5,100)");
    expect(await playground.cell(address)).toMatchObject({ value: 0.8505 });
  });
});

describe("The page", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US" });
  });
  afterAll(() => playground.close());

  it("opens on the sample, where every formula has a result and only the broken example an error", async () => {
    const errors = await playground.page.evaluate(() => {
      const { grid } = window.playground;
      const area = grid.usedArea(grid.activeSheet());
      return area === undefined
        ? []
        : grid
            .values(area)
            .flat()
            .filter((value) => typeof value === "object");
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("11") });
  });

  it("opens and closes the task pane by the add-in's ribbon button, also by keyboard", async () => {
    const { page } = playground;
    const button = page.getByRole("button", { name: "Retention formulas" });
    await button.click();
    await page.getByRole("complementary", { name: "Task pane" }).waitFor({ state: "visible" });
    expect(await button.getAttribute("aria-pressed")).toBe("true");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary", { name: "Task pane" }).waitFor({ state: "hidden" });
  });

  it("goes round ribbon, grid and pane with F6", async () => {
    const { page } = playground;
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest("#ribbon, #grid, #pane, #files")?.id);
    await page.getByRole("button", { name: "Retention formulas" }).click();
    const round: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press("F6");
      round.push(await focused());
    }
    expect(round).toEqual(["grid", "pane", "files", "ribbon"]);
  });

  it("leaves the workbook as it was when a file cannot be read, and says why", async () => {
    const { page } = playground;
    const before = await page.evaluate(() => window.playground.grid.sheets());
    await page.setInputFiles("input[type=file]", {
      name: "photo.csv",
      mimeType: "text/csv",
      buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]),
    });
    await page.getByRole("alert").waitFor();
    expect(await page.locator("#status").innerText()).toContain("photo.csv was not opened");
    expect(await page.evaluate(() => window.playground.grid.sheets())).toEqual(before);
  });

  it("opens a CSV file, whose columns formulas then know", async () => {
    const { page } = playground;
    await page.setInputFiles("input[type=file]", {
      name: "shop.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(
        "Customer;Date;Amount\nA;01-04-2026;12,50\nB;02-04-2026;7,50\nA;03-04-2026;10,00\n",
      ),
    });
    await page.waitForFunction(() => window.playground.grid.tables()[0]?.name === "shop");
    await playground.typeIntoCell("G1", "=REPEATRATE.ORDERS(shop[customer])");
    expect(await playground.cell("G1")).toMatchObject({ value: 0.5, text: "50.0%" });
    expect(await playground.formula("G1")).toBe("=REPEATRATE.ORDERS(shop[Customer])");
  });

  it("talks to nobody but its own server", async () => {
    const { page } = playground;
    const strangers: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.hostname !== "localhost") strangers.push(request.url());
    });
    await page.reload();
    await page.waitForFunction(() => "playground" in window);
    await playground.calculated();
    expect(strangers).toEqual([]);
  });
});
