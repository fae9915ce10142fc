import { WorkbookError } from "../../src/workbook/Workbook";
import { fakeWorkbook } from "../support/fakeWorkbook";
import { changingContract } from "./changingContract";
import { contractSheets, contractTable, wholeColumnContract, workbookContract } from "./workbookContract";

const make = () =>
  fakeWorkbook({ sheets: contractSheets, tables: { [contractTable.name]: contractTable.address } });

describe("the workbook in memory keeps the contract of the port", () => {
  const underTest = async () => {
    const workbook = make();
    return {
      workbook,
      select: async (address: string) => workbook.select(address),
      settled: () => workbook.selection(),
    };
  };
  workbookContract(underTest);
  changingContract(underTest);
  wholeColumnContract(underTest);
});

it("refuses as Excel does when told to", async () => {
  const workbook = make();
  workbook.fail("protected");
  await expect(workbook.writeFormula("Data!E1", "=1")).rejects.toThrow(WorkbookError);
  workbook.fail(undefined);
  await expect(workbook.writeFormula("Data!E1", "=1")).resolves.toBeUndefined();
});
