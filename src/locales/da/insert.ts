import { numberFormat } from "../numberFormat";
import type { InsertWords } from "../en/insert";

const number = numberFormat("da-DK");

/** What the task pane says while it reads and writes the workbook, in Danish. */
export const insert: InsertWords = {
  reading: {
    label: (source) => `Læser ${source}`,
    progress: (source, share) => `Læser ${source}: ${share}`,
    cancel: "Annuller",
    cancelled: "Læsningen blev annulleret.",
    calculate: "Beregn",
  },
  where: {
    cell: "Indsæt i",
    select: "Markér en celle i arket",
    notACell: "Skriv én celle, f.eks. B2 eller Rapport!B2.",
    label: "Etiket",
    noLabel: "Ingen etiket",
    sides: { left: "I cellen til venstre", above: "I cellen ovenover" },
    text: "Etikettens tekst",
  },
  occupied: (count, { cell, content }) =>
    count === 1
      ? `${cell} indeholder allerede »${content}«. Skal det erstattes?`
      : `${number(count)} celler er ikke tomme: ${cell} indeholder »${content}«. Skal de erstattes?`,
  inTable: ({ cell, rows, columns, table }) =>
    `Resultatet fylder ${number(rows)} × ${number(columns)} celler fra ${cell}, og Excel lader intet resultat brede sig ind i tabellen ${table}. Markér en celle med mere plads, og indsæt så.`,
  blankScores: {
    left: (count: number) =>
      `${count === 1 ? "1 svar er tomt" : `${number(count)} svar er tomme`}. Formlen udelader selv ${count === 1 ? "den række" : "de rækker"}, fordi nogle versioner af Excel afleverer tomme celler som 0.`,
    kept: (count: number) =>
      `${count === 1 ? "1 svar er tomt" : `${number(count)} svar er tomme`}. Nogle versioner af Excel afleverer tomme celler som 0, og denne formel kan ikke udelade dem: Sammenlign dens resultat med det, der står her, eller fjern de tomme rækker.`,
  },
  noLabelCell: {
    left: "Der er ingen celle til venstre for kolonne A. Markér en anden celle, eller vælg ingen etiket.",
    above: "Der er ingen celle over række 1. Markér en anden celle, eller vælg ingen etiket.",
  },
  countsFrom1904:
    "Projektmappen tæller dage fra 1904, og det understøttes ikke: datoerne ville blive læst fire år forkert. Slå »Brug 1904-datosystem« fra i Excels indstillinger (Avanceret), og kontrollér datoerne.",
  manyTables: (looked, tables) =>
    `Projektmappen har ${number(tables)} tabeller; de første ${number(looked)} er set igennem. De andres kolonner kan markeres i arket.`,
};
