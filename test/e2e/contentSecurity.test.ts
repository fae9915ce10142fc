/**
 * The content security policies hold while the product is used, and would not keep silent if something broke them:
 * every test of the playground sees a violation among its errors. What counts as one is the W3C's:
 * https://www.w3.org/TR/CSP3/
 */
import { paneControls } from "./support/paneControls";
import { openPane, paneFrame } from "./support/paneFrame";
import { startPlayground, type Playground } from "./support/playground";

let playground: Playground;
let requested: string[];
const { choose, result, list } = paneControls(() => playground);

beforeAll(async () => {
  playground = await startPlayground({ language: "en-US" });
  requested = [];
  playground.page.on("request", (request) => requested.push(request.url()));
  await openPane(playground);
});
afterAll(() => playground.close());

it("the sheet, a saved file, the pane with an answer and its themes break none", async () => {
  const { page } = playground;
  await playground.typeIntoCell("H2", "=RETENTION(1000,950,100)");
  await choose("RETENTION.ORDERS");
  await list("Period").selectOption("year");
  await playground.pane.getByRole("spinbutton").fill("2026");
  await result().getByText(/%$/).first().waitFor();
  for (const colorScheme of ["dark", "light"] as const) await page.emulateMedia({ colorScheme });
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: /xlsx/i }).click();
  await saved;
  expect(playground.errors).toEqual([]);
});

it("nothing is asked of any other server", () => {
  const { origin } = new URL(playground.page.url());
  const foreign = requested.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin);
  expect(foreign).toEqual([]);
});

describe.each([
  ["the add-in's page", () => paneFrame(playground)],
  ["the playground's page", () => playground.page.mainFrame()],
] as const)("in %s", (_, frame) => {
  it.each([
    ["a request to another server", "fetch('https://example.com/').catch(() => undefined)", "connect-src"],
    [
      "a script in the page",
      "document.head.append(Object.assign(document.createElement('script'), { text: '1' }))",
      "script-src-elem",
    ],
    [
      "a script of another server",
      "document.head.append(Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }))",
      "script-src-elem",
    ],
    ["code made of text", "setTimeout('1')", "script-src"],
    ["a picture of another server", "new Image().src = 'https://example.com/x.png'", "img-src"],
    [
      "a frame of another server",
      "document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/', hidden: true }))",
      "frame-src",
    ],
  ])("%s is forbidden, and reported", async (_what, code, directive) => {
    const before = playground.errors.length;
    expect(await violation(frame(), code)).toBe(directive);
    expect(playground.errors.length).toBeGreaterThan(before);
  });
});

it("in the add-in's page a style with text is forbidden, and reported", async () => {
  const style =
    "document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{}' }))";
  expect(await violation(paneFrame(playground), style)).toBe("style-src-elem");
});

/** The directive that the code breaks. */
function violation(frame: ReturnType<typeof paneFrame>, code: string): Promise<string> {
  return frame.evaluate<string>(`new Promise((resolve) => {
    addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective), { once: true });
    ${code};
  })`);
}
