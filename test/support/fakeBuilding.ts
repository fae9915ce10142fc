import type { SheetPlan } from "../../src/workbook/SheetPlan";
import type { Workbook } from "../../src/workbook/Workbook";

export interface BuiltPlans {
  /** The plans of the sheets built so far. */
  readonly plans: readonly SheetPlan[];
}

/** Sheets built from plans, of which a fake workbook keeps the plans alone. */
export function fakeBuilding(
  unlessFailing: <T>(act: () => T) => Promise<T>,
): Pick<Workbook, "buildSheet" | "removeDrafts"> & BuiltPlans {
  const plans: SheetPlan[] = [];
  return {
    plans,
    buildSheet: (plan, { onBuilt } = {}) =>
      unlessFailing(() => {
        plan.parts.forEach((_, index) => onBuilt?.(index + 1));
        plans.push(plan);
        return plan.name;
      }),
    removeDrafts: () => unlessFailing(() => undefined),
  };
}
