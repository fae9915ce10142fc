/**
 * The languages the add-in speaks: the tag that Excel calls them by, the folder of their help pages, the name of their
 * function metadata, and what separates arguments and decimals in a formula typed in that language's Excel.
 */
export interface Language {
  readonly tag: "en-US" | "da-DK" | "sv-SE";
  readonly code: "en" | "da" | "sv";
  readonly name: string;
  readonly metadataFile: string;
  readonly listSeparator: "," | ";";
  readonly decimalSeparator: "." | ",";
}

export const languages: readonly Language[] = [
  {
    tag: "en-US",
    code: "en",
    name: "English",
    metadataFile: "functions.json",
    listSeparator: ",",
    decimalSeparator: ".",
  },
  {
    tag: "da-DK",
    code: "da",
    name: "Dansk",
    metadataFile: "functions.da-DK.json",
    listSeparator: ";",
    decimalSeparator: ",",
  },
  {
    tag: "sv-SE",
    code: "sv",
    name: "Svenska",
    metadataFile: "functions.sv-SE.json",
    listSeparator: ";",
    decimalSeparator: ",",
  },
];
