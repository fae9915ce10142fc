/** Excel's own formulas on copies of the sheets: the originals keep ours, and both show the same. */
import { callsIn } from "../../../src/formulas/parsing/callsIn";
import { wordsFor } from "../../../src/taskpane/words/words";
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

describe.each(["en-US", "da-DK", "sv-SE"] as const)("in %s", (language) => {
  const { pane, sharing, native, definitions } = wordsFor(language);
  let before: { readonly formulas: unknown[]; readonly texts: string[][] };

  beforeAll(async () => {
    playground = await startPlayground({ language, empty: true });
    await open(playground, healthy);
    before = { formulas: await formulas("My report"), texts: await texts("My report") };
    await openPane(playground);
    await openShare(playground, pane);
  });
  afterAll(() => playground.close());

  it("the copies calculate with Excel's own functions", async () => {
    await playground.pane.getByRole("radio", { name: native.forms.modern }).check();
    await playground.pane.getByRole("radio", { name: sharing.values.places.copies }).check();
    await button(native.start).click();
    await says(native.doneOnCopies(3, 0, [COPY], definitions.sheet));
    await playground.calculated();
    expect(await formulas("My report")).toEqual(before.formulas);
    const copied = (await formulas(COPY)) as string[];
    expect(copied.filter((formula) => !formula.startsWith("=") || callsIn(formula).length > 0)).toEqual([]);
    expect(await texts(COPY)).toEqual(before.texts);
    expect(await faults()).toEqual([]);
  });

  it("both follow the data alike", async () => {
    await playground.typeIntoCell("Data!A6", "10");
    expect(await texts("My report")).not.toEqual(before.texts);
    expect(await texts(COPY)).toEqual(await texts("My report"));
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
