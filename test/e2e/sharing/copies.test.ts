/** Sharing on copies of the sheets: the originals keep their formulas, the copies hold the values, and come back, too. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { setFaults, resetFaults } from "../support/faults";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { healthy, open, openShare } from "./support";

let playground: Playground;
const { button, faults } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

const COPY = "My report (2)";
const cells = ["B1", "B2", "A4"];
const formulas = (sheet: string) => Promise.all(cells.map((cell) => playground.formula(`${sheet}!${cell}`)));
const texts = async (sheet: string) =>
  (await playground.cells(`${sheet}!A1:H7`)).map((row) => row.map(({ text }) => text));
const sheetNames = () =>
  playground.page.evaluate(() => window.playground.grid.sheets().map(({ name }) => name));

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, definitions } = wordsFor(language);
  let before: { readonly formulas: unknown[]; readonly texts: string[][] };

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, healthy);
    before = { formulas: await formulas("My report"), texts: await texts("My report") };
    await openPane(playground);
    await openShare(playground, pane);
    await playground.pane.getByRole("radio", { name: sharing.values.places.copies }).check();
  });
  afterAll(() => playground.close());

  it("a fault leaves no copy behind", async () => {
    await setFaults(playground, { failAtAction: 4 });
    await button(sharing.values.start).click();
    await says(sharing.problems.refused);
    await resetFaults(playground);
    expect(await sheetNames()).toEqual(["Data", "My report"]);
    expect(await formulas("My report")).toEqual(before.formulas);
  });

  it("the originals stay as they are, and the copies hold what these show", async () => {
    await button(sharing.values.start).click();
    await says(sharing.values.doneOnCopies(3, [COPY], definitions.sheet));
    expect(await sheetNames()).toEqual(["Data", "My report", COPY, definitions.sheet]);
    expect(await formulas("My report")).toEqual(before.formulas);
    expect(await texts(COPY)).toEqual(before.texts);
    expect((await formulas(COPY)).filter((content) => String(content).startsWith("="))).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it("restoring brings the formulas back on the copies", async () => {
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(3));
    await playground.calculated();
    expect(await formulas(COPY)).toEqual(before.formulas);
    expect(await texts(COPY)).toEqual(before.texts);
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
