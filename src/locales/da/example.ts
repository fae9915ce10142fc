import type { ExampleWords } from "../en/example";

/** The example data that the task pane offers in an empty workbook, in Danish. */
export const example: ExampleWords = {
  offer: "Ingen data ved hånden? Prøv med et eksempel: en ordreliste og en undersøgelse på nye ark.",
  insert: "Indsæt eksempeldata",
  inserting: "Indsætter eksempeldata …",
  inserted: "Eksemplet er i projektmappen, på to nye ark.",
  customer: "Kunde",
  segments: ["Web", "Butik", "Partner"],
  orders: {
    sheet: "Ordrer",
    table: "Ordrer",
    headers: ["Ordre", "Dato", "Kunde", "Segment", "Beløb"],
  },
  survey: { sheet: "Undersøgelse", table: "Svar", headers: ["Dato", "Kunde", "Segment", "NPS"] },
};
