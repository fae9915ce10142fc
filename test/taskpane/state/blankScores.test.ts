/** Blank answers leave the formula, and the figure stays: the functions calculate the same without those rows. */
import * as fc from "fast-check";
import { composeFormula, ENGLISH, type FormulaArgument } from "../../../src/formulas/compose";
import { catalogue, functionIds, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { blankScores, withoutBlankScores } from "../../../src/taskpane/state/blankScores";
import { argumentsOf } from "../../../src/taskpane/state/question";

const column = (...cells: (number | string)[]) => cells.map((cell) => [cell]);
const reference = (text: string): FormulaArgument => ({ kind: "reference", reference: text });
const omitted: FormulaArgument = { kind: "omitted" };

function written(
  id: FunctionId,
  args: readonly FormulaArgument[],
  values: readonly unknown[],
  style = ENGLISH,
) {
  const left = blankScores(id, values)?.left ?? [];
  return composeFormula(id, withoutBlankScores(id, args, left), style);
}

describe("what is blank", () => {
  it("is counted", () => {
    expect(blankScores("NPS", [column(9, "", 3, "")])).toEqual({ count: 2, left: ["scores"] });
  });

  it.each<[string, FunctionId, unknown[]]>([
    ["no blanks", "NPS", [column(9, 0, 3)]],
    ["nothing but blanks: there is nothing to leave them out of", "NPS", [column("", "")]],
    ["blanks of other ranges", "NPS", [column(9, 3), column(45000, "")]],
    ["orders", "REPEATRATE.ORDERS", [column("a", "")]],
    ["counted figures", "CLV", [column(1, ""), column(2, 3)]],
  ])("nothing to say of %s", (_, id, values) => {
    expect(blankScores(id, values)).toBeUndefined();
  });

  it.each<[string, unknown[]]>([
    [
      "a block",
      [
        [
          [9, ""],
          [3, 4],
        ],
      ],
    ],
    ["a row of dates beside a column of scores", [column(9, ""), [[45000, 45001]]]],
    ["ranges of different sizes", [column(9, "", 3), column(45000, 45001)]],
  ])("FILTER has no way with %s", (_, values) => {
    expect(blankScores("NPS", values)).toMatchObject({ count: 1, left: undefined });
  });

  it("a row of scores is as good as a column", () => {
    expect(blankScores("NPS", [[[9, "", 3]]])?.left).toEqual(["scores"]);
  });
});

describe("the formula", () => {
  const survey = [column(9, "", 3), column(45000, 45001, 45002), "2023", column(1, 2, 3)];
  const args = ["S[Score]", "S[Date]"].map(reference);
  const period: FormulaArgument = { kind: "constant", value: "2023" };

  it("has one condition for scores, dates and counts alike", () => {
    expect(written("NPS", [...args, period, reference("S[Count]")], survey)).toBe(
      '=NPS(FILTER(S[Score],S[Score]<>""),FILTER(S[Date],S[Score]<>""),"2023",FILTER(S[Count],S[Score]<>""))',
    );
  });

  it("is shown as Excel in Denmark writes it", () => {
    const danish = { ...ENGLISH, list: ";", decimal: ",", filter: "FILTRER" } as const;
    expect(written("NPS", args, survey, danish)).toBe(
      '=NPS(FILTRER(S[Score];S[Score]<>"");FILTRER(S[Date];S[Score]<>""))',
    );
  });

  it("leaves out what was left out", () => {
    expect(written("CES", [reference("A1:A3"), omitted, omitted], [column(1, "", 2), null])).toBe(
      '=CES(FILTER(A1:A3,A1:A3<>""))',
    );
  });

  it("filters each sample of a test by itself, and only the one that holds blanks", () => {
    const values = [column(9, 3, 4), column(8, "", 2, 1)];
    expect(written("NPS.TEST", [reference("A1:A3"), reference("B1:B4")], values)).toBe(
      '=NPS.TEST(A1:A3,FILTER(B1:B4,B1:B4<>""))',
    );
  });
});

describe("the figure", () => {
  const surveys = functionIds.filter((id) => argumentsOf(id).some(([, { role }]) => role === "scores"));
  const row = fc.record({
    score: fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 5 })),
    other: fc.oneof(fc.constant(""), fc.integer({ min: 1, max: 5 })),
    date: fc.integer({ min: 45000, max: 45400 }),
    group: fc.constantFrom("a", "b", "c"),
    count: fc.integer({ min: 0, max: 4 }),
  });

  type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;
  const isFilled = (cell: number | string) => cell !== "";

  /** The arguments, each list with all its rows or without those of blank scores. */
  function values(id: FunctionId, rows: readonly Row[], leaves: boolean): unknown[] {
    const kept = leaves ? rows.filter(({ score }) => isFilled(score)) : rows;
    const others = leaves ? rows.filter(({ other }) => isFilled(other)) : rows;
    return argumentsOf(id).map(([name, { role }]) => {
      if (name === "scoresB") return column(...others.map(({ other }) => other));
      if (role === "scores") return column(...kept.map(({ score }) => score));
      if (role === "dates") return column(...kept.map(({ date }) => date));
      if (role === "groups") return column(...kept.map(({ group }) => group));
      if (role === "counts") return column(...kept.map(({ count }) => count));
      return name === "unit" ? "month" : null;
    });
  }

  function shown(id: FunctionId, args: readonly unknown[]): unknown {
    const [outcome] = evaluate(catalogue[id], args).flat();
    switch (outcome?.kind) {
      case "finding":
        return outcome.finding.value;
      case "interval":
        return [outcome.interval.low, outcome.interval.high];
      case "table":
        return outcome.table.rows;
      default:
        return outcome;
    }
  }

  it.each(surveys)("%s is the same without the rows of blank scores", (id) => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        fc.pre(rows.some(({ score }) => isFilled(score)) && rows.some(({ other }) => isFilled(other)));
        expect(shown(id, values(id, rows, true))).toEqual(shown(id, values(id, rows, false)));
      }),
      { numRuns: 50 },
    );
  });
});
