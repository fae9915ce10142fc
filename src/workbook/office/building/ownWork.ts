/** So long no building takes: older work that is unfinished is none that somebody else is still at. */
const ABANDONED_MILLISECONDS = 600_000;

/** What this page has begun may be taken away at once: it builds one sheet at a time. */
const own = new Set<number>();

/** The number of new work on a sheet: the time at which it begins. */
export function beginWork(now: number): number {
  own.add(now);
  return now;
}

/** Whether unfinished work of that number is nobody's any more. */
export function isAbandoned(begun: number): boolean {
  return own.has(begun) || Date.now() - begun > ABANDONED_MILLISECONDS;
}
