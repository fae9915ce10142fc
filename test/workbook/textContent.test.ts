import { freeName } from "../../src/workbook/freeName";
import { textContent } from "../../src/workbook/textContent";

it.each(["=1+1", "+1", "-1", "@here", "May 2026", "'quoted"])("marks %s as text", (text) => {
  expect(textContent(text)).toBe(`'${text}`);
});

it("adds nothing in a cell that is formatted as text, where the apostrophe would be shown", () => {
  expect(textContent("=1+1", "@")).toBe("=1+1");
});

it("leaves an empty cell empty", () => {
  expect(textContent("")).toBe("");
});

it("puts the first free number behind a name that is taken, whatever its letter case", () => {
  expect(freeName("Orders", [], " ")).toBe("Orders");
  expect(freeName("Orders", ["ORDERS", "orders 2"], " ")).toBe("Orders 3");
});
