/** Values as exports hold them, and as Excel shows those it understands. */
import { formatDay, calendarDate, twoDigits } from "../../../../src/metrics/period/day";
import type { Values } from "./layout";

export const DATE = "yyyy-mm-dd";
export const TIME = "yyyy-mm-dd hh:mm";
export const MONEY = '#,##0.00 "kr."';

const FIRST_DAY = 46_023; // 2026-01-01
const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const whole = (random: () => number, from: number, to: number) =>
  from + Math.floor(random() * (to - from + 1));
const dayOf = (row: number) => FIRST_DAY + row;

export const oneOf =
  (...texts: readonly (string | number)[]): Values =>
  (_, random) =>
    pick(random, texts);
export const constant =
  (value: string | number): Values =>
  () =>
    value;
export const blank: Values = () => "";
/** Only some rows hold the value. */
export const sometimes =
  (share: number, values: Values): Values =>
  (row, random) => {
    const value = values(row, random);
    return random() < share ? value : "";
  };
/** The first rows are blank. */
export const below =
  (rows: number, values: Values): Values =>
  (row, random) => {
    const value = values(row, random);
    return row < rows ? "" : value;
  };

export const day: Values = dayOf;
export const time: Values = (row, random) => dayOf(row) + Math.round(random() * 1439) / 1440;
export const laterDay =
  (days: number): Values =>
  (row) =>
    dayOf(row) + days;
export const isoDay: Values = (row) => formatDay(dayOf(row));
export const isoLater =
  (days: number): Values =>
  (row) =>
    formatDay(dayOf(row + days));
export const isoTime: Values = (row) => `${formatDay(dayOf(row))}T07:${twoDigits(row % 60)}:00Z`;
export const spacedTime =
  (zone: string): Values =>
  (row) =>
    `${formatDay(dayOf(row))} 09:${twoDigits(row % 60)}:33${zone}`;
/** "01-04-2026", "01.04.2026", "01/04/2026". */
export const dayText =
  (separator: string): Values =>
  (row) => {
    const { year, month, date } = calendarDate(dayOf(row));
    return [twoDigits(date), twoDigits(month), year].join(separator);
  };
/** What Excel makes of dd-mm-yyyy where it expects mm-dd: it turns some round and leaves the rest as text. */
export const mixedDays: Values = (row, random) => {
  const { year, month, date } = calendarDate(dayOf(row));
  return date <= 12 ? dayOf(row) : dayText("-")(row, random) || `${year}${month}`;
};

export const id =
  (first: number): Values =>
  (row) =>
    first + row;
/** The same number on two rows, as where an order has several lines. */
export const lineId =
  (first: number): Values =>
  (row) =>
    first + Math.floor(row / 2);
/** The same on each of the rows of an order that has several, as a shop repeats the total of the order on each line. */
export const perOrder = (row: number): number => Math.floor(row / 2);
export const orderSum: Values = (row) => 149.5 + ((perOrder(row) * 7919) % 190_000) / 100;
export const orderDay: Values = (row) => FIRST_DAY + perOrder(row);
export const orderTime: Values = (row) => FIRST_DAY + perOrder(row) + ((perOrder(row) * 37) % 1439) / 1440;
export const orderCustomer: Values = (row) => 501 + ((perOrder(row) * 7) % 23);
export const orderEmail: Values = (row) => `kunde${(perOrder(row) * 7) % 23}@example.com`;
export const orderName: Values = (row) => companies[(perOrder(row) * 7) % companies.length]!;
const companies = [
  "Havn & Søn ApS",
  "Skogsbo AB",
  "Nordlys A/S",
  "Lindgren Bygg AB",
  "Café Løvet",
  "Åby Rör AB",
];
export const company: Values = (_, random) => pick(random, companies);
export const text =
  (prefix: string, values: Values): Values =>
  (row, random) =>
    `${prefix}${String(values(row, random))}`;
/** One of so many, as customers who come again. */
export const someone =
  (first: number, people: number): Values =>
  (_, random) =>
    first + Math.floor(random() * people);
const names = ["Jensen", "Lindberg", "Sørensen", "Åkesson", "Holm", "Nyström", "Kjær", "Öberg"];
const given = ["Anna", "Bo", "Clara", "David", "Ebba", "Freja", "Gustav"];
export const firstName: Values = (_, random) => pick(random, given);
export const fullName: Values = (_, random) => `${pick(random, given)} ${pick(random, names)}`;
export const email: Values = (_, random) => `kunde${whole(random, 1, 25)}@example.com`;
export const uniqueEmail: Values = (row) => `svar${row}@example.com`;
export const hexId: Values = (row, random) =>
  `${row.toString(16).padStart(3, "0")}${Math.floor(random() * 0xffffff)
    .toString(16)
    .padStart(6, "a")}`;
export const words: Values = (row) => `Comment no. ${row} in words of its own`;
export const phone: Values = (_, random) => whole(random, 20_000_000, 99_999_999);
export const postcode: Values = (_, random) => pick(random, [2100, 8000, 5000, 9000, 21119, 41103]);

export const sum: Values = (_, random) => Math.round(4900 + random() * 190_000) / 100;
export const wholeSum: Values = (_, random) => whole(random, 49, 4900);
export const negativeSum: Values = (row, random) => (row % 9 === 0 ? -1 : 1) * Number(sum(row, random));
/** "1.234,50 kr" */
export const sumText =
  (thousands: string, after: string): Values =>
  (row, random) => {
    const [kroner = "", cents = ""] = Number(sum(row, random)).toFixed(2).split(".");
    return `${kroner.replace(/\B(?=(\d{3})+$)/g, thousands)},${cents}${after}`;
  };
export const quantity: Values = (_, random) => whole(random, 1, 9);
export const answer =
  (from: number, to: number): Values =>
  (row, random) =>
    // Both ends of the scale, and mostly its upper half, as answers are.
    row === 3 ? from : row === 5 ? to : Math.round(to - (to - from) * random() * random());
export const labelled =
  (from: number, to: number, labels: Readonly<Record<number, string>>): Values =>
  (row, random) => {
    const score = Number(answer(from, to)(row, random));
    return labels[score] ? `${score} - ${labels[score]}` : score;
  };
