import { generateRandomId, IUndoRedoService, type Injector } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME as wholeWorkbook,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/preset-sheets-core";
import type { CellValue } from "../Grid";
import type { NameInfo, Names } from "../port/Names";
import type { Book } from "./Book";

/** The names of the grid library's workbook. */
export class NameList implements Names {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly book: Book,
    private readonly injector: Injector,
    private readonly evaluator: (formula: string) => Promise<CellValue[][]>,
  ) {
    this.service = injector.get(IDefinedNamesService);
    // Without any names the engine would not notice that a formula's last name is gone.
    this.service.getAllDefinedNamesIsEmpty = () => false;
  }

  list(): NameInfo[] {
    return this.params().map(toInfo);
  }

  add(name: NameInfo): void {
    this.book.facade.insertDefinedNameBuilder({ ...toParam(name, generateRandomId()), unitId: this.book.id });
  }

  change(before: NameInfo, after: NameInfo): void {
    this.book.facade.updateDefinedNameBuilder({
      ...toParam(after, this.find(before).id),
      unitId: this.book.id,
    });
  }

  remove(name: NameInfo): void {
    const params = { ...toParam(name, this.find(name).id), unitId: this.book.id };
    // The library's command also writes #REF! into the formulas that use the name; in Excel they keep it.
    const [undo, redo] = [
      { id: SetDefinedNameMutation.id, params },
      { id: RemoveDefinedNameMutation.id, params },
    ];
    this.book.commands.syncExecuteCommand(redo.id, params);
    const step = { unitID: this.book.id, undoMutations: [undo], redoMutations: [redo] };
    this.injector.get(IUndoRedoService).pushUndoRedo(step);
  }

  evaluate(formula: string): Promise<CellValue[][]> {
    return this.evaluator(formula);
  }

  private params(): IDefinedNamesServiceParam[] {
    return Object.values(this.service.getDefinedNameMap(this.book.id) ?? {});
  }

  private find({ name, sheet }: NameInfo): IDefinedNamesServiceParam {
    const found = this.params().find((one) => one.name === name && toInfo(one).sheet === sheet);
    if (!found) throw new Error(`There is no name ${name}.`);
    return found;
  }
}

function toInfo(param: IDefinedNamesServiceParam): NameInfo {
  const { name, formulaOrRefString: formula, localSheetId, comment = "", hidden = false } = param;
  return {
    name,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    ...(localSheetId === undefined || localSheetId === wholeWorkbook ? {} : { sheet: localSheetId }),
    comment,
    visible: !hidden,
  };
}

/** The library takes references without "=" and follows them when cells move. */
export function toParam(
  { name, formula, sheet, comment, visible }: NameInfo,
  id: string,
): IDefinedNamesServiceParam {
  const isReference =
    /^=(?:'(?:[^']|'')+'|[^'!()+*/&^=<>"-]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;
  return {
    id,
    name,
    formulaOrRefString: isReference.test(formula) ? formula.slice(1) : formula,
    localSheetId: sheet ?? wholeWorkbook,
    comment,
    hidden: !visible,
  };
}
