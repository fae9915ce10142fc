import type { SharingWords } from "../en/sharing";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

const formulas = (count: number) => (count === 1 ? "1 formel" : `${number(count)} formler`);
const cells = (count: number) => (count === 1 ? "1 celle" : `${number(count)} celler`);
const sheets = (count: number) => `${number(count)} ark`;

export const sharing: SharingWords = {
  heading: "Del denne projektmappe",
  about:
    "Hvor Fasthold ikke er installeret, viser dets celler det seneste resultat, indtil noget genberegner dem; derefter #NAVN?.",
  looking: "Gennemgår projektmappen …",
  nothing: "Ingen celle i projektmappen bruger en funktion fra Fasthold. Den kan sendes, som den er.",
  found: (cellCount, sheetCount, ailing) =>
    `${formulas(cellCount)} på ${sheets(sheetCount)} med funktioner fra Fasthold. ` +
    (ailing === 0 ? "Alle er i orden." : `${cells(ailing)} kræver opmærksomhed.`),
  lookAgain: "Gennemgå igen",
  lists: {
    ailing: "Kræver opmærksomhed",
    healthy: "I orden",
    names: "Navne",
    shows: (text) => `Viser ${text}`,
    showsNothing: "Viser ingenting",
    spills: (area) => `, med hele ${area}`,
    all: (count) => `Vis alle ${number(count)}`,
  },
  ailments: {
    leftoverName: (name) => `Et andet program har efterladt ${name} i formlen: reparer den.`,
    unknownName: "Excel kendte ikke funktionen ved seneste beregning: reparer den.",
    blockedSpill: "Andre celler står i vejen for resultatet: tøm dem, og reparer derefter.",
    unanswered: "Funktionen har ikke svaret: reparer den.",
    error: (error) => `En fejl i data eller argumenter: ${error}. Vælg cellen, og se dens kort.`,
    wholeColumns: (reference) =>
      `${reference} afleverer mere end en million rækker; det afviser Excel på internettet. Angiv rækkerne eller en kolonne i en tabel.`,
    otherWorkbook: (reference) =>
      `${reference} ligger i en anden projektmappe: den har modtageren måske ikke.`,
    protectedSheet: "Arket er beskyttet: fjern først beskyttelsen.",
  },
};
