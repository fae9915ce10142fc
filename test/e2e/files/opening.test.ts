/** Opening XLSX and CSV files in the page: what is shown, what is said, and what happens to files that cannot be opened. */
import { join } from "node:path";
import type { WorkbookData } from "../../../playground/file/WorkbookData";
import { startPlayground, type Playground } from "../support/playground";
import { choose, drop, statusSays, xlsx } from "./support";

const orders: Omit<WorkbookData, "name"> = {
  sheets: [
    {
      name: "Orders",
      rows: [
        ["Customer", "Amount"],
        ["A", 12.5],
        ["B", 7.5],
      ],
      tables: [{ name: "Sales", address: "A1:B3" }],
      colorScales: [
        {
          addresses: "B1:B1048576",
          points: [
            { kind: "lowest", color: "#F8696B" },
            { kind: "highest", color: "#63BE7B" },
          ],
          stopIfTrue: false,
        },
      ],
    },
    {
      name: "Figures",
      rows: [
        // Other values than these formulas give: on opening Excel shows what is in the file.
        [
          { formula: "=RETENTION(1000,950,100)", value: 0.5 },
          { formula: "=SUM(Sales[Amount])", value: 999 },
        ],
        [{ formula: "=RETENTION({100;200},{90;100},{0;0})", value: 0.1, spill: [[0.1], [0.2]] }],
      ],
    },
  ],
};

/** [MS-CFB] 2.2: how every compound file begins, here with the name of an encrypted workbook's stream. */
const encrypted = Buffer.concat([
  Buffer.from("d0cf11e0a1b11ae1", "hex"),
  Buffer.alloc(504),
  Buffer.from("EncryptedPackage", "utf16le"),
]);

describe("A workbook of Excel's", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  it("opens by the button, with its sheets, its table and the values that were saved", async () => {
    const { page } = playground;
    await choose(page, "orders.xlsx", await xlsx(orders));
    await statusSays(page, "orders.xlsx is open.");
    expect(await page.evaluate(() => window.playground.grid.tables()[0]?.name)).toBe("Sales");
    expect(await playground.cell("Figures!A1")).toMatchObject({ value: 0.5 });
    expect(await playground.formula("Figures!A1")).toBe("=RETENTION(1000,950,100)");
  });

  it("calculates nothing on opening, and keeps what had spilled, also over an open workbook", async () => {
    const { page } = playground;
    await choose(page, "again.xlsx", await xlsx(orders));
    await statusSays(page, "again.xlsx is open.");
    await playground.calculated();
    const cells = (await playground.cells("Figures!A1:B3")).map((row) => row.map(({ value }) => value));
    expect(cells).toEqual([
      [0.5, 999],
      [0.1, ""],
      [0.2, ""],
    ]);
  });

  it("opens when it is dropped, and calculates what is typed over it", async () => {
    const { page } = playground;
    await drop(page, "dropped.xlsx", await xlsx(orders));
    await statusSays(page, "dropped.xlsx is open.");
    await playground.typeIntoCell("E1", "=SUM(Sales[Amount])");
    expect(await playground.cell("E1")).toMatchObject({ value: 20 });
  });

  it.each([
    ["locked.xlsx", encrypted, "encrypted with a password"],
    ["half.xlsx", () => xlsx(orders).then((whole) => whole.subarray(0, 900)), "damaged or not complete"],
    ["page.xlsx", Buffer.from("<html><table></table></html>"), "not an Excel workbook"],
  ])("%s is refused, and the open workbook stays", async (name, content, reason) => {
    const { page } = playground;
    const before = await page.evaluate(() => window.playground.grid.sheets());
    await choose(page, name, typeof content === "function" ? await content() : content);
    await page.getByRole("alert").waitFor();
    await statusSays(page, `${name} was not opened.`);
    await statusSays(page, reason);
    expect(await page.evaluate(() => window.playground.grid.sheets())).toEqual(before);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe("What was noticed in a file", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language: "da-DK", empty: true });
  });
  afterAll(() => playground.close());

  it("is listed line by line, folded up while nothing is lost or assumed", async () => {
    const { page } = playground;
    await choose(page, "salg.csv", Buffer.from("Kunde;Beløb\nA;12,50\nB;7,50\n"));
    await statusSays(page, "salg.csv er åben.");
    const notes = page.locator("#notes");
    expect(await notes.locator("summary").innerText()).toBe("Bemærkninger til salg.csv (3)");
    expect(await notes.evaluate((element: HTMLDetailsElement) => element.open)).toBe(false);
    await notes.locator("summary").press("Enter");
    expect(await notes.locator("li").allInnerTexts()).toEqual([
      "Tegnsæt: UTF-8.",
      "Cellerne er adskilt af semikolon.",
      "Tal med decimalkomma: Beløb.",
    ]);
  });

  it("is unfolded where the user should check it, and goes with the next file", async () => {
    const { page } = playground;
    await choose(page, "datoer.csv", Buffer.from("Kunde;Dato\nA;01-02-2026\nB;31-01-2026\nC;01-31-2026\n"));
    await statusSays(page, "datoer.csv er åben.");
    expect(await page.locator("#notes").evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
    await choose(page, "ordrer.xlsx", await xlsx(orders));
    await statusSays(page, "ordrer.xlsx er åben.");
    await page.locator("#notes").waitFor({ state: "hidden" });
  });
});

describe("A workbook named in the page's address (?open=)", () => {
  const path = join(__dirname, "../../playground/file/xlsx/fixtures/xlsxwriter.xlsx");
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language: "sv-SE", open: path });
  });
  afterAll(() => playground.close());

  it("opens with its chart drawn, what had spilled, and a word on what was left out", async () => {
    const { page } = playground;
    await statusSays(page, "xlsxwriter.xlsx är öppen.");
    await page.locator("#charts figure").waitFor({ state: "visible" });
    expect(await page.locator("#notes li").allInnerTexts()).toEqual([
      "Villkorsstyrd formatering utöver färgskalor utelämnades.",
    ]);
    const cells = (await playground.cells("Figures!A1:B2")).map((row) => row.map(({ value }) => value));
    expect(cells).toEqual([
      ["Æble", 0.85],
      ["B", ""],
    ]);
  });
});
