/**
 * The page with which Office.js asks whether the user trusts the page around the add-in. Over plain http it loads
 * `AgaveErrorUX/index.html` beside office.js in a hidden frame and posts it a message; the answer below is what
 * Microsoft's page posts once the user has said yes. Only this makes Office.js run without a certificate.
 */
import { createHash } from "node:crypto";

export const trustPagePath = "/addin/office-js/AgaveErrorUX/index.html";

const script = `addEventListener("message", (event) => {
  if (event.source === parent) parent.postMessage('{"hostUserTrusted":true}', event.origin);
});`;

export const trustPage = `<!doctype html><title>Trusted host</title><script>${script}</script>`;

export const trustPagePolicy = `default-src 'none'; script-src 'sha256-${createHash("sha256")
  .update(script)
  .digest("base64")}'`;
