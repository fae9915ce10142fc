import type { SharingWords } from "../en/sharing";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");
const names = new Intl.ListFormat("da-DK");

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
  repair: {
    start: (count) => `Reparer ${formulas(count)}`,
    busy: "Reparerer …",
    done: (count) => `${formulas(count)} er indtastet igen.`,
    nothing: "Der er intet at reparere.",
  },
  recalculate: {
    start: "Genberegn alle",
    busy: "Genberegner …",
    done: (count) => `${formulas(count)} er beregnet igen.`,
    nothing: "Der er intet at beregne.",
  },
  values: {
    about:
      "Resultater, formater og tabellernes form bliver; formlerne forsvinder. Der tilføjes et ark, som siger, hvad hvert tal betyder, og gemmer de oprindelige formler, så de kan gendannes.",
    where: "Hvor",
    places: { here: "I disse ark", copies: "På en kopi af arkene, bagest i projektmappen" },
    language: "Arkets sprog",
    languages: { en: "Engelsk", da: "Dansk", sv: "Svensk" },
    start: "Del som værdier",
    busy: "Deler …",
    done: (count, sheet) =>
      `${formulas(count)} er blevet til værdier. Hvad de var, står på arket ${sheet}. Gem projektmappen under et andet navn, før du sender den.`,
    doneOnCopies: (count, copies, sheet) =>
      `${formulas(count)} er blevet til værdier på ${names.format(copies)}; originalerne er, som de var. Hvad de var, står på arket ${sheet}. Vil du kun sende disse, så marker deres faner sammen, og vælg Flyt eller kopier, ny projektmappe.`,
    nothing: "Ingen formel kunne blive til en værdi.",
  },
  restore: {
    heading: "Gendan formlerne",
    about: (count, sheet) =>
      `Arket ${sheet} gemmer ${formulas(count)}. Celler, som nogen har ændret siden, bliver, som de er.`,
    start: "Gendan formlerne",
    busy: "Gendanner …",
    done: (count) => `${formulas(count)} er gendannet.`,
    nothing: "Ingen formel blev gendannet.",
  },
  remove: {
    about: (names) =>
      `Alle formler fra ${names} er tilbage; der gemmes ikke længere noget dér. Har nogen skrevet noget dér, forsvinder det med.`,
    start: (names) => `Fjern ${names}`,
    busy: "Fjerner …",
    done: (count) => (count === 1 ? "Arket er væk." : "Arkene er væk."),
    nothing: "Der er intet ark at fjerne.",
  },
  account: {
    left: (count) => `${cells(count)} kræver opmærksomhed:`,
    each: "Hvad der skete med hver celle",
    changed: (before, after) => (before === after ? `Viser ${after}` : `Viste ${before}, viser ${after}`),
    outcomes: {
      shared: "Indeholder resultatet som værdi",
      protectedSheet: "Urørt: arket er beskyttet",
      noResult: "Urørt: den viser intet resultat. Reparer den først",
      noConstant: "Urørt: det står for mere end en konstant",
      sharedName: "Urørt: de oprindelige ark skal bruge navnet, som det er",
      removed: "Fjernet",
      restored: "Formlen er tilbage",
      there: "Formlen stod der allerede",
      changed: "Urørt: nogen har ændret den siden",
      gone: "Urørt: arket eller navnet findes ikke mere",
      entered: "Indtastet igen",
      stillError: "Indtastet igen; fejlen består",
    },
  },
  notTakenBack: (sheet) =>
    sheet === undefined
      ? "Excel lod ikke alt blive sat tilbage, som det var: se cellerne efter, eller brug Fortryd i Excel."
      : `Excel lod ikke alt blive sat tilbage, som det var. Arket ${sheet} gemmer formlerne fra de celler, der er ændret: gendan dem, eller brug Fortryd i Excel.`,
  problems: {
    protected:
      "Projektmappen eller et af dens ark er beskyttet. Fjern beskyttelsen, og prøv igen. Intet er ændret.",
    changing: "Nogle celler ændrede sig imens. Intet er ændret; prøv igen.",
    refused: "Excel afviste det. Intet er ændret; prøv igen.",
  },
};
