import { getFormatInfo } from "numfmt";

/** Whether a number format shows a day, with or without the time of day. */
export function isDateFormat(pattern: string): boolean {
  const { type } = getFormatInfo(pattern);
  return type === "date" || type === "datetime";
}
