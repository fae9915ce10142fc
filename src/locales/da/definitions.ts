import type { DefinitionWords } from "../en/definitions";

export const definitions: DefinitionWords = {
  sheet: "Definitioner",
  title: "Sådan er tallene beregnet",
  about: (version) =>
    `Med Fasthold ${version}, funktioner til Excel, der måler, hvordan kunder bliver. Cellerne nedenfor viser deres resultater; selve funktionerne er ikke nødvendige for at læse dem.`,
  functions: "Funktionerne",
  functionColumns: {
    name: "Funktion",
    title: "Nøgletal",
    summary: "Hvad det betyder",
    formula: "Hvordan det beregnes",
    source: "Kilde",
  },
  cells: "Cellerne og deres oprindelige formler",
  cellsAbout:
    "Den, der har Fasthold, henter formlerne tilbage i opgaveruden under Del. Tabellen skal bruges til det: lad den stå, som den er.",
  cellColumns: {
    place: "Celle",
    shows: "Resultat ved deling",
    explanation: "Hvordan det blev til",
    leftOut: "Rækker",
    interval: "95 %-interval",
    formula: "Oprindelig formel",
    replacement: "Sat i stedet",
    check: "Kontrol",
  },
};
