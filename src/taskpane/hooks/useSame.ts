import { useState } from "react";

/** The value as it was when its key last changed, so that equal values of other renders start no effect. */
export function useSame<T>(value: T, key: string): T {
  const [kept, keep] = useState({ key, value });
  if (kept.key === key) return kept.value;
  keep({ key, value });
  return value;
}
