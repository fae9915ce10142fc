import type { NativeWords } from "../en/native";
import { numberFormat } from "../numberFormat";

const number = numberFormat("da-DK");
const names = new Intl.ListFormat("da-DK");

const formulas = (count: number) => (count === 1 ? "1 formel" : `${number(count)} formler`);
const values = (count: number) =>
  count === 0
    ? ""
    : count === 1
      ? " 1 formel er blevet til en værdi."
      : ` ${number(count)} formler er blevet til værdier.`;
const rewritten = (count: number) =>
  count === 0
    ? "Ingen formel kunne skrives med Excels egne funktioner."
    : `${formulas(count)} beregnes nu med Excels egne funktioner og viser det samme.`;

export const native: NativeWords = {
  heading: "Del uden Fasthold",
  what: "Det skal cellerne blive til",
  forms: {
    values: "Værdier",
    modern: "Excels egne funktioner, til Microsoft 365 og Excel 2024 eller nyere",
    any: "Excels egne funktioner, til enhver Excel siden 2010 og til LibreOffice",
  },
  about:
    "Hver formel skrives med Excels egne funktioner og regner videre. Den bliver kun stående, hvor den viser det samme som Fasthold, på ni cifre. Der tilføjes et ark, som siger, hvad hvert tal betyder, og gemmer de oprindelige formler, så de kan gendannes.",
  otherwise: "Celler uden en sådan formel",
  otherwises: { value: "Bliver til værdier", keep: "Beholder deres formel" },
  start: "Del som Excels egne formler",
  busy: "Omskriver og sammenligner …",
  done: (count, valueCount, sheet) =>
    `${rewritten(count)}${values(valueCount)} Hvad de var, står på arket ${sheet}. Gem projektmappen under et andet navn, før du sender den.`,
  doneOnCopies: (count, valueCount, copies, sheet) =>
    `${rewritten(count)}${values(valueCount)} De står på ${names.format(copies)}; originalerne er, som de var. Hvad de var, står på arket ${sheet}. Vil du kun sende disse, så marker deres faner sammen, og vælg Flyt eller kopier, ny projektmappe.`,
  nothing: "Ingen formel kunne skrives med Excels egne funktioner.",
  outcomes: {
    native: "Beregnes med Excels egne funktioner",
    valueInstead: "Indeholder resultatet som værdi",
    noForm: "Urørt",
  },
  otherResult: (place, native, ours) =>
    place === ""
      ? `Excels egne funktioner giver ${native}, Fasthold giver ${ours}.`
      : `i ${place} giver Excels egne funktioner ${native}, Fasthold giver ${ours}.`,
  blank: "ingenting",
  moreCells: "med Excels egne funktioner fylder resultatet flere celler.",
  dialects: { modern: "Microsoft 365", any: "enhver Excel" },
  can: {
    all: "Excels egne funktioner: Microsoft 365 og enhver Excel.",
    some: (can, cannot, reason) => `Excels egne funktioner: ${can}. Ikke ${cannot}: ${reason}`,
    none: (reason) => `Kun som værdi: ${reason}`,
  },
  reasons: {
    notUnderstood: "Fasthold forstår ikke formlen.",
    notOurs: "ingen af Fastholds funktioner står i formlen.",
    noNativeForm: (id) => `${id} kan ikke skrives med Excels egne funktioner.`,
    newerOnly: (id) => `${id} kræver funktioner, som kun nyere udgaver af Excel har.`,
    needsNewerExcel: (uses) => `formlen bruger ${uses}, som ældre udgaver ikke har.`,
    tooManyRows: (rows, most) =>
      `${number(rows)} rækker. Hver af dem sammenlignes med alle de andre, så mere end ${number(most)} ville gøre Excel langsom.`,
    unknownSize: (reference) => `det vides ikke, hvor mange rækker ${reference} har.`,
    notAColumn: (reference) => `${reference} er ikke én kolonne.`,
    differentShapes: "områderne har forskellig størrelse.",
    tooLong: (length) => `formlen ville få ${number(length)} tegn; Excel tager højst ${number(8192)}.`,
    choiceNotFixed: (argument) =>
      `»${argument}« kommer fra en celle eller en beregning; det skulle stå i selve formlen.`,
    wrongCall: (argument) => `»${argument}« mangler eller kan ikke passe, så formlen giver en fejl.`,
  },
};
