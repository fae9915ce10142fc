import type { FileProblemCode } from "../../OpenedFile";

/** What the first bytes say; the file's name may say anything. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);
}

/** The container of .xls and of encrypted workbooks (Microsoft, [MS-CFB]). */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
}

/** A compound file names its streams in UTF-16: an encrypted workbook has one called EncryptedPackage ([MS-OFFCRYPTO] 2.3.4.4). */
export function compoundFileProblem(bytes: Uint8Array): FileProblemCode {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes("EncryptedPackage")) return "encrypted";
  return text.includes("Workbook\0") || text.includes("Book\0") ? "oldExcel" : "notWorkbook";
}

/** Why a zip file without the parts of a workbook is none. `mimeType` is what an OpenDocument file holds under that name. */
export function otherZipProblem(paths: readonly string[], mimeType: string): FileProblemCode {
  if (paths.includes("xl/workbook.bin")) return "binaryWorkbook";
  if (mimeType.startsWith("application/vnd.oasis.opendocument")) return "openDocument";
  return "notWorkbook";
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
