import type { Ailment } from "../../../sharing/ailments";
import { takeInventory, type InventoryCell } from "../../../sharing/inventory";
import { repairedFormula } from "../../../sharing/repairedFormula";
import { searchedTexts } from "../../../sharing/searchedTexts";
import type { Workbook } from "../../../workbook/Workbook";
import type { NameChange } from "../../../workbook/WorkbookChange";
import type { NamedFormula } from "../../../workbook/WorkbookFormulas";
import type { Account, AccountLine } from "./Account";
import { settledAreas } from "./settledAreas";

/** What entering the formula again can heal. */
const REPAIRABLE: readonly Ailment["kind"][] = ["leftoverName", "unknownName", "unanswered", "blockedSpill"];

export function isRepairable({ ailments }: InventoryCell): boolean {
  return ailments.some(({ kind }) => REPAIRABLE.includes(kind));
}

/** Enters the formulas of damaged cells again, our functions by their own names: then Excel asks the add-in anew. */
export function repair(workbook: Workbook): Promise<Account> {
  return enterAgain(workbook, "repair", isRepairable);
}

/** Enters every formula of ours again: Excel calculates it, which it does not do by itself while the cells that it reads rest. */
export function recalculate(workbook: Workbook): Promise<Account> {
  return enterAgain(workbook, "recalculate", () => true);
}

async function enterAgain(
  workbook: Workbook,
  command: "repair" | "recalculate",
  isMeant: (cell: InventoryCell) => boolean,
): Promise<Account> {
  const inventory = takeInventory(await workbook.formulas(searchedTexts));
  const meant = inventory.cells.filter(isMeant);
  const [locked, cells] = [
    meant.filter((cell) => cell.isProtected),
    meant.filter((cell) => !cell.isProtected),
  ];
  const names = inventory.names.flatMap(repairedName);
  if (cells.length + names.length > 0) {
    await workbook.change({
      cells: cells.map(({ address, formula }) => ({
        area: address,
        formula,
        becomes: { kind: "formula", formula: repairedFormula(formula) },
      })),
      names,
    });
  }
  const after = await settledAreas(
    workbook,
    cells.map(({ address }) => address),
  );
  return {
    command,
    lines: [
      ...cells.map((cell, index) =>
        entered(cell, after[index]?.texts[0]?.[0] ?? "", after[index]?.values[0]?.[0]),
      ),
      ...locked.map(({ address }) => ({ place: address, outcome: "protectedSheet" as const })),
    ],
  };
}

function repairedName({ values: _, ...named }: NamedFormula): NameChange[] {
  const becomes = repairedFormula(named.formula);
  return becomes === named.formula ? [] : [{ ...named, becomes }];
}

function entered({ address, text }: InventoryCell, after: string, value: unknown): AccountLine {
  return {
    place: address,
    outcome: typeof value === "object" ? "stillError" : "entered",
    shown: { before: text, after },
  };
}
