/** Sets of APIs with their versions: "ExcelApi": "1.14". */
export type Versions = Readonly<Record<string, string>>;

/** Whether there is the set in this version or a later one. */
export function hasSet(versions: Versions, set: string, version: string): boolean {
  const own = versions[set];
  return own !== undefined && compare(own, version) >= 0;
}

/** By numbers between the points: 1.9 is older than 1.12. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number)) as [number[], number[]];
  return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0);
}
