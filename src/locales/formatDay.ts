/** A day (counted as serial dates are) as every message writes it: 2026-04-01. */
export function formatDay(day: number): string {
  return new Date((day - 25569) * 86_400_000).toISOString().slice(0, 10);
}
