/** The ailments are those that users of custom functions report to Microsoft (github.com/OfficeDev/office-js). */
import { takeInventory } from "../../src/sharing/inventory";
import type { FormulaCell } from "../../src/workbook/WorkbookFormulas";

const error = (basicValue: string) => ({ type: "Error" as const, basicValue });

function lookedThrough(cell: Partial<FormulaCell>, isProtected = false) {
  const whole: FormulaCell = { address: "Report!B2", formula: "=NPS(A1:A9)", value: 42, text: "42", ...cell };
  return takeInventory({ sheets: [{ name: "Report", isProtected, cells: [whole] }], names: [] }).cells;
}
const ailments = (cell: Partial<FormulaCell>, isProtected?: boolean) =>
  lookedThrough(cell, isProtected)[0]?.ailments;

it("lists the cells that hold our functions, on every sheet, and no others", () => {
  const cells = (sheet: string) => [
    { address: `${sheet}!A1`, formula: "=SUM(B1:B9)", value: 1, text: "1" },
    { address: `${sheet}!A2`, formula: '=IFERROR(CLV(PURCHFREQ(B1,B2),B3),"")', value: 2, text: "2" },
  ];
  const sheets = ["One", "Two"].map((name) => ({ name, isProtected: false, cells: cells(name) }));
  expect(takeInventory({ sheets, names: [] }).cells).toMatchObject([
    { sheet: "One", address: "One!A2", functions: ["CLV", "PURCHFREQ"] },
    { sheet: "Two", address: "Two!A2", functions: ["CLV", "PURCHFREQ"] },
  ]);
});

it("lists the names that stand for our functions", () => {
  const names = [
    { name: "score", formula: "=NPS(Survey[Score])", values: [[33]] },
    { name: "tax", formula: "=0.25", values: [[0.25]] },
  ];
  expect(takeInventory({ sheets: [], names }).names).toEqual([names[0]]);
});

it("keeps how far a result spills", () => {
  const [cell] = lookedThrough({ formula: '=NPS.TREND(A:A,B:B,"month")', spill: "Report!B2:I14" });
  expect(cell?.spill).toBe("Report!B2:I14");
});

describe("how a cell is", () => {
  it.each<[string, Partial<FormulaCell>, unknown[]]>([
    ["healthy", {}, []],
    ["lower case is healthy", { formula: "=nps(A1:A9)" }, []],
    ["#NAME? that stays", { value: error("#NAME?") }, [{ kind: "unknownName" }]],
    ["a blocked spill", { value: error("#SPILL!") }, [{ kind: "blockedSpill" }]],
    ["no answer yet", { value: error("#BUSY!") }, [{ kind: "unanswered" }]],
    ["another error", { value: error("#N/A") }, [{ kind: "error", error: "#N/A" }]],
    ["text that looks like an error", { value: "#NAME?" }, []],
    [
      "a name that another program left",
      { formula: "=1+_xldudf_NPS_BY(A1:A9,B1:B9)", value: error("#NAME?") },
      [{ kind: "leftoverName", name: "_xldudf_NPS_BY" }, { kind: "unknownName" }],
    ],
    ["whole columns", { formula: "=NPS(Data!$A:$A)" }, [{ kind: "wholeColumns", reference: "Data!$A:$A" }]],
    [
      "a whole column in a name of LET",
      { formula: "=LET(s,A:A,NPS(s))" },
      [{ kind: "wholeColumns", reference: "A:A" }],
    ],
    ["whole columns of others", { formula: "=NPS(A1:A9)+SUM(B:B)" }, []],
    ["a whole row", { formula: "=NPS(1:1)" }, []],
    ["a table's column", { formula: "=NPS(Survey[Score])" }, []],
    [
      "another workbook",
      { formula: "=NPS('[Survey 2026.xlsx]Data'!A1:A9)" },
      [{ kind: "otherWorkbook", reference: "'[Survey 2026.xlsx]Data'!A1:A9" }],
    ],
  ])("%s", (_, cell, expected) => {
    expect(ailments(cell)).toEqual(expected);
  });

  it("protection is told where something is wrong, since it stands in the way of repair", () => {
    expect(ailments({}, true)).toEqual([]);
    expect(ailments({ value: error("#NAME?") }, true)).toEqual([
      { kind: "unknownName" },
      { kind: "protectedSheet" },
    ]);
  });
});
