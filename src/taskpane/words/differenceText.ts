import type { Direction } from "../../locales/en/answer";
import type { Difference } from "../answer/difference";
import type { Words } from "./words";

/** The size of a difference and where it points; what rounds to nothing is none. */
export function differenceText(
  { unit, amount }: Difference,
  { answer, formats }: Words,
): { readonly direction: Direction; readonly text: string } {
  const size = Math.abs(amount);
  const texts = {
    percentagePoints: () => [formats.oneDecimal(size), answer.percentagePoints] as const,
    points: () => [formats.quantity(size), answer.points] as const,
    share: () => [formats.value(size, "rate"), asItIs] as const,
    amount: () => [formats.quantity(size), asItIs] as const,
  };
  const [number, withUnit] = texts[unit]();
  const isNothing = !/[1-9]/.test(number);
  const direction: Direction = isNothing ? "same" : amount > 0 ? "higher" : "lower";
  return { direction, text: withUnit(number) };
}

const asItIs = (amount: string) => amount;
