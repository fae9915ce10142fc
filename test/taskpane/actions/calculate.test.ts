import { calculate } from "../../../src/taskpane/actions/calculate";
import { rememberCells } from "../../../src/taskpane/actions/rememberedCells";
import { explainedCalls } from "../../../src/taskpane/explain/ExplainedCall";
import { fakeWorkbook } from "../../support/fakeWorkbook";

const survey = () =>
  fakeWorkbook({
    sheets: { Survey: [["Score"], [10], [9], [8], [6], [{ type: "Error", basicValue: "#DIV/0!" }]] },
    tables: { Survey: "Survey!A1:A6" },
  });
const reference = (text: string) => ({ kind: "reference", reference: text }) as const;

it("calculates from the cells what the worksheet would", async () => {
  const answer = await calculate("NPS", [reference("Survey!A1:A5")], rememberCells(survey()));
  expect(answer).toMatchObject({
    outcomes: [[{ kind: "finding", finding: { value: 25, rows: { used: 4, leftOut: { header: 1 } } } }]],
  });
});

it("hands an error in a cell on, as the worksheet would", async () => {
  const answer = await calculate("NPS", [reference("Survey[Score]")], rememberCells(survey()));
  expect(answer).toMatchObject({
    outcomes: [[{ problem: { code: "errorInCell", error: "#DIV/0!", argument: "scores", row: 5 } }]],
  });
});

it("calculates from constants and leaves omitted arguments out", async () => {
  const numbers = [2.5, 150].map((value) => ({ kind: "constant", value }) as const);
  const answer = await calculate(
    "CLV",
    [...numbers, { kind: "omitted" }, { kind: "constant", value: 0.4 }],
    rememberCells(survey()),
  );
  expect(answer).toMatchObject({ outcomes: [[{ finding: { value: 150 } }]] });
});

it("names the argument whose cells cannot be read", async () => {
  const answer = await calculate("NPS", [reference("Gone!A1")], rememberCells(survey()));
  expect(answer).toEqual({ kind: "unreadable", argument: "scores", problem: "notFound" });
});

it("tells how far it is with all that the question refers to, by the name of the table or sheet", async () => {
  const told: unknown[] = [];
  const args = [reference("Survey[Score]"), reference("Survey!A2:A6")];
  await calculate("NPS", args, rememberCells(survey()), (reading) => told.push(reading));
  expect(told).toEqual([
    { source: "Survey", share: 0.5 },
    { source: "Survey", share: 1 },
  ]);
});

it.each([
  [
    "=AOV([@Revenue],Orders[@[Number of orders]])",
    ["Report!D7 [@Revenue]", "Report!D7 Orders[@[Number of orders]]"],
  ],
  ["=AOV(A1#,'Other sheet'!B2#)", ["Report!A1#", "'Other sheet'!B2#"]],
  ["=AOV(A1#*2,SUM(B2))", ["Report!A1#", "Report!B2"]],
])("reads what %s means in the cell where it stands", async (formula, references) => {
  const [call] = explainedCalls({ address: "Report!D7", formula, shown: formula, value: 0, text: "" }, ",");
  const asked: string[] = [];
  const read = async (reference: string) => {
    asked.push(reference);
    return [[reference === references[0] ? 450 : 3]];
  };
  const answer = await calculate("AOV", call!.arguments, rememberCells({ ...survey(), read }));
  expect(asked).toEqual(references);
  expect(answer).toMatchObject({ kind: "calculated" });
});
