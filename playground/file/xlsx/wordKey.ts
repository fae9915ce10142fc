/** The key under which a table has a file's word. */
export function keyOf<Key extends string>(
  table: Readonly<Record<Key, string>>,
  word: string | undefined,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === word);
}
