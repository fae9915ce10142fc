import type { FileWords } from "./FileWords";

export const en: FileWords = {
  problems: {
    empty: "The file is empty.",
    tooLarge: "The file is too large: {megabytes} MB. A worksheet does not hold that much.",
    notText: "This is not a text file, so it cannot be read as CSV.",
    quoteNotClosed: 'A quotation mark (") in line {line} is never closed.',
    tooManyRows: "The file has {rows} rows. A worksheet holds {limit}.",
    tooManyColumns: "The file has {columns} columns. A worksheet holds {limit}.",
    fileTooLarge: "The file is too large: {megabytes} MB. Up to {limit} MB are opened here.",
    unpackedTooLarge: "The file is too large: unpacked it holds more than {limit} MB.",
    tooManyCells: "The file has more than {limit} filled cells. That many are not opened here.",
    encrypted:
      "The file is encrypted with a password. Remove the password in Excel (File, Info) and try again.",
    oldExcel: "This is a workbook in the old format (.xls). Save it as .xlsx first.",
    binaryWorkbook: "This is a binary workbook (.xlsb). Save it as .xlsx first.",
    openDocument: "This is an OpenDocument file (.ods and the like). Save it as .xlsx first.",
    notWorkbook: "This is not an Excel workbook.",
    damaged: "The file is damaged or not complete.",
  },
  notes: {
    encoding: "Character set: {encoding}.",
    separatorComma: "Cells are separated by commas.",
    separatorSemicolon: "Cells are separated by semicolons.",
    separatorTab: "Cells are separated by tabs.",
    separatorBar: "Cells are separated by vertical bars (|).",
    separatorOther: "Cells are separated by {separator}",
    oneColumn: "The file has one column.",
    headerMade: "The first row is data, so the columns were named Column1, Column2 …",
    headerChanged: "Some column names were missing or used twice. New names: {columns}.",
    numbersComma: "Numbers with a decimal comma: {columns}.",
    numbersPoint: "Numbers with a decimal point: {columns}.",
    numbersCommaAssumed:
      "Numbers that could be read in two ways were read with a decimal comma, as the rest of the file suggests: {columns}. Please check.",
    numbersPointAssumed:
      "Numbers that could be read in two ways were read with a decimal point, as the rest of the file suggests: {columns}. Please check.",
    numbersUnclear:
      "Decimal comma or decimal point? The file does not say, so these columns stay text: {columns}.",
    datesYearFirst: "Dates: {columns}.",
    datesDayFirst: "Dates, day before month: {columns}.",
    datesMonthFirst: "Dates, month before day: {columns}.",
    datesDayFirstAssumed:
      "Dates that could be read in two ways were read with the day before the month: {columns}. Please check.",
    datesMonthFirstAssumed:
      "Dates that could be read in two ways were read with the month before the day: {columns}. Please check.",
    datesCompact: "Dates written without separators (20260401): {columns}.",
    datesUnclear:
      "Some dates have the day first and some the month first, so these columns stay text: {columns}.",
    idsKept: "Kept as text, so that leading zeros, long numbers and phone numbers lose nothing: {columns}.",
    cellsLeftAsText:
      "{column}: cells that could not be read like the others and stay text: {count}. The first is “{value}” in row {row}.",
    shortRows: "Rows with fewer cells than the others: {count}. The first is row {row}.",
    longRows: "Rows with more cells than the others: {count}. The first is row {row}.",
    cellsCut:
      "Cells cut off because Excel holds 32,767 characters in a cell: {count}. The first is in row {row}, {column}.",
    oddQuotes: 'There is a quotation mark (") inside a text in line {line}. Please check that row.',
    dates1904: "The workbook counts its days from 1904; the dates were moved to the usual calendar.",
    leftOutAddIns: "What other add-ins keep in the file was left out.",
    leftOutConditionalFormats: "Conditional formats other than colour scales were left out.",
    leftOutDataTables: "What-if data tables were left out; their values are there.",
    leftOutDrawings: "Pictures, shapes and charts of kinds that are not drawn here were left out.",
    leftOutExternal: "Links to other workbooks are not followed; the last values are shown.",
    leftOutFilters: "Filters were left out; the rows that they hid stay hidden.",
    leftOutHeaderless: "A table without a header row was opened as ordinary cells.",
    leftOutLinks: "Hyperlinks were left out; their texts are there.",
    leftOutLooks:
      "Part of the look of some cells was left out: patterns, diagonal lines, rotated or indented text and the like.",
    leftOutMacros: "Macros were left out.",
    leftOutOther: "Parts that the playground does not know were left out: {parts}.",
    leftOutPageBreaks: "Page breaks were left out.",
    leftOutPivots: "Pivot tables were left out; their values are there.",
    leftOutSparklines: "Sparklines were left out.",
    leftOutThreads: "Threads of comments became notes.",
  },
};
