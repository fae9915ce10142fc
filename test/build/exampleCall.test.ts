import { parseCall } from "../../tools/help/exampleCall";

it.each([
  ["AOV(450000,-30.5)", "AOV", [450000, -30.5]],
  ["=CLV.RETENTION(1,80%,0.1,TRUE)", "CLV.RETENTION", [1, 0.8, 0.1, true]],
  ["CLV(2,3,,0.4)", "CLV", [2, 3, null, 0.4]],
  ['NPS({10,9;8,"N/A"},,"2026")', "NPS", [[[10, 9], [8, "N/A"]], null, "2026"]], // prettier-ignore
  ['NPS("say ""hi"", (a;b)")', "NPS", ['say "hi", (a;b)']],
])("reads %s", (formula, name, args) => {
  expect(parseCall(formula)).toEqual({ name, args });
});

it("refuses what it does not know, rather than reading half", () => {
  expect(() => parseCall("NPS(A1:A5)")).toThrow("cannot read");
});
