import { document } from "./xmlPart";

/**
 * xl/metadata.xml: its one entry, which cells name as cm="1", says that a formula is a dynamic array formula and no old array
 * formula in braces ([MS-XLSX] 2.3.4, as Excel writes it).
 */
export const metadataXml = document(
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
    'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
    'cellMeta="1"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
);

/**
 * docProps/app.xml. LibreOffice keeps the results that stand beside formulas only if it knows the program that wrote them, and
 * calculates a stranger's again; as other libraries do, this names the program whose format it is.
 */
export const appXml = document(
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
    "<Application>Microsoft Excel</Application></Properties>",
);
