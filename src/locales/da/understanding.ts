import type { UnderstandingWords } from "../en/understanding";
import { numberFormat } from "../numberFormat";
import { remarks } from "./remarks";

const number = numberFormat("da-DK");

export const understanding: UnderstandingWords = {
  looking: "Ser efter dine data …",
  empty: "Projektmappen er tom. Åbn eller indsæt en liste med ordrer, svar eller abonnementer.",
  nothingRecognised:
    "Her er ingen liste, som et nøgletal kan bruge. Vælg et nøgletal og markér dets celler, eller markér en celle i din liste.",
  seen: (name, rows, columns) => `${name}: ${rows === 1 ? "1 række" : `${number(rows)} rækker`} – ${columns}`,
  others: "Andre nøgletal",
  missing: (kinds) => `Mangler: ${kinds}`,
  reason: (column, reasons) => `Fandt ${column}: ${reasons}.`,
  kinds: {
    customers: "kunder",
    orderIds: "ordrenumre",
    dates: "datoer",
    starts: "startdatoer",
    ends: "slutdatoer",
    amounts: "beløb",
    nps: "svar 0–10",
    ces: "svar 1–7",
    csat: "svar 1–5",
    counts: "personer pr. svar",
    groups: "grupper",
  },
  otherScale: (scale) => `svar 1–${scale}`,
  remarks,
  reasons: {
    header: (header) => `overskriften er »${header}«`,
    dateFormat: () => "cellerne er formateret som datoer",
    isoDates: () => "teksterne er datoer",
    serialDates: () => "tallene kan være datoer",
    blankEnds: () => "nogle er endnu tomme",
    emails: () => "teksterne er e-mailadresser",
    repeatedCodes: () => "koderne går igen",
    repeats: () => "værdier går igen",
    unique: () => "ingen værdi går igen",
    numbered: () => "teksterne er numre som #1001",
    moneyFormat: () => "cellerne er formateret som beløb",
    decimals: () => "tallene har decimaler, som beløb har",
    wholeAmounts: () => "værdierne er tal",
    answers: (lowest, highest) => `hele tal fra ${lowest} til ${highest}`,
    wholeNumbers: () => "hele tal",
    few: (count) => `kun ${number(count)} forskellige værdier`,
  },
};
