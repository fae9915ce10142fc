import { workbookError } from "../officeError";
import { answered } from "../patience";
import type { ReferenceFacts } from "../ReferenceFacts";
import { WorkbookError } from "../Workbook";
import { rangeOf } from "./rangeOf";
import { valueOf } from "./valueOf";

/**
 * How large the cells of references are, and what stands first in them; undefined for what is no reference to cells of
 * this workbook. Of the cells themselves nothing is read but the first.
 */
export async function referenceFacts(
  context: Excel.RequestContext,
  references: readonly string[],
): Promise<(ReferenceFacts | undefined)[]> {
  if (references.length === 0) return [];
  const together = await factsOf(context, references);
  if (together) return together;
  // One of them is no reference: one by one tells which.
  const facts: (ReferenceFacts | undefined)[] = [];
  for (const reference of references) facts.push((await factsOf(context, [reference]))?.[0]);
  return facts;
}

/** Undefined where Excel does not find the cells of one of them. */
async function factsOf(
  context: Excel.RequestContext,
  references: readonly string[],
): Promise<ReferenceFacts[] | undefined> {
  try {
    const ranges = references.map((reference) => rangeOf(context, reference).load("rowCount,columnCount"));
    const firsts = ranges.map((range) => range.getCell(0, 0).load("values,valueTypes"));
    await answered(context.sync());
    return ranges.map(({ rowCount, columnCount }, index) => ({
      rows: rowCount,
      columns: columnCount,
      top: valueOf(firsts[index]!),
    }));
  } catch (error) {
    const problem = workbookError(error);
    if (problem instanceof WorkbookError && problem.problem === "notFound") return undefined;
    throw error;
  }
}
