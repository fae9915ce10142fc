import { recogniseColumn } from "../../../src/taskpane/understanding/recogniseColumn";
import type { Cell } from "../../../src/workbook/Workbook";

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const kindOf = (header: string, cells: readonly Cell[], format = "General") =>
  recogniseColumn(header, cells, format)?.kind;

const serials = times(30, (day) => 45_300 + day);
const isoDays = times(28, (day) => `2026-02-${String(day + 1).padStart(2, "0")}`);
const money = times(30, (index) => 99.5 + index * 13.25);
const codes = times(30, (index) => `K-${1000 + (index % 12)}`);
const numbers = times(30, (index) => 1001 + index);
const scores10 = times(30, (index) => [10, 9, 9, 8, 7, 6, 3, 10][index % 8]!);
const scores7 = times(30, (index) => [7, 6, 5, 6, 7, 4, 2][index % 7]!);
const scores5 = times(30, (index) => [5, 4, 4, 3, 5, 1][index % 6]!);
const segments = times(30, (index) => ["Web", "Store", "Partner"][index % 3]!);

describe("names of columns in exports of shops, survey tools and billing systems", () => {
  it.each([
    // Web shops: English, Danish, Swedish.
    ["Customer", codes, "customers"],
    ["CustomerID", numbers, "customers"],
    ["customer_email", times(30, (index) => `a${index}@example.com`), "customers"],
    ["Kundenummer", numbers, "customers"],
    ["Kunde", codes, "customers"],
    ["Kund", codes, "customers"],
    ["E-post", times(30, (index) => `b${index}@example.se`), "customers"],
    ["Order ID", numbers, "orderIds"],
    ["Ordrenr.", numbers, "orderIds"],
    ["Ordernummer", numbers, "orderIds"],
    ["Order date", isoDays, "dates"],
    ["Created at", isoDays, "dates"],
    ["Ordredato", isoDays, "dates"],
    ["Orderdatum", isoDays, "dates"],
    ["Order total (DKK)", money, "amounts"],
    ["Beløb inkl. moms", money, "amounts"],
    ["Betalingsbeløb", money, "amounts"],
    ["Belopp i kr", money, "amounts"],
    ["Ordervärde", [100, 200, 300], "amounts"],
    // Survey tools.
    ["NPS", scores10, "nps"],
    ["How likely are you to recommend us?", scores10, "nps"],
    ["Hvor sandsynligt er det, at du vil anbefale os?", scores10, "nps"],
    ["Hur troligt är det att du rekommenderar oss?", scores10, "nps"],
    ["Score", scores10, "nps"],
    ["Karakter", scores7, "ces"],
    ["Betyg", scores5, "csat"],
    ["Overall, they made it easy", scores7, "ces"],
    ["Kundetilfredshed", scores5, "csat"],
    ["Nöjdhet", scores5, "csat"],
    ["Customer satisfaction", scores5, "csat"],
    ["Antal svar", [12, 40, 3], "counts"],
    ["NPS score", times(12, (index) => `${index % 11} - label`), "nps"],
    // Billing systems.
    ["Abonnement start", isoDays, "starts"],
    ["Abonnement slut", [...isoDays, "", ""], "ends"],
    ["Startdatum", isoDays, "starts"],
    ["Contract end date", isoDays, "ends"],
    ["Opsagt", [...isoDays, ""], "ends"],
    ["MRR", money, "amounts"],
    ["Segment", segments, "groups"],
    ["Kanal", segments, "groups"],
  ] as const)("«%s»", (header, cells, kind) => {
    expect(kindOf(header, cells)).toBe(kind);
  });
});

describe("values where the header says nothing", () => {
  it.each([
    ["numbers formatted as dates", serials, "yyyy-mm-dd", "dates"],
    ["texts that are dates", isoDays, "General", "dates"],
    ["numbers formatted as money", times(30, (index) => index * 10), '#,##0.00 "kr."', "amounts"],
    ["numbers with decimals", money, "General", "amounts"],
    ["e-mail addresses", times(9, (index) => `c${index}@example.com`), "General", "customers"],
    ["codes that repeat", codes, "General", "customers"],
    ["whole numbers 0-10, mostly high", scores10, "General", "nps"],
    ["few texts", segments, "General", "groups"],
  ] as const)("%s", (_, cells, format, kind) => {
    expect(kindOf("", cells, format)).toBe(kind);
    expect(kindOf("Zzyx", cells, format)).toBe(kind);
  });

  it.each([
    ["whole numbers", numbers],
    ["answers that could be of several scales", scores5],
    ["numbers that could be dates", serials],
    ["different texts", times(30, (index) => `Something else ${index}`)],
    ["nothing", times(5, () => "")],
    ["truth values", times(9, (index) => index % 2 === 0)],
    ["shares", times(9, (index) => index / 10)],
    ["mixed cells", [...times(10, (index) => `word ${index}`), ...times(10, (index) => index * 1000)]],
  ])("are no evidence: %s", (_, cells) => {
    expect(kindOf("", cells)).toBeUndefined();
  });
});

describe("conflicts", () => {
  it.each([
    ["a date column full of texts", "Order date", segments, "groups"],
    ["an order's date", "Order date", isoDays, "dates"],
    ["an order's amount", "Order amount", [100, 200, 300], "amounts"],
    ["a customer's segment", "Customer segment", segments, "groups"],
    ["scores beyond the scale", "NPS", [1, 50, 99], undefined],
    ["percent", "Value", [0.1, 0.2], undefined],
  ] as const)("values outweigh headers: %s", (_, header, cells, kind) => {
    expect(kindOf(header, cells, header === "Value" ? "0.0%" : "General")).toBe(kind);
  });

  it.each(["Quantity", "Antal varer", "Rabatt", "Moms", "Postnummer", "Customer comments", "Fødselsdato"])(
    "what no measure takes is not claimed: «%s»",
    (header) => {
      expect(kindOf(header, money)).toBeUndefined();
      expect(kindOf(header, scores10)).toBeUndefined();
      expect(kindOf(header, codes)).toBeUndefined();
    },
  );

  it("one cell that is no date among many does not hide the column", () => {
    expect(kindOf("Date", [...isoDays, "unknown"])).toBe("dates");
  });
});

it("gives each reason that can be said in words", () => {
  expect(recogniseColumn("Slutdato", [...isoDays, ""], "General")).toEqual({
    kind: "ends",
    score: 9.5,
    reasons: [{ because: "header", header: "Slutdato" }, { because: "isoDates" }, { because: "blankEnds" }],
  });
});
