/** Requirement sets against Microsoft's own documentation, which @types/office-js carries. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { RequirementSets } from "../../../playground/host/requirementSets/RequirementSets";
import { excelVersions, versionsOf } from "../../../playground/host/requirementSets/excelVersions";
import { documentedMembers, memberSets } from "../../../tools/requirementSets";

const members = memberSets();

describe("the table of members", () => {
  // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-2-requirement-set and its like
  it.each([
    ["Range", "valueTypes", undefined],
    ["Workbook", "functions", "1.2"],
    ["Worksheet", "getUsedRangeOrNullObject", "1.4"],
    ["Range", "dataValidation", "1.8"],
    ["PageLayout", "setPrintArea", "1.9"],
    ["Range", "getSpillParent", "1.12"],
    ["TableRowCollection", "deleteRowsAt", "ExcelApiOnline 1.1"],
  ])("%s.%s came with %s", (className, member, set) => {
    const documented = documentedMembers(className).get(member);
    expect(documented).toBe(set ?? "1.1");
    expect(members[className]?.[member]).toBe(set);
  });

  it("lists every member that came after the first set, and no other", () => {
    for (const [className, listed] of Object.entries(members)) {
      const newer = [...documentedMembers(className)].filter(([, set]) => set !== "1.1");
      expect(listed).toEqual(Object.fromEntries(newer));
    }
  });

  it("covers the object model, which has no member that the documentation lacks", () => {
    const invented = modelMembers().filter(
      ([className, member]) => !member.startsWith("_") && !documentedMembers(className).has(member),
    );
    expect(invented).toEqual([]);
    expect(modelMembers().length).toBeGreaterThan(200);
  });
});

describe("an older Excel", () => {
  const sets = new RequirementSets({ ExcelApi: "1.9" }, members);

  it("has members of its own and earlier sets", () => {
    expect(sets.supports("Range", "values")).toBe(true);
    expect(sets.supports("Worksheet", "getRanges")).toBe(true);
  });

  it("has no later ones: 1.12 is later than 1.9", () => {
    expect(sets.supports("Range", "hasSpill")).toBe(false);
    expect(() => sets.require("Range", "hasSpill")).toThrow(
      "Range.hasSpill came with ExcelApi 1.12; this Excel has ExcelApi 1.9.",
    );
  });

  it("has nothing of a set that it does not have at all", () => {
    expect(sets.supports("TableRowCollection", "deleteRowsAt")).toBe(false);
    expect(
      new RequirementSets(versionsOf("web"), members).supports("TableRowCollection", "deleteRowsAt"),
    ).toBe(true);
  });

  // https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets (June 2026)
  it.each([
    ["web", "1.17"],
    ["2024", "1.17"],
    ["2021", "1.14"],
    ["2019", "1.8"],
    ["2016", "1.1"],
  ] as const)("%s has ExcelApi %s", (excel, version) => {
    expect(excelVersions[excel].ExcelApi).toBe(version);
  });

  // https://learn.microsoft.com/javascript/api/requirement-sets/common/shared-runtime-requirement-sets
  // https://learn.microsoft.com/javascript/api/requirement-sets/excel/custom-functions-requirement-sets
  it.each([
    ["web", "1.2", "1.4"],
    ["2024", "1.2", "1.3"],
    ["2021", "1.1", "1.3"],
    ["2019", undefined, undefined],
    ["2016", undefined, undefined],
  ] as const)("%s has SharedRuntime %s and CustomFunctionsRuntime %s", (excel, shared, functions) => {
    expect(versionsOf(excel)).toMatchObject(
      shared === undefined ? {} : { SharedRuntime: shared, CustomFunctionsRuntime: functions },
    );
    expect(Object.keys(versionsOf(excel)).includes("SharedRuntime")).toBe(shared !== undefined);
    expect(Object.keys(versionsOf(excel)).includes("CustomFunctionsRuntime")).toBe(functions !== undefined);
  });
});

/** The members that the classes of the object model list in their tables. */
function modelMembers(): [className: string, member: string][] {
  const directory = resolve(__dirname, "../../../playground/host/model");
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return files.filter((file) => file.endsWith(".ts")).flatMap((file) => membersOf(join(directory, file)));
}

function membersOf(file: string): [string, string][] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(ts.isClassDeclaration).flatMap((declaration) => {
    const tables = declaration.members.filter(ts.isPropertyDeclaration);
    const initializer = (name: string) => tables.find((table) => table.name.getText() === name)?.initializer;
    const className = initializer("className");
    if (!className || !ts.isStringLiteral(className)) return [];
    const literals = ["properties", "objects", "methods"].map(initializer);
    return literals
      .filter((literal) => literal !== undefined && ts.isObjectLiteralExpression(literal))
      .flatMap((literal) => (literal as ts.ObjectLiteralExpression).properties)
      .filter(ts.isPropertyAssignment)
      .map((property): [string, string] => [className.text, property.name.getText()]);
  });
}
