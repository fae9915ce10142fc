import { insertFormula } from "../../../src/taskpane/actions/insert";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const formula = {
  formula: "=NPS(Survey[Score])",
  references: ["Survey[Score]"],
  size: { rows: 1, columns: 1 },
  numberFormats: ["0.0"],
};
const survey = () =>
  fakeWorkbook({
    sheets: { Survey: [["Score"], [10]], Report: [["Title"]] },
    tables: { Survey: "Survey!A1:A2" },
  });
const table = (rows: number, columns: number) => ({ ...formula, size: { rows, columns } });
const taken = (cell: string, content: string) => ({ cell, content });

it("writes the formula into a free cell, with the number format of its result", async () => {
  const workbook = survey();
  expect(await insertFormula(workbook, "Report!B1", formula)).toEqual({ kind: "done", cell: "Report!B1" });
  expect(workbook.formulaAt("Report!B1")).toBe("=NPS(Survey[Score])");
  expect(workbook.formatsAt("Report!B1")).toEqual(["0.0"]);
});

it("asks before it replaces anything", async () => {
  const workbook = survey();
  const filled = [taken("Report!A1", "Title")];
  expect(await insertFormula(workbook, "Report!A1", formula)).toEqual({
    kind: "occupied",
    cell: "Report!A1",
    filled,
  });
  expect(workbook.formulaAt("Report!A1")).toBeUndefined();
  expect(await insertFormula(workbook, "Report!A1", formula, ["Report!A1"])).toEqual({
    kind: "done",
    cell: "Report!A1",
  });
  expect(workbook.formulaAt("Report!A1")).toBe("=NPS(Survey[Score])");
});

it("writes no formula into its own data, nor a table over it", async () => {
  const workbook = survey();
  expect(await insertFormula(workbook, "Survey!A2", formula)).toEqual({ kind: "insideData" });
  workbook.put("Survey!C1", "");
  const above = { ...table(2, 1), references: ["Survey!B3"] };
  expect(await insertFormula(workbook, "Survey!B2", above)).toEqual({ kind: "insideData" });
  expect(workbook.formulaAt("Survey!A2")).toBeUndefined();
});

it("asks about each cell that a table would take", async () => {
  const workbook = survey();
  workbook.put("Report!E4", 7);
  workbook.put("Report!D3", "x");
  expect(await insertFormula(workbook, "Report!D2", table(3, 2))).toEqual({
    kind: "occupied",
    cell: "Report!D2",
    filled: [taken("Report!D3", "x"), taken("Report!E4", "7")],
  });
  expect(workbook.formulaAt("Report!D2")).toBeUndefined();
  expect(await insertFormula(workbook, "Report!D5", table(3, 2))).toEqual({
    kind: "done",
    cell: "Report!D5",
  });
});

it("makes room for a table where the user agrees", async () => {
  const workbook = survey();
  workbook.put("Report!E4", 7);
  const agreed = ["Report!E4"];
  expect(await insertFormula(workbook, "Report!D2", table(3, 2), agreed)).toMatchObject({ kind: "done" });
  expect(await workbook.read("Report!E4")).toEqual([[""]]);
});

it("asks again about what the user has not agreed to lose: the result may have grown meanwhile", async () => {
  const workbook = survey();
  workbook.put("Report!B3", 7);
  expect(await insertFormula(workbook, "Report!A1", table(2, 2))).toMatchObject({ kind: "occupied" });
  const agreed = ["Report!A1"];
  expect(await insertFormula(workbook, "Report!A1", table(3, 2), agreed)).toEqual({
    kind: "occupied",
    cell: "Report!A1",
    filled: [taken("Report!A1", "Title"), taken("Report!B3", "7")],
  });
  expect(workbook.formulaAt("Report!A1")).toBeUndefined();
});

it("takes the cells of a table that is replaced as free, but no others", async () => {
  const workbook = survey();
  await workbook.writeFormula("Report!D2", "={1,2;3,4}");
  workbook.put("Report!D4", 7);
  expect(await insertFormula(workbook, "Report!D2", table(3, 3))).toMatchObject({
    filled: [taken("Report!D2", "={1,2;3,4}"), taken("Report!D4", "7")],
  });
  expect(await insertFormula(workbook, "Report!D2", table(2, 3), ["Report!D2"])).toMatchObject({
    kind: "done",
  });
});

it("lets no result run into a table of the workbook, even an empty part of it", async () => {
  const workbook = fakeWorkbook({
    sheets: {
      Report: [
        ["", "", ""],
        ["", "Name", "Sum"],
        ["", "", ""],
      ],
    },
    tables: { Sums: "Report!B2:C3" },
  });
  expect(await insertFormula(workbook, "Report!A1", { ...table(3, 2), references: [] })).toEqual({
    kind: "inTable",
    cell: "Report!A1",
    rows: 3,
    columns: 2,
    table: "Sums",
  });
});

describe("a label", () => {
  const labelled = (side: "left" | "above", text = "NPS 2026") => ({ ...formula, label: { side, text } });

  it.each([
    ["left", "Report!B3"],
    ["above", "Report!C2"],
  ] as const)("goes into the cell %s", async (side, cell) => {
    const workbook = survey();
    expect(await insertFormula(workbook, "Report!C3", labelled(side))).toMatchObject({ kind: "done" });
    expect(await workbook.read(cell)).toEqual([["NPS 2026"]]);
  });

  it("replaces nothing without being asked to", async () => {
    const workbook = survey();
    expect(await insertFormula(workbook, "Report!B1", labelled("left"))).toEqual({
      kind: "occupied",
      cell: "Report!B1",
      filled: [taken("Report!A1", "Title")],
    });
    expect(workbook.formulaAt("Report!B1")).toBeUndefined();
    expect(await workbook.read("Report!A1")).toEqual([["Title"]]);
  });

  it("has no place beyond the edge of the sheet", async () => {
    const workbook = survey();
    expect(await insertFormula(workbook, "Report!A2", labelled("left"))).toEqual({
      kind: "noLabelCell",
      side: "left",
    });
    expect(workbook.formulaAt("Report!A2")).toBeUndefined();
  });

  it("does not stand in the data", async () => {
    const workbook = survey();
    expect(await insertFormula(workbook, "Survey!B2", labelled("left"))).toEqual({ kind: "insideData" });
  });
});

it.each(["editMode", "protected", "connectionLost"] as const)("tells the problem: %s", async (problem) => {
  const workbook = survey();
  workbook.fail(problem);
  expect(await insertFormula(workbook, "Report!B1", formula)).toEqual({ kind: "failed", problem });
});
