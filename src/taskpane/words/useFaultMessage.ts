import type { SelectionState } from "../state/paneState";
import type { Fault } from "../state/readInput";
import { useWords } from "./useWords";

interface Faulty {
  readonly fault: Fault | undefined;
  readonly isFollowing: boolean;
  readonly selection: SelectionState;
  readonly decimal: "." | ",";
}

/** What is wrong with a field, in words; undefined if nothing is. */
export function useFaultMessage({ fault, isFollowing, selection, decimal }: Faulty): string | undefined {
  const { faults } = useWords().pane;
  const hasSeveralAreas = selection.kind === "problem" && selection.problem === "severalAreas";
  if (isFollowing && hasSeveralAreas) return faults.severalAreas;
  switch (fault) {
    case undefined:
      return undefined;
    case "notANumber":
      return faults.notANumber(decimal === "," ? "1234,5" : "1234.5");
    case "notAReference":
      return faults.notAReference;
    case "backwards":
      return faults.backwards;
  }
}
