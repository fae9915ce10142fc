import { layout, placedSections } from "../../src/report/layout";

const section = (id: string, height: number) => ({ id, height });

describe("where the report's sections stand", () => {
  it("is below each other with a row between, on a new sheet", () => {
    const rows = layout([section("figures", 10), section("trend", 15), section("groups", 5)], 8, []);
    expect([...rows]).toEqual([
      ["figures", 8],
      ["trend", 19],
      ["groups", 35],
    ]);
  });

  it("is where they were, on a sheet that has been built before; new ones come below all others", () => {
    const before = [
      { id: "inputs", row: 1, height: 6 },
      { id: "figures", row: 8, height: 10 },
      { id: "groups", row: 19, height: 42 },
    ];
    const rows = layout([section("figures", 10), section("survey", 20), section("groups", 42)], 8, before);
    expect([...rows]).toEqual([
      ["figures", 8],
      ["survey", 62],
      ["groups", 19],
    ]);
  });

  it("is below what the user has written under the report", () => {
    const parts = [{ id: "figures", row: 8, height: 10 }];
    const before = placedSections({ name: "Report", parts, lastRow: 40 });
    expect([...layout([section("figures", 10), section("survey", 20)], 8, before)]).toEqual([
      ["figures", 8],
      ["survey", 42],
    ]);
  });

  it("is new for a section that needs another number of rows than before", () => {
    const rows = layout([section("figures", 12)], 8, [{ id: "figures", row: 8, height: 10 }]);
    expect(rows.get("figures")).toBe(19);
  });
});
