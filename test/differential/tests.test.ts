/** NPS.TEST, CSAT.TEST and CES.TEST: DuckDB integrates the distributions numerically, in SQL. */
import type { FunctionId } from "../../src/functions/catalogue";
import { describeWithRealData } from "../support/realData";
import { byKey, expectAgreement, INTERVALS } from "./support/agree";
import { calculate, type Arguments } from "./support/calculate";
import type { Database } from "./support/Database";
import {
  forEachQuestion,
  type AnswerCells,
  type Asked,
  type CellColumn,
  type Question,
} from "./support/lists";
import { openAnswers } from "./support/open";
import { randomAnswers } from "./support/randomLists";
import { realAnswers } from "./support/realLists";

// The real lists take their time.
jest.setTimeout(60_000);

function agreement(make: () => Asked<AnswerCells>): void {
  let asked: Asked<AnswerCells>;
  let database: Database;

  beforeAll(async () => {
    asked = make();
    database = await openAnswers(asked, "tests");
  });
  afterAll(() => {
    database.close();
  });

  it("NPS.TEST", () =>
    compare(
      "NPS.TEST",
      "nps_tests",
      ({ scores }) => scores,
      () => ({}),
    ));

  it("CSAT.TEST", () =>
    compare(
      "CSAT.TEST",
      "csat_tests",
      ({ ratings }) => ratings,
      ({ scale, satisfiedFrom }) => ({ scale, satisfiedFrom }),
    ));

  it("CES.TEST", () =>
    compare(
      "CES.TEST",
      "ces_tests",
      ({ ratings }) => ratings,
      ({ scale }) => ({ scale }),
    ));

  /** The two samples are the even and the odd rows of a list. */
  async function compare(
    id: FunctionId,
    view: string,
    column: (list: AnswerCells) => CellColumn,
    scale: (question: Question) => Arguments,
  ): Promise<void> {
    const found = byKey(await database.query(`SELECT q, p FROM ${view}`), 1);
    forEachQuestion(asked, (q, question, list) => {
      const samples = { scoresA: everyOther(column(list), 0), scoresB: everyOther(column(list), 1) };
      const theirs = found.get(String(q))?.filter(([p]) => p !== null);
      const ours = calculate(id, { ...samples, ...scale(question) });
      expectAgreement(`${id} ${q}`, ours, theirs?.length ? theirs : undefined, () => INTERVALS);
    });
  }
}

function everyOther(column: CellColumn, remainder: number): CellColumn {
  return column.filter((_, row) => row % 2 === remainder);
}

describe("on random lists", () => {
  agreement(() => randomAnswers(400));
});

describeWithRealData("on real answers", () => {
  agreement(realAnswers);
});
