import { openCsv } from "../../../playground/file/openCsv";
import { bodyOf, noteCodes, openText, problemCode, sheetOf } from "./support";

/** Serial numbers as Excel shows them for these days (2026-04-01 in a cell formatted as a number). */
const APRIL_1_2026 = 46113;
const APRIL_13_2026 = 46125;

describe("an export becomes a workbook", () => {
  const english = 'Order,Customer,Date,Amount\n1,K-1,2026-04-01,12.50\n2,K-2,2026-04-13,"1,234.00"\n';

  it("has one sheet and one table over header and rows, named for the file", () => {
    const opened = openText(english, "cdnow-orders.csv");
    const sheet = sheetOf(opened);
    expect(sheet.name).toBe("cdnow-orders");
    expect(sheet.tables).toEqual([{ name: "cdnow_orders", address: "A1:D3" }]);
    expect(sheet.rows).toEqual([
      ["Order", "Customer", "Date", "Amount"],
      [1, "K-1", APRIL_1_2026, 12.5],
      [2, "K-2", APRIL_13_2026, 1234],
    ]);
  });

  it("formats date columns as dates and gives each column a width", () => {
    const sheet = sheetOf(openText(english));
    expect(sheet.styles).toEqual([{ address: "C2:C3", numberFormat: "yyyy-mm-dd" }]);
    expect(sheet.columnWidths).toHaveLength(4);
  });

  it("reads a Danish export: semicolons, decimal comma, day before month", () => {
    const rows = bodyOf("Kunde;Dato;Beløb\nÅse;01-04-2026;1.234,50\nBjørn;13-04-2026;-12,50\n");
    expect(rows).toEqual([
      ["Åse", APRIL_1_2026, 1234.5],
      ["Bjørn", APRIL_13_2026, -12.5],
    ]);
  });

  it("reads a Swedish export: semicolons, decimal comma, spaces between thousands, ISO dates", () => {
    const rows = bodyOf("Kund;Datum;Belopp\nMåns;2026-04-01;1\u00a0234,50\nÖrjan;2026-04-13;\u221212,50\n");
    expect(rows).toEqual([
      ["Måns", APRIL_1_2026, 1234.5],
      ["Örjan", APRIL_13_2026, -12.5],
    ]);
  });

  it("reads an American export: month before day", () => {
    const opened = openText('Customer,Date,Amount\nAnn,4/1/2026,"1,234.50"\nBob,4/13/2026 9:30 AM,12.50\n');
    expect(sheetOf(opened).rows.slice(1)).toEqual([
      ["Ann", APRIL_1_2026, 1234.5],
      ["Bob", APRIL_13_2026 + 9.5 / 24, 12.5],
    ]);
    expect(noteCodes(opened)).toContain("datesMonthFirst");
  });

  it("takes a list of scores in one column, its blanks included", () => {
    const opened = openText("Score\n9\n\n10\n");
    expect(sheetOf(opened).rows).toEqual([["Score"], [9], [null], [10]]);
    expect(noteCodes(opened)).toContain("oneColumn");
  });
});

describe("characters", () => {
  const text = "Navn;Antal\næøåäö ÆØÅÄÖ;1\n";
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(2 + 2 * text.length);
    const view = new DataView(bytes.buffer);
    [0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))].forEach((unit, index) =>
      view.setUint16(2 * index, unit, littleEndian),
    );
    return bytes;
  };

  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16", utf16(true)],
    ["UTF-16", utf16(false)],
    ["Windows-1252", Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)))],
  ])("are right in %s", (encoding, bytes) => {
    const opened = openCsv(bytes, "file.csv");
    expect(sheetOf(opened).rows).toEqual([
      ["Navn", "Antal"],
      ["æøåäö ÆØÅÄÖ", 1],
    ]);
    expect(opened.ok && opened.notes[0]).toEqual({ code: "encoding", values: { encoding } });
  });
});

describe("separators and quotes", () => {
  it.each([
    [",", "separatorComma"],
    [";", "separatorSemicolon"],
    ["\t", "separatorTab"],
    ["|", "separatorBar"],
  ])("recognises %j", (separator, code) => {
    const opened = openText([`A${separator}B`, `x${separator}1`, `y${separator}2`].join("\r\n"));
    expect(sheetOf(opened).rows).toEqual([
      ["A", "B"],
      ["x", 1],
      ["y", 2],
    ]);
    expect(noteCodes(opened)).toContain(code);
  });

  it("obeys a first line sep=; even where another character looks better", () => {
    expect(bodyOf("sep=;\nA,x;B\n1,5;2\n2,5;3\n")).toEqual([
      [1.5, 2],
      [2.5, 3],
    ]);
    expect(noteCodes(openText("sep=#\nA#B\n1#2"))).toContain("separatorOther");
  });

  it("takes decimal commas for no separators", () => {
    expect(bodyOf("A;B\n1,5;2,5\n3,5;4,5\n")).toEqual([
      [1.5, 2.5],
      [3.5, 4.5],
    ]);
  });

  it("keeps line breaks, separators and doubled quotes inside quotes", () => {
    expect(bodyOf('Name,Note\n"Hansen, Ole","said ""no""\r\ntwice"\nIb,ok\n')).toEqual([
      ["Hansen, Ole", 'said "no"\ntwice'],
      ["Ib", "ok"],
    ]);
  });

  it("finds the separator under a title line", () => {
    expect(sheetOf(openText("Orders 2026\n\nA;B\n1;2\n3;4\n5;6\n7;8\n")).rows[2]).toEqual([1, 2]);
  });

  it("takes one column of decimal commas for one column", () => {
    expect(bodyOf("Beløb\n1,5\n2,5\n3,5\n")).toEqual([[1.5], [2.5], [3.5]]);
  });

  it("leaves a quote that does not begin the cell alone", () => {
    expect(bodyOf('Item,Price\n12" screen,5\n')).toEqual([['12" screen', 5]]);
  });

  it("says so when a quote stands inside a quoted cell", () => {
    const opened = openText('Item,Price\n"12" screen",5\n');
    expect(sheetOf(opened).rows[1]).toEqual(['12" screen', 5]);
    expect(noteCodes(opened)).toContain("oddQuotes");
  });

  it("reads lines that end in \\r\\n, \\n and \\r alike, and skips empty ones", () => {
    expect(bodyOf("A,B\r\n1,2\n\n3,4\r5,6")).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it("leaves out columns and rows at the edge that are blank throughout", () => {
    expect(sheetOf(openText("A;B;\n1;2;\n;;\n")).rows).toEqual([
      ["A", "B"],
      [1, 2],
    ]);
  });

  it("keeps every cell of a row that is too long, and counts rows that differ", () => {
    const opened = openText("A,B\n1,2\n3,4,5\n6\n7,8\n");
    expect(sheetOf(opened).rows).toEqual([["A", "B", "Column3"], [1, 2], [3, 4, 5], [6], [7, 8]]);
    expect(opened.ok && opened.notes).toEqual(
      expect.arrayContaining([
        { code: "longRows", values: { count: 1, row: 3, column: "", value: "" } },
        { code: "shortRows", values: { count: 1, row: 4, column: "", value: "" } },
      ]),
    );
  });
});

describe("identifiers stay text", () => {
  it.each([
    ["leading zeros", "00001\n10000"],
    ["more digits than Excel keeps", "1234567890123456\n5"],
    ["phone numbers", "+4512345678\n87654321"],
  ])("%s, and so does the rest of the column", (_, values) => {
    const opened = openText(`Id\n${values}\n`);
    expect(sheetOf(opened).rows.slice(1).flat()).toEqual(values.split("\n"));
    expect(sheetOf(opened).styles).toEqual([{ address: "A2:A3", numberFormat: "@" }]);
    expect(noteCodes(opened)).toContain("idsKept");
  });

  it("an identifier in the first row of a file without header is no exception", () => {
    expect(sheetOf(openText("00001,5\n10000,6\n")).rows).toEqual([
      ["Column1", "Column2"],
      ["00001", 5],
      ["10000", 6],
    ]);
  });

  it("text that begins as a formula does is text", () => {
    expect(bodyOf("Note,N\n=1+1,1\n@SUM(A1),2\n+x,3\n-x,4\n").map(([note]) => note)).toEqual([
      "=1+1",
      "@SUM(A1)",
      "+x",
      "-x",
    ]);
  });
});

describe("what is not certain", () => {
  it("percentages and currency stay text", () => {
    expect(bodyOf("A;B\n12 %;kr. 5\n8 %;kr. 6\n")).toEqual([
      ["12 %", "kr. 5"],
      ["8 %", "kr. 6"],
    ]);
  });

  it("other text among numbers stays text and is counted", () => {
    const opened = openText("Score\n9\nN/A\n10 - Extremely likely\n8\n7\n");
    expect(sheetOf(opened).rows.slice(1).flat()).toEqual([9, "N/A", "10 - Extremely likely", 8, 7]);
    expect(opened.ok && opened.notes.at(-1)).toEqual({
      code: "cellsLeftAsText",
      values: { count: 2, row: 3, column: "Score", value: "N/A" },
    });
  });

  it("a day that does not exist stays text", () => {
    expect(bodyOf("Date,N\n2026-02-30,1\n2026-04-01,2\n2026-04-13,3\n").map(([date]) => date)).toEqual([
      "2026-02-30",
      APRIL_1_2026,
      APRIL_13_2026,
    ]);
  });

  it("a cell longer than Excel's 32,767 characters is cut, and the user told", () => {
    const opened = openText(`A,B\n${"x".repeat(40_000)},1\n`);
    expect(sheetOf(opened).rows[1]?.[0]).toBe("x".repeat(32_767));
    expect(noteCodes(opened)).toContain("cellsCut");
  });
});

describe("the header", () => {
  it("is made when the first row is data", () => {
    const opened = openText("K-1,2026-04-01\nK-2,2026-04-13\n");
    expect(sheetOf(opened).rows[0]).toEqual(["Column1", "Column2"]);
    expect(sheetOf(opened).tables?.[0]?.address).toBe("A1:B3");
    expect(noteCodes(opened)).toContain("headerMade");
  });

  it("is made when the first word of a list comes again", () => {
    expect(sheetOf(openText("Web\nStore\nWeb\n")).rows).toEqual([["Column1"], ["Web"], ["Store"], ["Web"]]);
  });

  it("gets a name for each column, no name twice", () => {
    const opened = openText("Amount,,amount,Amount2\n1,2,3,4\n");
    expect(sheetOf(opened).rows[0]).toEqual(["Amount", "Column2", "amount2", "Amount22"]);
    expect(noteCodes(opened)).toContain("headerChanged");
  });

  it("alone makes a table with one blank row, as Excel does", () => {
    expect(sheetOf(openText("Customer,Date\n")).tables?.[0]?.address).toBe("A1:B2");
  });
});

describe("a file that cannot be opened says why", () => {
  const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 20, 0]);
  const oldExcel = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]);
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

  it.each([
    ["empty", new Uint8Array()],
    ["empty", bytes("\ufeff,,\n , , \n")],
    ["notText", zip],
    ["notText", oldExcel],
    ["notText", png],
    ["notText", bytes("%PDF-1.7\n1 0 obj\n")],
    ["tooManyRows", bytes("1\n".repeat(1_048_577))],
    ["tooManyColumns", bytes(",".repeat(16_384) + "x")],
  ])("%s", (code, file) => {
    expect(problemCode(openCsv(file, "file.csv"))).toBe(code);
  });

  it("names the line whose quote is never closed", () => {
    expect(openText('A,B\nx,1\n"y,2\nz,3\n')).toEqual({
      ok: false,
      problem: { code: "quoteNotClosed", values: { line: 3 } },
    });
  });

  it("also where a later quote closes it by accident", () => {
    expect(problemCode(openText('A,B\n"K" Hansen,1\n"L",2\n'))).toBe("quoteNotClosed");
  });

  it("opens a file as high as a worksheet", () => {
    expect(sheetOf(openText("1\n".repeat(1_048_575))).rows).toHaveLength(1_048_576);
  });
});
