import type { WorkbookError } from "../../src/workbook/Workbook";
import type { WorkbookUnderTest } from "./workbookContract";

/** What every implementation of the port does with a workbook as a whole: its formulas, its sheets, many cells at once. */
export function changingContract(make: () => Promise<WorkbookUnderTest>): void {
  const problemOf = async (act: Promise<unknown>) =>
    act.then(
      () => "none",
      (error: WorkbookError) => error.problem,
    );

  it("finds the formulas in which a text stands, with how far they spill", async () => {
    const { workbook, settled } = await make();
    await workbook.writeFormula("'My sheet'!C4", "={1,2;3,4}");
    await settled();
    const { sheets, names } = await workbook.formulas(["{1", "a1+"]);
    expect(names).toEqual([]);
    expect(sheets).toMatchObject([
      { name: "Data", isProtected: false, cells: [] },
      { name: "My sheet", isProtected: false },
    ]);
    expect(sheets[1]!.cells).toHaveLength(2);
    expect(sheets[1]!.cells.find(({ spill }) => spill)).toEqual({
      address: "'My sheet'!C4",
      formula: "={1,2;3,4}",
      value: 1,
      text: "1",
      spill: "'My sheet'!C4:D5",
    });
    expect((await workbook.formulas(["NOWHERE"])).sheets.flatMap(({ cells }) => cells)).toEqual([]);
  });

  it("turns cells into what they show, and back into the formula, only where they are as expected", async () => {
    const { workbook, settled } = await make();
    const formula = "={1,2;3,4}";
    const area = "'My sheet'!C4:D5";
    await workbook.writeFormula("'My sheet'!C4", formula);
    await settled();
    const shows = [
      [1, 2],
      [3, 4],
    ];
    const values = { kind: "values", of: area, shows } as const;
    await workbook.change({ cells: [{ area, formula, becomes: values }], names: [] });
    await settled();
    const [shared, gone] = await workbook.areas([area, "Nowhere!A1"]);
    expect(gone).toBeUndefined();
    expect(shared?.formula).toBeUndefined();
    expect(shared).toMatchObject({
      values: shows,
      texts: [
        ["1", "2"],
        ["3", "4"],
      ],
    });
    const again = workbook.change({ cells: [{ area, formula, becomes: values }], names: [] });
    expect(await problemOf(again)).toBe("changing");
    const back = { area, formula: undefined, becomes: { kind: "formula", formula } } as const;
    await workbook.change({ cells: [back], names: [] });
    await settled();
    expect((await workbook.areas([area]))[0]).toMatchObject({ formula, values: shared!.values });
  });

  it("takes a formula back that shows something else than it must, and says what", async () => {
    const { workbook, settled } = await make();
    const formula = "={1,2;3,4}";
    const area = "'My sheet'!C4:D5";
    await workbook.writeFormula("'My sheet'!C4", formula);
    await settled();
    const like = {
      of: area,
      shows: [
        [1, 2],
        [3, 4],
      ],
    };
    const becoming = (other: string) => {
      const becomes = { kind: "formula", formula: other, like } as const;
      return workbook.change({ cells: [{ area, formula, becomes }], names: [] });
    };
    const difference = { row: 1, column: 1, expected: 4, shown: 5 };
    await expect(becoming("={1,2;3,5}")).rejects.toMatchObject({ results: [{ area, difference }] });
    await settled();
    expect((await workbook.areas([area]))[0]).toMatchObject({ formula, values: like.shows });
    await becoming("={1,2;3,4.000000000001}");
    await settled();
    expect((await workbook.areas([area]))[0]?.formula).toBe("={1,2;3,4.000000000001}");
  });

  it("tells how large references are and which names are taken, without reading all cells", async () => {
    const { workbook } = await make();
    const known = ["Data!A2:B4", "Sales[Amount]", "'My sheet'!A1"];
    const facts = [
      { rows: 3, columns: 2, top: "Ann" },
      { rows: 3, columns: 1, top: 12.5 },
      { rows: 1, columns: 1, top: 1 },
    ];
    expect(await workbook.referenceFacts(known)).toEqual(facts);
    expect(await workbook.referenceFacts([...known, "Nowhere!A1", "Sales[Lost]"])).toEqual([
      ...facts,
      undefined,
      undefined,
    ]);
    expect(await workbook.takenNames()).toContain("Sales");
  });

  it("adds a sheet of texts, and finds its rows by their name", async () => {
    const { workbook } = await make();
    const rows = [["Title"], ["'quoted", "=1+1"], ["2026-04", "@here"]];
    await workbook.change({
      cells: [],
      names: [],
      sheet: {
        name: "Kept",
        columnWidths: [20, 40],
        rows,
        headings: [0],
        notes: [],
        named: { name: "Kept_rows", row: 1, rows: 2 },
      },
    });
    const [kept] = await workbook.namedCells("Kept_");
    expect(kept).toMatchObject({ name: "Kept_rows", sheet: "Kept", rows: rows.slice(1) });
    await workbook.change({ cells: [], names: [], forgottenNames: ["Kept_rows"] });
    expect(await workbook.namedCells("Kept_")).toEqual([]);
  });

  it("copies sheets to the end, and takes them away", async () => {
    const { workbook } = await make();
    const [copy = ""] = await workbook.copySheets(["Data"]);
    const [original, copied] = await workbook.areas(["Data!A1:C4", `'${copy}'!A1:C4`]);
    expect(copied).toEqual(original);
    await workbook.removeSheets([copy]);
    expect(await workbook.areas([`'${copy}'!A1`])).toEqual([undefined]);
  });

  it("shows cells on another sheet", async () => {
    const { workbook, select } = await make();
    await select("Data!A1");
    await workbook.show("'My sheet'!B1");
    expect((await workbook.selection()).address).toBe("'My sheet'!B1");
  });
}
