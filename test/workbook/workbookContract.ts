import { ONE_CELL, type Workbook, type WorkbookError } from "../../src/workbook/Workbook";

/** A workbook as the contract needs it, with what the user does. */
export interface WorkbookUnderTest {
  readonly workbook: Workbook;
  select(address: string): Promise<void>;
  /** Resolves when what was asked so far has reached the workbook. */
  settled(): Promise<unknown>;
}

/** The cells with which an implementation starts. */
export const contractSheets = {
  Data: [
    ["Customer", "Amount", "Note"],
    ["Ann", 12.5, ""],
    ["Bo", -3, true],
    ["Ann", 40, "#1 of all"],
  ],
  "My sheet": [
    [1, "=A1+1"],
    ["", ""],
  ],
} as const;

/** The table of the contract: Data!A1:C4. */
export const contractTable = { name: "Sales", address: "Data!A1:C4" } as const;

async function contentOf(workbook: Workbook, address: string): Promise<string | undefined> {
  return (await workbook.room(address, ONE_CELL)).filled[0]?.content;
}

/** What every implementation of the port does; `make` hands out a fresh workbook with the contract's cells. */
export function workbookContract(make: () => Promise<WorkbookUnderTest>): void {
  const problemOf = async (act: Promise<unknown>) =>
    act.then(
      () => "none",
      (error: WorkbookError) => error.problem,
    );

  it("tells the selected cells with their sheet", async () => {
    const { workbook, select } = await make();
    await select("'My sheet'!A1:B2");
    expect(await workbook.selection()).toEqual({
      address: "'My sheet'!A1:B2",
      reference: "'My sheet'!A1:B2",
      rows: 2,
      columns: 2,
      firstCell: "'My sheet'!A1",
    });
  });

  it.each(["Data!B2:B4", "Data!B1:B4"])(
    "refers to a whole column of a table by name: %s",
    async (address) => {
      const { workbook, select } = await make();
      await select(address);
      expect((await workbook.selection()).reference).toBe("Sales[Amount]");
    },
  );

  it.each(["Data!B2:B3", "Data!A2:B4", "Data!B3"])(
    "refers to other cells of a table by address: %s",
    async (address) => {
      const { workbook, select } = await make();
      await select(address);
      expect((await workbook.selection()).reference).toBe(address);
    },
  );

  it("calls back after a change of selection, until told to stop", async () => {
    const { workbook, select, settled } = await make();
    let calls = 0;
    const stop = workbook.onSelectionChanged(() => calls++);
    await settled();
    await select("Data!B2");
    await settled();
    expect(calls).toBeGreaterThan(0);
    stop();
    await settled();
    const before = calls;
    await select("Data!B3");
    await settled();
    expect(calls).toBe(before);
  });

  it.each([
    [
      "Data!A2:B3",
      [
        ["Ann", 12.5],
        ["Bo", -3],
      ],
    ],
    ["Sales[Customer]", [["Ann"], ["Bo"], ["Ann"]]],
    ["Data!C2:C4", [[""], [true], ["#1 of all"]]],
    ["'My sheet'!A1", [[1]]],
  ])("reads %s: blanks are empty text, text that begins with # is text", async (reference, cells) => {
    const { workbook } = await make();
    expect(await workbook.read(reference)).toEqual(cells);
  });

  it("reads whole columns down to the last row that the sheet uses", async () => {
    const { workbook } = await make();
    expect(await workbook.read("Data!A:A")).toHaveLength(4);
  });

  it("tells how far a reading is, until all is read", async () => {
    const { workbook } = await make();
    const shares: number[] = [];
    await workbook.read("Data!A2:A4", { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort());
  });

  it("reads nothing for who has called it off", async () => {
    const { workbook } = await make();
    const signal = AbortSignal.abort();
    expect(await problemOf(workbook.read("Data!A2:A4", { signal }))).toBe("cancelled");
  });

  it.each(["Nowhere!A1", "Sales[Nothing]", "Nothing[Amount]"])("has no %s: notFound", async (reference) => {
    const { workbook } = await make();
    expect(await problemOf(workbook.read(reference))).toBe("notFound");
  });

  it("tells what stands in cells before something is written there", async () => {
    const { workbook } = await make();
    expect(await workbook.room("'My sheet'!A2", ONE_CELL)).toEqual({ filled: [], tables: [] });
    expect(await workbook.room("Data!A2", ONE_CELL)).toEqual({
      filled: [{ row: 0, column: 0, content: "Ann" }],
      tables: ["Sales"],
    });
    expect((await workbook.room("'My sheet'!A1", { rows: 2, columns: 3 })).filled).toEqual([
      { row: 0, column: 0, content: "1" },
      { row: 0, column: 1, content: "=A1+1" },
    ]);
  });

  it("tells which cells a formula fills that spills", async () => {
    const { workbook, settled } = await make();
    await workbook.writeFormula("'My sheet'!C4", "={1,2,3;4,5,6}");
    await settled();
    expect(await workbook.read("'My sheet'!C4:E5")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    // Its own cells become free with the formula.
    expect((await workbook.room("'My sheet'!C4", { rows: 3, columns: 3 })).filled).toEqual([
      { row: 0, column: 0, content: "={1,2,3;4,5,6}" },
    ]);
    expect((await workbook.room("'My sheet'!D5", { rows: 1, columns: 2 })).filled).toHaveLength(2);
    await workbook.writeFormula("'My sheet'!C4", "=1+1");
    await settled();
    expect(await workbook.read("'My sheet'!D4:E5")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  it("lists its tables with their columns, and the filled cells around the selection", async () => {
    const { workbook, select } = await make();
    await select("'My sheet'!B1");
    const [table, cells, ...others] = await workbook.lists();
    expect(table).toMatchObject({
      table: { name: "Sales", columns: ["Customer", "Amount", "Note"] },
      address: "Data!A2:C4",
      rows: 3,
      isSelected: false,
      sample: [
        ["Ann", 12.5, ""],
        ["Bo", -3, true],
        ["Ann", 40, "#1 of all"],
      ],
    });
    expect(table!.numberFormats).toHaveLength(3);
    expect(cells).toMatchObject({ address: "'My sheet'!A1:B1", rows: 1, isSelected: true });
    expect(others).toEqual([]);
  });

  it("lists a table once, also where the selection is in it, and the top of the sheet for a lonely cell", async () => {
    const { workbook, select } = await make();
    await select("Data!B3");
    expect(await workbook.lists()).toMatchObject([{ table: { name: "Sales" }, isSelected: true }]);
    await select("'My sheet'!D9");
    const [, cells] = await workbook.lists();
    expect(cells).toMatchObject({ address: "'My sheet'!A1:B1", isSelected: false });
  });

  it("calls back after cells have changed, until told to stop", async () => {
    const { workbook, settled } = await make();
    let calls = 0;
    const stop = workbook.onCellsChanged(() => calls++);
    await settled();
    await workbook.writeFormula("'My sheet'!B2", "=1+1");
    await settled();
    expect(calls).toBeGreaterThan(0);
    stop();
    await settled();
    const before = calls;
    await workbook.writeFormula("'My sheet'!B2", "=1+2");
    await settled();
    expect(calls).toBe(before);
  });

  it("knows whether a cell is within references, on whatever sheets these are", async () => {
    const { workbook } = await make();
    const references = ["'My sheet'!A1:A9", "Sales[Amount]"];
    expect(await workbook.isWithin("Data!B3", references)).toBe(true);
    expect(await workbook.isWithin("Data!A3", references)).toBe(false);
    expect(await workbook.isWithin("Data!B3", [])).toBe(false);
  });

  it("writes a formula and selects its cell", async () => {
    const { workbook } = await make();
    await workbook.writeFormula("'My sheet'!B2", "=SUM(1,2)");
    expect(await contentOf(workbook, "'My sheet'!B2")).toBe("=SUM(1,2)");
    expect((await workbook.selection()).address).toBe("'My sheet'!B2");
  });

  it("tells what the selected cell shows, and the formula behind it", async () => {
    const { workbook, select, settled } = await make();
    await workbook.writeFormula("'My sheet'!C4", "={1,2,3;4,5,6}");
    await settled();
    const written = "={1,2,3;4,5,6}";
    const home = { address: "'My sheet'!C4", value: 1, text: "1" };
    const formula = { ...home, formula: written, shown: written };
    expect(await workbook.selectedCell()).toEqual({ ...home, formula });
    await select("'My sheet'!D5:E5");
    expect(await workbook.selectedCell()).toEqual({
      address: "'My sheet'!D5",
      value: 5,
      text: "5",
      formula,
    });
    await select("Data!A2");
    expect(await workbook.selectedCell()).toEqual({ address: "Data!A2", value: "Ann", text: "Ann" });
    await select("'My sheet'!A2");
    expect(await workbook.selectedCell()).toEqual({ address: "'My sheet'!A2", value: "", text: "" });
  });

  it("puts a formula in the place of another, but of nothing else", async () => {
    const { workbook } = await make();
    await workbook.writeFormula("'My sheet'!B2", "=SUM(1,2)");
    const cell = "'My sheet'!B2";
    expect(await workbook.replaceFormula(cell, "=SUM(1,2)", "=SUM(1,3)")).toEqual({ kind: "replaced" });
    expect(await contentOf(workbook, cell)).toBe("=SUM(1,3)");
    expect(await workbook.replaceFormula(cell, "=SUM(1,2)", "=SUM(1,4)")).toEqual({
      kind: "changed",
      content: "=SUM(1,3)",
    });
    expect(await contentOf(workbook, cell)).toBe("=SUM(1,3)");
    // Once more, because the answer got lost.
    expect(await workbook.replaceFormula(cell, "=SUM(1,2)", "=SUM(1,3)")).toEqual({ kind: "replaced" });
    expect(await problemOf(workbook.replaceFormula("Nowhere!A1", "=1", "=2"))).toBe("notFound");
  });

  it("keeps a text in the workbook, puts another in its place, and removes it", async () => {
    const { workbook } = await make();
    const key = "Fasthold.test";
    await workbook.keepSetting(key, undefined);
    expect(await workbook.setting(key)).toBeUndefined();
    await workbook.keepSetting(key, "0.85");
    expect(await workbook.setting(key)).toBe("0.85");
    await workbook.keepSetting(key, "0.9");
    expect(await workbook.setting(key)).toBe("0.9");
    await workbook.keepSetting(key, undefined);
    expect(await workbook.setting(key)).toBeUndefined();
  });

  it("writes a label and room for the result with the formula", async () => {
    const { workbook, settled } = await make();
    await workbook.writeFormula("'My sheet'!D5", "=1", { label: { address: "'My sheet'!E6", text: "old" } });
    await workbook.writeFormula("'My sheet'!D5", "={1,2;3,4}", {
      size: { rows: 2, columns: 2 },
      label: { address: "'My sheet'!C5", text: "Totals" },
    });
    await settled();
    expect(await workbook.read("'My sheet'!C5:E6")).toEqual([
      ["Totals", 1, 2],
      ["", 3, 4],
    ]);
  });

  it.each(["=1+1", "+1", "-1", "@here", "'quoted", "May 2026", "TRUE", "12"])(
    "writes the label %s as text",
    async (text) => {
      const { workbook, settled } = await make();
      await workbook.writeFormula("'My sheet'!D5", "=1", { label: { address: "'My sheet'!C5", text } });
      await settled();
      expect(await workbook.read("'My sheet'!C5")).toEqual([[text]]);
    },
  );

  it("knows how formulas are separated", async () => {
    const { workbook } = await make();
    expect(await workbook.separators()).toEqual({ list: ",", decimal: "." });
    expect(await workbook.canFilter()).toBe(true);
  });
}

/** What happens to whole columns; not every implementation's sheet can select one. */
export function wholeColumnContract(make: () => Promise<WorkbookUnderTest>): void {
  it("refers to a whole column of a table by name, also where the column of the sheet is selected", async () => {
    const { workbook, select } = await make();
    await select("Data!B:B");
    expect((await workbook.selection()).reference).toBe("Sales[Amount]");
  });

  it("refers to the used rows where whole columns outside a table are selected", async () => {
    const { workbook, select } = await make();
    await workbook.writeFormula("'My sheet'!D5", "=1+1");
    await select("'My sheet'!A:B");
    expect((await workbook.selection()).reference).toBe("'My sheet'!A1:B5");
  });
}
