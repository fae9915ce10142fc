import type { CalculationEvent } from "./paneEvents";
import type { Answer, Calculation } from "./paneState";

/** How far a calculation is after what has happened. */
export function calculationReducer(calculation: Calculation, event: CalculationEvent): Calculation {
  switch (event.type) {
    case "calculationStarted":
      return { kind: "running", previous: answerOf(calculation) };
    case "readingProgressed":
      return calculation.kind === "running" ? { ...calculation, reading: event.reading } : calculation;
    case "calculationCancelled":
      return { kind: "cancelled" };
    case "calculated":
      return { kind: "done", answer: event.answer };
    case "calculationDropped":
      return { kind: "none" };
  }
}

/** The answer in sight, while the next is calculated the one before. */
export function answerOf(calculation: Calculation): Answer | undefined {
  if (calculation.kind === "done") return calculation.answer;
  return calculation.kind === "running" ? calculation.previous : undefined;
}
