import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { Figure } from "../../functions/outcome";
import type { Explained, FigureFacts, Said } from "../../locales/en/sentences";
import { periodBefore, type Period } from "../../metrics/period/period";
import { CES_SCALE } from "../../metrics/survey/ces";
import { satisfactionScale } from "../../metrics/survey/csat";
import { insidePeriod } from "./periodName";
import type { Words } from "./words";

/**
 * How a figure came about, in one sentence: "5,376 of 23,570 customers who bought in Q1 1997 bought again in Q2 1997."
 * The values are those of the arguments, where a list was measured.
 */
export function explanationOf(id: FunctionId, figure: Figure, values: Values, words: Words): string {
  const explained = "agreeing" in figure.finding.parts ? "agreement" : (id as Explained);
  return words.sentences[explained](factsOf(explained, figure, values, words));
}

/** Quantities that are shares, and are written as percent. */
const SHARES: readonly string[] = ["retentionRate", "discountRate", "grossMargin"];

function factsOf(id: Explained, { finding, format }: Figure, values: Values, words: Words): FigureFacts {
  const { formats } = words;
  const say = (count: number): Said => ({ count, text: formats.quantity(count) });
  const period = values.period as Period | undefined;
  const base = (values.basePeriod as Period | undefined) ?? (period && periodBefore(period));
  const lastDay = period?.last ?? finding.parts.asOf;
  return {
    numerator: say(finding.numerator),
    denominator: say(finding.denominator),
    value: formats.value(finding.value, format),
    parts: Object.fromEntries(
      Object.entries(finding.parts).map(([name, count]) => [
        name,
        SHARES.includes(name) ? { count, text: formats.value(count, "rate") } : say(count),
      ]),
    ),
    when: period ? ` ${insidePeriod(period, words)}` : "",
    base: base ? insidePeriod(base, words) : "",
    lastDay: lastDay === undefined ? "" : formats.day(lastDay),
    counted: values.amounts ? "amounts" : values.customers ? "customers" : "subscriptions",
    ...scaleOf(id, values, formats.quantity),
  };
}

function scaleOf(id: Explained, values: Values, write: (value: number) => string) {
  if (id === "CSAT") {
    const { scale, satisfiedFrom } = satisfactionScale(values);
    return { scale: write(scale), threshold: write(satisfiedFrom) };
  }
  const { scale = CES_SCALE, agreeFrom } = values as { readonly scale?: number; readonly agreeFrom?: number };
  return { scale: write(scale), threshold: agreeFrom === undefined ? "" : write(agreeFrom) };
}
