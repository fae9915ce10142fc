/** What stands on the sheet that explains a shared workbook, in English; the other languages have the same entries. */
export const definitions = {
  sheet: "Definitions",
  title: "How these figures were calculated",
  about: (version: string) =>
    `With Fasthold ${version}, functions for Excel that measure how customers stay. The cells listed below show their results; the functions themselves are not needed to read them.`,
  functions: "The functions",
  functionColumns: {
    name: "Function",
    title: "Measure",
    summary: "What it means",
    formula: "How it is calculated",
    source: "Source",
  },
  cells: "The cells and their original formulas",
  cellsAbout:
    "Whoever has Fasthold brings the formulas back in its task pane, under Share. The table is needed for that: please leave it as it is.",
  cellColumns: {
    place: "Cell",
    shows: "Result when shared",
    explanation: "How it came about",
    leftOut: "Rows",
    interval: "95 % interval",
    formula: "Original formula",
    replacement: "Put in its place",
    check: "Check",
  },
};

export type DefinitionWords = typeof definitions;
