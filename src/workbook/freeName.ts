/** The name, with a number behind it that is greater than any in use: numbers tell which of such names is the latest. */
export function latestName(wanted: string, taken: readonly string[], separator: string): string {
  const numbers = taken.map((name) => nameNumber(name, wanted, separator));
  const latest = Math.max(0, ...numbers);
  return latest === 0 ? wanted : `${wanted}${separator}${latest + 1}`;
}

/** 1 for the name itself, 3 for the name with a 3 behind it, 0 for another name. */
export function nameNumber(name: string, wanted: string, separator: string): number {
  const [plain, start] = [name.toLowerCase(), wanted.toLowerCase()];
  if (plain === start) return 1;
  if (!plain.startsWith(start + separator)) return 0;
  const rest = plain.slice(start.length + separator.length);
  return /^[1-9]\d*$/.test(rest) ? Number(rest) : 0;
}

/** The name, with the first number behind it that makes it free: Excel takes "orders" for "Orders". */
export function freeName(wanted: string, taken: readonly string[], separator: string): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}${separator}${number}`)) number++;
  return `${wanted}${separator}${number}`;
}
