/**
 * Pictures of every screen, to be looked at: light and dark, in each language, in the pane's usual width and 320 pixels
 * wide, in out/screens/LANGUAGE/. What a test can say of them it says: nothing is wider than the pane.
 */
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { wordsFor } from "../../../src/taskpane/words/words";
import { openPane, paneFrame } from "../support/paneFrame";
import { resetFaults, setFaults } from "../support/faults";
import { startPlayground, type Playground } from "../support/playground";
import { questions } from "../support/questions";

let playground: Playground;

const folder = resolve(__dirname, "../../../out/screens");
const WIDTHS = { usual: 1440, narrow: 320 } as const;

/** A picture of the pane in both schemes and widths; the widest thing in it that sticks out, if one does. */
async function picture(language: string, name: string): Promise<readonly string[]> {
  const { page } = playground;
  const beyond: string[] = [];
  for (const [width, pixels] of Object.entries(WIDTHS)) {
    await page.setViewportSize({ width: pixels, height: 1400 });
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const path = join(folder, language, `${name}.${width}.${colorScheme}.png`);
      await page.locator("#pane").screenshot({ path, animations: "disabled" });
    }
    beyond.push(...(await widerThanPane()).map((text) => `${width}: ${text}`));
  }
  await page.setViewportSize({ width: WIDTHS.usual, height: 900 });
  return beyond;
}

/** Only tables may be wider than the pane: they scroll for themselves. */
function widerThanPane(): Promise<string[]> {
  return paneFrame(playground).evaluate(() =>
    document.documentElement.scrollWidth > innerWidth + 1
      ? [...document.querySelectorAll<HTMLElement>("main *")]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
          .filter((element) => element.closest("table") === null)
          .map((element) => `${element.tagName} ${element.textContent?.slice(0, 60) ?? ""}`)
      : [],
  );
}

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const words = wordsFor(language);
  const { askFor, leave, insertAt, choose, button } = questions(() => playground, words);
  const fits = async (name: string) => expect(await picture(language, name)).toEqual([]);

  beforeAll(() => mkdirSync(join(folder, language), { recursive: true }));

  describe("over the sample workbook", () => {
    beforeAll(async () => {
      playground = await startPlayground({ language });
      await openPane(playground);
      await playground.pane.getByText(/^Orders: /).waitFor();
    });
    afterAll(() => playground.close());

    it("the whole playground", async () => {
      await askFor("retention", "number");
      await playground.page.screenshot({
        path: join(folder, language, "playground.png"),
        animations: "disabled",
      });
      await leave();
    });

    it("what one may ask", () => fits("topics"));

    it.each([
      ["retention", "number"],
      ["retention", "overTime"],
      ["retention", "cohorts"],
      ["retention", "certainty"],
      ["orderValue", "bySegment"],
      ["nps", "number"],
      ["nps", "overTime"],
      ["nps", "certainty"],
      ["customerGroups", "byCustomer"],
    ] as const)("%s %s", async (topic, way) => {
      // The two counts of a share come from its number.
      if (way === "certainty") await askFor(topic, "number");
      await askFor(topic, way);
      await fits(`${topic}-${way}`);
      await leave();
    });

    it("a search, and a measure of counted figures", async () => {
      await playground.pane.getByRole("searchbox").fill("nps");
      await fits("search");
      await choose("RETENTION");
      await fits("counted");
      await leave();
      await playground.pane.getByRole("searchbox").fill("");
    });

    it("a formula inserted, and a cell that is taken", async () => {
      await askFor("csat", "number");
      await insertAt("Orders!G2");
      await fits("inserted");
      await playground.typeIntoCell("Orders!G4", "=1+1");
      await playground.page.evaluate(() => {
        const { grid } = window.playground;
        grid.select({ sheet: grid.activeSheet(), row: 3, column: 6, rows: 1, columns: 1 });
      });
      await button(/Orders!G4/)
        .first()
        .click();
      await playground.pane
        .getByText(/G4.*1\+1/)
        .first()
        .waitFor();
      await fits("taken");
      await leave();
    });
  });

  it("an empty workbook, and Excel while a cell is edited", async () => {
    playground = await startPlayground({ language, empty: true });
    try {
      await openPane(playground);
      await playground.pane.getByText(words.understanding.empty).waitFor();
      await fits("empty");
      await choose("RETENTION");
      const inputs = ["customersAtStart", "customersAtEnd", "newCustomers"] as const;
      for (const name of inputs)
        await playground.pane.getByRole("textbox", { name: words.measures.inputs[name] }).fill("100");
      await setFaults(playground, { editMode: true });
      await button(/A1/).first().click();
      await playground.pane.getByText(words.pane.problems.editMode).first().waitFor();
      await fits("edit-mode");
      await resetFaults(playground);
    } finally {
      await playground.close();
    }
  });
});
