import type { ExplainWords } from "../en/explain";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");

export const explain: ExplainWords = {
  heading: "Var kommer talet ifrån?",
  looking: "Tittar på den markerade cellen …",
  nothing: {
    empty: (cell) => `${cell} är tom.`,
    value: (cell) => `${cell} innehåller ett värde, ingen formel.`,
    otherFormula: (cell) => `Formeln i ${cell} använder ingen av Fastholds funktioner.`,
    textFormula: (cell) =>
      `${cell} innehåller en formel som text, och den beräknar Excel inte. Om den ska beräknas, ta bort apostrofen framför den eller välj talformatet Allmänt, och tryck på F2 och Enter i cellen.`,
  },
  selectFormula: "Markera en cell med en formel som =RETENTION(…) eller =NPS(…), så förklaras dess tal här.",
  formulaIn: (cell) => `Formeln i ${cell}`,
  partOf: (cell, home) => `${cell} visar en del av resultatet av formeln i ${home}.`,
  goTo: (home) => `Gå till ${home}`,
  calls: (count) => `Formeln har ${number(count)} anrop. Förklara`,
  edit: "Redigera",
  editCall: (measure) => `Redigera: ${measure}`,
  given: {
    heading: "Det här får formeln",
    omitted: "utelämnat",
    cells: (count) => (count === 1 ? "1 cell" : `${number(count)} celler`),
    blank: "tom",
    now: (value) => `nu ${value}`,
  },
  definition: "Definition",
  source: "Källa",
  unresolved: (input) =>
    `${input}: vad Excel beräknar för detta inuti formeln kan fönstret inte se. Därför kan det inte visa hur resultatet uppkommer.`,
  inCell: (cell, shown) => `${cell} visar ${shown}.`,
  protected: (cell) =>
    `Bladet med ${cell} är skyddat. Ta bort skyddet (Granska, Ta bort bladets skydd) och försök igen.`,
  outdated: (cell, shown) =>
    `${cell} visar ${shown}, beräknat innan dess data ändrades. Ovan står vad den ger nu.`,
  error: {
    ours: (cell, error) =>
      `Därför visar ${cell} ${error}. Rätta data, eller tryck på Redigera för att välja andra celler eller en annan period.`,
    elsewhere: (cell, error) =>
      `${cell} visar ${error}, men det här anropet ger ett resultat: felet kommer från en annan del av formeln.`,
    spill: (cell, error) =>
      `${cell} visar ${error}: andra celler är i vägen för resultatet. Rensa eller flytta dem, eller flytta formeln till en plats med mer utrymme.`,
    spillAt: (cell, error, count, obstacle, content) =>
      count === 1
        ? `${cell} visar ${error}: ${obstacle} är i vägen för resultatet; den innehåller ”${content}”. Rensa eller flytta den, eller flytta formeln till en plats med mer utrymme.`
        : `${cell} visar ${error}: ${number(count)} celler är i vägen för resultatet; den första är ${obstacle} med ”${content}”. Rensa eller flytta dem, eller flytta formeln till en plats med mer utrymme.`,
    spillInTable: (cell, error, table) =>
      `${cell} visar ${error}: Excel låter inget resultat spilla in i tabellen ${table}. Flytta formeln till en plats bredvid eller under tabellen.`,
    name: (cell, error) =>
      `${cell} visar ${error}: när Excel beräknade den senast kände det inte till ett namn i formeln. Det händer där Fasthold inte är installerat eller inte har lästs in ännu. Ange formeln igen. Om felet står kvar är ett annat namn i den felstavat.`,
    busy: (cell, error) =>
      `${cell} visar ${error}: Excel väntar fortfarande på resultatet. Om det fortsätter, ange formeln igen.`,
    connect: (cell, error) =>
      `${cell} visar ${error}: Excel kunde inte nå Fasthold när det beräknade. Kontrollera anslutningen och ange sedan formeln igen.`,
    reference: (cell, error) =>
      `${cell} visar ${error}: celler, ett blad, en tabell eller en kolumn som formeln hänvisar till finns inte längre. Ångra borttagningen, eller tryck på Redigera och markera andra celler.`,
    calculation: (cell, error) =>
      `${cell} visar ${error}: en del av formeln, t.ex. FILTER, hittade ingenting, eller så är hela kolumner mer än Excel på webben lämnar ut. Hänvisa bara till de celler som innehåller data.`,
    outdated: (cell, error) =>
      `${cell} visar ${error}, men formeln ger ett resultat nu: Excel har inte beräknat den igen. Ange formeln igen.`,
    other: (cell, error) =>
      `${cell} visar ${error}. Titta på cellerna som formeln hänvisar till och ange sedan formeln igen.`,
    part: (cell, error) => `${cell} visar ${error}: för den här cellen i tabellen finns inget att mäta.`,
    again: "Ange formeln igen",
    entered: (cell) => `Formeln i ${cell} har angetts igen.`,
    changed: (cell) => `${cell} innehåller nu en annan formel.`,
  },
  editing: {
    back: "Tillbaka till förklaringen",
    heading: "Formeln när den har sparats",
    save: (cell) => `Spara i ${cell}`,
    saving: "Sparar …",
    saved: (cell) => `Sparat i ${cell}.`,
    unchanged: "Inget har ändrats ännu.",
    changed: (cell, content) =>
      content === ""
        ? `${cell} har tömts under tiden. Ska din formel skrivas där ändå?`
        : `${cell} har ändrats under tiden och innehåller nu ”${content}”. Ska det ersättas med din formel?`,
    replace: "Ersätt",
    keep: "Behåll",
    insideData: (cell) =>
      `Formeln skulle hänvisa till sin egen cell ${cell}, eller så skulle resultatet täcka dess data. Markera andra celler.`,
    inTheWay: (cell, obstacle, content) =>
      `Resultatet i ${cell} behöver fler celler nu, och ${obstacle} innehåller ”${content}”. Rensa eller flytta den och spara sedan.`,
    inTable: (cell, table) =>
      `Resultatet i ${cell} behöver fler celler nu, och Excel låter inget resultat spilla in i tabellen ${table}. Ställ frågan på ett annat sätt, eller flytta formeln först.`,
    written: "Står kvar som det är skrivet i formeln.",
    fillIn: (input) => `${input}: fyll i något annat`,
    fillInShort: "Fyll i något annat",
  },
};
