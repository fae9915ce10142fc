import { ces, cesAgreement } from "../../metrics/survey/ces";
import { csat } from "../../metrics/survey/csat";
import { nps } from "../../metrics/survey/nps";
import { counts, dates, number, optional, period, scores } from "../arguments";
import { listFunction } from "../declaration";

const when = {
  dates: optional(dates()),
  period: optional(period()),
  counts: optional(counts()),
};

/** Functions of the answers to a survey question. */
export const survey = {
  NPS: listFunction({
    asks: [{ topic: "nps", as: "number" }],
    arguments: { scores: scores(), ...when },
    format: "number",
    calculate: nps,
    example: { formula: "NPS({10;9;8;6})", result: 25 },
  }),
  CES: listFunction({
    asks: [{ topic: "ces", as: "number" }],
    arguments: {
      scores: scores(),
      scale: optional(number()),
      agreeFrom: optional(number()),
      ...when,
    },
    format: ({ agreeFrom }) => (agreeFrom === undefined ? "number" : "rate"),
    calculate: ({ agreeFrom, ...answers }) =>
      agreeFrom === undefined ? ces(answers) : cesAgreement({ ...answers, agreeFrom }),
    example: { formula: "CES({7;6;5;7;4;6;6;5;7;3})", result: 5.6 },
  }),
  CSAT: listFunction({
    asks: [{ topic: "csat", as: "number" }],
    arguments: {
      scores: scores(),
      scale: optional(number()),
      satisfiedFrom: optional(number()),
      ...when,
    },
    format: "rate",
    calculate: csat,
    example: { formula: "CSAT({5;4;3;5})", result: 0.75 },
  }),
};
