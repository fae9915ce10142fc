import type { FunctionId } from "../../functions/catalogue";
import type { Values } from "../../functions/declaration";
import type { ReadCall } from "../../functions/evaluateList";
import type { Figure } from "../../functions/outcome";
import type { Finding } from "../../metrics/finding";
import type { Bounds } from "../../metrics/statistics/interval";
import type { TestParts } from "../../metrics/statistics/tests";
import { intervalOf, testOf } from "./certainty";
import { changeOf, type Change } from "./change";
import { refundsOf, type Refunds } from "./refunds";
import { seriesOf, type Point } from "./series";

/** What stands beside a figure: how certain it is, how it has changed, and its course. */
export interface AnswerContext {
  /** The 95 % interval. */
  readonly interval?: Bounds;
  readonly change?: Change;
  /** Whether the change of answers is more than chance. */
  readonly test?: Finding<TestParts>;
  /** The measure in the periods up to the one asked for, oldest first. */
  readonly series: readonly Point[];
  readonly refunds?: Refunds;
}

/** What can be said beside a figure, from the rows that its calculation has read. */
export function contextOf(id: FunctionId, figure: Figure, call: ReadCall | undefined): AnswerContext {
  const values: Values = call?.values ?? {};
  const series = call ? seriesOf(id, call) : [];
  const interval = intervalOf(id, figure, values);
  const change = changeOf(id, figure, values, series);
  const test = change?.kind === "changed" ? testOf(id, figure, values) : undefined;
  const refunds = refundsOf(figure, call);
  return {
    series,
    ...(refunds && { refunds }),
    ...(interval && { interval }),
    ...(change && { change }),
    ...(test && { test }),
  };
}
