import type { ExampleId, Family } from "../examples";
import type { TableExampleId, TableSheetId } from "../tableExamples";

/** What the sheets of the sample say. A forgotten example does not compile. */
export interface SampleWords {
  readonly workbook: string;
  readonly sheet: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly period: string;
  readonly periodHint: string;
  readonly formula: string;
  readonly result: string;
  readonly families: Readonly<Record<Family, string>>;
  /** Above the numbers of the example with several results. */
  readonly blockHeadings: readonly [atStart: string, atEnd: string, newCustomers: string];
  readonly questions: Readonly<Record<ExampleId, string>>;
  readonly tableSheets: Readonly<Record<TableSheetId, TableSheetWords>>;
  readonly tableQuestions: Readonly<Record<TableExampleId, string>>;
}

export interface TableSheetWords {
  readonly name: string;
  readonly title: string;
  readonly about: string;
}
