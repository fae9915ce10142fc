/** Tables: their parts, how they grow, and what formulas make of it. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

const rows = [
  ["Name", "Amount"],
  ["Anna", 10],
  ["Bo", 20],
];
const workbook = (below: readonly string[][] = []) => ({
  name: "Book",
  sheets: [{ name: "Sheet1", rows: [...rows, ...below], tables: [{ name: "Orders", address: "A1:B3" }] }],
});

beforeEach(() => excel.open(workbook()));

/** The table's address and the sum of its amounts, by a formula beside it. */
const sizeAndSum = () =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cell = sheet.getRange("H1");
    cell.formulas = [["=SUM(Orders[Amount])"]];
    cell.load("values");
    const range = context.workbook.tables.getItem("Orders").getRange().load("address");
    await context.sync();
    return [range.address, cell.values[0]?.[0]];
  });

// https://learn.microsoft.com/javascript/api/excel/excel.tablecollection#excel-excel-tablecollection-add-member(1)
describe("TableCollection.add", () => {
  it("names the table and keeps the header row that is there", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two");
      sheet.getRange("B2:C3").values = [
        ["x", "y"],
        [1, 2],
      ];
      const table = sheet.tables.add("B2:C3", true);
      table.load("name,showHeaders,showTotals");
      table.columns.load("items/name,items/index,items/id");
      const range = table.getRange().load("address");
      await context.sync();
      return [
        range.address,
        table.name,
        table.showHeaders,
        table.showTotals,
        table.columns.items.map(({ name, index, id }) => [name, index, id]),
      ];
    });
    expect(read).toEqual([
      "Two!B2:C3",
      "Table2",
      true,
      false,
      [
        ["x", 0, 1],
        ["y", 1, 2],
      ],
    ]);
  });

  it("without headers writes some and moves the cells down", async () => {
    const read = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Two");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const table = context.workbook.tables.add("Two!A1:B2", false);
      const range = table.getRange().load("address,values");
      await context.sync();
      return [range.address, range.values];
    });
    expect(read).toEqual([
      "Two!A1:B3",
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  it.each([
    ["another table", "B3:C5"],
    ["no address", "nonsense"],
  ])("over %s is InvalidArgument", async (_, address) => {
    const failed = await excel.failure(async (context, given) => {
      context.workbook.worksheets.getItem("Sheet1").tables.add(given, true);
      await context.sync();
    }, address);
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "TableCollection.add" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.table
describe("Table", () => {
  it("getItem finds by name and id; what is missing is ItemNotFound or a null object", async () => {
    const read = await excel.run(async (context) => {
      const byName = context.workbook.tables.getItem("ORDERS").load("id,name");
      const missing = context.workbook.tables.getItemOrNullObject("Missing");
      await context.sync();
      const byId = context.workbook.tables.getItem(byName.id).load("name");
      await context.sync();
      return [byName.name, byId.name, missing.isNullObject];
    });
    expect(read).toEqual(["Orders", "Orders", true]);
    const failed = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Missing").load("name");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "TableCollection.getItem" });
  });

  it("has a header, a body, columns and rows", async () => {
    const read = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      const column = table.columns.getItem("amount");
      const ranges = [
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        column.getRange(),
        column.getHeaderRowRange(),
        column.getDataBodyRange(),
        table.rows.getItemAt(1).getRange(),
      ];
      for (const range of ranges) range.load("address");
      column.load("values");
      table.rows.load("items/values,items/index");
      const counts = [table.columns.getCount(), table.rows.getCount()];
      await context.sync();
      return [
        ranges.map((range) => range.address.replace("Sheet1!", "")),
        column.values,
        table.rows.items.map((row) => [row.index, row.values]),
        counts.map((count) => count.value),
      ];
    });
    expect(read).toEqual([
      ["A1:B1", "A2:B3", "B1:B3", "B1", "B2:B3", "A3:B3"],
      [["Amount"], [10], [20]],
      [
        [0, [["Anna", 10]]],
        [1, [["Bo", 20]]],
      ],
      [2, 2],
    ]);
  });

  it("getTotalRowRange without a total row is ItemNotFound", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Orders").getTotalRowRange().load("address");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "Table.getTotalRowRange" });
  });

  // https://support.microsoft.com/office/rename-an-excel-table-fbf49a4f-82a3-43eb-8ba2-44d21233b114
  it.each(["", "two words", "1st", "A1", "R1C1", "C", "r", "x".repeat(256)])(
    "cannot be called %p",
    async (name) => {
      const failed = await excel.failure(async (context, given) => {
        context.workbook.tables.getItem("Orders").name = given;
        await context.sync();
      }, name);
      expect(failed).toMatchObject({ code: "InvalidArgument", location: "Table.name" });
    },
  );

  it("renamed takes the formulas along, and is no longer found by the name it had", async () => {
    const formula = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
      cell.formulas = [["=SUM(Orders[Amount])"]];
      context.workbook.tables.getItem("Orders").name = "Sales";
      cell.load("formulas,values");
      const old = context.workbook.tables.getItemOrNullObject("Orders");
      await context.sync();
      return [cell.formulas, cell.values, old.isNullObject];
    });
    expect(formula).toEqual([[["=SUM(Sales[Amount])"]], [[30]], true]);
  });

  it("a column renamed takes the formulas along; a name that another column has is refused", async () => {
    const formula = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("D1");
      cell.formulas = [["=SUM(Orders[Amount])"]];
      context.workbook.tables.getItem("Orders").columns.getItem("Amount").name = "Net";
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(formula).toEqual([[["=SUM(Orders[Net])"]], [[30]]]);
    const failed = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Orders").columns.getItem("Net").name = "NAME";
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "TableColumn.name" });
  });

  it("convertToRange keeps the cells, delete takes them away", async () => {
    const read = await excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Orders").convertToRange().load("address,values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [range.address, range.values.length, count.value];
    });
    expect(read).toEqual(["Sheet1!A1:B3", 3, 0]);
    await excel.open(workbook());
    const values = await excel.run(async (context) => {
      context.workbook.tables.getItem("Orders").delete();
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B3").load("values");
      await context.sync();
      return range.values.flat();
    });
    expect(values).toEqual(["", "", "", "", "", ""]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)
describe("a table that grows", () => {
  it("resize: the new range overlaps, its header stays in the same row", async () => {
    await excel.open(workbook([["Cai", "30"]]));
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B4").values = [[30]];
      context.workbook.tables.getItem("Orders").resize("A1:B4");
      await context.sync();
    });
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B4", 60]);
    for (const address of ["A2:B4", "D1:E4", "A1:B1"]) {
      const failed = await excel.failure(async (context, given) => {
        context.workbook.tables.getItem("Orders").resize(given);
        await context.sync();
      }, address);
      expect(failed).toMatchObject({ code: "InvalidArgument", location: "Table.resize" });
    }
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
  it("rows.add: at the end, or at an index with the rows below moved down", async () => {
    const values = await excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Orders");
      table.rows.add(undefined, [["Cai", 30]]);
      table.rows.add(0, [
        ["Dag", 1],
        ["Eva", 2],
      ]);
      const body = table.getDataBodyRange().load("values");
      await context.sync();
      return body.values;
    });
    expect(values).toEqual([
      ["Dag", 1],
      ["Eva", 2],
      ["Anna", 10],
      ["Bo", 20],
      ["Cai", 30],
    ]);
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B6", 63]);
  });

  it("rows.add moves what stands below the table down", async () => {
    await excel.open(
      workbook([
        ["", ""],
        ["note", ""],
      ]),
    );
    const read = await excel.run(async (context) => {
      context.workbook.tables.getItem("Orders").rows.add(undefined, [
        ["Cai", 30],
        ["Dag", 1],
      ]);
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A4:A7").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([["Cai"], ["Dag"], [""], ["note"]]);
  });

  it("rows.add of rows that are too wide, or at an index beyond the end, is InvalidArgument", async () => {
    const tooWide = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Orders").rows.add(undefined, [["a", 1, 2]]);
      await context.sync();
    });
    expect(tooWide).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
    const beyond = await excel.failure(async (context) => {
      context.workbook.tables.getItem("Orders").rows.add(3, [["a", 1]]);
      await context.sync();
    });
    expect(beyond).toMatchObject({ code: "InvalidArgument", location: "TableRowCollection.add" });
  });

  it("a deleted row moves the others up, and formulas follow", async () => {
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Orders").rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B2", 20]);
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection#excel-excel-tablecolumncollection-add-member(1)
  it("columns.add: at the end with its values and name, or in between", async () => {
    const values = await excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Orders");
      columns.add(undefined, [["Double"], ["=[@Amount]*2"], ["=[@Amount]*2"]]);
      columns.add(1, [[""], ["x"], ["y"]], "Mark");
      const range = context.workbook.tables.getItem("Orders").getRange().load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["Name", "Mark", "Amount", "Double"],
      ["Anna", "x", 10, 20],
      ["Bo", "y", 20, 40],
    ]);
  });

  it("typing directly below a table makes the table larger; what the add-in writes there stays outside", async () => {
    await excel.playground.typeIntoCell("B4", "30");
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B4", 60]);
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("B5").values = [[40]];
      await context.sync();
    });
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B4", 60]);
  });

  it("rows inserted in the sheet make the table larger", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("3:3").insert("Down");
      context.workbook.worksheets.getItem("Sheet1").getRange("B3").values = [[5]];
      await context.sync();
    });
    expect(await sizeAndSum()).toEqual(["Sheet1!A1:B4", 35]);
  });
});
