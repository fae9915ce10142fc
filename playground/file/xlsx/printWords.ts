/** What a file calls choices of the page setup (ECMA-376 part 1, 18.18.5 and 18.18.60), under the names of Excel.PageLayout. */
export const PRINT_COMMENTS: Readonly<Record<string, string>> = {
  NoComments: "none",
  InPlace: "asDisplayed",
  EndSheet: "atEnd",
};

export const PRINT_ERRORS: Readonly<Record<string, string>> = {
  AsDisplayed: "displayed",
  Blank: "blank",
  Dash: "dash",
  NotAvailable: "NA",
};

/** Names that a file marks as Excel's own and that Excel shows without the mark. */
export const PRINT_NAMES = ["Print_Area", "Print_Titles"];

/** The mark. */
export const OWN_NAME = "_xlnm.";
