/** Whether this Excel has a version of the Excel API: "1.12". Below it, its members are refused or stay silent. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
