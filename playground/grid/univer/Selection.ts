import type { Injector } from "@univerjs/core";
import { ScrollToRangeOperation, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import type { Area } from "../Grid";
import { areaOf, rangeOf, type Book } from "./Book";

/** The cells that are selected on the grid library's active sheet. */
export class Selection {
  private readonly service: SheetsSelectionsService;

  constructor(
    private readonly book: Book,
    injector: Injector,
  ) {
    this.service = injector.get(SheetsSelectionsService);
  }

  /** The one with the active cell comes first; the library has it last. */
  areas(): readonly Area[] {
    const sheet = this.book.workbook.getActiveSheet().getSheetId();
    return this.service
      .getCurrentSelections()
      .map(({ range }) => areaOf(sheet, range))
      .reverse();
  }

  /** On the active sheet, which has room for the first area's first cell. */
  select(first: Area, others: readonly Area[]): void {
    this.book.range(this.book.present(first) ?? first).activate();
    this.book.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range: rangeOf(first) });
    if (others.length === 0) return;
    const [active] = this.service.getCurrentSelections();
    const rest = others.map((area) => ({ range: rangeOf(area), primary: null }));
    this.service.setSelections([...rest, ...(active ? [active] : [])]);
  }

  onChanged(listener: () => void): () => void {
    const subscription = this.service.selectionChanged$.subscribe(() => {
      if (!this.book.isAway) listener();
    });
    return () => subscription.unsubscribe();
  }
}
