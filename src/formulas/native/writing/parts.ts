import type { Unit } from "../../../metrics/period/calendar";
import { BLANK_GROUP } from "../../../metrics/partition";
import type { GivenCall } from "../GivenCall";
import { giveUp } from "../Unavailable";
import type { Draft } from "./Draft";

/** The rows of a table: what each is called, and which rows of the list belong to it. */
export interface Parts {
  /** The heading of the first column. */
  readonly heading: "Period" | "Group";
  /** One for each row of the table, to be gone through with MAP. */
  readonly each: string;
  readonly labels: string;
  /** The rows of the list that count for the part that LAMBDA calls `one`. */
  readonly rowsOfOne: string;
}

/** A row for each group in order of first appearance, and a last one for all; 0, which is no text, stands for all. */
export function groupParts(draft: Draft, call: GivenCall, used: string): Parts {
  const cells = call.cells("groups");
  const written = draft.name("groupText", `TRIM(SUBSTITUTE(${cells},UNICHAR(160)," "))`);
  const shown = draft.name("groupShown", `IF(${written}="","${BLANK_GROUP}",${written})`);
  const group = draft.name("group", `LOWER(${shown})`);
  const groups = draft.name("groups", `UNIQUE(FILTER(${group},${used}))`);
  // As it is written first.
  const labels = `XLOOKUP(${groups},${group},${shown})`;
  return {
    heading: "Group",
    each: draft.name("parts", `VSTACK(${groups},0)`),
    labels: draft.name("labels", `VSTACK(${labels},"All")`),
    rowsOfOne: `${used}*((${group}=one)+(one=0))`,
  };
}

export interface PeriodParts extends Parts {
  /** The first day of each row's period, "" where the row does not count. */
  readonly periodOf: string;
  readonly unit: Unit;
}

/** A row for each period from the first day to the last, empty ones included. */
export function periodParts(draft: Draft, unit: Unit, day: string, used: string): PeriodParts {
  const periodOf = draft.name("periodOf", `IF(${used},${startOf(unit, day)},"")`);
  const each = periodsBetween(draft, unit, `MIN(${periodOf})`, `MAX(${periodOf})`);
  return {
    heading: "Period",
    periodOf,
    unit,
    each,
    labels: draft.name("labels", labelOf(unit, each)),
    rowsOfOne: `${used}*(${periodOf}=one)`,
  };
}

/** The first days of all periods between two of them. */
export function periodsBetween(draft: Draft, unit: Unit, first: string, last: string): string {
  const [from, to] = [draft.name("firstPeriod", first), draft.name("lastPeriod", last)];
  if (unit === "day" || unit === "week") {
    const days = unit === "day" ? 1 : 7;
    return draft.name("periods", `SEQUENCE((${to}-${from})/${days}+1,1,${from},${days})`);
  }
  const months = MONTHS[unit];
  const between = `(12*(YEAR(${to})-YEAR(${from}))+MONTH(${to})-MONTH(${from}))/${months}`;
  const steps = `SEQUENCE(${between}+1,1,MONTH(${from}),${months})`;
  return draft.name("periods", `DATE(YEAR(${from}),${steps},1)`);
}

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** The first day of the period that holds a day. */
export function startOf(unit: Unit, day: string): string {
  switch (unit) {
    case "day":
      return day;
    case "week":
      return `${day}-WEEKDAY(${day},3)`;
    case "month":
      return `${day}-DAY(${day})+1`;
    case "year":
      return `DATE(YEAR(${day}),1,1)`;
    case "quarter":
    case "half":
      return `DATE(YEAR(${day}),MONTH(${day})-MOD(MONTH(${day})-1,${MONTHS[unit]}),1)`;
  }
}

/** The first day of the period so many periods later (earlier, if negative). */
export function shifted(unit: Unit, start: string, count: 1 | -1): string {
  const sign = count > 0 ? "+" : "-";
  if (unit === "day" || unit === "week") return `${start}${sign}${unit === "day" ? 1 : 7}`;
  return `DATE(YEAR(${start}),MONTH(${start})${sign}${MONTHS[unit]},1)`;
}

/** The names of periods by their first days; TEXT would write dates in the language of the Excel. */
export function labelOf(unit: Unit, start: string): string {
  const month = `YEAR(${start})&"-"&TEXT(MONTH(${start}),"00")`;
  const labels: Readonly<Record<Unit, string>> = {
    day: `${month}&"-"&TEXT(DAY(${start}),"00")`,
    // A week belongs to the year of its Thursday.
    week: `YEAR(${start}+3)&"-W"&TEXT(INT((${start}+3-DATE(YEAR(${start}+3),1,1))/7)+1,"00")`,
    month,
    quarter: `YEAR(${start})&"-Q"&(MONTH(${start})+2)/3`,
    half: `YEAR(${start})&"-H"&(MONTH(${start})+5)/6`,
    year: `YEAR(${start})&""`,
  };
  return labels[unit];
}

/** The unit of a table, which the formula itself has to name: every unit has periods of its own. */
export function unitOf(call: GivenCall): Unit {
  const unit = String(call.constant("unit") ?? "")
    .trim()
    .toLowerCase();
  if (unit in MONTHS || unit === "day" || unit === "week") return unit as Unit;
  return giveUp({ code: "choiceNotFixed", argument: "unit" });
}
