/**
 * An older Excel through Office.js: what it has works, what came later is not found, and isSetSupported tells the two apart.
 * Which member came with which set: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
import { startHostPages, type HostPage, type HostPages } from "../support/hostPage";

let pages: HostPages;

beforeAll(async () => {
  pages = await startHostPages();
});

afterAll(() => pages.close());

/** A member, the set with which it came, and a use of it. */
const members = [
  ["Range.valueTypes", "1.1", "sheet.getRange('A1').load('valueTypes')"],
  ["Range.columnHidden", "1.2", "sheet.getRange('A1').load('columnHidden')"],
  ["Worksheet.getUsedRangeOrNullObject", "1.4", "sheet.getUsedRangeOrNullObject().load('address')"],
  ["Worksheet.tabColor", "1.7", "sheet.load('tabColor')"],
  ["Worksheet.getRanges", "1.9", "sheet.getRanges('A1,B2').load('address')"],
  ["Application.cultureInfo", "1.11", "context.workbook.application.cultureInfo.load('name')"],
  [
    "Range.getSpillingToRangeOrNullObject",
    "1.12",
    "sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address')",
  ],
] as const;

describe.each([["1.1"], ["1.4"], ["1.9"], ["1.17"]])("an Excel with ExcelApi %s", (version) => {
  let host: HostPage;
  beforeAll(async () => {
    host = await pages.open({ sets: JSON.stringify({ ExcelApi: version }) });
  });
  afterAll(() => host.close());

  const isOlder = (set: string) => Number(version.split(".")[1]) < Number(set.split(".")[1]);

  // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling: ApiNotFound is "The API you
  // are trying to use could not be found. It may be available in a newer version of Excel."
  it.each(members)("%s, which came with %s", async (member, set, use) => {
    const failed = await host.addin.evaluate<{
      code: string;
      location?: string;
    }>(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      ${use};
      await context.sync();
    }).then(() => ({ code: "" }), ({ code, debugInfo }) => ({ code, location: debugInfo.errorLocation }))`);
    // What load() names is refused there.
    const [className] = member.split(".");
    const location =
      use.startsWith("sheet.load") || use.includes("'A1').load") ? `${className}.load` : member;
    expect(failed).toEqual(isOlder(set) ? { code: "ApiNotFound", location } : { code: "" });
  });

  // https://learn.microsoft.com/javascript/api/office/office.requirementsetsupport
  it.each(members.map(([, set]) => [set]))("isSetSupported of ExcelApi %s", async (set) => {
    const answer = await host.addin.evaluate(
      `Office.context.requirements.isSetSupported("ExcelApi", "${set}")`,
    );
    expect(answer).toBe(!isOlder(set));
  });

  it("what fails takes the rest of its batch along, and nothing else", async () => {
    const value = await host.addin.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Orders");
      await Excel.run(async (other) => {
        other.workbook.worksheets.getItem("Orders").getRange("A1").load("hasSpill");
        await other.sync();
      }).catch(() => undefined);
      const cell = sheet.getRange("A2").load("values");
      await context.sync();
      return cell.values[0][0];
    })`);
    expect(value).toBe("Anna");
  });
});
