import type { SharingWords } from "../en/sharing";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");
const names = new Intl.ListFormat("sv-SE");

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
  repair: {
    start: (count) => `Reparera ${formulas(count)}`,
    busy: "Reparerar …",
    done: (count) => `${formulas(count)} har matats in igen.`,
    nothing: "Det finns inget att reparera.",
  },
  recalculate: {
    start: "Räkna om alla",
    busy: "Räknar om …",
    done: (count) => `${formulas(count)} har räknats om.`,
    nothing: "Det finns inget att räkna om.",
  },
  values: {
    about:
      "Resultat, format och tabellernas form blir kvar; formlerna försvinner. Ett blad läggs till som säger vad varje siffra betyder och sparar de ursprungliga formlerna, så att de kan återställas.",
    where: "Var",
    places: { here: "I de här bladen", copies: "På en kopia av bladen, sist i arbetsboken" },
    language: "Bladets språk",
    languages: { en: "Engelska", da: "Danska", sv: "Svenska" },
    start: "Dela som värden",
    busy: "Delar …",
    done: (count, sheet) =>
      `${formulas(count)} har blivit värden. Vad de var står på bladet ${sheet}. Spara arbetsboken under ett annat namn innan du skickar den.`,
    doneOnCopies: (count, copies, sheet) =>
      `${formulas(count)} har blivit värden på ${names.format(copies)}; originalen är som de var. Vad de var står på bladet ${sheet}. Vill du bara skicka dessa, markera då deras flikar tillsammans och välj Flytta eller kopiera, ny bok.`,
    nothing: "Ingen formel kunde bli ett värde.",
  },
  restore: {
    heading: "Återställ formlerna",
    about: (count, sheet) =>
      `Bladet ${sheet} sparar ${formulas(count)}. Celler som någon har ändrat sedan dess lämnas som de är.`,
    start: "Återställ formlerna",
    busy: "Återställer …",
    done: (count) => `${formulas(count)} har återställts.`,
    nothing: "Ingen formel återställdes.",
  },
  remove: {
    about: (names) =>
      `Alla formler från ${names} är tillbaka; ingenting sparas längre där. Har någon skrivit något där försvinner det med.`,
    start: (names) => `Ta bort ${names}`,
    busy: "Tar bort …",
    done: (count) => (count === 1 ? "Bladet är borta." : "Bladen är borta."),
    nothing: "Det finns inget blad att ta bort.",
  },
  account: {
    left: (count) => `${cells(count)} behöver ses över:`,
    each: "Vad som hände med varje cell",
    changed: (before, after) => (before === after ? `Visar ${after}` : `Visade ${before}, visar ${after}`),
    outcomes: {
      shared: "Innehåller resultatet som värde",
      protectedSheet: "Orörd: bladet är skyddat",
      noResult: "Orörd: den visar inget resultat. Reparera den först",
      noConstant: "Orört: det står för mer än en konstant",
      sharedName: "Orört: originalbladen behöver namnet som det är",
      removed: "Borttaget",
      restored: "Formeln är tillbaka",
      there: "Formeln stod redan där",
      changed: "Orörd: någon har ändrat den sedan dess",
      gone: "Orörd: bladet eller namnet finns inte längre",
      entered: "Inmatad igen",
      stillError: "Inmatad igen; felet kvarstår",
    },
  },
  notTakenBack: (sheet) =>
    sheet === undefined
      ? "Excel lät inte allt återställas som det var: se över cellerna eller använd Ångra i Excel."
      : `Excel lät inte allt återställas som det var. Bladet ${sheet} sparar formlerna från de celler som har ändrats: återställ dem eller använd Ångra i Excel.`,
  problems: {
    protected:
      "Arbetsboken eller något av dess blad är skyddat. Ta bort skyddet och försök igen. Ingenting har ändrats.",
    changing: "Celler ändrades under tiden. Ingenting har ändrats; försök igen.",
    refused: "Excel avvisade det. Ingenting har ändrats; försök igen.",
  },
};
