import type { SheetPlan } from "../../src/workbook/SheetPlan";
import { WorkbookError, type BuildOptions, type Workbook } from "../../src/workbook/Workbook";

export interface BuiltPlans {
  /** The plans of the sheets built so far, in order; a sheet that was updated has its newer plan. */
  readonly plans: readonly SheetPlan[];
}

type BuildingVerbs = Pick<Workbook, "buildSheet" | "builtSheets" | "updateSheet" | "removeDrafts">;

/** Sheets built from plans, of which a fake workbook keeps the plans alone. */
export function fakeBuilding(unlessFailing: <T>(act: () => T) => Promise<T>): BuildingVerbs & BuiltPlans {
  const plans: SheetPlan[] = [];
  const progress = (plan: SheetPlan, { onBuilt }: BuildOptions) =>
    plan.parts.forEach((_, index) => onBuilt?.(index + 1));
  return {
    plans,
    buildSheet: (plan, options = {}) =>
      unlessFailing(() => {
        progress(plan, options);
        plans.push(plan);
        return plan.name;
      }),
    builtSheets: () =>
      unlessFailing(() =>
        plans.map(({ name, parts }) => ({
          name,
          parts,
          lastRow: Math.max(...parts.map(({ row, height }) => row + height - 1)),
        })),
      ),
    updateSheet: (sheet, plan, options = {}) =>
      unlessFailing(() => {
        const index = plans.findIndex(({ name }) => name === sheet);
        if (index < 0) throw new WorkbookError("notFound", sheet);
        progress(plan, options);
        plans[index] = { ...plan, name: sheet };
        return [];
      }),
    removeDrafts: () => unlessFailing(() => undefined),
  };
}
