import type { RemarkWords } from "../en/remarks";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

export const remarks: RemarkWords = {
  textDates: (column, example) =>
    `${column}: datoerne er tekst (»${example}«), som formler ikke kan læse. Data > Tekst til kolonner > Dato gør dem til datoer.`,
  textAmounts: (column, example) =>
    `${column}: beløbene er tekst (»${example}«), som formler ikke kan læse. Fjern det, der ikke er tal; Data > Tekst til kolonner > Avanceret angiver decimaltegnet.`,
  textAnswers: (column, example) => `${column}: svarene er tekst (»${example}«). Formler kan læse hele tal.`,
  unitPrices: (column) =>
    `${column}: det er prisen for én enhed, og summen af dem er ingen omsætning. En kolonne med pris × antal giver rækkens beløb.`,
  orderTotals: (column) =>
    `${column}: ordrens total står på hver af dens linjer og ville blive talt med flere gange. Brug linjernes beløb eller én række pr. ordre.`,
  answersFromZero: (column, highest) =>
    `${column}: svar fra 0 til ${number(highest)}. Tilfredshed og indsats måles på skalaer, der begynder med 1.`,
  rowsAbove: (rows) =>
    rows === 1
      ? "Den første række er ikke data og er udeladt."
      : `De første ${number(rows)} rækker er ikke data og er udeladt.`,
  rowsBelow: (rows) =>
    rows === 1
      ? "Den sidste række ligner en sum og er udeladt."
      : `De sidste ${number(rows)} rækker ligner summer og er udeladt.`,
  columnsBeyond: (columns, looked) =>
    columns === 1
      ? `Den sidste kolonne er ikke set igennem: der er mere end ${number(looked)}. Dens celler kan vælges i formularerne.`
      : `De sidste ${number(columns)} kolonner er ikke set igennem: der er mere end ${number(looked)}. Deres celler kan vælges i formularerne.`,
};
