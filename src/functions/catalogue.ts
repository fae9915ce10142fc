import { counts } from "./catalogue/counts";
import { orders } from "./catalogue/orders";
import { statistics } from "./catalogue/statistics";
import { subscriptions } from "./catalogue/subscriptions";
import { survey } from "./catalogue/survey";
import { tables } from "./catalogue/tables";
import type { Declaration } from "./declaration";

/** The functions in their families, in the order in which people meet them. */
export const families = { counts, survey, orders, subscriptions, tables, statistics } as const;
export type Family = keyof typeof families;

const all = { ...counts, ...survey, ...orders, ...subscriptions, ...tables, ...statistics };
export type FunctionId = keyof typeof all;

/** Every worksheet function by its name in formulas. */
export const catalogue: Readonly<Record<FunctionId, Declaration>> = all;
export const functionIds = Object.keys(all) as FunctionId[];

type ArgumentsOf<D> = D extends { readonly arguments: infer A } ? Extract<keyof A, string> : never;
/** Every argument name that occurs; each has a name and a description in every language. */
export type ArgumentName = ArgumentsOf<(typeof all)[FunctionId]>;
