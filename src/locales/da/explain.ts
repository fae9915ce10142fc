import type { ExplainWords } from "../en/explain";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");

export const explain: ExplainWords = {
  heading: "Hvor kommer tallet fra?",
  looking: "Ser på den markerede celle …",
  nothing: {
    empty: (cell) => `${cell} er tom.`,
    value: (cell) => `${cell} indeholder en værdi, ingen formel.`,
    otherFormula: (cell) => `Formlen i ${cell} bruger ingen af Fastholds funktioner.`,
    textFormula: (cell) =>
      `${cell} indeholder en formel som tekst, og den beregner Excel ikke. Skal den beregnes, så fjern apostroffen foran den, eller vælg talformatet Standard, og tryk på F2 og Enter i cellen.`,
  },
  selectFormula: "Markér en celle med en formel som =RETENTION(…) eller =NPS(…), så forklares dens tal her.",
  formulaIn: (cell) => `Formlen i ${cell}`,
  partOf: (cell, home) => `${cell} viser en del af resultatet af formlen i ${home}.`,
  goTo: (home) => `Gå til ${home}`,
  calls: (count) => `Formlen har ${number(count)} kald. Forklar`,
  edit: "Redigér",
  editCall: (measure) => `Redigér: ${measure}`,
  given: {
    heading: "Det får formlen",
    omitted: "udeladt",
    cells: (count) => (count === 1 ? "1 celle" : `${number(count)} celler`),
    blank: "tom",
    now: (value) => `nu ${value}`,
  },
  definition: "Definition",
  source: "Kilde",
  unresolved: (input) =>
    `${input}: Hvad Excel beregner til dette inde i formlen, kan ruden ikke se. Derfor kan den ikke vise, hvordan resultatet fremkommer.`,
  inCell: (cell, shown) => `${cell} viser ${shown}.`,
  protected: (cell) =>
    `Arket med ${cell} er beskyttet. Fjern beskyttelsen (Gennemse, Fjern arkbeskyttelse), og prøv igen.`,
  outdated: (cell, shown) =>
    `${cell} viser ${shown}, beregnet før dens data blev ændret. Ovenfor står, hvad den giver nu.`,
  error: {
    ours: (cell, error) =>
      `Derfor viser ${cell} ${error}. Ret dataene, eller tryk på Redigér for at vælge andre celler eller en anden periode.`,
    elsewhere: (cell, error) =>
      `${cell} viser ${error}, men dette kald giver et resultat: Fejlen kommer fra en anden del af formlen.`,
    spill: (cell, error) =>
      `${cell} viser ${error}: Andre celler er i vejen for resultatet. Ryd eller flyt dem, eller flyt formlen til et sted med mere plads.`,
    spillAt: (cell, error, count, obstacle, content) =>
      count === 1
        ? `${cell} viser ${error}: ${obstacle} er i vejen for resultatet; den indeholder »${content}«. Ryd eller flyt den, eller flyt formlen til et sted med mere plads.`
        : `${cell} viser ${error}: ${number(count)} celler er i vejen for resultatet; den første er ${obstacle} med »${content}«. Ryd eller flyt dem, eller flyt formlen til et sted med mere plads.`,
    spillInTable: (cell, error, table) =>
      `${cell} viser ${error}: Excel lader intet resultat brede sig ind i tabellen ${table}. Flyt formlen til et sted ved siden af eller under tabellen.`,
    name: (cell, error) =>
      `${cell} viser ${error}: Da Excel sidst beregnede den, kendte det ikke et navn i formlen. Det sker, hvor Fasthold ikke er installeret eller ikke er indlæst endnu. Indtast formlen igen. Bliver fejlen stående, er et andet navn i den stavet forkert.`,
    busy: (cell, error) =>
      `${cell} viser ${error}: Excel venter stadig på resultatet. Bliver det ved, så indtast formlen igen.`,
    connect: (cell, error) =>
      `${cell} viser ${error}: Excel kunne ikke få fat i Fasthold, da der blev beregnet. Se efter forbindelsen, og indtast så formlen igen.`,
    reference: (cell, error) =>
      `${cell} viser ${error}: Celler, et ark, en tabel eller en kolonne, som formlen henviser til, findes ikke mere. Fortryd sletningen, eller tryk på Redigér, og markér andre celler.`,
    calculation: (cell, error) =>
      `${cell} viser ${error}: En del af formlen, f.eks. FILTRER, fandt ingenting, eller hele kolonner er mere, end Excel på nettet udleverer. Henvis kun til de celler, der har data.`,
    outdated: (cell, error) =>
      `${cell} viser ${error}, men formlen giver et resultat nu: Excel har ikke beregnet den igen. Indtast formlen igen.`,
    other: (cell, error) =>
      `${cell} viser ${error}. Se på de celler, formlen henviser til, og indtast så formlen igen.`,
    part: (cell, error) => `${cell} viser ${error}: For denne celle i tabellen er der intet at måle.`,
    again: "Indtast formlen igen",
    entered: (cell) => `Formlen i ${cell} er indtastet igen.`,
    changed: (cell) => `${cell} indeholder nu en anden formel.`,
  },
  editing: {
    back: "Tilbage til forklaringen",
    heading: "Formlen, når den er gemt",
    save: (cell) => `Gem i ${cell}`,
    saving: "Gemmer …",
    saved: (cell) => `Gemt i ${cell}.`,
    unchanged: "Intet er ændret endnu.",
    changed: (cell, content) =>
      content === ""
        ? `${cell} er blevet tømt i mellemtiden. Skal din formel skrives der alligevel?`
        : `${cell} er blevet ændret i mellemtiden og indeholder nu »${content}«. Skal det erstattes med din formel?`,
    replace: "Erstat",
    keep: "Behold",
    insideData: (cell) =>
      `Formlen ville henvise til sin egen celle ${cell}, eller resultatet ville dække dens data. Markér andre celler.`,
    inTheWay: (cell, obstacle, content) =>
      `Resultatet i ${cell} skal bruge flere celler nu, og ${obstacle} indeholder »${content}«. Ryd eller flyt den, og gem så.`,
    inTable: (cell, table) =>
      `Resultatet i ${cell} skal bruge flere celler nu, og Excel lader intet resultat brede sig ind i tabellen ${table}. Stil spørgsmålet anderledes, eller flyt formlen først.`,
    written: "Bliver stående, som det er skrevet i formlen.",
    fillIn: (input) => `${input}: udfyld med noget andet`,
    fillInShort: "Udfyld med noget andet",
  },
};
