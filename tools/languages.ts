/**
 * The languages the add-in speaks: the tag that Excel calls them by, the folder of their help pages, the name of their
 * function metadata, what separates arguments and decimals in a formula typed in that language's Excel, and that Excel's
 * own words.
 */
export interface Language {
  readonly tag: "en-US" | "da-DK" | "sv-SE";
  readonly code: "en" | "da" | "sv";
  readonly name: string;
  readonly metadataFile: string;
  readonly listSeparator: "," | ";";
  readonly decimalSeparator: "." | ",";
  /** What Excel calls TRUE and FALSE. */
  readonly truth: Readonly<Record<"TRUE" | "FALSE", string>>;
  /** What Excel calls #N/A. */
  readonly notAvailable: string;
}

export const languages: readonly Language[] = [
  {
    tag: "en-US",
    code: "en",
    name: "English",
    metadataFile: "functions.json",
    listSeparator: ",",
    decimalSeparator: ".",
    truth: { TRUE: "TRUE", FALSE: "FALSE" },
    notAvailable: "#N/A",
  },
  {
    tag: "da-DK",
    code: "da",
    name: "Dansk",
    metadataFile: "functions.da-DK.json",
    listSeparator: ";",
    decimalSeparator: ",",
    truth: { TRUE: "SAND", FALSE: "FALSK" },
    notAvailable: "#I/T",
  },
  {
    tag: "sv-SE",
    code: "sv",
    name: "Svenska",
    metadataFile: "functions.sv-SE.json",
    listSeparator: ";",
    decimalSeparator: ",",
    truth: { TRUE: "SANT", FALSE: "FALSKT" },
    notAvailable: "#SAKNAS!",
  },
];
