/** The words of the help pages that belong to no single function. */
import type { Language } from "../languages";

export interface Labels {
  readonly title: string;
  readonly introduction: string;
  readonly question: string;
  readonly formula: string;
  readonly syntax: string;
  readonly arguments: string;
  readonly optional: string;
  readonly example: string;
  readonly refuses: string;
  readonly source: string;
  readonly dataTitle: string;
  /** What holds for the cells that any function reads. */
  readonly data: readonly string[];
  readonly languages: string;
  readonly sharing: string;
  readonly privacy: string;
  readonly support: string;
}

const en: Labels = {
  title: "The functions of Fasthold",
  introduction:
    "Retention formulas for Excel. Type them like any other function, or let the task pane write them: Home, Fasthold, Retention formulas.",
  question: "Question",
  formula: "Formula",
  syntax: "Syntax",
  arguments: "Arguments",
  optional: "optional",
  example: "Example",
  refuses: "Refuses",
  source: "Source",
  dataTitle: "How your data is read",
  data: [
    "A range may be a column, a row, a block or a table column such as Orders[Customer]. Ranges that belong together hold the same number of cells.",
    "A heading in the first row is left out by itself when it stands over dates, amounts, scores or counts.",
    "A row with a blank customer, date, amount or score is left out. In functions of counts a blank is 0.",
    "Dates are Excel dates or text such as 2026-04-01. The 1904 date system is not supported.",
    "Customers are the same when their text is, capitals and outer spaces aside.",
    "A period is one text: 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 or 2026-04-01..2026-06-30; or two cells with its first and last day. Excel turns a typed 2026-04 into a date: write '2026-04.",
    "Rates are fractions shown as per cent: 0.85 is 85 %.",
  ],
  languages: "Languages",
  sharing: "Sharing a workbook",
  privacy: "Privacy",
  support: "Support",
};

const da: Labels = {
  title: "Funktionerne i Fasthold",
  introduction:
    "Formler for fastholdelse til Excel. Skriv dem som enhver anden funktion, eller lad opgaveruden skrive dem: Hjem, Fasthold, Fastholdelsesformler. Funktionerne hedder det samme på alle sprog.",
  question: "Spørgsmål",
  formula: "Formel",
  syntax: "Syntaks",
  arguments: "Argumenter",
  optional: "valgfrit",
  example: "Eksempel",
  refuses: "Afviser",
  source: "Kilde",
  dataTitle: "Sådan læses dine data",
  data: [
    "Et område kan være en kolonne, en række, en blok eller en tabelkolonne som Ordrer[Kunde]. Områder, der hører sammen, har lige mange celler.",
    "En overskrift i første række udelades af sig selv, når den står over datoer, beløb, scorer eller antal.",
    "En række med tom kunde, dato, beløb eller score udelades. I funktioner af antal er en tom celle 0.",
    "Datoer er Excel-datoer eller tekst som 2026-04-01. Datosystemet 1904 understøttes ikke.",
    "Kunder er de samme, når deres tekst er det; store bogstaver og mellemrum yderst tæller ikke.",
    "En periode er én tekst: 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 eller 2026-04-01..2026-06-30; eller to celler med første og sidste dag. Excel laver 2026-04 om til en dato: skriv '2026-04.",
    "Rater er brøker vist som procent: 0,85 er 85 %.",
  ],
  languages: "Sprog",
  sharing: "Del en projektmappe",
  privacy: "Beskyttelse af data (engelsk)",
  support: "Support (engelsk)",
};

const sv: Labels = {
  title: "Funktionerna i Fasthold",
  introduction:
    "Formler för kundlojalitet i Excel. Skriv dem som vilken funktion som helst, eller låt åtgärdsfönstret skriva dem: Start, Fasthold, Lojalitetsformler. Funktionerna heter likadant på alla språk.",
  question: "Fråga",
  formula: "Formel",
  syntax: "Syntax",
  arguments: "Argument",
  optional: "valfritt",
  example: "Exempel",
  refuses: "Avvisar",
  source: "Källa",
  dataTitle: "Så läses dina data",
  data: [
    "Ett område kan vara en kolumn, en rad, ett block eller en tabellkolumn som Ordrar[Kund]. Områden som hör ihop har lika många celler.",
    "En rubrik i första raden utelämnas av sig själv när den står över datum, belopp, betyg eller antal.",
    "En rad med tom kund, tomt datum, tomt belopp eller tomt betyg utelämnas. I funktioner av antal är en tom cell 0.",
    "Datum är Excel-datum eller text som 2026-04-01. Datumsystemet 1904 stöds inte.",
    "Kunder är desamma när deras text är det; stora bokstäver och mellanslag ytterst räknas inte.",
    "En period är en text: 2026, 2026-H1, 2026-Q2, 2026-04, 2026-W14, 2026-04-01 eller 2026-04-01..2026-06-30; eller två celler med första och sista dagen. Excel gör om 2026-04 till ett datum: skriv '2026-04.",
    "Andelar är bråk som visas i procent: 0,85 är 85 %.",
  ],
  languages: "Språk",
  sharing: "Dela en arbetsbok",
  privacy: "Integritet (engelska)",
  support: "Support (engelska)",
};

export const labels: Readonly<Record<Language["code"], Labels>> = { en, da, sv };
