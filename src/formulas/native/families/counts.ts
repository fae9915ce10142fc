import type { ArgumentName } from "../../../functions/catalogue";
import type { GivenCall } from "../GivenCall";
import type { NativeForm } from "../NativeForm";
import { readNumber } from "../reading/numbers";
import type { Draft } from "../writing/Draft";
import { refusing } from "../writing/refusing";

/**
 * Functions of figures that the user has counted. They work cell by cell, so the conditions of what cannot be right are
 * added up instead of joined with OR, which would make one of many.
 *
 * What they cannot keep: in the form for any Excel a number that is written as text counts if it is one in the language
 * of that Excel ("12,5" in a Danish one), and it may be negative. What is compared is a difference, which is a number.
 */
type Part = (argument: ArgumentName, name: string) => string;
/** The condition that an argument lies beyond a bound, unless the formula itself shows that it does not. */
type Limit = (argument: ArgumentName, part: string, sign: "<" | "<=" | ">", bound: number) => string[];

interface Tools {
  readonly call: GivenCall;
  readonly draft: Draft;
  readonly part: Part;
  readonly limit: Limit;
}

const form =
  (calculate: (tools: Tools) => string): NativeForm =>
  ({ call, draft }) =>
    calculate({
      call,
      draft,
      part: (argument, name) => draft.name(name, readNumber(draft, call, argument)),
      limit: (argument, part, sign, bound) =>
        isWithin(call.constant(argument), sign, bound) ? [] : [`(${part}${sign}${bound})`],
    });

function isWithin(
  value: number | string | boolean | undefined,
  sign: "<" | "<=" | ">",
  bound: number,
): boolean {
  if (typeof value !== "number") return false;
  return sign === "<" ? value >= bound : sign === "<=" ? value > bound : value <= bound;
}

const retention = (share: (kept: string, atStart: string) => string) =>
  form(({ part, limit, draft }) => {
    const [atStart, atEnd, added] = [
      part("customersAtStart", "atStart"),
      part("customersAtEnd", "atEnd"),
      part("newCustomers", "added"),
    ];
    const kept = draft.name("kept", `${atEnd}-${added}`);
    const wrong = [
      ...limit("customersAtStart", atStart, "<", 0),
      ...limit("customersAtEnd", atEnd, "<", 0),
      ...limit("newCustomers", added, "<", 0),
      `(${atStart}>0)*((${kept}<0)+(${kept}-${atStart}>0))`,
    ];
    return refusing(wrong, "these counts do not fit together", share(kept, atStart));
  });

const keptRevenue = (hasExpansion: boolean) =>
  form(({ part, limit, draft }) => {
    const atStart = part("mrrAtStart", "atStart");
    const expansion = hasExpansion ? part("expansion", "expansion") : "0";
    const available = hasExpansion ? draft.name("available", `${atStart}+${expansion}`) : atStart;
    const [contraction, churned] = [part("contraction", "contraction"), part("churned", "churned")];
    const lost = draft.name("lost", `${contraction}+${churned}`);
    const wrong = [
      ...limit("mrrAtStart", atStart, "<", 0),
      ...(hasExpansion ? limit("expansion", expansion, "<", 0) : []),
      ...limit("contraction", contraction, "<", 0),
      ...limit("churned", churned, "<", 0),
      `(${atStart}>0)*(${lost}>${available}*(1+1E-12))`,
    ];
    const kept = `IF(${available}-${lost}<0,0,${available}-${lost})`;
    return refusing(wrong, "more is lost than there was", `${kept}/${atStart}`);
  });

/** By what the margin is multiplied: the first one counts in full where it is earned now. */
function firstMargin(call: GivenCall, kept: string, discount: string): string {
  const now = call.constant("firstMarginNow") ?? (call.has("firstMarginNow") ? undefined : false);
  if (now === undefined) return `IF(${call.text("firstMarginNow")},1+${discount},${kept})`;
  return now ? `(1+${discount})` : kept;
}

export const counts = {
  RETENTION: retention((kept, atStart) => `${kept}/${atStart}`),
  CHURN: retention((kept, atStart) => `(${atStart}-${kept})/${atStart}`),
  REPEATRATE: form(({ part, limit }) => {
    const [repeaters, customers] = [
      part("repeatCustomers", "repeaters"),
      part("uniqueCustomers", "customers"),
    ];
    const wrong = [
      ...limit("repeatCustomers", repeaters, "<", 0),
      ...limit("uniqueCustomers", customers, "<", 0),
      `(${customers}>0)*(${repeaters}-${customers}>0)`,
    ];
    return refusing(wrong, "these counts do not fit together", `${repeaters}/${customers}`);
  }),
  PURCHFREQ: form(({ part, limit }) => {
    const [orders, customers] = [part("orders", "orders"), part("uniqueCustomers", "customers")];
    const wrong = [...limit("orders", orders, "<", 0), ...limit("uniqueCustomers", customers, "<", 0)];
    return refusing(wrong, "a count is negative", `${orders}/${customers}`);
  }),
  AOV: form(({ part, limit }) => {
    const [revenue, orders] = [part("revenue", "revenue"), part("orders", "orders")];
    return refusing(limit("orders", orders, "<", 0), "a count is negative", `${revenue}/${orders}`);
  }),
  CLV: form(({ part, limit, call }) => {
    const frequency = part("purchaseFrequency", "frequency");
    const orderValue = part("averageOrderValue", "orderValue");
    const lifespan = call.has("lifespan") ? part("lifespan", "lifespan") : undefined;
    const margin = call.has("grossMargin") ? part("grossMargin", "margin") : undefined;
    const wrong = [
      ...limit("purchaseFrequency", frequency, "<", 0),
      ...(lifespan ? limit("lifespan", lifespan, "<=", 0) : []),
      ...(margin ? [...limit("grossMargin", margin, "<=", 0), ...limit("grossMargin", margin, ">", 1)] : []),
    ];
    const factors = [frequency, orderValue, lifespan, margin].filter((factor) => factor !== undefined);
    return refusing(wrong, "a factor lies outside its range", factors.join("*"));
  }),
  "CLV.RETENTION": form(({ part, limit, call }) => {
    const [margin, kept] = [part("margin", "margin"), part("retentionRate", "kept")];
    const discount = part("discountRate", "discount");
    const wrong = [
      ...limit("retentionRate", kept, "<", 0),
      ...limit("retentionRate", kept, ">", 1),
      ...limit("discountRate", discount, "<", 0),
    ];
    const first = firstMargin(call, kept, discount);
    return refusing(wrong, "a rate lies outside its range", `${margin}*${first}/(1-${kept}+${discount})`);
  }),
  GRR: keptRevenue(false),
  NRR: keptRevenue(true),
} satisfies Readonly<Record<string, NativeForm>>;
