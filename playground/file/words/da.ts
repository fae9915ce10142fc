import type { FileWords } from "./FileWords";

export const da: FileWords = {
  problems: {
    empty: "Filen er tom.",
    tooLarge: "Filen er for stor: {megabytes} MB. Så meget kan et regneark ikke rumme.",
    notText: "Det er ikke en tekstfil, så den kan ikke læses som CSV.",
    quoteNotClosed: 'Et anførselstegn (") i linje {line} bliver aldrig afsluttet.',
    tooManyRows: "Filen har {rows} rækker. Et regneark rummer {limit}.",
    tooManyColumns: "Filen har {columns} kolonner. Et regneark rummer {limit}.",
    fileTooLarge: "Filen er for stor: {megabytes} MB. Her åbnes op til {limit} MB.",
    unpackedTooLarge: "Filen er for stor: udpakket fylder den mere end {limit} MB.",
    tooManyCells: "Filen har mere end {limit} udfyldte celler. Så mange åbnes ikke her.",
    encrypted:
      "Filen er krypteret med en adgangskode. Fjern adgangskoden i Excel (Filer, Oplysninger), og prøv igen.",
    oldExcel: "Det er en projektmappe i det gamle format (.xls). Gem den først som .xlsx.",
    binaryWorkbook: "Det er en binær projektmappe (.xlsb). Gem den først som .xlsx.",
    openDocument: "Det er en OpenDocument-fil (.ods eller lignende). Gem den først som .xlsx.",
    notWorkbook: "Det er ikke en Excel-projektmappe.",
    damaged: "Filen er beskadiget eller ikke fuldstændig.",
  },
  notes: {
    encoding: "Tegnsæt: {encoding}.",
    separatorComma: "Cellerne er adskilt af komma.",
    separatorSemicolon: "Cellerne er adskilt af semikolon.",
    separatorTab: "Cellerne er adskilt af tabulator.",
    separatorBar: "Cellerne er adskilt af lodret streg (|).",
    separatorOther: "Cellerne er adskilt af {separator}",
    oneColumn: "Filen har én kolonne.",
    headerMade: "Første række er data, så kolonnerne kom til at hedde Column1, Column2 …",
    headerChanged: "Nogle kolonnenavne manglede eller stod der to gange. Nye navne: {columns}.",
    numbersComma: "Tal med decimalkomma: {columns}.",
    numbersPoint: "Tal med decimalpunktum: {columns}.",
    numbersCommaAssumed:
      "Tal, der kan læses på to måder, er læst med decimalkomma, som resten af filen tyder på: {columns}. Se efter, om det passer.",
    numbersPointAssumed:
      "Tal, der kan læses på to måder, er læst med decimalpunktum, som resten af filen tyder på: {columns}. Se efter, om det passer.",
    numbersUnclear:
      "Decimalkomma eller decimalpunktum? Det fremgår ikke af filen, så disse kolonner forbliver tekst: {columns}.",
    datesYearFirst: "Datoer: {columns}.",
    datesDayFirst: "Datoer, dag før måned: {columns}.",
    datesMonthFirst: "Datoer, måned før dag: {columns}.",
    datesDayFirstAssumed:
      "Datoer, der kan læses på to måder, er læst med dag før måned: {columns}. Se efter, om det passer.",
    datesMonthFirstAssumed:
      "Datoer, der kan læses på to måder, er læst med måned før dag: {columns}. Se efter, om det passer.",
    datesCompact: "Datoer skrevet uden skilletegn (20260401): {columns}.",
    datesUnclear:
      "Nogle datoer har dagen først og nogle måneden først, så disse kolonner forbliver tekst: {columns}.",
    idsKept:
      "Bevaret som tekst, så foranstillede nuller, lange numre og telefonnumre ikke mister noget: {columns}.",
    cellsLeftAsText:
      "{column}: celler, der ikke kunne læses som de andre og forbliver tekst: {count}. Den første er »{value}« i række {row}.",
    shortRows: "Rækker med færre celler end de andre: {count}. Den første er række {row}.",
    longRows: "Rækker med flere celler end de andre: {count}. Den første er række {row}.",
    cellsCut:
      "Celler, der er afkortet, fordi Excel rummer 32.767 tegn i en celle: {count}. Den første er i række {row}, {column}.",
    oddQuotes: 'Der er et anførselstegn (") midt i en tekst i linje {line}. Se efter, om rækken passer.',
    dates1904: "Projektmappen tæller dage fra 1904; datoerne er flyttet til den sædvanlige kalender.",
    leftOutAddIns: "Det, som andre tilføjelsesprogrammer gemmer i filen, er udeladt.",
    leftOutConditionalFormats: "Betinget formatering ud over farveskalaer er udeladt.",
    leftOutDataTables: "What-if-datatabeller er udeladt; deres værdier er med.",
    leftOutDrawings: "Billeder, figurer og diagrammer af typer, der ikke tegnes her, er udeladt.",
    leftOutExternal: "Kæder til andre projektmapper følges ikke; de seneste værdier vises.",
    leftOutFilters: "Filtre er udeladt; de rækker, som de skjulte, forbliver skjulte.",
    leftOutHeaderless: "En tabel uden overskriftsrække er åbnet som almindelige celler.",
    leftOutLinks: "Links er udeladt; deres tekster er med.",
    leftOutLooks:
      "En del af nogle cellers udseende blev udeladt: mønstre, diagonale streger, roteret eller indrykket tekst og lignende.",
    leftOutMacros: "Makroer er udeladt.",
    leftOutOther: "Dele, som legepladsen ikke kender, er udeladt: {parts}.",
    leftOutPageBreaks: "Sideskift blev udeladt.",
    leftOutPivots: "Pivottabeller er udeladt; deres værdier er med.",
    leftOutSparklines: "Minidiagrammer er udeladt.",
    leftOutThreads: "Kommentartråde er blevet til noter.",
  },
};
