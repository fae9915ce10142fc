import type { ReportPaneWords } from "../en/reportPane";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

export const reportPane: ReportPaneWords = {
  heading: "Kunderapport",
  about:
    "Et ark med nøgletal, diagrammer og tabeller ud fra dine lister. Alt er levende formler: ret perioden på arket, så følger resten med.",
  lists: { orders: "Ordrer", survey: "Spørgeskema", subscriptions: "Abonnementer" },
  list: (name, rows) => `${name} (${rows === 1 ? "1 række" : `${number(rows)} rækker`})`,
  leaveOut: "Tag ikke med",
  lacking: {
    orders: "Ordrer: ingen liste med kunder, datoer og beløb.",
    survey: "Spørgeskema: ingen liste med svar fra 0 til 10 og datoer.",
    subscriptions: "Abonnementer: ingen liste med start- og slutdatoer.",
  },
  groups: "Grupper",
  noGroups: "Ingen grupper",
  nothing:
    "Der er ikke noget at lave en rapport om endnu. Åbn eller indsæt en liste, eller markér en celle i den.",
  sheet: "Ark",
  newSheet: "Et nyt ark",
  update: (sheet) => `Opdater »${sheet}«`,
  updateNote:
    "Det, du selv har skrevet på arket, bliver stående, og det gør dele, som rapporten ikke længere ville have, også.",
  updateReport: "Opdater rapport",
  updated: (sheet) => `Rapporten på arket »${sheet}« er opdateret.`,
  covered: (cells, count) =>
    count === 1
      ? `Dit eget indhold i ${cells} bliver stående; rapporten har noget andet der.`
      : `Dit eget indhold i ${cells} bliver stående; rapporten har noget andet i de celler.`,
  halfUpdated: (sheet) =>
    `Excel lod ikke »${sheet}« blive ført tilbage, som det var. Det sker, når du åbner Rapport igen eller opdaterer igen.`,
  build: "Opret rapport",
  building: (part, count, of) => `Opretter: ${part} (${count} af ${of})`,
  progress: "Hvor langt rapporten er",
  finishing: "Næsten færdig …",
  cancel: "Annuller",
  cancelling: "Fjerner det igen …",
  built: (sheet) => `Rapporten er på arket »${sheet}«.`,
  cancelled: "Annulleret.",
  asItWas: "Projektmappen er, som den var.",
  leftBehind: (sheet) =>
    `Excel lod ikke det ufærdige ark »${sheet}« blive fjernet. Det forsvinder, når du opretter rapporten igen.`,
  problems: {
    protected:
      "Projektmappen er beskyttet, og der kan ikke tilføjes ark. Fjern beskyttelsen (Gennemse, Beskyt projektmappe).",
    notFound: "En af listerne er der ikke længere. Se på listerne ovenfor, og prøv igen.",
    tooLarge: "Det er mere, end Excel tager imod på én gang.",
    refused: "Excel afviste det. Prøv igen.",
  },
  updateProblems: {
    protected: "Arket er beskyttet. Fjern beskyttelsen (Gennemse, Fjern arkbeskyttelse).",
    notFound:
      "Arket eller en af listerne er der ikke længere. Se på det, der er valgt ovenfor, og prøv igen.",
    changing:
      "Rækker eller kolonner i rapporten er flyttet, eller de fleste af dens celler er overskrevet. Opret den på et nyt ark.",
  },
};
