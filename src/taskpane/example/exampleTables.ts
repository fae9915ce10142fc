import type { Day } from "../../metrics/period/day";
import type { ExampleWords } from "../../locales/en/example";
import type { Cell, NewTable } from "../../workbook/Workbook";
import { minimalStandard, pick, type Random } from "./random";

const SEED = 20_260_401;
const CUSTOMERS = 90;
const ORDERS = 420;
const ANSWERS = 160;
/** Two years, so that there is a year to compare the last one with. */
const DAYS = 730;

/** A customer who may come back: some buy often, most now and then. */
interface Customer {
  readonly name: string;
  readonly segment: string;
  readonly zeal: number;
}

/**
 * A small list of orders and a survey of the same customers, for a user who wants to see what the pane does before the
 * own data is at hand. They end the day before today, so that "last month" holds something.
 */
export function exampleTables(words: ExampleWords, today: Day): readonly NewTable[] {
  const random = minimalStandard(SEED);
  const customers = Array.from({ length: CUSTOMERS }, (_, number) => ({
    name: `${words.customer} ${number + 1}`,
    segment: pick(random, words.segments),
    zeal: random() ** 2,
  }));
  return [orders(words, today, customers, random), survey(words, today, customers, random)];
}

function orders(
  { orders: { sheet, table, headers } }: ExampleWords,
  today: Day,
  customers: readonly Customer[],
  random: Random,
): NewTable {
  const days = lastDays(random, ORDERS, today);
  const rows = days.map((day, number) => {
    const { name, segment } = zealous(random, customers);
    const amount = Math.round((20 + 180 * random() ** 2) * 100) / 100;
    return [1001 + number, day, name, segment, amount];
  });
  return {
    sheet,
    table,
    headers,
    numberFormats: ["0", "yyyy-mm-dd", "General", "General", "#,##0.00"],
    rows,
  };
}

function survey(
  { survey: { sheet, table, headers } }: ExampleWords,
  today: Day,
  customers: readonly Customer[],
  random: Random,
): NewTable {
  const rows = lastDays(random, ANSWERS, today).map((day): Cell[] => {
    const { name, segment, zeal } = pick(random, customers);
    // Who buys often is content, and a few leave the question out.
    const score = Math.min(10, Math.round(5 + 4 * zeal + 3.2 * random()));
    return [day, name, segment, random() < 0.04 ? "" : score];
  });
  return { sheet, table, headers, numberFormats: ["yyyy-mm-dd", "General", "General", "0"], rows };
}

/** Days in their order, up to yesterday. */
function lastDays(random: Random, count: number, today: Day): readonly Day[] {
  const days = Array.from({ length: count }, () => today - 1 - Math.floor(random() * DAYS));
  return days.sort((one, other) => one - other);
}

/** Of two customers the one who buys more often. */
function zealous(random: Random, customers: readonly Customer[]): Customer {
  const [one, other] = [pick(random, customers), pick(random, customers)];
  return one.zeal > other.zeal ? one : other;
}
