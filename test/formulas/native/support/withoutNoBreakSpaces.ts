/** A list as the form for any Excel reads it: it takes no no-break spaces from around an id. */
export function withoutNoBreakSpaces<List extends object>(list: List): List {
  const columns = Object.entries(list).map(([name, cells]) => [
    name,
    (cells as unknown[]).map((cell) => (typeof cell === "string" ? cell.replaceAll("\u00a0", " ") : cell)),
  ]);
  return Object.fromEntries(columns) as List;
}
