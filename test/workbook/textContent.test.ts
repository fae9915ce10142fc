import { textContent } from "../../src/workbook/textContent";

it.each(["=1+1", "+1", "-1", "@here", "May 2026", "'quoted"])("marks %s as text", (text) => {
  expect(textContent(text)).toBe(`'${text}`);
});

it("leaves an empty cell empty", () => {
  expect(textContent("")).toBe("");
});
