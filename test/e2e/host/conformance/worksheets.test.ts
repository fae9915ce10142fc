/** Worksheets, sentence by sentence as Microsoft's reference has them. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

const threeSheets = {
  name: "Book",
  sheets: ["One", "Two", "Three"].map((name) => ({ name, rows: [[name]] })),
};

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection
describe("WorksheetCollection", () => {
  it("add: at the end of existing worksheets, without activating the new one", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const added = sheets.add("Four").load("name,position");
      const active = sheets.getActiveWorksheet().load("name");
      sheets.load("items/name");
      await context.sync();
      return [added.position, active.name, sheets.items.map((sheet) => sheet.name)];
    });
    expect(read).toEqual([3, "One", ["One", "Two", "Three", "Four"]]);
  });

  it("add without a name: Excel determines the name", async () => {
    const names = await excel.run(async (context) => {
      const added = [context.workbook.worksheets.add(), context.workbook.worksheets.add()];
      for (const sheet of added) sheet.load("name");
      await context.sync();
      return added.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["Sheet2", "Sheet3"]);
  });

  it("add with a name that another sheet has, letter case ignored, is ItemAlreadyExists", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.add("SHEET1");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemAlreadyExists", location: "WorksheetCollection.add" });
  });

  it("getItem finds by name and by id, letter case of the name ignored", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("tWO").load("id,name");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id).load("name");
      await context.sync();
      return [byName.name, byId.name];
    });
    expect(read).toEqual(["Two", "Two"]);
  });

  it("getItem of what is not there is ItemNotFound; getItemOrNullObject a null object", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Missing").load("name");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    const isNull = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Missing");
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it("getCount, getFirst and getLast skip hidden worksheets when asked to", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("One").visibility = "Hidden";
      sheets.getItem("Three").visibility = "VeryHidden";
      const counts = [sheets.getCount(), sheets.getCount(true)];
      const ends = [sheets.getFirst(), sheets.getFirst(true), sheets.getLast(), sheets.getLast(true)];
      for (const sheet of ends) sheet.load("name");
      await context.sync();
      return [counts.map((count) => count.value), ends.map((sheet) => sheet.name)];
    });
    expect(read).toEqual([
      [3, 1],
      ["One", "Two", "Three", "Two"],
    ]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-name-member
// https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
describe("Worksheet.name", () => {
  it.each([
    ["is empty", ""],
    ["has 32 characters", "x".repeat(32)],
    ["has a colon", "a:b"],
    ["has a slash", "a/b"],
    ["has a backslash", "a\\b"],
    ["has a question mark", "a?b"],
    ["has an asterisk", "a*b"],
    ["has brackets", "a[b]"],
    ["begins with an apostrophe", "'a"],
    ["ends with an apostrophe", "a'"],
    ["is History, which Excel keeps for itself", "history"],
  ])("that %s is InvalidArgument", async (_, name) => {
    const renamed = await excel.failure(async (context, given) => {
      context.workbook.worksheets.getActiveWorksheet().name = given;
      await context.sync();
    }, name);
    expect(renamed).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
  });

  it("of 31 characters is taken, and formulas follow the new name", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context, name) => {
      const cell = context.workbook.worksheets.getItem("One").getRange("B1");
      cell.formulas = [["=Two!A1"]];
      const two = context.workbook.worksheets.getItem("Two");
      two.name = name;
      two.load("name");
      cell.load("formulas,values");
      await context.sync();
      return [two.name, cell.formulas, cell.values];
    }, "y".repeat(31));
    expect(read).toEqual(["y".repeat(31), [[`=${"y".repeat(31)}!A1`]], [["Two"]]]);
  });

  it("that another sheet has is ItemAlreadyExists; its own in other letters is not", async () => {
    await excel.open(threeSheets);
    const rename = (from: string, to: string) =>
      excel.failure(
        async (context, [before, after]) => {
          context.workbook.worksheets.getItem(before).name = after;
          await context.sync();
        },
        [from, to] as const,
      );
    expect(await rename("One", "TWO")).toMatchObject({ code: "ItemAlreadyExists" });
    expect(await rename("One", "ONE")).toMatchObject({ code: "" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1)
describe("Worksheet.delete", () => {
  it("deletes the worksheet", async () => {
    await excel.open(threeSheets);
    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").delete();
      sheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["One", "Three"]);
  });

  it("of the last visible worksheet fails with InvalidOperation", async () => {
    await excel.open(threeSheets);
    const failed = await excel.failure(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").visibility = "Hidden";
      sheets.getItem("Three").visibility = "Hidden";
      sheets.getItem("One").delete();
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  it("of a very hidden worksheet fails with InvalidOperation; of a hidden one it does not", async () => {
    await excel.open(threeSheets);
    const failed = await excel.failure(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").visibility = "Hidden";
      sheets.getItem("Two").delete();
      sheets.getItem("Three").visibility = "VeryHidden";
      await context.sync();
      sheets.getItem("Three").delete();
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
    const names = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(["One", "Three"]);
  });

  it("leaves #REF! in formulas that name it", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("One").getRange("B1");
      cell.formulas = [["=Two!A1"]];
      await context.sync();
      context.workbook.worksheets.getItem("Two").delete();
      await context.sync();
      cell.load("values");
      await context.sync();
      return cell.values;
    });
    expect(read).toEqual([["#REF!"]]);
  });

  it("makes the object invalid: what is asked of it later is ItemNotFound", async () => {
    await excel.open(threeSheets);
    const failed = await excel.failure(async (context) => {
      const two = context.workbook.worksheets.getItem("Two");
      two.delete();
      await context.sync();
      two.load("name");
      await context.sync();
    });
    expect(failed.code).toBe("ItemNotFound");
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-visibility-member
describe("Worksheet.visibility and activate", () => {
  it("hidden and very hidden worksheets are told apart", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").visibility = Excel.SheetVisibility.hidden;
      sheets.getItem("Three").visibility = Excel.SheetVisibility.veryHidden;
      sheets.load("items/visibility");
      await context.sync();
      return sheets.items.map((sheet) => sheet.visibility);
    });
    expect(read).toEqual(["Visible", "Hidden", "VeryHidden"]);
  });

  it("the last visible worksheet cannot be hidden", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().visibility = "Hidden";
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidOperation", location: "Worksheet.visibility" });
  });

  it("hiding the active worksheet activates another", async () => {
    await excel.open(threeSheets);
    const name = await excel.run(async (context) => {
      context.workbook.worksheets.getItem("One").visibility = "Hidden";
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    });
    expect(name).toBe("Two");
  });

  it("a hidden worksheet cannot be activated", async () => {
    await excel.open(threeSheets);
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Two").visibility = "Hidden";
      context.workbook.worksheets.getItem("Two").activate();
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidOperation", location: "Worksheet.activate" });
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheet
describe("Worksheet", () => {
  it("keeps its id when it is renamed or moved", async () => {
    await excel.open(threeSheets);
    const same = await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Two").load("id");
      await context.sync();
      const { id } = sheet;
      sheet.name = "Other";
      sheet.position = 0;
      sheet.load("id,position");
      await context.sync();
      return [sheet.id === id, sheet.position];
    });
    expect(same).toEqual([true, 0]);
  });

  it("cannot be moved beyond the other worksheets", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().position = 1;
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Worksheet.position" });
  });

  it("has a tab colour: empty when automatic, null when the worksheet is invisible", async () => {
    await excel.open(threeSheets);
    const colors = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").tabColor = "FFA500";
      sheets.getItem("Three").visibility = "Hidden";
      sheets.load("items/tabColor");
      await context.sync();
      return sheets.items.map((sheet) => sheet.tabColor);
    });
    expect(colors).toEqual(["", "#FFA500", null]);
  });

  it("getNext and getPrevious go on, over hidden worksheets when asked to, and fail at the end", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.getItem("Two").visibility = "Hidden";
      const one = sheets.getItem("One");
      const found = [one.getNext(), one.getNext(true), sheets.getItem("Three").getPrevious(true)];
      for (const sheet of found) sheet.load("name");
      const none = one.getPreviousOrNullObject();
      await context.sync();
      return [found.map((sheet) => sheet.name), none.isNullObject];
    });
    expect(read).toEqual([["Two", "Three", "One"], true]);
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getItem("Three").getNext().load("name");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "Worksheet.getNext" });
  });

  it("copy: cells, formats and widths, at the place that was asked for, not activated", async () => {
    await excel.open(threeSheets);
    const read = await excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const one = sheets.getItem("One");
      one.getRange("B2").formulas = [["=A1&1"]];
      one.getRange("B2").format.fill.color = "#FF0000";
      const copy = one.copy("After", sheets.getItem("Two"));
      const cell = copy.getRange("B2");
      cell.load("values,formulas,format/fill/color");
      copy.load("name,position");
      sheets.load("items/name");
      const active = sheets.getActiveWorksheet().load("name");
      await context.sync();
      return {
        names: sheets.items.map((sheet) => sheet.name),
        active: active.name,
        cell: [cell.values, cell.formulas, cell.format.fill.color],
      };
    });
    expect(read).toEqual({
      names: ["One", "Two", "One (2)", "Three"],
      active: "One",
      cell: [[["One1"]], [["=A1&1"]], "#FF0000"],
    });
  });

  it("getRange without an address is the whole worksheet; an address over 8192 characters is InvalidArgument", async () => {
    const address = await excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange().load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Sheet1!1:1048576");
    const failed = await excel.failure(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1,".repeat(3000));
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
  });

  it("freezes panes, says where, and lets go", async () => {
    const read = await excel.run(async (context) => {
      const panes = context.workbook.worksheets.getActiveWorksheet().freezePanes;
      const before = panes.getLocationOrNullObject();
      await context.sync();
      panes.freezeAt("A1:B3");
      const at = panes.getLocation().load("address");
      await context.sync();
      panes.unfreeze();
      panes.freezeRows(2);
      const rows = panes.getLocation().load("address");
      await context.sync();
      return [before.isNullObject, at.address, rows.address];
    });
    expect(read).toEqual([true, "Sheet1!A1:B3", "Sheet1!1:2"]);
  });
});
