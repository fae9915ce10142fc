import { sampleWorkbook } from "../../../playground/sample/sampleWorkbook";
import { isFormula } from "../../../playground/file/WorkbookData";
import { columnsOf, understandList } from "../../../src/taskpane/understanding/understandList";
import type { Cell } from "../../../src/workbook/Workbook";
import { describeWithRealData, realRecords } from "../../support/realData";
import { cellsOf, customerCodes, isoDays, kindsIn, npsScores, sums, tableOf, understood } from "./lists";

it("refers to a table's columns by their names, special characters and all", () => {
  const [list] = understood(tableOf("Ordrer", { Kunde: customerCodes, "Beløb [DKK]": sums }));
  expect(list).toMatchObject({ name: "Ordrer", rows: 30 });
  expect(kindsIn(list)).toEqual({ customers: "Ordrer[Kunde]", amounts: "Ordrer[Beløb '[DKK']]" });
});

it("refers to other cells by address, without their header", () => {
  const [list] = understood(
    cellsOf("'My data'!$B$3:$D$33", [
      ["Kund", "Datum", "Belopp"],
      ...customerCodes.map((code, row) => [code, isoDays[row]!, sums[row]!]),
    ]),
  );
  expect(list!.rows).toBe(30);
  expect(kindsIn(list)).toEqual({
    customers: "'My data'!B4:B33",
    dates: "'My data'!C4:C33",
    amounts: "'My data'!D4:D33",
  });
});

it("recognises by their values the columns of a list without a header", () => {
  const [list] = understood(
    cellsOf(
      "Data!A1:C30",
      customerCodes.map((code, row) => [code, isoDays[row]!, sums[row]!]),
    ),
  );
  expect(list!.rows).toBe(30);
  expect(kindsIn(list)).toEqual({
    customers: "Data!A1:A30",
    dates: "Data!B1:B30",
    amounts: "Data!C1:C30",
  });
});

it("takes the first of two columns that are equally good", () => {
  const [list] = understood(tableOf("T", { Amount: sums, Total: sums, "Paid amount": sums }));
  expect(columnsOf(list!, "amounts").map(({ reference }) => reference)).toEqual([
    "T[Amount]",
    "T[Total]",
    "T[Paid amount]",
  ]);
});

it("takes a date beside an end for the start", () => {
  const [list] = understood(
    tableOf("T", {
      Customer: customerCodes,
      "Created at": isoDays,
      "Cancelled at": [...isoDays.slice(5), ""],
    }),
  );
  expect(kindsIn(list)).toMatchObject({ starts: "T[Created at]", ends: "T[Cancelled at]" });
});

it.each([
  ["an empty table", tableOf("T", { Customer: [""] })],
  ["an empty cell", cellsOf("Sheet1!A1", [[""]])],
])("sees no list in %s", (_, list) => {
  expect(understood(list)).toEqual([]);
});

it("sees a list in words without meaning, but recognises none of its columns", () => {
  expect(understood(cellsOf("Start!A1:A2", [["Welcome"], ["to this workbook"]]))).toMatchObject([
    { columns: [] },
  ]);
});

describe("the sample workbook", () => {
  const lists = sampleWorkbook("da-DK").sheets.flatMap(({ name, rows, tables }) =>
    (tables ?? []).map((table) => {
      const [header = [], ...cells] = rows;
      const columns = header.map((text, column) => [
        String(text),
        cells.map((row): Cell => (isFormula(row[column] ?? "") ? "" : (row[column] as Cell | null)) ?? ""),
      ]);
      return { name, list: tableOf(table.name, Object.fromEntries(columns) as Record<string, Cell[]>) };
    }),
  );

  it.each([
    [
      "Orders",
      {
        orderIds: "Orders[Order]",
        customers: "Orders[Customer]",
        dates: "Orders[Date]",
        amounts: "Orders[Amount]",
        groups: "Orders[Segment]",
      },
    ],
    [
      "Survey",
      {
        dates: "Survey[Date]",
        customers: "Survey[Customer]",
        groups: "Survey[Segment]",
        nps: "Survey[NPS]",
        ces: "Survey[CES]",
        csat: "Survey[CSAT]",
      },
    ],
    [
      "Subscriptions",
      {
        customers: "Subscriptions[Customer]",
        starts: "Subscriptions[Start]",
        ends: "Subscriptions[End]",
        amounts: "Subscriptions[MRR]",
        groups: "Subscriptions[Plan]",
      },
    ],
  ])("%s is seen as it is", (name, kinds) => {
    const found = lists.find(({ list }) => list.table?.name === name)!;
    expect(kindsIn(understood(found.list)[0])).toEqual(kinds);
  });
});

describeWithRealData("real lists", () => {
  it.each([
    ["cdnow-orders.csv", { customers: "T[CustomerID]", dates: "T[OrderDate]", amounts: "T[Amount]" }],
    ["cdnow-sample-orders.csv", { customers: "T[CustomerID]", dates: "T[OrderDate]", amounts: "T[Amount]" }],
    ["airline-nps.csv", { groups: "T[Airline]", customers: "T[CustomerID]", nps: "T[Score]" }],
  ])("%s", (file, kinds) => {
    const records = realRecords(file).slice(0, 240);
    const columns = Object.keys(records[0]!).map((name) => [
      name,
      records.map((record): Cell =>
        /^\d+(\.\d+)?$/.test(record[name]!) ? Number(record[name]) : record[name]!,
      ),
    ]);
    const [list] = understood(tableOf("T", Object.fromEntries(columns) as Record<string, Cell[]>));
    expect(kindsIn(list)).toEqual(kinds);
  });
});

it("knows scores without a header", () => {
  expect(
    kindsIn(
      understood(
        cellsOf(
          "A!A1:A30",
          npsScores.map((score) => [score]),
        ),
      )[0],
    ),
  ).toEqual({
    nps: "A!A1:A30",
  });
});

it("says that a list has more columns than were looked at", () => {
  const table = tableOf("Orders", { Customer: customerCodes, Date: isoDays });
  expect(understandList({ ...table, moreColumns: 12 })?.remarks).toEqual([
    { about: "columnsBeyond", columns: 12 },
  ]);
  expect(understandList(table)?.remarks).toEqual([]);
});
