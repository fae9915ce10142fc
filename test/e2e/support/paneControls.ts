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
  /** Searches a measure by its function's name, which its button carries, and chooses it. */
  choose(id: string): Promise<void>;
  /** Chooses what one would like to know, by the name of the topic. */
  ask(topic: string): Promise<void>;
  /** A way to ask, by its name. */
  way(name: string): Locator;
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
    choose: async (id) => {
      await pane().getByRole("searchbox").fill(id);
      await pane()
        .locator("button", { has: pane().getByText(id, { exact: true }) })
        .click();
    },
    ask: (topic) =>
      pane()
        .locator("button", { has: pane().getByText(topic, { exact: true }) })
        .click(),
    // What it lacks belongs to the name of a way that the data cannot answer.
    way: (name) => pane().getByRole("radio", { name }),
    faults: async () => {
      const axe = new AxeBuilder({ page: playground().page }).setLegacyMode();
      return (await axe.include(["iframe", "#pane"]).analyze()).violations;
    },
  };
}
