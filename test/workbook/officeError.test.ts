import { isAnswerTooLarge, workbookError } from "../../src/workbook/officeError";

const officeError = (code: string) => Object.assign(new Error("Excel's words"), { code });

it.each([
  ["InvalidOperationInCellEditMode", "editMode"],
  ["AccessDenied", "protected"],
  ["ItemNotFound", "notFound"],
  ["InvalidReference", "notFound"],
  ["InvalidArgument", "notFound"],
  ["InvalidSelection", "severalAreas"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["ConnectionFailure", "connectionLost"],
  ["ApiNotFound", "tooOld"],
  ["SomethingNew", "refused"],
])("is told by Excel's %s that the problem is %s", (code, problem) => {
  expect(workbookError(officeError(code))).toMatchObject({
    name: "WorkbookError",
    problem,
    detail: `${code}: Excel's words`,
  });
});

it("leaves a mistake of ours what it is", () => {
  const mistake = new TypeError("undefined is not a function");
  expect(workbookError(mistake)).toBe(mistake);
});

it("knows the answer that was too large, which can be asked for in halves", () => {
  expect(isAnswerTooLarge(officeError("ResponsePayloadSizeLimitExceeded"))).toBe(true);
  expect(isAnswerTooLarge(officeError("RequestPayloadSizeLimitExceeded"))).toBe(false);
});
