import fc from "fast-check";
import { recogniseColumn } from "../../../src/taskpane/understanding/recogniseColumn";
import type { Cell } from "../../../src/workbook/Workbook";

const DAYS = ["dates", "starts", "ends"];
const ANSWERS = ["nps", "ces", "csat"];
const header = fc.oneof(
  fc.string(),
  fc.constantFrom("Date", "Ordredato", "Beløb", "Kund", "NPS", "Start", "Slut", "Score", "Antal", "Segment"),
);
const format = fc.constantFrom("General", "yyyy-mm-dd", "#,##0.00", "0%", "@");
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant({ type: "Error" as const, basicValue: "#N/A" }),
);
const kindOf = (...args: Parameters<typeof recogniseColumn>) => recogniseColumn(...args)?.kind ?? "nothing";

it("never claims that words are dates, amounts or counts, whatever header and format say", () => {
  const word = fc.stringMatching(/^[a-zæøå]+( [a-zæøå]+)*$/);
  fc.assert(
    fc.property(header, fc.array(word, { minLength: 1 }), format, (name, cells, numberFormat) => {
      const texts = cells.filter((text) => text !== "");
      expect([...DAYS, ...ANSWERS, "amounts", "counts"]).not.toContain(kindOf(name, texts, numberFormat));
    }),
  );
});

it("never claims answers where a number lies outside every scale", () => {
  fc.assert(
    fc.property(
      header,
      fc.array(fc.integer({ min: 11 }), { minLength: 1 }),
      format,
      (name, cells, numberFormat) => {
        expect(ANSWERS).not.toContain(kindOf(name, cells, numberFormat));
      },
    ),
  );
});

it("claims nothing of a column without values", () => {
  fc.assert(
    fc.property(header, fc.nat(20), format, (name, rows, numberFormat) => {
      expect(kindOf(name, Array<Cell>(rows).fill(""), numberFormat)).toBe("nothing");
    }),
  );
});

it("has a judgement, with a reason, or none, for whatever a workbook holds", () => {
  fc.assert(
    fc.property(header, fc.array(cell), format, (name, cells, numberFormat) => {
      const recognised = recogniseColumn(name, cells, numberFormat);
      if (recognised) expect(recognised.reasons.length).toBeGreaterThan(0);
    }),
  );
});

it("judges the same cells alike in whatever order they come", () => {
  fc.assert(
    fc.property(header, fc.array(cell), format, (name, cells, numberFormat) => {
      expect(kindOf(name, [...cells].reverse(), numberFormat)).toBe(kindOf(name, cells, numberFormat));
    }),
  );
});
