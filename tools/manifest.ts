/**
 * manifest.xml as it is built: with the host that serves the add-in, and, for development beside an installed Fasthold,
 * with an identity and a function namespace of its own.
 */

/** Where manifest.xml itself points: the development server. */
export const developmentUrl = "https://localhost:3000";

const productionId = "d921e6fd-a057-47e0-bfa1-e05a23388e42";
const developmentId = "ea989db2-e5fd-44fc-8258-e37d96306cf4";

/** The address to publish under, as every URL of the add-in begins: https, no query or fragment, no closing slash. */
export function publishedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:")
    throw new Error(`The add-in's url must be an https address, not "${text}".`);
  if (url.search !== "" || url.hash !== "")
    throw new Error(`The add-in's url must not have a query or fragment: "${text}".`);
  return url.href.replace(/\/+$/, "");
}

/** The manifest with `base` in the place of the development server. */
export function manifestAt(manifest: string, base: string): string {
  return manifest.replaceAll(`"${developmentUrl}/`, `"${base}/`);
}

/**
 * The manifest of a second add-in whose functions are called DEV.RETENTION(…): Excel refuses two add-ins that both
 * bring a RETENTION, so only with a namespace can a version under development be installed beside the real one.
 */
export function namespacedManifest(manifest: string): string {
  let xml = replaced(manifest, productionId, developmentId);
  xml = replaced(xml, /Value="Fasthold"/g, 'Value="Fasthold (DEV)"');
  xml = replaced(xml, /( *)<\/Metadata>\n/, '$&$1<Namespace resid="Functions.Namespace"/>\n');
  return replaced(
    xml,
    /( *)<bt:ShortStrings>\n/,
    '$&$1  <bt:String id="Functions.Namespace" DefaultValue="DEV"/>\n',
  );
}

/** A replacement that must happen: a manifest that no longer fits the pattern is a fault, not a silent no-op. */
function replaced(text: string, pattern: string | RegExp, replacement: string): string {
  const result = text.replace(pattern, replacement);
  if (result === text) throw new Error(`manifest.xml no longer holds ${String(pattern)}.`);
  return result;
}
