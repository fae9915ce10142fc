import type { DefinitionWords } from "../en/definitions";

export const definitions: DefinitionWords = {
  sheet: "Definitioner",
  title: "Så har siffrorna beräknats",
  about: (version) =>
    `Med Fasthold ${version}, funktioner för Excel som mäter hur kunder stannar. Cellerna nedan visar deras resultat; själva funktionerna behövs inte för att läsa dem.`,
  functions: "Funktionerna",
  functionColumns: {
    name: "Funktion",
    title: "Nyckeltal",
    summary: "Vad det betyder",
    formula: "Hur det beräknas",
    source: "Källa",
  },
  cells: "Cellerna och deras ursprungliga formler",
  cellsAbout:
    "Den som har Fasthold hämtar tillbaka formlerna i åtgärdsfönstret under Dela. Tabellen behövs för det: låt den stå som den är.",
  cellColumns: {
    place: "Cell",
    shows: "Resultat vid delningen",
    explanation: "Hur det kom till",
    leftOut: "Rader",
    interval: "95 %-intervall",
    formula: "Ursprunglig formel",
    replacement: "Insatt i stället",
    check: "Kontroll",
  },
};
