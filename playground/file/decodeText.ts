import { UnreadableFile } from "./UnreadableFile";

export interface DecodedText {
  readonly text: string;
  /** As a user knows it: "UTF-8", "UTF-16", "Windows-1252". */
  readonly encoding: string;
}

/** More than this is no export that a worksheet could hold, and may not fit into one string. */
const MAX_BYTES = 256 * 1024 * 1024;

const PDF_SIGNATURE = [0x25, 0x50, 0x44, 0x46];

/**
 * The text of a file. Exports come as UTF-8 (with or without byte order mark), as UTF-16 with a mark ("Unicode text"
 * from Excel) or in the code page of western Windows; bytes that are not valid UTF-8 are taken for the last.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_BYTES) {
    throw new UnreadableFile("tooLarge", { megabytes: Math.round(bytes.length / 1024 / 1024) });
  }
  if (startsWith(bytes, PDF_SIGNATURE)) throw new UnreadableFile("notText");

  const decoded = decode(bytes);
  if (looksBinary(decoded.text)) throw new UnreadableFile("notText");
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return decodeAs("utf-16le", "UTF-16", bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return decodeAs("utf-16be", "UTF-16", bytes);
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    // Not UTF-8: that is all a fatal decoder throws for.
    return decodeAs("windows-1252", "Windows-1252", bytes);
  }
}

function decodeAs(label: string, encoding: string, bytes: Uint8Array): DecodedText {
  return { text: new TextDecoder(label).decode(bytes), encoding };
}

/** A NUL never occurs in text; other control characters may slip into an export, but only a few. */
function looksBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const start = text.slice(0, 4096);
  const controls = start.match(/[\x01-\x08\x0e-\x19\x1c-\x1f]/g)?.length ?? 0;
  return controls > start.length / 100;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
