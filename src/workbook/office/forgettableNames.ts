import { answered } from "../patience";

export interface ForgettableNames {
  /** Takes the names away, with the next sync. */
  forget(): void;
  /** Gives the workbook those names again that it lacks. */
  remember(): Promise<void>;
}

/** Names of the workbook that are to go, and may have to come back. */
export async function forgettableNames(
  context: Excel.RequestContext,
  wanted: readonly string[],
): Promise<ForgettableNames> {
  const { names } = context.workbook;
  const before = wanted.map((name) => names.getItem(name).load("name,formula,comment"));
  if (wanted.length > 0) await answered(context.sync());
  const kept = before.map(({ name, formula, comment }) => ({ name, formula: String(formula), comment }));
  return {
    forget: () => {
      for (const { name } of kept) names.getItem(name).delete();
    },
    remember: async () => {
      if (kept.length === 0) return;
      const now = kept.map(({ name }) => names.getItemOrNullObject(name).load("name"));
      await answered(context.sync());
      for (const [index, { name, formula, comment }] of kept.entries()) {
        if (now[index]!.isNullObject) names.add(name, formula, comment);
      }
      await answered(context.sync());
    },
  };
}
