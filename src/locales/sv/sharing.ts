import type { SharingWords } from "../en/sharing";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

const formulas = (count: number) => (count === 1 ? "1 formel" : `${number(count)} formler`);
const cells = (count: number) => (count === 1 ? "1 cell" : `${number(count)} celler`);
const sheets = (count: number) => `${number(count)} blad`;

export const sharing: SharingWords = {
  heading: "Dela den här arbetsboken",
  about:
    "Där Fasthold inte är installerat visar dess celler det senaste resultatet tills något räknar om dem; därefter #NAMN?.",
  looking: "Går igenom arbetsboken …",
  nothing: "Ingen cell i arbetsboken använder en funktion från Fasthold. Den kan skickas som den är.",
  found: (cellCount, sheetCount, ailing) =>
    `${formulas(cellCount)} på ${sheets(sheetCount)} med funktioner från Fasthold. ` +
    (ailing === 0 ? "Alla är i ordning." : `${cells(ailing)} behöver ses över.`),
  lookAgain: "Gå igenom igen",
  lists: {
    ailing: "Behöver ses över",
    healthy: "I ordning",
    names: "Namn",
    shows: (text) => `Visar ${text}`,
    showsNothing: "Visar ingenting",
    spills: (area) => `, med hela ${area}`,
    all: (count) => `Visa alla ${number(count)}`,
  },
  ailments: {
    leftoverName: (name) => `Ett annat program har lämnat ${name} i formeln: reparera den.`,
    unknownName: "Excel kände inte till funktionen vid den senaste beräkningen: reparera den.",
    blockedSpill: "Andra celler är i vägen för resultatet: töm dem och reparera sedan.",
    unanswered: "Funktionen har inte svarat: reparera den.",
    error: (error) => `Ett fel i data eller argument: ${error}. Markera cellen och se dess kort.`,
    wholeColumns: (reference) =>
      `${reference} lämnar över mer än en miljon rader; det avvisar Excel på webben. Ange raderna eller en kolumn i en tabell.`,
    otherWorkbook: (reference) => `${reference} finns i en annan arbetsbok: den har mottagaren kanske inte.`,
    protectedSheet: "Bladet är skyddat: ta bort skyddet först.",
  },
};
