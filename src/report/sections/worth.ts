import { call } from "../call";
import { COUNT, GROWTH, MONEY, pointsFormat, RATE } from "../formats";
import { part, type ReportContext, type SheetSection } from "../SheetSection";
import { FIGURE_OFFSETS } from "./figures";

export const WORTH_HEIGHT = 9;

/** What guides promise for five points more retention: 25 to 95 % more profit. */
const [LEAST_PROMISED, MOST_PROMISED] = [0.25, 0.95];
const MARGIN_AT_FIRST = 0.4;
const DISCOUNT_AT_FIRST = 0.1;
const POINTS_AT_FIRST = 5;

/**
 * What a few points of retention are worth: the value of a customer, and of all customers of the period, with the
 * retention of now and with the improved one, by CLV.RETENTION. The user writes margin, discount rate and points.
 */
export function worthSection(row: number, figures: number, { words, period }: ReportContext): SheetSection {
  const { worth } = words;
  const [margin, discount, points] = [`C${row + 1}`, `C${row + 2}`, `C${row + 3}`];
  const [rates, values, totals] = [row + 5, row + 6, row + 7];
  const customers = `C${figures + FIGURE_OFFSETS.customers}`;
  const valueAt = (rate: string) => `=${call("CLV.RETENTION", margin, rate, discount)}`;
  const growth = (line: number) => `=IFERROR(D${line}/C${line}-1,"")`;
  const promised =
    `=IFERROR(IF(E${values}<${LEAST_PROMISED},"${worth.below}",` +
    `IF(E${values}>${MOST_PROMISED},"${worth.above}","${worth.within}")),"")`;
  return part({
    blocks: [
      {
        at: `B${row}`,
        rows: [
          [`="${worth.heading(`"&${points}&"`)}"`, "", "", ""],
          [
            worth.margin,
            `=${MARGIN_AT_FIRST}*C${figures + FIGURE_OFFSETS.customerValue}`,
            worth.marginNote,
            "",
          ],
          [worth.discountRate, DISCOUNT_AT_FIRST, "", ""],
          [worth.points, POINTS_AT_FIRST, "", ""],
          [`=${period}`, worth.now, worth.then, words.change],
          [
            worth.retention,
            `=C${figures + FIGURE_OFFSETS.retention}`,
            `=MIN(1,C${rates}+${points}/100)`,
            `=IFERROR((D${rates}-C${rates})*100,"")`,
          ],
          [worth.customerValue, valueAt(`C${rates}`), valueAt(`D${rates}`), growth(values)],
          [
            worth.allCustomers,
            `=${customers}*C${values}`,
            `=${customers}*D${values}`,
            `=IFERROR(D${totals}-C${totals},"")`,
          ],
          [promised, "", "", ""],
        ],
      },
    ],
    looks: [
      { range: `B${row}`, look: "heading" },
      { range: `D${row + 1}`, look: "note" },
      { range: `B${row + 4}:E${row + 4}`, look: "columnHeadings" },
      { range: `B${row + 8}`, look: "note" },
    ],
    numberFormats: [
      { range: margin, format: MONEY },
      { range: discount, format: RATE },
      { range: `C${rates}:D${rates}`, format: RATE },
      { range: `E${rates}`, format: pointsFormat(words.points) },
      { range: `C${values}:D${values}`, format: MONEY },
      { range: `E${values}`, format: GROWTH },
      { range: `C${totals}:D${totals}`, format: COUNT },
      { range: `E${totals}`, format: `+${COUNT};-${COUNT};0` },
    ],
    inputs: [
      { cell: margin, isText: false },
      { cell: discount, isText: false },
      { cell: points, isText: false },
    ],
  });
}
