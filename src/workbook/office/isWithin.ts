import { answered } from "../patience";
import { rangeOf } from "./rangeOf";

/** Whether one of the references has cells in common with the address. */
export async function isWithin(
  context: Excel.RequestContext,
  address: string,
  references: readonly string[],
): Promise<boolean> {
  const target = rangeOf(context, address);
  target.worksheet.load("name");
  const ranges = references.map((reference) => rangeOf(context, reference));
  for (const range of ranges) range.worksheet.load("name");
  await answered(context.sync());
  // Excel refuses to intersect ranges of two sheets.
  const common = ranges
    .filter((range) => range.worksheet.name === target.worksheet.name)
    .map((range) => range.getIntersectionOrNullObject(target).load("address"));
  await answered(context.sync());
  return common.some((range) => !range.isNullObject);
}
