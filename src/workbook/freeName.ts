/** The name, with the first number behind it that makes it free: Excel takes "orders" for "Orders". */
export function freeName(wanted: string, taken: readonly string[], separator: string): string {
  const isTaken = (name: string) => taken.some((one) => one.toLowerCase() === name.toLowerCase());
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}${separator}${number}`)) number++;
  return `${wanted}${separator}${number}`;
}
