import { translateFormula, withEnglishSeparators } from "../../../../playground/grid/formula/translate";

it.each([
  ["=RETENTION(1000,950.5,100)", "=RETENTION(1000;950,5;100)"],
  ['=IF(TRUE,"1,5;2",{1,2;3,4})', '=IF(SAND;"1,5;2";{1\\2;3\\4})'],
  ["=SUM('a,b;c'!A1,Orders[a,b],1.5E-3)", "=SUM('a,b;c'!A1;Orders[a,b];1,5E-3)"],
])("%s is %s in Danish", (english, danish) => {
  expect(translateFormula(english, "en-US", "da-DK")).toBe(danish);
  expect(translateFormula(danish, "da-DK", "en-US")).toBe(english);
});

it("keeps the length of a formula that is being typed", () => {
  const typed = "=IF(FALSKT;1,5;{1\\2";
  const english = withEnglishSeparators(typed, "sv-SE");
  expect(english).toBe("=IF(FALSKT,1.5,{1,2");
  expect(english).toHaveLength(typed.length);
});
