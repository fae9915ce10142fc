import type { ExampleWords } from "../en/example";

/** The example data that the task pane offers in an empty workbook, in Swedish. */
export const example: ExampleWords = {
  offer: "Inga data till hands? Prova med ett exempel: en orderlista och en enkät på nya blad.",
  insert: "Infoga exempeldata",
  inserting: "Infogar exempeldata …",
  inserted: "Exemplet finns i arbetsboken, på två nya blad.",
  customer: "Kund",
  segments: ["Webb", "Butik", "Partner"],
  orders: {
    sheet: "Ordrar",
    table: "Ordrar",
    headers: ["Order", "Datum", "Kund", "Segment", "Belopp"],
  },
  survey: { sheet: "Enkät", table: "Svar", headers: ["Datum", "Kund", "Segment", "NPS"] },
};
