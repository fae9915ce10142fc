/** What lists hold besides data, and columns that look like something else. */
import type { Cell } from "../../../src/workbook/Workbook";
import { bestColumn } from "../../../src/taskpane/understanding/understandList";
import type { ColumnKind } from "../../../src/taskpane/understanding/recognition";
import { cellsOf, customerCodes, isoDays, kindsIn, sums, tableOf, understood, uniqueNumbers } from "./lists";

const data = customerCodes.map((code, row): Cell[] => [code, isoDays[row]!, sums[row]!]);
const header = ["Kunde", "Dato", "Beløb"];
const total = sums.reduce((sum, one) => sum + one, 0);
const seenIn = (rows: readonly (readonly Cell[])[]) =>
  understood(cellsOf(`Data!A1:${String.fromCharCode(64 + rows[0]!.length)}${rows.length}`, rows))[0]!;
const ranges = (first: number, last: number) => ({
  customers: `Data!A${first}:A${last}`,
  dates: `Data!B${first}:B${last}`,
  amounts: `Data!C${first}:C${last}`,
});

describe("rows at the top", () => {
  it.each([
    ["a title", [["Ordrer 2026", "", ""]], 3],
    [
      "a title, a note and a blank row",
      [
        ["Ordrer 2026", "", ""],
        ["Udtræk af 22-11", "", ""],
        ["", "", ""],
      ],
      5,
    ],
  ])("are left out: %s", (_, titles, first) => {
    const list = seenIn([...titles, header, ...data]);
    expect(kindsIn(list)).toEqual(ranges(first, first + 29));
    expect(list.remarks).toEqual([{ about: "rowsAbove", rows: first - 1 }]);
  });

  it("that name groups of columns are read with the names below them", () => {
    const rows = data.map(([code, day, sum], row) => [
      code!,
      `Kunde ${row}`,
      day!,
      uniqueNumbers[row]!,
      sum!,
    ]);
    const list = seenIn([["Kunde", "", "Ordre", "", ""], ["Nr.", "Navn", "Dato", "Nr.", "Beløb"], ...rows]);
    expect(list.columns.map(({ reference, recognition }) => [reference[5], recognition.kind])).toEqual([
      ["A", "customers"],
      ["B", "customers"],
      ["C", "dates"],
      ["D", "orderIds"],
      ["E", "amounts"],
    ]);
  });

  it("are data where nothing names the columns", () => {
    expect(seenIn(data)).toMatchObject({ rows: 30, remarks: [] });
  });
});

describe("rows at the bottom", () => {
  it.each<[string, Cell[][]]>([
    ["a sum that says so", [["I alt", "", total]]],
    [
      "a sum in Swedish, below a blank row",
      [
        ["", "", ""],
        ["Summa:", "", total],
      ],
    ],
    [
      "subtotal and total",
      [
        ["Subtotal", "", total],
        ["Grand total", "", total],
      ],
    ],
    ["a sum without a word", [["", "", total]]],
    [
      "blank rows",
      [
        ["", "", ""],
        ["", "", ""],
      ],
    ],
  ])("are left out: %s", (_, bottom) => {
    const list = seenIn([header, ...data, ...bottom]);
    expect(kindsIn(list)).toEqual(ranges(2, 31));
    expect(list.remarks).toEqual([{ about: "rowsBelow", rows: bottom.length }]);
  });

  it.each<[string, Cell[]]>([
    ["a customer whose name is Total", ["Total", "2026-03-31", 99.5]],
    ["an order without an amount", ["K-105", "2026-03-31", ""]],
    ["a small order of nobody", ["", "", 5.25]],
  ])("are data: %s", (_, last) => {
    expect(seenIn([header, ...data, last])).toMatchObject({ rows: 31, remarks: [] });
  });

  it("in a table make its columns ranges, which can leave them out", () => {
    const list = tableOf("T", {
      Kunde: [...customerCodes, "I alt"],
      Beløb: [...sums, total],
      Land: [...sums.map(() => "DK"), ""],
    });
    expect(kindsIn(understood(list)[0])).toMatchObject({ customers: "T!A2:A31", amounts: "T!B2:B31" });
  });
});

it("reads columns that are empty at the top", () => {
  const late = data.map(([code, day, sum], row): Cell[] => [
    code!,
    row < 20 ? "" : day!,
    row < 20 ? "" : sum!,
  ]);
  expect(kindsIn(seenIn([header, ...late]))).toEqual(ranges(2, 31));
});

it("takes the column that is filled where two have the same name", () => {
  const rows = data.map(([code, day, sum], row): Cell[] => [code!, day!, row % 2 ? sum! : "", sum!]);
  const list = seenIn([["Kunde", "Dato", "Beløb", "Beløb"], ...rows]);
  expect(list.columns.filter(({ recognition }) => recognition.kind === "amounts")).toHaveLength(2);
  const [best] = [...list.columns].sort((one, other) => other.recognition.score - one.recognition.score);
  expect(best?.recognition.kind).toBe("dates");
  expect(kindsIn(list).amounts).toBe("Data!D2:D31");
});

it("knows headers that Excel has numbered, since a table's columns have different names", () => {
  expect(kindsIn(understood(tableOf("T", { Kunde: customerCodes, Beløb2: sums }))[0])).toEqual({
    customers: "T[Kunde]",
    amounts: "T[Beløb2]",
  });
});

it.each<[string, string, readonly Cell[]]>([
  ["telephone numbers", "Telefon", customerCodes.map((_, row) => 20_123_456 + row * 977)],
  ["postcodes that repeat", "Postnr.", customerCodes.map((_, row) => [2100, 8000, 5000][row % 3]!)],
  ["quantities", "Antal stk.", customerCodes.map((_, row) => (row * 7) % 11)],
  ["VAT", "Momsbeløb", sums],
  ["ages", "Barnets alder", customerCodes.map((_, row) => (row * 7) % 11)],
  ["numbers of order lines", "Linjenr.", customerCodes.map((_, row) => (row % 3) + 1)],
  ["whether a customer is new", "Ny kunde", customerCodes.map((_, row) => ["Ja", "Nej"][row % 2]!)],
  ["first names", "Förnamn", customerCodes.map((_, row) => ["Anna", "Bo", "Clara"][row % 3]!)],
  ["a discount", "Discount amount", sums],
  ["days that orders were sent", "Afsendt dato", isoDays],
  ["days that are still to come", "Nästa leverans", isoDays],
  ["numbers of products", "Product ID", customerCodes.map((code) => code.replace("K", "P"))],
  ["numbers of records", "Sales record number", uniqueNumbers],
  ["how many orders, which could be answers", "Antal ordrer", customerCodes.map((_, row) => (row * 7) % 11)],
  ["numbers of answers", "Rating ID", customerCodes.map((_, row) => row + 1)],
  ["profit", "Dækningsbidrag", sums],
  ["what is still to be paid", "Amount due", sums],
  ["a rate that is the same everywhere", "Kurs", customerCodes.map(() => 7.46)],
])("takes for nothing: %s", (_, name, cells) => {
  expect(kindsIn(understood(tableOf("T", { [name]: cells, Kunde: customerCodes }))[0])).toEqual({
    customers: "T[Kunde]",
  });
});

describe("of several columns that could be meant", () => {
  const best = (kind: ColumnKind, columns: Readonly<Record<string, readonly Cell[]>>) =>
    bestColumn(understood(tableOf("T", columns))[0]!, kind)?.reference;

  it("the order is counted, not the payment or the line", () => {
    const orders = customerCodes.map((_, row) => 7000 + Math.floor(row / 3));
    expect(best("orderIds", { "Transaction ID": uniqueNumbers, "Order ID": orders })).toBe("T[Order ID]");
  });

  it("the day of the order goes before the day on which it was recorded", () => {
    expect(best("dates", { Oprettet: isoDays, Ordredato: isoDays })).toBe("T[Ordredato]");
  });

  it("a customer's number goes before the name, and the name before nobody", () => {
    const names = customerCodes.map((_, row) => ["Anna Holm", "Bo Kjær", "Café Løvet"][row % 3]!);
    expect(best("customers", { Navn: names, "Kundenr.": customerCodes })).toBe("T[Kundenr.]");
    expect(best("customers", { Dato: isoDays, Navn: names })).toBe("T[Navn]");
    expect(best("customers", { Dato: isoDays, "Product name": names })).toBeUndefined();
  });

  it("customers who come again go before numbers that are new in each order", () => {
    const columns = {
      "Order no": uniqueNumbers,
      "Customer ID": uniqueNumbers,
      "Customer email": customerCodes,
    };
    expect(best("customers", columns)).toBe("T[Customer email]");
  });

  it("groups that only repeat the answer come last", () => {
    const kinds = customerCodes.map((_, row) => ["promoter", "passive"][row % 2]!);
    expect(best("groups", { "Score type": kinds, Agent: kinds })).toBe("T[Agent]");
  });
});

describe("texts that formulas cannot read", () => {
  const remarksOf = (columns: Readonly<Record<string, readonly Cell[]>>) =>
    understood(tableOf("T", { Kunde: customerCodes, ...columns }))[0]!.remarks;

  it.each([
    "01.04.2026",
    "1/4/2026",
    "01-04-26",
    "2026-04-01 09:30",
    "1. april 2026",
    "Apr 1, 2026 9:30:00 AM",
    "2026/04/01",
  ])("are said of a date: %s", (example) => {
    expect(remarksOf({ Dato: customerCodes.map(() => example) })).toEqual([
      { about: "textDates", column: "Dato", example },
    ]);
  });

  it.each(["1.234,50 kr", "kr. 99,00", "1 234,50", "99,5", "$1,234.50", "-49,95 SEK", "100,-"])(
    "are said of an amount: %s",
    (example) => {
      expect(remarksOf({ Beløb: customerCodes.map(() => example) })).toEqual([
        { about: "textAmounts", column: "Beløb", example },
      ]);
    },
  );

  it.each(["9/10", "8,5"])("are said of an answer: %s", (example) => {
    expect(remarksOf({ NPS: customerCodes.map(() => example) })).toEqual([
      { about: "textAnswers", column: "NPS", example },
    ]);
  });

  it("are not said where another column can be read, nor of what no measure takes", () => {
    const texts = customerCodes.map(() => "01.04.2026");
    expect(remarksOf({ Dato: texts, Fakturadato: isoDays })).toEqual([]);
    expect(remarksOf({ Forfaldsdato: texts, Kommentar: texts })).toEqual([]);
  });
});
