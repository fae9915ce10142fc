import type { UnderstandingWords } from "../en/understanding";
import { numberFormat } from "../numberFormat";
import { remarks } from "./remarks";

const number = numberFormat("sv-SE");

export const understanding: UnderstandingWords = {
  looking: "Letar efter dina data …",
  empty: "Arbetsboken är tom. Öppna eller klistra in en lista med ordrar, svar eller abonnemang.",
  nothingRecognised:
    "Här finns ingen lista som ett nyckeltal kan använda. Välj ett nyckeltal och markera dess celler, eller markera en cell i din lista.",
  seen: (name, rows, columns) => `${name}: ${rows === 1 ? "1 rad" : `${number(rows)} rader`} – ${columns}`,
  others: "Andra nyckeltal",
  missing: (kinds) => `Saknas: ${kinds}`,
  reason: (column, reasons) => `Hittade ${column}: ${reasons}.`,
  kinds: {
    customers: "kunder",
    orderIds: "ordernummer",
    dates: "datum",
    starts: "startdatum",
    ends: "slutdatum",
    amounts: "belopp",
    nps: "svar 0–10",
    ces: "svar 1–7",
    csat: "svar 1–5",
    counts: "personer per svar",
    groups: "grupper",
  },
  otherScale: (scale) => `svar 1–${scale}`,
  remarks,
  reasons: {
    header: (header) => `rubriken är ”${header}”`,
    dateFormat: () => "cellerna är formaterade som datum",
    isoDates: () => "texterna är datum",
    serialDates: () => "talen kan vara datum",
    blankEnds: () => "några är ännu tomma",
    emails: () => "texterna är e-postadresser",
    repeatedCodes: () => "koderna återkommer",
    repeats: () => "värden återkommer",
    unique: () => "inget värde återkommer",
    numbered: () => "texterna är nummer som #1001",
    moneyFormat: () => "cellerna är formaterade som belopp",
    decimals: () => "talen har decimaler, som belopp har",
    wholeAmounts: () => "värdena är tal",
    answers: (lowest, highest) => `heltal från ${lowest} till ${highest}`,
    wholeNumbers: () => "heltal",
    few: (count) => `bara ${number(count)} olika värden`,
  },
};
