/** The example data that the task pane offers in an empty workbook, in English. */
export interface ExampleWords {
  readonly offer: string;
  readonly insert: string;
  readonly inserting: string;
  readonly inserted: string;
  /** "Customer" 17 */
  readonly customer: string;
  readonly segments: readonly string[];
  readonly orders: ExampleTable;
  readonly survey: ExampleTable;
}

interface ExampleTable {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
}

export const example: ExampleWords = {
  offer: "No data at hand? Try it with an example: a list of orders and a survey, on new sheets.",
  insert: "Insert example data",
  inserting: "Inserting example data …",
  inserted: "The example is in the workbook, on two new sheets.",
  customer: "Customer",
  segments: ["Web", "Store", "Partner"],
  orders: {
    sheet: "Orders",
    table: "Orders",
    headers: ["Order", "Date", "Customer", "Segment", "Amount"],
  },
  survey: { sheet: "Survey", table: "Survey", headers: ["Date", "Customer", "Segment", "NPS"] },
};
