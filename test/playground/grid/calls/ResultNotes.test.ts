import { ResultNotes } from "../../../../playground/grid/calls/ResultNotes";

const cell = { sheet: "s", row: 2, column: 1 };

it("keeps the format of a number and the message of an error", () => {
  const notes = new ResultNotes();
  notes.replace(cell, [{ value: 0.85, numberFormat: "0.0%" }]);
  expect(notes.of("s", 2, 1, 0.85)).toEqual({ numberFormat: "0.0%" });
  notes.replace(cell, [{ error: "#VALUE!", message: "row 3: 11" }]);
  expect(notes.of("s", 2, 1, "#VALUE!")).toEqual({ message: "row 3: 11" });
});

it("gives a note only to the value that it was made for: =RETENTION(…)*2 is no percentage", () => {
  const notes = new ResultNotes();
  notes.replace(cell, [{ value: 0.85, numberFormat: "0.0%" }]);
  expect(notes.of("s", 2, 1, 1.7)).toBeUndefined();
});

it("puts the notes of a table where its cells spill", () => {
  const notes = new ResultNotes();
  notes.replace(cell, [
    [
      ["a", 1],
      ["b", { error: "#N/A", message: "no orders" }],
    ],
  ]);
  expect(notes.of("s", 3, 2, "#N/A")).toEqual({ message: "no orders" });
});

it("forgets the notes of the calculation before", () => {
  const notes = new ResultNotes();
  notes.replace(cell, [[["a"], [{ error: "#N/A", message: "no orders" }]]]);
  notes.replace(cell, []);
  expect(notes.of("s", 3, 1, "#N/A")).toBeUndefined();
});
