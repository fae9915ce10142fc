import type { RemarkWords } from "../en/remarks";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

export const remarks: RemarkWords = {
  textDates: (column, example) =>
    `${column}: datumen är text (”${example}”) som formler inte kan läsa. Data > Text till kolumner > Datum gör dem till datum.`,
  textAmounts: (column, example) =>
    `${column}: beloppen är text (”${example}”) som formler inte kan läsa. Ta bort det som inte är siffror; Data > Text till kolumner > Avancerat anger decimaltecknet.`,
  textAnswers: (column, example) => `${column}: svaren är text (”${example}”). Formler kan läsa heltal.`,
  unitPrices: (column) =>
    `${column}: det är priset för en enhet, och summan av sådana är ingen omsättning. En kolumn med pris × antal ger radens belopp.`,
  orderTotals: (column) =>
    `${column}: orderns summa står på var och en av dess rader och skulle räknas flera gånger. Använd radernas belopp, eller en rad per order.`,
  answersFromZero: (column, highest) =>
    `${column}: svar från 0 till ${number(highest)}. Nöjdhet och ansträngning mäts på skalor som börjar med 1.`,
  rowsAbove: (rows) =>
    rows === 1
      ? "Den första raden är inte data och har utelämnats."
      : `De första ${number(rows)} raderna är inte data och har utelämnats.`,
  rowsBelow: (rows) =>
    rows === 1
      ? "Den sista raden ser ut som en summa och har utelämnats."
      : `De sista ${number(rows)} raderna ser ut som summor och har utelämnats.`,
  columnsBeyond: (columns, looked) =>
    columns === 1
      ? `Den sista kolumnen har inte gåtts igenom: det finns fler än ${number(looked)}. Dess celler kan väljas i formulären.`
      : `De sista ${number(columns)} kolumnerna har inte gåtts igenom: det finns fler än ${number(looked)}. Deras celler kan väljas i formulären.`,
};
