import type { HeaderQualifiers } from "../en/headerQualifiers";

/** The qualifying words of Swedish headers; `otherDates` also count as the beginning of a compound ("leveransdatum"). */
export const headerQualifiers: HeaderQualifiers = {
  transactions: [
    "transaktionsid",
    "transaktions id",
    "transaktionsnr",
    "betalningsid",
    "kvittonr",
    "kvittonummer",
  ],
  stamps: ["skapad", "skapad datum", "upplagd", "registrerad"],
  otherDates: [
    "förfall",
    "skickad",
    "skickat",
    "avsänd",
    "utskickad",
    "leverans",
    "levererad",
    "förväntad",
    "nästa",
    "senaste",
    "senast",
    "sista",
    "uppdaterad",
    "ändrad",
    "förnyelse",
    "förnyas",
    "födelse",
  ],
  unitPrices: ["pris", "styckpris", "stpris", "à pris", "á pris", "a pris", "pris per st", "enhetspris"],
  quantities: ["antal", "kvantitet", "mängd", "antal st"],
  names: ["namn", "fullständigt namn", "kontaktperson", "kontaktnamn"],
  companies: ["företag", "företagsnamn", "firma", "firmanamn", "organisation", "bolag"],
  otherIds: ["nr", "nummer", "kod", "nyckel"],
};
