import type { Values } from "../../functions/declaration";
import type { Column, Table, TableCell } from "../../metrics/table";
import { ALL } from "../../metrics/table";
import { parsePeriod } from "../../metrics/period/period";
import { periodInSentence } from "./periodName";
import type { Words } from "./words";

/** What a table tells, in a sentence or two: how far it goes, and where it is highest and lowest. */
export function tableText(table: Table, values: Values, words: Words): string {
  switch (table.columns[0]?.name) {
    case "Period":
      return trendText(table, words);
    case "Group":
      return groupsText(table, words);
    case "Cohort":
      return cohortsText(table, values, words);
    case "Customer":
      return segmentsText(table, words);
    default:
      return "";
  }
}

function trendText({ rows }: Table, words: Words): string {
  const name = (row: readonly TableCell[] | undefined) => {
    const period = parsePeriod(String(row?.[0]));
    return period ? periodInSentence(period, words) : "";
  };
  return words.answer.table.trend(rows.length, name(rows[0]), name(rows.at(-1)));
}

/** The columns in which groups are compared: the score of a survey, or what an order list is asked for first. */
const COMPARED = ["NPS", "CSAT", "CES", "Revenue"];

function groupsText({ columns, rows }: Table, { answer, formats }: Words): string {
  const groups = rows.filter(([label]) => label !== ALL);
  const said = answer.table.groups(groups.length);
  const column = columns.findIndex(({ name }) => COMPARED.includes(name));
  const known = groups.flatMap((row) => {
    const value = row[column];
    return typeof value === "number" ? [{ label: String(row[0]), value }] : [];
  });
  if (known.length < 2) return said;
  const highest = known.reduce((one, other) => (other.value > one.value ? other : one));
  const lowest = known.reduce((one, other) => (other.value < one.value ? other : one));
  const { name, kind } = columns[column]!;
  const write = (value: number) => formats.value(value, formatOf(kind));
  const range = answer.table.range(
    name,
    highest.label,
    write(highest.value),
    lowest.label,
    write(lowest.value),
  );
  return `${said} ${range}`;
}

function cohortsText({ columns, rows }: Table, { mode }: Values, { answer, formats }: Words): string {
  const all = rows.at(-1);
  const said = answer.table.cohorts(Number(all?.[1]), rows.length - 1);
  const second = columns.findIndex(({ name }) => name === "1");
  const cameBack = all?.[second];
  const isShare = columns[second]?.kind === "rate" && typeof cameBack === "number";
  // Who counts until the last order may have come back later.
  return isShare && mode !== "on-or-after"
    ? `${said} ${answer.table.cameBack(formats.value(cameBack, "rate"))}`
    : said;
}

/** Customers by segment, the largest first. */
function segmentsText({ columns, rows }: Table, { answer, formats }: Words): string {
  const column = columns.findIndex(({ name }) => name === "Segment");
  const sizes = new Map<string, number>();
  for (const row of rows) {
    const segment = String(row[column]);
    sizes.set(segment, (sizes.get(segment) ?? 0) + 1);
  }
  const segments = [...sizes]
    .sort(([, one], [, other]) => other - one)
    .map(([name, customers]) => answer.table.segment(name, customers));
  return answer.table.rfm(rows.length, formats.names(segments));
}

function formatOf(kind: Column["kind"]): "rate" | "number" {
  return kind === "rate" ? "rate" : "number";
}
