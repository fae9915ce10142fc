import type { FileWords } from "./FileWords";

export const sv: FileWords = {
  problems: {
    empty: "Filen är tom.",
    tooLarge: "Filen är för stor: {megabytes} MB. Så mycket ryms inte i ett kalkylblad.",
    notText: "Det här är inte en textfil, så den kan inte läsas som CSV.",
    quoteNotClosed: 'Ett citattecken (") på rad {line} avslutas aldrig.',
    tooManyRows: "Filen har {rows} rader. Ett kalkylblad rymmer {limit}.",
    tooManyColumns: "Filen har {columns} kolumner. Ett kalkylblad rymmer {limit}.",
    fileTooLarge: "Filen är för stor: {megabytes} MB. Här öppnas upp till {limit} MB.",
    unpackedTooLarge: "Filen är för stor: uppackad är den större än {limit} MB.",
    tooManyCells: "Filen har fler än {limit} ifyllda celler. Så många öppnas inte här.",
    encrypted:
      "Filen är krypterad med ett lösenord. Ta bort lösenordet i Excel (Arkiv, Info) och försök igen.",
    oldExcel: "Det här är en arbetsbok i det gamla formatet (.xls). Spara den först som .xlsx.",
    binaryWorkbook: "Det här är en binär arbetsbok (.xlsb). Spara den först som .xlsx.",
    openDocument: "Det här är en OpenDocument-fil (.ods eller liknande). Spara den först som .xlsx.",
    notWorkbook: "Det här är ingen Excel-arbetsbok.",
    damaged: "Filen är skadad eller inte fullständig.",
  },
  notes: {
    encoding: "Teckenuppsättning: {encoding}.",
    separatorComma: "Cellerna avgränsas med komma.",
    separatorSemicolon: "Cellerna avgränsas med semikolon.",
    separatorTab: "Cellerna avgränsas med tabb.",
    separatorBar: "Cellerna avgränsas med lodstreck (|).",
    separatorOther: "Cellerna avgränsas med {separator}",
    oneColumn: "Filen har en kolumn.",
    headerMade: "Första raden är data, så kolumnerna fick namnen Column1, Column2 …",
    headerChanged: "Några kolumnnamn saknades eller förekom två gånger. Nya namn: {columns}.",
    numbersComma: "Tal med decimalkomma: {columns}.",
    numbersPoint: "Tal med decimalpunkt: {columns}.",
    numbersCommaAssumed:
      "Tal som kan läsas på två sätt har lästs med decimalkomma, som resten av filen tyder på: {columns}. Kontrollera att det stämmer.",
    numbersPointAssumed:
      "Tal som kan läsas på två sätt har lästs med decimalpunkt, som resten av filen tyder på: {columns}. Kontrollera att det stämmer.",
    numbersUnclear:
      "Decimalkomma eller decimalpunkt? Det framgår inte av filen, så de här kolumnerna förblir text: {columns}.",
    datesYearFirst: "Datum: {columns}.",
    datesDayFirst: "Datum, dag före månad: {columns}.",
    datesMonthFirst: "Datum, månad före dag: {columns}.",
    datesDayFirstAssumed:
      "Datum som kan läsas på två sätt har lästs med dag före månad: {columns}. Kontrollera att det stämmer.",
    datesMonthFirstAssumed:
      "Datum som kan läsas på två sätt har lästs med månad före dag: {columns}. Kontrollera att det stämmer.",
    datesCompact: "Datum skrivna utan skiljetecken (20260401): {columns}.",
    datesUnclear:
      "Några datum har dagen först och några månaden först, så de här kolumnerna förblir text: {columns}.",
    idsKept:
      "Behållna som text, så att inledande nollor, långa nummer och telefonnummer inte förlorar något: {columns}.",
    cellsLeftAsText:
      "{column}: celler som inte kunde läsas som de andra och förblir text: {count}. Den första är ”{value}” på rad {row}.",
    shortRows: "Rader med färre celler än de andra: {count}. Den första är rad {row}.",
    longRows: "Rader med fler celler än de andra: {count}. Den första är rad {row}.",
    cellsCut:
      "Celler som kortats av eftersom Excel rymmer 32 767 tecken i en cell: {count}. Den första finns på rad {row}, {column}.",
    oddQuotes: 'Det finns ett citattecken (") mitt i en text på rad {line}. Kontrollera att raden stämmer.',
    dates1904: "Arbetsboken räknar dagar från 1904; datumen har flyttats till den vanliga kalendern.",
    leftOutAddIns: "Det som andra tillägg sparar i filen utelämnades.",
    leftOutConditionalFormats: "Villkorsstyrd formatering utöver färgskalor utelämnades.",
    leftOutDataTables: "Datatabeller för konsekvensanalys har utelämnats; deras värden är med.",
    leftOutDrawings: "Bilder, former och diagram av typer som inte ritas här har utelämnats.",
    leftOutExternal: "Länkar till andra arbetsböcker följs inte; de senaste värdena visas.",
    leftOutFilters: "Filter har utelämnats; raderna som de dolde förblir dolda.",
    leftOutHeaderless: "En tabell utan rubrikrad har öppnats som vanliga celler.",
    leftOutLinks: "Hyperlänkar har utelämnats; deras texter är med.",
    leftOutLooks:
      "En del av utseendet hos vissa celler utelämnades: mönster, diagonala linjer, roterad eller indragen text och liknande.",
    leftOutMacros: "Makron har utelämnats.",
    leftOutOther: "Delar som lekplatsen inte känner till har utelämnats: {parts}.",
    leftOutPageBreaks: "Sidbrytningar utelämnades.",
    leftOutPivots: "Pivottabeller har utelämnats; deras värden är med.",
    leftOutSparklines: "Miniatyrdiagram har utelämnats.",
    leftOutThreads: "Kommentarstrådar blev anteckningar.",
  },
};
