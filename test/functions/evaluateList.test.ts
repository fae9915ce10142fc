import { catalogue, type FunctionId } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/evaluate";
import type { RowUse } from "../../src/metrics/finding";
import { block, column, errorCell, FakeExcel, row, saying } from "../support/customFunctions";

const excel = new FakeExcel("en", false);

function rowUse(id: FunctionId, ...args: unknown[]): RowUse {
  const outcome = evaluate(catalogue[id], args)[0]![0]!;
  if (outcome.kind !== "finding") throw new Error(`${id} gives no figure but a ${outcome.kind}`);
  return outcome.finding.rows!;
}

describe("header", () => {
  const dates = column("Order date", "2026-01-05", "2026-02-01");

  it("leaves row 1 of all ranges, also of those that cannot show one", () => {
    expect(excel.value("PURCHFREQ.ORDERS", column("Customer", "Ann", "Ann"), dates)).toBe(2);
    expect(excel.value("AOV.ORDERS", column(1000, 10, 20), dates)).toBe(15);
  });

  it("of any one date, amount, score or count range is enough", () => {
    const customers = column("Kunde", "Ann", "Bo");
    expect(excel.value("CLV.ORDERS", customers, column("Beløb", 10, 20))).toBe(15);
    expect(excel.value("CLV.ORDERS", customers, column("", 10, 20), dates)).toBe(15);
    expect(excel.value("NPS", column(0, 10, 10), null, null, column("Antal", 3, 4))).toBe(100);
  });

  it("leaves an error in row 1 of another range unread", () => {
    expect(excel.value("PURCHFREQ.ORDERS", column(errorCell("#REF!"), "Ann", "Ann"), dates)).toBe(2);
  });

  it("of a customer range alone cannot be seen: it counts as a customer, as its help says", () => {
    expect(excel.value("PURCHFREQ.ORDERS", column("Customer", "Ann", "Ann"))).toBe(1.5);
  });

  it("stands in row 1 only: text further down is a mistake that is named", () => {
    const amounts = column("Amount", 10, "Amount", 20);
    expect(excel.error("AOV.ORDERS", amounts)).toEqual(saying("#VALUE!", "amounts", "row 3", "Amount"));
  });

  it("is none where row 1 begins with a digit, a sign or a decimal point", () => {
    for (const text of ["1,5", "-3,50", "+x", ".", "9 kr"]) {
      expect(excel.error("AOV.ORDERS", column(text, 10))).toEqual(
        saying("#VALUE!", "amounts", "row 1", text),
      );
    }
  });

  it("may stand above scores as text or as a wrapped text", () => {
    expect(excel.value("NPS", column("Score 0-10", 10))).toBe(100);
    expect(excel.value("AOV.ORDERS", column({ type: "String", basicValue: "Amount" }, 7))).toBe(7);
  });

  it("alone leaves nothing to measure", () => {
    expect(excel.error("AOV.ORDERS", column("Amount"))).toEqual(saying("#N/A", "orders"));
    expect(excel.error("NPS", column("Score", null))).toEqual(saying("#N/A", "answers"));
  });

  it("counts as a row in messages and among the rows left out", () => {
    expect(excel.error("NPS", column("Score", 10, 11))).toEqual(saying("#VALUE!", "scores", "row 3", "11"));
    expect(excel.error("AOV.ORDERS", column("Amount", 1, "x"))).toEqual(saying("#VALUE!", "row 3"));
    expect(rowUse("NPS", column("Score", 10, "N/A", 7))).toEqual({
      used: 2,
      leftOut: { header: 1, noScore: 1 },
    });
  });
});

describe("sizes", () => {
  it("refuses ranges that cannot describe the same rows, with both sizes", () => {
    const error = excel.error("RETENTION.ORDERS", column("Ann", "Bo", "Cem"), column(46113, 46114), "2026");
    expect(error).toEqual(saying("#VALUE!", "customers", "3", "dates", "2"));
  });

  it("refuses them even where what is missing would be blank", () => {
    expect(excel.error("NPS", column(9, null), column(46113))).toEqual(saying("#VALUE!", "2", "1"));
  });
});

describe("orientation", () => {
  const customers = ["Ann", "Bo", "Ann", "Cem", "Ann", "Bo"];
  const dates = [46023, 46054, 46113, 46115, 46300, 46120];

  it.each([
    ["columns", column(...customers), column(...dates)],
    ["rows", row(...customers), row(...dates)],
    ["blocks, read row by row", block(3, ...customers), block(3, ...dates)],
    ["a column beside a row", column(...customers), row(...dates)],
    ["blocks of different width", block(2, ...customers), block(3, ...dates)],
  ])("%s: cell i of each describes row i", (_, who, when) => {
    expect(excel.value("RETENTION.ORDERS", who, when, "2026-Q2")).toBe(1);
    expect(excel.value("RETENTION.ORDERS", who, when, "2026-Q3")).toBeCloseTo(0, 15);
    expect(excel.value("PURCHFREQ.ORDERS", who, when, "2026-Q2")).toBe(1);
  });
});

describe("blanks", () => {
  const blank = ["", null, undefined, { type: "Empty", basicType: "Empty", basicValue: "" }];

  it.each(blank)("%j leaves out the row, in whichever range it stands, and is counted", (cell) => {
    const customers = column("Ann", cell, "Bo", "Cem", "Dan");
    const amounts = column(10, 20, cell, 40, 50);
    const dates = column("2026-01-01", "2026-01-01", "2026-01-01", cell, "2026-01-01");
    expect(excel.value("CLV.ORDERS", customers, amounts, dates)).toBe(30);
    expect(rowUse("CLV.ORDERS", customers, amounts, dates)).toEqual({
      used: 2,
      leftOut: { blankCustomer: 1, blankAmount: 1, blankDate: 1 },
    });
  });

  it("a blank order id is an order of its own, a blank frequency nobody", () => {
    expect(
      excel.value("PURCHFREQ.ORDERS", column("Ann", "Ann", "Ann"), null, null, column("A", "", null)),
    ).toBe(3);
    expect(excel.value("NPS", column(10, 0), null, null, column(5, null))).toBe(100);
  });

  it("trailing blanks, as of a whole column, change nothing and are no rows", () => {
    const blanks = new Array<null>(5000).fill(null);
    const customers = column("Ann", "Bo", "Ann", ...blanks);
    const amounts = column(10, 20, 60, ...blanks);
    expect(excel.value("CLV.ORDERS", customers, amounts)).toBe(45);
    expect(rowUse("CLV.ORDERS", customers, amounts)).toEqual({ used: 3, leftOut: {} });
    expect(excel.value("NPS", column("Score", 10, ...blanks))).toBe(100);
  });

  it("a blank between rows does not end the list, nor does one at the end of one range", () => {
    expect(rowUse("NPS", column(10, null, null, 9))).toEqual({ used: 2, leftOut: { noScore: 2 } });
    expect(rowUse("CLV.ORDERS", column("Ann", "Bo"), column(5, null))).toEqual({
      used: 1,
      leftOut: { blankAmount: 1 },
    });
  });

  it("a list of blanks has nothing to measure", () => {
    expect(excel.error("AOV.ORDERS", column(null, ""))).toEqual(saying("#N/A", "orders"));
    expect(excel.error("NPS", "")).toEqual(saying("#N/A", "answers"));
  });
});

describe("errors inside a range", () => {
  it.each(["#DIV/0!", "#NUM!", "#NULL!"])("%s comes back as that error", (error) => {
    expect(excel.error("AOV.ORDERS", column(1, errorCell(error)))).toEqual({ error, message: "" });
  });

  it.each(["#N/A", "#VALUE!"])("%s comes back as that error and says where it stands", (error) => {
    expect(excel.error("NPS", column(9, errorCell(error)))).toEqual(saying(error, "scores", "row 2"));
  });

  it.each(["#REF!", "#NAME?"])(
    "%s, which a function cannot return, as #VALUE! naming it and its row",
    (error) => {
      const thrown = new CustomFunctions.Error(error as CustomFunctions.ErrorCode);
      for (const cell of [errorCell(error), thrown]) {
        expect(excel.error("REPEATRATE.ORDERS", column("Ann", "Bo", cell))).toEqual(
          saying("#VALUE!", "customers", "row 3", error),
        );
      }
    },
  );

  it("counts also on a row that another blank would leave out: the list is not read by half", () => {
    const amounts = column(10, errorCell("#N/A"));
    expect(excel.error("CLV.ORDERS", column("Ann", ""), amounts)).toEqual(saying("#N/A", "amounts", "row 2"));
  });

  it("in a single argument names the argument", () => {
    expect(excel.error("NPS", column(9), column(46113), errorCell("#REF!"))).toEqual(
      saying("#VALUE!", "period", "#REF!"),
    );
    expect(excel.error("CES", column(5), errorCell("#N/A"))).toEqual(saying("#N/A", "scale"));
  });
});

it("a required argument that was left out, or is blank, is named", () => {
  expect(excel.error("RETENTION.ORDERS", column("Ann"), null, "2026")).toEqual(saying("#VALUE!", "dates"));
  expect(excel.error("RETENTION.ORDERS", column("Ann"), column(46113))).toEqual(saying("#VALUE!", "period"));
  expect(excel.error("RETENTION.ORDERS", column("Ann"), column(46113), "")).toEqual(
    saying("#VALUE!", "period"),
  );
  expect(excel.error("CHURN.LAPSED", column("Ann"), column(46113))).toEqual(saying("#VALUE!", "days"));
});

it("TRUE and FALSE are no dates, amounts, scores or counts", () => {
  expect(excel.error("NPS", column(9, true))).toEqual(saying("#VALUE!", "scores", "row 2", "TRUE"));
  expect(excel.error("AOV.ORDERS", column(9, false))).toEqual(saying("#VALUE!", "amounts", "row 2", "FALSE"));
  expect(excel.error("AOV.ORDERS", column(9), column(true))).toEqual(saying("#VALUE!", "dates", "row 1"));
  expect(excel.error("NPS", column(9), null, null, column(true))).toEqual(
    saying("#VALUE!", "counts", "row 1"),
  );
});

it("formatted numbers are the numbers they show, in ranges and single arguments", () => {
  const formatted = (basicValue: number) => ({ type: "FormattedNumber", basicValue, numberFormat: "0.00" });
  expect(excel.value("AOV.ORDERS", column(formatted(10), formatted(20)))).toBe(15);
  expect(excel.value("CSAT", column(3, 2), formatted(3))).toBe(0.5);
  expect(excel.value("NPS", column(9), column(formatted(46113)), formatted(2026))).toBe(100);
});
