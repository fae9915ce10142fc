/**
 * The options of Excel.WorksheetProtectionOptions as attributes of <sheetProtection>, which say the opposite: what is locked.
 * `locked` is what a protected sheet has where the attribute is left out (ECMA-376 part 1, 18.3.1.85).
 */
export const LOCKS: Readonly<Record<string, { readonly attribute: string; readonly locked: boolean }>> = {
  allowEditObjects: { attribute: "objects", locked: false },
  allowEditScenarios: { attribute: "scenarios", locked: false },
  allowFormatCells: { attribute: "formatCells", locked: true },
  allowFormatColumns: { attribute: "formatColumns", locked: true },
  allowFormatRows: { attribute: "formatRows", locked: true },
  allowInsertColumns: { attribute: "insertColumns", locked: true },
  allowInsertRows: { attribute: "insertRows", locked: true },
  allowInsertHyperlinks: { attribute: "insertHyperlinks", locked: true },
  allowDeleteColumns: { attribute: "deleteColumns", locked: true },
  allowDeleteRows: { attribute: "deleteRows", locked: true },
  allowSort: { attribute: "sort", locked: true },
  allowAutoFilter: { attribute: "autoFilter", locked: true },
  allowPivotTables: { attribute: "pivotTables", locked: true },
};

/** The attributes that together keep a password: the old hash, or the newer one with its way of making. */
export const PASSWORD_ATTRIBUTES = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];
