/** A shared workbook on its way through LibreOffice, which drops hidden parts of files: the formulas come back the same. */
import { wordsFor } from "../../../src/taskpane/words/words";
import { converted, describeWithLibreOffice } from "../../support/libreOffice";
import { choose, downloaded, statusSays } from "../files/support";
import { paneControls } from "../support/paneControls";
import { openPane } from "../support/paneFrame";
import { startPlayground, type Playground } from "../support/playground";
import { healthy, open, openShare } from "./support";

let playground: Playground;
const { button } = paneControls(() => playground);
const says = (sentence: string): Promise<void> => playground.pane.getByText(sentence).first().waitFor();

const { pane, sharing, definitions } = wordsFor("en-US");
const REPORT = "My report!A1:H7";
const places = ["B1", "B2", "A4"].map((cell) => `My report!${cell}`);
const formulas = () => Promise.all(places.map((place) => playground.formula(place)));
const texts = async () => (await playground.cells(REPORT)).map((row) => row.map(({ text }) => text));

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US", empty: true });
  await open(playground, healthy);
});
afterAll(() => playground.close());

describeWithLibreOffice("shared, saved, opened and saved by LibreOffice, opened again", () => {
  let before: { readonly formulas: unknown[]; readonly texts: string[][] };
  let shared: Buffer;

  beforeAll(async () => {
    before = { formulas: await formulas(), texts: await texts() };
    await openPane(playground);
    await openShare(playground, pane);
    await button(sharing.values.start).click();
    await says(sharing.values.done(3, definitions.sheet));
    const save = () => playground.page.getByRole("button", { name: "Save as XLSX" }).click();
    shared = (await downloaded(playground.page, save)).bytes;
  });

  it("LibreOffice shows the results, also where it calculates everything anew", () => {
    const sheets = converted(shared, "xlsx", "fods").toString();
    expect(sheets).toContain('office:value="40"');
    expect(sheets).toContain("NPS.BY(Survey[Score],Survey[Group])");
    expect(sheets).not.toContain("table:formula=");
    expect(sheets).not.toContain("#NAME?");
  }, 200_000);

  it("the formulas are restored as they were", async () => {
    const back = converted(shared, "xlsx", "xlsx");
    await playground.page.reload();
    await playground.page.waitForFunction(() => "playground" in window, undefined, { polling: 50 });
    await choose(playground.page, "Back.xlsx", back);
    await statusSays(playground.page, "Back.xlsx is open.");
    expect(await texts()).toEqual(before.texts);
    await openPane(playground);
    await openShare(playground, pane);
    await says(sharing.restore.about(3, definitions.sheet));
    await button(sharing.restore.start).click();
    await says(sharing.restore.done(3));
    await playground.calculated();
    expect(await formulas()).toEqual(before.formulas);
    expect(await texts()).toEqual(before.texts);
  }, 200_000);

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});
