import type { FunctionId } from "../../functions/catalogue";
import type { Format } from "../../functions/outcome";
import { CES_SCALE } from "../../metrics/survey/ces";

/** How the guides for Danish and Swedish companies judge a score; undefined where they give no benchmark. */
export type GuideLevel =
  | { readonly measure: "NPS"; readonly level: "low" | "good" | "excellent" | "outstanding" }
  | { readonly measure: "CES"; readonly level: "low" | "good" };

/** An NPS over 0 is good, over 50 excellent, over 75 outstanding; a mean effort score over 5 of 7 is good. */
export function guideLevel(
  id: FunctionId,
  value: number,
  format: Format,
  scale: number = CES_SCALE,
): GuideLevel | undefined {
  if (id === "NPS") {
    const level = value > 75 ? "outstanding" : value > 50 ? "excellent" : value > 0 ? "good" : "low";
    return { measure: "NPS", level };
  }
  if (id !== "CES" || format === "rate" || scale !== CES_SCALE) return undefined;
  return { measure: "CES", level: value > 5 ? "good" : "low" };
}
