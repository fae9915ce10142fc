/** Excel.ConditionalColorScaleCriteria and the points of a colour scale. */
import type { ColorPoint } from "../../grid/port/ColorScales";
import { oneOf } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import { colorOf } from "./colors";

const kinds = {
  LowestValue: "lowest",
  HighestValue: "highest",
  Number: "number",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const satisfies Record<string, ColorPoint["kind"]>;

const types = Object.keys(kinds) as (keyof typeof kinds)[];

interface Criterion {
  readonly type: string;
  readonly color: string;
  readonly formula?: string | null;
}

type Criteria = Readonly<Partial<Record<"minimum" | "midpoint" | "maximum", Criterion>>>;

export function criteriaOf(points: readonly ColorPoint[]): Criteria {
  const [minimum, midpoint, maximum] = points.length === 3 ? points : [points[0], undefined, points[1]];
  return {
    ...(minimum && { minimum: criterionOf(minimum) }),
    ...(midpoint && { midpoint: criterionOf(midpoint) }),
    ...(maximum && { maximum: criterionOf(maximum) }),
  };
}

export function pointsOf(value: unknown): readonly ColorPoint[] {
  const { minimum, midpoint, maximum } = (value ?? {}) as Criteria;
  if (!minimum || !maximum) throw new RichApiError("InvalidArgument");
  return [minimum, ...(midpoint ? [midpoint] : []), maximum].map(pointOf);
}

function criterionOf({ kind, value, color }: ColorPoint): Criterion {
  const type = types.find((one) => kinds[one] === kind) ?? "Number";
  return { type, color, formula: value === undefined ? null : String(value) };
}

function pointOf({ type, color, formula }: Criterion): ColorPoint {
  const kind = kinds[oneOf(type, types)];
  const paint = { kind, color: colorOf(color) };
  if (kind === "lowest" || kind === "highest") return paint;
  const text = String(formula ?? "").replace(/^=/, "");
  const number = Number(text);
  if (text === "" || (kind !== "formula" && Number.isNaN(number))) throw new RichApiError("InvalidArgument");
  return { ...paint, value: kind === "formula" ? `=${text}` : number };
}
