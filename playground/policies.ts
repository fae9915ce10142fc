/**
 * The content security policies that the server sends: whatever the add-in or the page would do beyond them is blocked
 * and shows in the console. docs/hosting.md gives the add-in's policy for a server in production, which differs in
 * Microsoft's hosts alone.
 */
import { createHash } from "node:crypto";

/**
 * Fluent UI fills its style elements rule by rule through the CSSOM, which no policy forbids; only the elements
 * themselves, which are empty, need to be allowed.
 */
const emptyStyleElement = `'sha256-${createHash("sha256").update("").digest("base64")}'`;

/** The add-in may reach nothing but its own server, and runs and styles nothing that is not in its files. */
export const addinPolicy = policy({
  "default-src": "'self'",
  "style-src": `'self' ${emptyStyleElement}`,
  // Office.js reads the add-in's licence token as XML. That of an add-in from no store is empty, and the browser's own
  // error document for it has style attributes.
  "style-src-attr": "'unsafe-inline'",
  "img-src": "'self' data:",
  "font-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
});

/** The grid library writes style elements with text, and draws pictures from memory. */
export const pagePolicy = policy({
  "default-src": "'self'",
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'none'",
});

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}
