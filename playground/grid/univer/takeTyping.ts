import type { Injector } from "@univerjs/core";
import type { Language } from "../../language";
import type { Area, RefusalReason } from "../Grid";
import type { TableEditing } from "../port/TableEditing";
import type { Book } from "./Book";
import type { CellReader } from "./CellReader";
import type { Changes } from "./Changes";
import { checkEntries } from "./checkEntries";
import { editInLanguage } from "./editing";
import { fillColumn } from "./fillColumns";
import { growTables } from "./growTables";
import { pasteInLanguage } from "./pasting";
import type { RuleList } from "./RuleList";
import type { Steps } from "./Steps";
import type { Typist } from "./Typist";

interface Typing {
  readonly injector: Injector;
  readonly book: Book;
  readonly reader: CellReader;
  readonly typist: Typist;
  readonly changes: Changes;
  readonly steps: Steps;
  readonly tables: TableEditing;
  readonly rules: RuleList;
  readonly language: Language;
  readonly whenIdle: () => Promise<void>;
  readonly select: (area: Area) => void;
  readonly write: (area: Area, cells: readonly (readonly string[])[]) => void;
  readonly moved: (formula: string, rows: number, columns: number) => string;
  readonly refused: (reason: RefusalReason) => void;
}

/** What becomes of what the user types: read in the user's language, checked by the cell's rule, followed by its table. */
export function takeTyping(typing: Typing): void {
  const { injector, book, reader, typist, rules, language, refused } = typing;
  const selectCell = (sheet: string, row: number, column: number) =>
    typing.select({ sheet, row, column, rows: 1, columns: 1 });
  const growing = growTables({ ...typing, grown: (change) => fillColumn(change, typing) });
  const checking = checkEntries({
    injector,
    changes: typing.changes,
    hasRule: (sheet, row, column) => rules.at(sheet, row, column)?.alert.shown === true,
    verdict: async ({ sheet, row, column, text }) => {
      await typing.whenIdle();
      return rules.verdict(sheet, row, column, text);
    },
    comeBack: ({ sheet, row, column }) => selectCell(sheet, row, column),
    takeBack: () => typing.steps.takeBack(),
    retry: (entry) => editAgain(entry),
  });
  pasteInLanguage({ injector, book, typist, refused });
  const editAgain = editInLanguage({
    injector,
    language,
    typist,
    reader,
    refused,
    entering: (entry) => {
      growing();
      checking(entry);
    },
    edit: (sheet, row, column) => {
      selectCell(sheet, row, column);
      book.facade.startEditing();
    },
  });
}
