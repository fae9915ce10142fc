import { configure, TextReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { document, element, OFFICE_RELATIONSHIPS } from "../write/xmlPart";

configure({ useWebWorkers: false });

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";

/** The kinds of part that a workbook is made of; each is also the type of the relationship that leads to it. */
const CONTENT_TYPES = {
  officeDocument: `${SHEET_TYPE}.sheet.main+xml`,
  "extended-properties": `${OFFICE_TYPE}.extended-properties+xml`,
  worksheet: `${SHEET_TYPE}.worksheet+xml`,
  table: `${SHEET_TYPE}.table+xml`,
  comments: `${SHEET_TYPE}.comments+xml`,
  vmlDrawing: `${OFFICE_TYPE}.vmlDrawing`,
  drawing: `${OFFICE_TYPE}.drawing+xml`,
  chart: `${OFFICE_TYPE}.drawingml.chart+xml`,
  styles: `${SHEET_TYPE}.styles+xml`,
  sharedStrings: `${SHEET_TYPE}.sharedStrings+xml`,
  sheetMetadata: `${SHEET_TYPE}.sheetMetadata+xml`,
  customXml: "application/xml",
  customXmlProps: `${OFFICE_TYPE}.customXmlProperties+xml`,
  webextensiontaskpanes: "application/vnd.ms-office.webextensiontaskpanes+xml",
  webextension: "application/vnd.ms-office.webextension+xml",
} as const;

/** Add-ins came to the format later, and the types of their relationships from elsewhere ([MS-OWEXML] 2.1). */
const LATER = "http://schemas.microsoft.com/office/2011/relationships";

export type PartKind = keyof typeof CONTENT_TYPES;

/** The same workbook gives the same bytes, whenever it is saved. The zip format begins with the year 1980. */
const MODIFIED = new Date(1980, 0, 1);

/** Puts the parts of a workbook into a zip file, with the lists by which readers find them. */
export class PackageWriter {
  private readonly output = new Uint8ArrayWriter();
  private readonly zip = new ZipWriter(this.output, { lastModDate: MODIFIED, extendedTimestamp: false });
  private readonly types: string[] = [];
  private readonly relationships = new Map<string, string[]>();

  /** Adds a part that another names (the package itself, if the path is empty); the first one it names is rId1. */
  async add(kind: PartKind, path: string, xml: string, namedBy: string): Promise<void> {
    const types = kind.startsWith("webextension") ? LATER : OFFICE_RELATIONSHIPS;
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: CONTENT_TYPES[kind] }));
    const named = this.relationships.get(namedBy) ?? [];
    this.relationships.set(namedBy, named);
    const attributes = { Id: `rId${named.length + 1}`, Type: `${types}/${kind}` };
    named.push(element("Relationship", { ...attributes, Target: `/${path}` }));
    await this.write(path, xml);
  }

  async finish(): Promise<Uint8Array> {
    for (const [path, named] of this.relationships) {
      const slash = path.lastIndexOf("/") + 1;
      const part = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
      await this.write(
        part,
        document(element("Relationships", { xmlns: `${PACKAGE}/relationships` }, named)),
      );
    }
    const rels = "application/vnd.openxmlformats-package.relationships+xml";
    const defaults = [
      element("Default", { Extension: "rels", ContentType: rels }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    const types = element("Types", { xmlns: `${PACKAGE}/content-types` }, [...defaults, ...this.types]);
    await this.write("[Content_Types].xml", document(types));
    return this.zip.close();
  }

  private async write(path: string, xml: string): Promise<void> {
    await this.zip.add(path, new TextReader(xml));
  }
}
