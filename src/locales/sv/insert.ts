import { numberFormat } from "../numberFormat";
import type { InsertWords } from "../en/insert";

const number = numberFormat("sv-SE");

/** What the task pane says while it reads and writes the workbook, in Swedish. */
export const insert: InsertWords = {
  reading: {
    label: (source) => `Läser ${source}`,
    progress: (source, share) => `Läser ${source}: ${share}`,
    cancel: "Avbryt",
    cancelled: "Läsningen avbröts.",
    calculate: "Beräkna",
  },
  where: {
    cell: "Infoga i",
    select: "Markera en cell i bladet",
    notACell: "Skriv en cell, t.ex. B2 eller Rapport!B2.",
    label: "Etikett",
    noLabel: "Ingen etikett",
    sides: { left: "I cellen till vänster", above: "I cellen ovanför" },
    text: "Etikettens text",
  },
  occupied: (count, { cell, content }) =>
    count === 1
      ? `${cell} innehåller redan ”${content}”. Ska det ersättas?`
      : `${number(count)} celler är inte tomma: ${cell} innehåller ”${content}”. Ska de ersättas?`,
  inTable: ({ cell, rows, columns, table }) =>
    `Resultatet tar ${number(rows)} × ${number(columns)} celler från ${cell}, och Excel låter inget resultat spilla in i tabellen ${table}. Markera en cell med mer plats och infoga sedan.`,
  blankScores: {
    left: (count: number) =>
      `${count === 1 ? "1 svar är tomt" : `${number(count)} svar är tomma`}. Formeln utelämnar själv ${count === 1 ? "den raden" : "de raderna"}, eftersom vissa versioner av Excel lämnar över tomma celler som 0.`,
    kept: (count: number) =>
      `${count === 1 ? "1 svar är tomt" : `${number(count)} svar är tomma`}. Vissa versioner av Excel lämnar över tomma celler som 0, och den här formeln kan inte utelämna dem: jämför dess resultat med det som står här, eller ta bort de tomma raderna.`,
  },
  noLabelCell: {
    left: "Det finns ingen cell till vänster om kolumn A. Markera en annan cell, eller välj ingen etikett.",
    above: "Det finns ingen cell ovanför rad 1. Markera en annan cell, eller välj ingen etikett.",
  },
  countsFrom1904:
    "Arbetsboken räknar dagar från 1904, vilket inte stöds: datumen skulle läsas fyra år fel. Stäng av ”Använd datumsystemet 1904” i Excels alternativ (Avancerat) och kontrollera datumen.",
  manyTables: (looked, tables) =>
    `Arbetsboken har ${number(tables)} tabeller; de första ${number(looked)} har setts igenom. De andras kolumner kan markeras i bladet.`,
};
