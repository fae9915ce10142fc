/** Passwords of protected sheets as files keep them. */
import type { Protection } from "./KeptParts";

/**
 * The old hash of 16 bits, which every Excel reads (ECMA-376 part 4, 14.7.1). It keeps nobody out who wants in; neither does
 * the newer one of a sheet that can be read anyway.
 */
export function passwordHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = rotated(hash) ^ (letter.charCodeAt(0) & 0xff);
  }
  hash = rotated(hash) ^ password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left within 15 bits. */
function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}

/** Whether the password takes off the protection. The newer hashes are not checked here: no password fits them. */
export function fits(given: string, { password = "", passwordHash: fromFile }: Protection): boolean {
  if (fromFile === undefined) return given === password;
  return fromFile.password !== undefined && fromFile.password.toUpperCase() === passwordHash(given);
}
