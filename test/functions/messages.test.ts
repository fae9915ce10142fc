import { catalogue, functionIds } from "../../src/functions/catalogue";
import { LANGUAGES } from "../../src/functions/host";
import { messageFor } from "../../src/functions/messages";
import type { FunctionProblem } from "../../src/functions/reading/problem";
import { errors as da } from "../../src/locales/da/errors";
import { errors as en } from "../../src/locales/en/errors";
import { errors as sv } from "../../src/locales/sv/errors";

const words = { en, da, sv };
const place = { argument: "dates", row: 7 } as const;

/** Every problem there is; a code that is missing here does not compile. */
const PROBLEMS: { readonly [Code in FunctionProblem["code"]]: Extract<FunctionProblem, { code: Code }> } = {
  zeroDenominator: { code: "zeroDenominator", argument: "orders" },
  nothingToMeasure: { code: "nothingToMeasure", missing: "baseCustomers" },
  outOfRange: { code: "outOfRange", argument: "lifespan", value: -1234.5, allowed: "> 0" },
  notAShare: { code: "notAShare", argument: "grossMargin", value: 40 },
  newCustomersLeft: { code: "newCustomersLeft", customersAtEnd: 50, newCustomers: 51 },
  keptMoreThanStart: { code: "keptMoreThanStart", kept: 1100, customersAtStart: 1000 },
  moreRepeatersThanCustomers: { code: "moreRepeatersThanCustomers", repeatCustomers: 5, uniqueCustomers: 4 },
  lostMoreThanStart: { code: "lostMoreThanStart", lost: 110, available: 100 },
  scoreOutsideScale: {
    code: "scoreOutsideScale",
    argument: "scores",
    row: 7,
    value: 11,
    lowest: 0,
    highest: 10,
  },
  periodWithoutDates: { code: "periodWithoutDates", argument: "period" },
  tableTooLarge: { code: "tableTooLarge", rows: 2_912_000, columns: 12, first: 46113, last: 2958465 },
  tooManyGroups: { code: "tooManyGroups", groups: 12_345 },
  modeWithoutMeasure: { code: "modeWithoutMeasure", mode: "on-or-after", measure: "orders" },
  measureNeeds: { code: "measureNeeds", measure: "revenue", argument: "amounts" },
  endBeforeStart: { code: "endBeforeStart", argument: "ends", row: 7, start: 46113, end: 46112 },
  negativeAmount: { code: "negativeAmount", argument: "amounts", row: 7, value: -12.5 },
  tooLarge: { code: "tooLarge" },
  notAChoice: { code: "notAChoice", value: "monthly", choices: "day, week, month", argument: "unit" },
  missingArgument: { code: "missingArgument", argument: "customers" },
  errorInCell: { code: "errorInCell", error: "#REF!", ...place },
  notANumber: { code: "notANumber", value: "1,5", ...place },
  truthValue: { code: "truthValue", value: true, ...place },
  notADate: { code: "notADate", value: "1 April", ...place },
  dateOutOfRange: { code: "dateOutOfRange", value: 2026, ...place },
  notAScore: { code: "notAScore", value: "9/10", ...place },
  notACount: { code: "notACount", value: -1, ...place },
  notTrueOrFalse: { code: "notTrueOrFalse", value: "maybe", argument: "firstMarginNow" },
  notAPeriod: { code: "notAPeriod", value: "last month", argument: "period" },
  oneDate: { code: "oneDate", argument: "basePeriod" },
  periodBackwards: {
    code: "periodBackwards",
    argument: "period",
    first: "2026-06-30",
    last: "2026-04-01",
  },
  periodOfManyCells: { code: "periodOfManyCells", argument: "period", cells: 3 },
  differentSizes: { code: "differentSizes", argument: "customers", size: 5000, otherArgument: "dates", otherSize: 4999 }, // prettier-ignore
  differentShapes: { code: "differentShapes", argument: "orders", shape: "3 × 1", otherArgument: "revenue", otherShape: "2 × 1" }, // prettier-ignore
};

const ROW = { en: "row 7", da: "række 7", sv: "rad 7" };

describe.each(LANGUAGES)("in %s", (language) => {
  const { argumentNames } = words[language];
  const names: Readonly<Record<string, string>> = argumentNames;

  it.each(Object.values(PROBLEMS))("$code is a sentence that names argument, row and facts", (problem) => {
    const message = messageFor(Object.freeze(problem), language);
    expect(message).toMatch(/[.?]$/);
    expect(message).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    const { argument, otherArgument, row } = problem as {
      argument?: string;
      otherArgument?: string;
      row?: number;
    };
    // "A period needs dates" is a sentence: the name may begin with a capital.
    if (argument) expect(message.toLowerCase()).toContain(names[argument]!.toLowerCase());
    if (otherArgument) expect(message).toContain(names[otherArgument]);
    if (row) expect(message).toContain(ROW[language]);
  });

  it("every argument of every function has a name of its own within the function, without spaces", () => {
    for (const id of functionIds) {
      const own = Object.keys(catalogue[id].arguments).map((argument) => names[argument]);
      expect(own).not.toContain(undefined);
      expect(new Set(own).size).toBe(own.length);
      for (const name of own) expect(name).toMatch(/^[\p{Ll}][\p{L}_]*$/u);
    }
  });
});

it("no sentence is left in another language", () => {
  for (const problem of Object.values(PROBLEMS)) {
    const messages = LANGUAGES.map((language) => messageFor(problem, language));
    expect(new Set(messages).size).toBe(3);
  }
});

it("English calls the arguments what formulas call them", () => {
  for (const [argument, name] of Object.entries(en.argumentNames)) expect(name).toBe(argument);
});

it.each([
  ["en", "40%", "0.4"],
  ["da", "40%", "0,4"],
  ["sv", "40%", "0,4"],
] as const)("in %s a margin of 40 shall be written %s or %s", (language, percent, fraction) => {
  const message = messageFor(PROBLEMS.notAShare, language);
  expect(message).toContain(percent);
  expect(message).toContain(fraction);
});

it.each([
  ["en", "-1,234.5"],
  ["da", "-1.234,5"],
  ["sv", "−1\u00a0234,5"],
] as const)("in %s numbers are written as the language does: %s", (language, written) => {
  expect(messageFor(PROBLEMS.outOfRange, language)).toContain(written);
});

it.each(["en", "da", "sv"] as const)(
  "in %s one date says how to write a month, with the apostrophe",
  (language) => {
    expect(messageFor(PROBLEMS.oneDate, language)).toContain("'2026-04");
  },
);

it("a table that is too large says from when to when it would be", () => {
  const message = messageFor(PROBLEMS.tableTooLarge, "en");
  expect(message).toContain("2026-04-01");
  expect(message).toContain("9999-12-31");
});

it("both sizes stand in the message", () => {
  const message = messageFor(PROBLEMS.differentSizes, "en");
  expect(message).toContain("5,000");
  expect(message).toContain("4,999");
});
