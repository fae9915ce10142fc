import type { NativeWords } from "../en/native";
import { numberFormat } from "../numberFormat";

const number = numberFormat("sv-SE");
const names = new Intl.ListFormat("sv-SE");

const formulas = (count: number) => (count === 1 ? "1 formel" : `${number(count)} formler`);
const values = (count: number) =>
  count === 0
    ? ""
    : count === 1
      ? " 1 formel har blivit ett värde."
      : ` ${number(count)} formler har blivit värden.`;
const rewritten = (count: number) =>
  count === 0
    ? "Ingen formel kunde skrivas med Excels egna funktioner."
    : `${formulas(count)} räknas nu med Excels egna funktioner och visar samma sak.`;

export const native: NativeWords = {
  heading: "Dela utan Fasthold",
  what: "Vad cellerna ska bli",
  forms: {
    values: "Värden",
    modern: "Excels egna funktioner, för Microsoft 365 och Excel 2024 eller senare",
    any: "Excels egna funktioner, för alla Excel sedan 2010 och för LibreOffice",
  },
  about:
    "Varje formel skrivs med Excels egna funktioner och räknar vidare. Den blir kvar bara där den visar samma sak som Fasthold, på nio siffror. Ett blad läggs till som säger vad varje siffra betyder och sparar de ursprungliga formlerna, så att de kan återställas.",
  otherwise: "Celler utan en sådan formel",
  otherwises: { value: "Blir värden", keep: "Behåller sin formel" },
  start: "Dela som Excels egna formler",
  busy: "Skriver om och jämför …",
  done: (count, valueCount, sheet) =>
    `${rewritten(count)}${values(valueCount)} Vad de var står på bladet ${sheet}. Spara arbetsboken under ett annat namn innan du skickar den.`,
  doneOnCopies: (count, valueCount, copies, sheet) =>
    `${rewritten(count)}${values(valueCount)} De står på ${names.format(copies)}; originalen är som de var. Vad de var står på bladet ${sheet}. Vill du bara skicka dessa, markera då deras flikar tillsammans och välj Flytta eller kopiera, ny bok.`,
  nothing: "Ingen formel kunde skrivas med Excels egna funktioner.",
  outcomes: {
    native: "Räknas med Excels egna funktioner",
    valueInstead: "Innehåller resultatet som värde",
    noForm: "Orörd",
  },
  otherResult: (place, native, ours) =>
    place === ""
      ? `Excels egna funktioner ger ${native}, Fasthold ger ${ours}.`
      : `i ${place} ger Excels egna funktioner ${native}, Fasthold ger ${ours}.`,
  blank: "ingenting",
  moreCells: "med Excels egna funktioner fyller resultatet fler celler.",
  dialects: { modern: "Microsoft 365", any: "alla Excel" },
  can: {
    all: "Excels egna funktioner: Microsoft 365 och alla Excel.",
    some: (can, cannot, reason) => `Excels egna funktioner: ${can}. Inte ${cannot}: ${reason}`,
    none: (reason) => `Bara som värde: ${reason}`,
  },
  reasons: {
    notUnderstood: "Fasthold förstår inte formeln.",
    notOurs: "ingen av Fastholds funktioner står i formeln.",
    noNativeForm: (id) => `${id} kan inte skrivas med Excels egna funktioner.`,
    newerOnly: (id) => `${id} behöver funktioner som bara nyare versioner av Excel har.`,
    needsNewerExcel: (uses) => `formeln använder ${uses}, som äldre versioner saknar.`,
    tooManyRows: (rows, most) =>
      `${number(rows)} rader. Var och en jämförs med alla andra, så fler än ${number(most)} skulle göra Excel långsamt.`,
    unknownSize: (reference) => `det är okänt hur många rader ${reference} har.`,
    notAColumn: (reference) => `${reference} är inte en enda kolumn.`,
    differentShapes: "områdena har olika storlek.",
    tooLong: (length) => `formeln skulle få ${number(length)} tecken; Excel tar högst ${number(8192)}.`,
    choiceNotFixed: (argument) =>
      `”${argument}” kommer från en cell eller en beräkning; det skulle behöva stå i själva formeln.`,
    wrongCall: (argument) => `”${argument}” saknas eller kan inte stämma, så formeln ger ett fel.`,
  },
};
