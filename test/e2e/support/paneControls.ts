/** The task pane's controls as a user finds them: by role and label. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "playwright-core";
import type { Playground } from "./playground";

export interface PaneControls {
  button(name: string | RegExp): Locator;
  field(name: string): Locator;
  list(name: string): Locator;
  /** What the pane shows as the result. */
  result(): Locator;
  /** What of it is announced to those who hear the pane. */
  announced(): Locator;
  /** Chooses a measure: its button carries its function's name. */
  choose(id: string): Promise<void>;
  /** What axe finds at fault in the pane. */
  faults(): Promise<unknown[]>;
}

export function paneControls(playground: () => Playground): PaneControls {
  const pane = () => playground().pane;
  const result = () => pane().getByRole("region").first();
  return {
    button: (name) => pane().getByRole("button", { name }),
    field: (name) => pane().getByRole("textbox", { name, exact: true }),
    list: (name) => pane().getByRole("combobox", { name, exact: true }),
    result,
    announced: () => result().getByRole("status"),
    choose: (id) =>
      pane()
        .locator("button", { has: pane().getByText(id, { exact: true }) })
        .click(),
    faults: async () => {
      const axe = new AxeBuilder({ page: playground().page }).setLegacyMode();
      return (await axe.include(["iframe", "#pane"]).analyze()).violations;
    },
  };
}
