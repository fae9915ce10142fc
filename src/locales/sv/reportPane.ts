import type { ReportPaneWords } from "../en/reportPane";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

export const reportPane: ReportPaneWords = {
  heading: "Kundrapport",
  about:
    "Ett blad med nyckeltal, diagram och tabeller från dina listor. Allt är levande formler: ändra perioden på bladet, så följer resten med.",
  lists: { orders: "Ordrar", survey: "Enkät", subscriptions: "Abonnemang" },
  list: (name, rows) => `${name} (${rows === 1 ? "1 rad" : `${number(rows)} rader`})`,
  leaveOut: "Ta inte med",
  lacking: {
    orders: "Ordrar: ingen lista med kunder, datum och belopp.",
    survey: "Enkät: ingen lista med svar från 0 till 10 och datum.",
    subscriptions: "Abonnemang: ingen lista med start- och slutdatum.",
  },
  groups: "Grupper",
  noGroups: "Inga grupper",
  nothing:
    "Det finns inget att göra en rapport om än. Öppna eller klistra in en lista, eller markera en cell i den.",
  sheet: "Blad",
  newSheet: "Ett nytt blad",
  update: (sheet) => `Uppdatera ”${sheet}”`,
  updateNote:
    "Det du själv har skrivit på bladet står kvar, och det gör även delar som rapporten inte längre skulle ha.",
  updateReport: "Uppdatera rapport",
  updated: (sheet) => `Rapporten på bladet ”${sheet}” är uppdaterad.`,
  covered: (cells, count) =>
    count === 1
      ? `Ditt eget innehåll i ${cells} står kvar; rapporten har något annat där.`
      : `Ditt eget innehåll i ${cells} står kvar; rapporten har något annat i de cellerna.`,
  halfUpdated: (sheet) =>
    `Excel lät inte ”${sheet}” återställas som det var. Det görs när du öppnar Rapport igen eller uppdaterar igen.`,
  build: "Skapa rapport",
  building: (part, count, of) => `Skapar: ${part} (${count} av ${of})`,
  progress: "Hur långt rapporten har kommit",
  finishing: "Nästan klart …",
  cancel: "Avbryt",
  cancelling: "Tar bort det igen …",
  built: (sheet) => `Rapporten finns på bladet ”${sheet}”.`,
  cancelled: "Avbrutet.",
  asItWas: "Arbetsboken är som den var.",
  leftBehind: (sheet) =>
    `Excel lät inte det ofärdiga bladet ”${sheet}” tas bort. Det försvinner när du skapar rapporten igen.`,
  problems: {
    protected:
      "Arbetsboken är skyddad och inga blad kan läggas till. Ta bort skyddet (Granska, Skydda arbetsbok).",
    notFound: "En av listorna finns inte kvar. Titta på listorna ovan och försök igen.",
    tooLarge: "Det är mer än Excel tar emot på en gång.",
    refused: "Excel sa nej. Försök igen.",
  },
  updateProblems: {
    protected: "Bladet är skyddat. Ta bort skyddet (Granska, Ta bort bladets skydd).",
    notFound: "Bladet eller en av listorna finns inte kvar. Titta på det som är valt ovan och försök igen.",
    changing:
      "Rader eller kolumner i rapporten har flyttats, eller så har de flesta av dess celler skrivits över. Skapa den på ett nytt blad.",
  },
};
