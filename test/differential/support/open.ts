/** Databases that hold lists as cells and the questions about them, and define what is asked for in SQL. */
import { Database } from "./Database";
import type { AnswerCells, Asked, CellColumn, OrderCells, SubscriptionCells } from "./lists";
import { T_CRITICAL } from "./tCritical";

export async function openOrders(asked: Asked<OrderCells>, ...definitions: string[]): Promise<Database> {
  const names = { customer: "customers", date: "dates", amount: "amounts", order_id: "orderIds" } as const;
  return open(asked, "raw_orders", { ...names, group: "groups" }, ["orders", ...definitions]);
}

export async function openSubscriptions(asked: Asked<SubscriptionCells>): Promise<Database> {
  const names = { customer: "customers", start: "starts", end: "ends", amount: "amounts" } as const;
  return open(asked, "raw_subscriptions", names, ["subscriptions"]);
}

export async function openAnswers(asked: Asked<AnswerCells>, ...definitions: string[]): Promise<Database> {
  const names = {
    nps: "scores",
    rating: "ratings",
    date: "dates",
    people: "counts",
    group: "groups",
  } as const;
  return open(asked, "raw_answers", names, ["surveys", ...definitions], loadCriticalValues);
}

async function open<Cells>(
  asked: Asked<Cells>,
  table: string,
  names: Readonly<Record<string, keyof Cells>>,
  definitions: readonly string[],
  prepare: (database: Database) => Promise<void> = () => Promise.resolve(),
): Promise<Database> {
  const database = await Database.open();
  const text = Object.fromEntries(Object.keys(names).map((name) => [name, "VARCHAR" as const]));
  // All lists stand in one table, their rows under the number of the list.
  await database.load(
    table,
    { t: "INTEGER", i: "INTEGER", ...text },
    rowsOf(asked.lists, Object.values(names)),
  );
  await loadQuestions(database, asked);
  await prepare(database);
  await database.define("reading", ...definitions);
  return database;
}

function* rowsOf<Cells>(lists: readonly Cells[], keys: readonly (keyof Cells)[]) {
  for (const [t, list] of lists.entries()) {
    const columns = keys.map((key) => list[key] as CellColumn);
    for (let i = 0; i < columns[0]!.length; i++) yield [t, i, ...columns.map((column) => column[i])];
  }
}

async function loadQuestions(database: Database, { questions }: Asked<unknown>): Promise<void> {
  const period = { kind: "VARCHAR", y: "INTEGER", n: "INTEGER", from: "VARCHAR", to: "VARCHAR" } as const;
  const rest = { base_from: "VARCHAR", base_to: "VARCHAR", as_of: "VARCHAR", unit: "VARCHAR" } as const;
  await database.load(
    "questions",
    { q: "INTEGER", t: "INTEGER", ...period, ...rest, days: "INTEGER" },
    questions.map(({ t, kind, y, n, from, to, base, asOf, unit, days }, q) => {
      return [q, t, kind, y, n, from, to, base?.[0], base?.[1], asOf, unit, days];
    }),
  );
  await database.load(
    "scales",
    { q: "INTEGER", scale: "DOUBLE", satisfied_from: "DOUBLE", agree_from: "DOUBLE" },
    questions.map(({ scale, satisfiedFrom, agreeFrom }, q) => [q, scale, satisfiedFrom, agreeFrom]),
  );
}

async function loadCriticalValues(database: Database): Promise<void> {
  await database.load("t_critical", { df: "DOUBLE", t: "DOUBLE" }, T_CRITICAL);
}
