/** Random cells as people type them: numbers, dates and ids in several forms, and blanks. */
import fc from "fast-check";

const blank = fc.constantFrom(null, "");
/** The cell; once in so many times a blank. */
export const orBlank = (cell: fc.Arbitrary<unknown>, freq: number) =>
  fc.oneof({ arbitrary: cell, weight: freq }, { arbitrary: blank, weight: 1 });

export const iso = (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

/** The same day as a serial number, with a time of day, as ISO text or as a moment. */
export const dateCell = (serials: fc.Arbitrary<number>) =>
  fc
    .tuple(serials, fc.integer({ min: 0, max: 4 }))
    .map(([serial, form]) =>
      form === 0
        ? iso(serial)
        : form === 1
          ? `${iso(serial)}T23:30:00+02:00`
          : form === 2
            ? serial + 0.75
            : serial,
    );

/** A number as such or as text. */
export const numberCell = (numbers: fc.Arbitrary<number>) =>
  fc.tuple(numbers, fc.integer({ min: 0, max: 3 })).map(([number, form]) => {
    if (form === 0) return String(number);
    return form === 1 ? ` ${number > 0 ? "+" : ""}${number} ` : number;
  });

export const CUSTOMERS = ["Ann", "Bo", "Åse", "van Dyk", 1001, "C-7", "Eve", "Finn"];
/** An id in other case or with spaces around it. */
export const idCell = (ids: readonly (string | number)[]) =>
  fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 4 })).map(([id, form]) => {
    const text = String(id);
    const forms = [text.toUpperCase(), ` ${text}`, `${text}\u00a0`, text.toLowerCase()];
    return forms[form] ?? id;
  });

export const cents = fc.oneof(
  fc.integer({ min: -500, max: 30_000 }),
  fc.constantFrom(0, 10, 20, 30, -30, 999_999_99),
);

/** A score as number, text or label. */
export const scoreCell = (scores: fc.Arbitrary<number>) =>
  fc.tuple(scores, fc.integer({ min: 0, max: 5 })).map(([score, form]) => {
    if (form === 0) return String(score);
    return form === 1 && Number.isInteger(score) ? `${score} - in words` : score;
  });

export const noAnswer = fc.constantFrom<unknown>(null, "", "N/A", "don't know");

/** A row of cells in which now and then one is blank, and seldom all. */
export function rows<Name extends string>(
  cells: Record<Name, fc.Arbitrary<unknown>>,
  maxLength: number,
): fc.Arbitrary<Record<Name, unknown>[]> {
  const names = Object.keys(cells) as Name[];
  const full = fc.tuple(...names.map((name) => cells[name]));
  const row = fc.oneof(
    { arbitrary: full, weight: 15 },
    { arbitrary: fc.constant(names.map(() => null)), weight: 1 },
  );
  const named = row.map((values) => Object.fromEntries(names.map((name, index) => [name, values[index]])));
  return fc.array(named as fc.Arbitrary<Record<Name, unknown>>, { maxLength, size: "max" });
}
