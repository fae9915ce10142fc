import { cesInterval } from "../../metrics/statistics/cesInterval";
import { csatInterval } from "../../metrics/statistics/csatInterval";
import { npsInterval } from "../../metrics/statistics/npsInterval";
import { retentionInterval } from "../../metrics/statistics/retentionInterval";
import { cesTest, csatTest, npsTest } from "../../metrics/statistics/tests";
import { counts, number, ofList, optional, scores } from "../arguments";
import { intervalFunction, listFunction } from "../declaration";

const certainty = { confidence: optional(number()), counts: optional(counts()) };
const satisfaction = { scale: optional(number()), satisfiedFrom: optional(number()) };
const effort = { scale: optional(number()) };
const twoSamples = { scoresA: ofList("A", scores()), scoresB: ofList("B", scores()) };

/** Functions of certainty: intervals around a figure, and whether two figures differ by more than chance. */
export const statistics = {
  "NPS.INTERVAL": intervalFunction({
    asks: [{ topic: "nps", as: "certainty" }],
    arguments: { scores: scores(), ...certainty },
    format: "number",
    calculate: npsInterval,
    example: { formula: "NPS.INTERVAL({10;8;3},,{162;108;54})", result: [[24.945, 41.11]] },
  }),
  "CSAT.INTERVAL": intervalFunction({
    asks: [{ topic: "csat", as: "certainty" }],
    arguments: { scores: scores(), ...satisfaction, ...certainty },
    format: "rate",
    calculate: csatInterval,
    example: { formula: "CSAT.INTERVAL({5;1},,,,{81;182})", result: [[0.25529, 0.36621]] },
  }),
  "RETENTION.INTERVAL": intervalFunction({
    asks: [
      { topic: "retention", as: "certainty" },
      { topic: "churn", as: "certainty", note: "anyShare" },
      { topic: "repeatRate", as: "certainty", note: "anyShare" },
    ],
    arguments: { retained: number(), atStart: number(), confidence: optional(number()) },
    format: "rate",
    calculate: retentionInterval,
    example: { formula: "RETENTION.INTERVAL(81,263)", result: [[0.25529, 0.36621]] },
  }),
  "CES.INTERVAL": intervalFunction({
    asks: [{ topic: "ces", as: "certainty" }],
    arguments: { scores: scores(), ...effort, ...certainty },
    format: "number",
    calculate: cesInterval,
    example: { formula: "CES.INTERVAL({7;6;5;7;4;6;6;5;7;3})", result: [[4.63434, 6.56566]] },
  }),
  "NPS.TEST": listFunction({
    asks: [{ topic: "nps", as: "comparison" }],
    arguments: twoSamples,
    format: "number",
    calculate: npsTest,
    example: { formula: "NPS.TEST({10;9;8;10},{6;3;9;7})", result: 0.146033 },
  }),
  "CSAT.TEST": listFunction({
    asks: [{ topic: "csat", as: "comparison" }],
    arguments: { ...twoSamples, ...satisfaction },
    format: "number",
    calculate: csatTest,
    example: { formula: "CSAT.TEST({5;4;3;5},{2;3;5;1})", result: 0.157299 },
  }),
  "CES.TEST": listFunction({
    asks: [{ topic: "ces", as: "comparison" }],
    arguments: { ...twoSamples, ...effort },
    format: "number",
    calculate: cesTest,
    example: { formula: "CES.TEST({7;6;5;7},{4;5;3;6})", result: 0.076111 },
  }),
};
