/** The tab Explain as a user goes through it. */
import type { Locator } from "playwright-core";
import type { Language } from "../../../playground/language";
import { wordsFor } from "../../../src/taskpane/words/words";
import { paneControls, type PaneControls } from "../support/paneControls";
import { openPane, selectCells } from "../support/paneFrame";
import type { Playground } from "../support/playground";
import { write } from "../support/sheet";

export interface Explaining extends PaneControls {
  /** Opens the pane at the tab. */
  start(): Promise<void>;
  /** Puts an English formula or a value into a cell of the first sheet, and waits for the results. */
  put(cell: string, content: string | number): Promise<void>;
  /** What a formula gives in a cell of its own, as the spreadsheet calculates it. */
  valueOf(formula: string): Promise<number>;
  /** Puts a formula into a cell and waits until it is explained. */
  explain(cell: string, formula: string): Promise<void>;
  /** Selects a cell and waits until the formula in another, or in itself, is explained. */
  select(address: string, home?: string): Promise<void>;
  says(text: string | RegExp): Promise<void>;
  heading(name: string): Locator;
  /** What the pane shows as the result. */
  figure(): Locator;
  /** Opens the explained call in the form. */
  edit(): Promise<void>;
  /** Saves what the form says now. */
  save(cell: string): Promise<void>;
}

export const SHEET = "Start";

/** With the sheet on which formulas are put, as references write it. */
export function explaining(playground: () => Playground, language: Language, sheet = SHEET): Explaining {
  const { explain, pane } = wordsFor(language);
  const controls = paneControls(playground);
  const inPane = () => playground().pane;
  const says = (text: string | RegExp) => inPane().getByText(text).first().waitFor();
  const heading = (name: string) => inPane().getByRole("heading", { name, exact: true });

  async function select(address: string, home = address): Promise<void> {
    await selectCells(playground(), address);
    await heading(explain.formulaIn(home)).waitFor();
  }

  async function put(cell: string, content: string | number): Promise<void> {
    await selectCells(playground(), `${sheet}!${cell}`);
    await write(playground(), cell, [[content]]);
    await playground().calculated();
  }

  return {
    ...controls,
    put,
    valueOf: async (formula) => {
      await put("K40", formula);
      return Number((await playground().cell(`${sheet}!K40`)).value);
    },
    start: async () => {
      await openPane(playground());
      await controls.button(pane.tasks.explain).click();
    },
    explain: async (cell, formula) => {
      await put(cell, formula);
      await inPane().getByRole("button", { name: pane.tasks.explain, exact: true }).click();
      await select(`${sheet}!${cell}`);
    },
    select,
    says,
    heading,
    figure: () => inPane().getByRole("region", { name: pane.result.heading }),
    edit: async () => {
      await controls.button(new RegExp(`^${explain.edit}`)).click();
      await says(explain.editing.unchanged);
    },
    save: async (cell) => {
      await controls.button(explain.editing.save(`${sheet}!${cell}`)).click();
    },
  };
}
