import type { Injector } from "@univerjs/core";
import { SheetInterceptorService, VALIDATE_CELL } from "@univerjs/preset-sheets-core";
import type { Verdict } from "../port/Validations";
import type { Changes } from "./Changes";

interface Entry {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface Checking {
  readonly injector: Injector;
  readonly changes: Changes;
  /** Whether the cell has a rule against which something could be typed. */
  readonly hasRule: (sheet: string, row: number, column: number) => boolean;
  readonly verdict: (entry: Entry) => Promise<Verdict>;
  /** Selects the cell again, which the grid has left. */
  readonly comeBack: (entry: Entry) => void;
  /** Takes back what was entered last, as if it had not been. */
  readonly takeBack: () => void;
  /** Opens the cell's editor with what was typed. */
  readonly retry: (entry: Entry) => void;
}

/**
 * What is typed into a cell with a rule stands in it while it is checked, since a rule may ask what follows from it, and
 * is taken back where it does not stay. Nobody else hears of it before. Returns what is to be called when a cell is about
 * to be written by typing.
 */
export function checkEntries(checking: Checking): (entry: Entry) => void {
  const { injector, changes, hasRule } = checking;
  let entered: Entry | undefined;
  // The library asks this once the entry stands in its cell. It would wait with the editor half closed, which then takes
  // no typing any more: so the answer is yes, and what follows comes after.
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    handler: (valid, _, next) => {
      const entry = entered;
      entered = undefined;
      if (entry) setTimeout(() => void decide(entry, checking));
      return next(valid);
    },
  });
  return (entry) => {
    if (!hasRule(entry.sheet, entry.row, entry.column)) return;
    entered = entry;
    changes.hold();
    // Where the cell held the same before, nothing is written and nobody asks.
    setTimeout(() => {
      if (entered !== entry) return;
      entered = undefined;
      changes.release(true);
    });
  };
}

async function decide(
  entry: Entry,
  { changes, verdict, comeBack, takeBack, retry }: Checking,
): Promise<void> {
  const decided = await verdict(entry);
  if (decided === "keep") return changes.release(true);
  takeBack();
  changes.release(false);
  if (decided === "retry") retry(entry);
  else comeBack(entry);
}
