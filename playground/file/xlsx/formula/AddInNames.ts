/**
 * The names of an add-in's functions in a file: Excel writes RETENTION.ORDERS as `_xldudf_RETENTION_ORDERS`, from which the
 * name cannot be told; only the functions that an installed add-in declares are read back.
 * Seen in a file that Excel saved: `<c cm="1"><f t="array" ref="A1">_xldudf_CONTOSO_ADD(1,2)</f><v>3</v></c>` for CONTOSO.ADD.
 */
export class AddInNames {
  private readonly fileNames: ReadonlyMap<string, string>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(names: readonly string[]) {
    this.fileNames = new Map(names.map((name) => [name.toUpperCase(), fileNameOf(name)]));
    this.names = new Map(names.map((name) => [fileNameOf(name).toUpperCase(), name]));
  }

  /** Undefined for a function of no installed add-in. */
  fileName(name: string): string | undefined {
    return this.fileNames.get(name.toUpperCase());
  }

  /** Undefined for a function of no installed add-in: it stays as it is. */
  name(fileName: string): string | undefined {
    return this.names.get(fileName.toUpperCase());
  }
}

function fileNameOf(name: string): string {
  return `_xldudf_${name.replaceAll(".", "_")}`;
}
