import type { HeaderQualifiers } from "../en/headerQualifiers";

/** The qualifying words of Danish headers; `otherDates` also count as the beginning of a compound ("leveringsdato"). */
export const headerQualifiers: HeaderQualifiers = {
  transactions: ["transaktionsid", "transaktions id", "transaktionsnr", "betalingsid", "kvitteringsnr"],
  stamps: ["oprettet", "oprettelsesdato", "oprettet dato"],
  otherDates: [
    "forfald",
    "forfall",
    "frist",
    "betalingsfrist",
    "afsendt",
    "afsendelse",
    "udsendt",
    "levering",
    "leveret",
    "forventet",
    "næste",
    "seneste",
    "sidste",
    "senest",
    "sidst",
    "opdateret",
    "ændret",
    "fornyelse",
    "fornyes",
    "fødsel",
  ],
  unitPrices: ["pris", "stykpris", "stkpris", "enhedspris", "pris pr stk", "pris pr enhed", "varepris"],
  quantities: ["antal", "stk", "mængde", "antal stk"],
  names: ["navn", "fulde navn", "kontaktperson", "kontaktnavn"],
  companies: ["firma", "firmanavn", "virksomhed", "virksomhedsnavn", "selskab"],
  otherIds: ["nr", "nummer", "kode", "nøgle"],
};
