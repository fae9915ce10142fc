/** Settings that add-ins keep in the file, and custom XML parts. */
import { playedExcel } from "./support/playedExcel";

const excel = playedExcel();

// https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
describe("SettingCollection", () => {
  it("add sets or adds; values are what JSON can say", async () => {
    const read = await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("text", "old");
      settings.add("text", "new");
      settings.add("list", [1, { a: true }]);
      settings.load("items/key,items/value");
      const count = settings.getCount();
      await context.sync();
      return [count.value, settings.items.map(({ key, value }) => [key, value as unknown])];
    });
    expect(read).toEqual([
      2,
      [
        ["text", "new"],
        ["list", [1, { a: true }]],
      ],
    ]);
  });

  it("dates come back as dates", async () => {
    const read = await excel.run(async (context) => {
      context.workbook.settings.add("day", new Date(Date.UTC(2026, 3, 1)));
      const setting = context.workbook.settings.getItem("day").load("value");
      await context.sync();
      const value = setting.value as Date;
      return [value instanceof Date, value.getTime()];
    });
    expect(read).toEqual([true, Date.UTC(2026, 3, 1)]);
  });

  it("getItem of a missing key is ItemNotFound; keys are told apart by letter case", async () => {
    const failed = await excel.failure(async (context) => {
      context.workbook.settings.add("key", 1);
      context.workbook.settings.getItem("KEY").load("value");
      await context.sync();
    });
    expect(failed).toMatchObject({ code: "ItemNotFound", location: "SettingCollection.getItem" });
  });

  it("a deleted setting is gone", async () => {
    const isNull = await excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("key", 1);
      settings.getItem("key").delete();
      const gone = settings.getItemOrNullObject("key");
      await context.sync();
      return gone.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  // https://learn.microsoft.com/javascript/api/office/office.settings
  it("are the settings of Office.context.document as well", async () => {
    const read = await excel.run(async (context) => {
      const { settings } = Office.context.document;
      settings.set("shared", { from: "common" });
      await new Promise((resolve) => settings.saveAsync(resolve));
      const setting = context.workbook.settings.getItem("shared").load("value");
      context.workbook.settings.add("excel", 7);
      await context.sync();
      await new Promise((resolve) => settings.refreshAsync(resolve));
      return [setting.value as unknown, settings.get("excel") as unknown];
    });
    expect(read).toEqual([{ from: "common" }, 7]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection
describe("CustomXmlPartCollection", () => {
  it("keeps parts, found by id and by namespace", async () => {
    const read = await excel.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<a xmlns="http://one.example"><b/></a>').load("id,namespaceUri");
      parts.add("<c/>");
      await context.sync();
      const xml = parts.getItem(part.id).getXml();
      const scoped = parts.getByNamespace("http://one.example");
      const counts = [parts.getCount(), scoped.getCount()];
      const only = scoped.getOnlyItem().load("id");
      const none = parts.getByNamespace("http://none.example").getOnlyItemOrNullObject();
      await context.sync();
      return [
        xml.value,
        part.namespaceUri,
        counts.map((count) => count.value),
        only.id === part.id,
        none.isNullObject,
      ];
    });
    expect(read).toEqual([
      '<a xmlns="http://one.example"><b/></a>',
      "http://one.example",
      [2, 1],
      true,
      true,
    ]);
  });

  it("setXml replaces, delete takes away", async () => {
    const read = await excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add("<a/>").load("id");
      part.setXml('<a n="1"/>');
      const xml = part.getXml();
      await context.sync();
      part.delete();
      const gone = context.workbook.customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      return [xml.value, gone.isNullObject];
    });
    expect(read).toEqual(['<a n="1"/>', true]);
  });

  it.each([
    ["what is no XML is InvalidArgument", "<a>", "InvalidArgument"],
    ["text alone is InvalidArgument", "hello", "InvalidArgument"],
  ])("%s", async (_, xml, code) => {
    const failed = await excel.failure(async (context, given) => {
      context.workbook.customXmlParts.add(given);
      await context.sync();
    }, xml);
    expect(failed).toMatchObject({ code, location: "CustomXmlPartCollection.add" });
  });

  it("getOnlyItem of two parts is an error", async () => {
    const failed = await excel.failure(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="http://one.example"/>');
      parts.add('<b xmlns="http://one.example"/>');
      parts.getByNamespace("http://one.example").getOnlyItem().load("id");
      await context.sync();
    });
    expect(failed).toMatchObject({
      code: "InvalidOperation",
      location: "CustomXmlPartScopedCollection.getOnlyItem",
    });
  });
});
