/** Saving from the page: which file the browser gets, and what is in it. */
import { startPlayground, type Playground } from "../support/playground";
import { choose, downloaded, read, statusSays } from "./support";

describe("English", () => {
  let playground: Playground;
  beforeAll(async () => {
    playground = await startPlayground({ language: "en-US", empty: true });
  });
  afterAll(() => playground.close());

  const save = (kind: string) =>
    downloaded(playground.page, () => playground.page.getByRole("button", { name: kind }).press("Enter"));

  it("saves the workbook as XLSX: formulas with their results, ours in Excel's spelling", async () => {
    await playground.typeIntoCell("A1", "1000");
    await playground.typeIntoCell("A2", "=RETENTION(A1,950,100)");
    await playground.typeIntoCell("A3", "'=1+1");
    const saved = await save("Save as XLSX");
    expect(saved.name).toBe("Book1.xlsx");
    await statusSays(playground.page, "Book1.xlsx was saved.");
    const file = await read(saved);
    expect(file.ok && file.workbook.sheets[0]?.rows).toEqual([
      [1000],
      [{ formula: "=RETENTION(A1,950,100)", value: 0.85 }],
      ["=1+1"],
    ]);
  });

  it("opens what it saved", async () => {
    const saved = await save("Save as XLSX");
    await choose(playground.page, "again.xlsx", saved.bytes);
    await statusSays(playground.page, "again.xlsx is open.");
    expect(await playground.cell("A2")).toMatchObject({ value: 0.85, text: "85.0%" });
    expect((await save("Save as XLSX")).name).toBe("again.xlsx");
  });

  it("saves the active sheet as CSV: as shown, with a byte order mark, text that begins with = as it is", async () => {
    await playground.typeIntoCell("C2", 'say "hi", all');
    const saved = await save("Save as CSV");
    expect(saved.name).toBe("again.csv");
    expect(saved.bytes.toString()).toBe('\ufeff1000,,\r\n85.0%,,"say ""hi"", all"\r\n=1+1,,\r\n');
  });

  it("raises no error in the page", () => expect(playground.errors).toEqual([]));
});

describe.each([
  ["da-DK", "Gem som CSV", "Mappe1.csv"],
  ["sv-SE", "Spara som CSV", "Bok1.csv"],
] as const)("%s", (language, button, name) => {
  it("saves CSV with semicolons and decimal commas", async () => {
    const playground = await startPlayground({ language, empty: true });
    try {
      await playground.typeIntoCell("A1", "12,5");
      await playground.typeIntoCell("B1", "'-a;b");
      const { page } = playground;
      const saved = await downloaded(page, () => page.getByRole("button", { name: button }).click());
      expect(saved.name).toBe(name);
      expect(saved.bytes.toString()).toBe('\ufeff12,5;"-a;b"\r\n');
    } finally {
      await playground.close();
    }
  });
});
