/**
 * The rules for an add-in only manifest, from Microsoft's "manifest element ordering", the manifest reference and the
 * schema's limits. Microsoft's own validator is a web service; these tests need none.
 */
import { existsSync } from "node:fs";
import { manifestAt, namespacedManifest, publishedUrl } from "../../tools/manifest";
import { iconPng, iconSizes, type IconSize } from "../../tools/icons";
import { languages } from "../../tools/languages";
import { all, at, attribute, names, one, parse, readManifest, type Element } from "./manifest";

const published = manifestAt(readManifest(), publishedUrl("https://addins.example.com/fasthold/"));
const manifests: readonly (readonly [string, string])[] = [
  ["manifest.xml", readManifest()],
  ["the published manifest", published],
  ["the namespaced manifest", namespacedManifest(readManifest())],
];

describe.each(manifests)("%s", (_title, xml) => {
  const manifest = parse(xml);
  const overrides = one(manifest, "VersionOverrides");
  const host = one(overrides, "Hosts", "Host");
  const resources = one(overrides, "Resources");
  const functionsPoint = one(host, "AllFormFactors", "ExtensionPoint");
  const ribbonPoint = one(host, "DesktopFormFactor", "ExtensionPoint");

  describe("order of elements", () => {
    it("is the schema's at the top", () => {
      expect(names(manifest.children)).toEqual([
        "Id",
        "Version",
        "ProviderName",
        "DefaultLocale",
        "DisplayName",
        "Description",
        "IconUrl",
        "HighResolutionIconUrl",
        "SupportUrl",
        "Hosts",
        "Requirements",
        "DefaultSettings",
        "Permissions",
        "VersionOverrides",
      ]);
    });

    it("is the schema's in VersionOverrides, the host and the form factors", () => {
      expect(names(overrides.children)).toEqual(["Hosts", "Resources"]);
      expect(names(host.children)).toEqual(["Runtimes", "AllFormFactors", "DesktopFormFactor"]);
      expect(names(functionsPoint.children).slice(0, 3)).toEqual(["Script", "Page", "Metadata"]);
      expect(names(one(host, "DesktopFormFactor").children)).toEqual([
        "GetStarted",
        "FunctionFile",
        "ExtensionPoint",
      ]);
      expect(names(one(host, "DesktopFormFactor", "GetStarted").children)).toEqual([
        "Title",
        "Description",
        "LearnMoreUrl",
      ]);
    });

    it("is the schema's in the ribbon group and its button", () => {
      const group = one(ribbonPoint, "OfficeTab", "Group");
      expect(names(group.children)).toEqual(["Label", "Icon", "Control"]);
      expect(names(one(group, "Control").children)).toEqual(["Label", "Supertip", "Icon", "Action"]);
      expect(names(one(group, "Control", "Supertip").children)).toEqual(["Title", "Description"]);
    });

    it("is the schema's in Resources", () => {
      expect(names(resources.children)).toEqual([
        "bt:Images",
        "bt:Urls",
        "bt:ShortStrings",
        "bt:LongStrings",
      ]);
    });
  });

  describe("identity and requirements", () => {
    it("has a GUID, a version of four numbers and English as its default", () => {
      expect(one(manifest, "Id").text).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
      expect(one(manifest, "Version").text).toMatch(/^\d+(\.\d+){3}$/);
      expect(one(manifest, "DefaultLocale").text).toBe("en-US");
    });

    it("is a task pane add-in for workbooks that reads and writes", () => {
      expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
      expect(attribute(overrides, "xsi:type")).toBe("VersionOverridesV1_0");
      expect(attribute(host, "xsi:type")).toBe("Workbook");
      expect(attribute(one(manifest, "Hosts", "Host"), "Name")).toBe("Workbook");
      expect(one(manifest, "Permissions").text).toBe("ReadWriteDocument");
    });

    it("asks for a shared runtime, and for custom functions that can explain an error", () => {
      const sets = at(manifest, "Requirements", "Sets", "Set").map(({ attributes }) => attributes);
      expect(sets).toEqual([
        { Name: "SharedRuntime", MinVersion: "1.1" },
        { Name: "CustomFunctionsRuntime", MinVersion: "1.2" },
      ]);
    });
  });

  describe("the shared runtime", () => {
    it("lives long, and runtime, functions' page, commands and task pane are the same page", () => {
      const runtime = one(host, "Runtimes", "Runtime");
      expect(attribute(runtime, "lifetime")).toBe("long");
      const button = one(ribbonPoint, "OfficeTab", "Group", "Control");
      const pages = [
        runtime,
        one(functionsPoint, "Page", "SourceLocation"),
        one(host, "DesktopFormFactor", "FunctionFile"),
        one(button, "Action", "SourceLocation"),
      ].map((element) => attribute(element, "resid"));
      expect(new Set(pages).size).toBe(1);
      const url = attribute(resource(resources, pages[0] ?? ""), "DefaultValue");
      expect(url).toBe(attribute(one(manifest, "DefaultSettings", "SourceLocation"), "DefaultValue"));
    });

    it("has one task pane without an id, starts nothing by itself and stands for no other add-in", () => {
      const elements = names(all(manifest));
      expect(elements).not.toContain("TaskpaneId");
      expect(elements).not.toContain("EquivalentAddins");
      expect(xml).not.toContain("LaunchEvent");
    });
  });

  it("shows the task pane from a button on the Home tab", () => {
    expect(attribute(functionsPoint, "xsi:type")).toBe("CustomFunctions");
    expect(attribute(ribbonPoint, "xsi:type")).toBe("PrimaryCommandSurface");
    expect(attribute(one(ribbonPoint, "OfficeTab"), "id")).toBe("TabHome");
    const button = one(ribbonPoint, "OfficeTab", "Group", "Control");
    expect(attribute(button, "xsi:type")).toBe("Button");
    expect(attribute(one(button, "Action"), "xsi:type")).toBe("ShowTaskpane");
  });

  describe("lengths", () => {
    it("keeps provider, names and short strings to 125 characters, descriptions and long strings to 250", () => {
      const short = [one(manifest, "DisplayName"), ...at(resources, "bt:ShortStrings", "bt:String")];
      const long = [one(manifest, "Description"), ...at(resources, "bt:LongStrings", "bt:String")];
      expect(one(manifest, "ProviderName").text.length).toBeLessThanOrEqual(125);
      for (const text of short.flatMap(texts)) expect(text.length).toBeLessThanOrEqual(125);
      for (const text of long.flatMap(texts)) expect(text.length).toBeLessThanOrEqual(250);
    });

    it("keeps resids and ids to 32 characters", () => {
      const ids = all(manifest).flatMap(({ attributes }) => [attributes["resid"], attributes["id"]]);
      for (const id of ids) expect((id ?? "").length).toBeLessThanOrEqual(32);
    });
  });

  it("defines every resid once and uses every one", () => {
    const used = all(host).flatMap(({ attributes }) => attributes["resid"] ?? []);
    const defined = resources.children
      .flatMap((group) => group.children)
      .map((item) => attribute(item, "id"));
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(defined)).toEqual(new Set(used));
  });

  it("has nothing but https addresses, all on one host", () => {
    const urls = [...xml.matchAll(/(?:DefaultValue|Value)="(\w+:[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) expect(new URL(url).protocol).toBe("https:");
    expect(new Set(urls.map((url) => new URL(url).host)).size).toBe(1);
  });

  describe("languages", () => {
    const locales = languages.map(({ tag }) => tag).filter((tag) => tag !== "en-US");

    it("gives every text that people read, and the functions' descriptions, in each language once", () => {
      const localised = [
        one(manifest, "DisplayName"),
        one(manifest, "Description"),
        ...at(resources, "bt:ShortStrings", "bt:String"),
        ...at(resources, "bt:LongStrings", "bt:String"),
        resource(resources, attribute(one(functionsPoint, "Metadata", "SourceLocation"), "resid")),
        resource(resources, attribute(one(host, "DesktopFormFactor", "GetStarted", "LearnMoreUrl"), "resid")),
      ].filter((element) => element.attributes["id"] !== "Functions.Namespace");
      for (const element of localised)
        expect(element.children.map((override) => attribute(override, "Locale"))).toEqual(locales);
    });

    it("names the language's own function metadata", () => {
      const metadata = resource(
        resources,
        attribute(one(functionsPoint, "Metadata", "SourceLocation"), "resid"),
      );
      const files = texts(metadata).map((url) => url.slice(url.lastIndexOf("/") + 1));
      expect(files).toEqual(languages.map(({ metadataFile }) => metadataFile));
    });
  });

  describe("icons", () => {
    it("offers 16, 32 and 80 pixels for the group and the button", () => {
      for (const icon of all(ribbonPoint).filter(({ name }) => name === "Icon"))
        expect(icon.children.map((image) => [attribute(image, "size"), attribute(image, "resid")])).toEqual(
          [16, 32, 80].map((size) => [String(size), `Icon.${size}x${size}`]),
        );
    });

    it("names icon files of the size that each place asks for", () => {
      const named = [...xml.matchAll(/assets\/icon-(\d+)\.png/g)].map((match) => Number(match[1]));
      expect(named).toEqual([32, 64, 16, 32, 80]);
      for (const size of named) expect(iconSizes).toContain(size);
    });
  });
});

describe("icons", () => {
  it.each(iconSizes)("of %i pixels are drawn at that very size", (size: IconSize) => {
    expect(pngSize(iconPng(size))).toEqual([size, size]);
  });
});

describe("the function namespace", () => {
  it("does not exist in the product, so that people type =RETENTION(…)", () => {
    expect(names(all(parse(published)))).not.toContain("Namespace");
  });

  it("is DEV in the development manifest, which is an add-in of its own", () => {
    const development = parse(namespacedManifest(readManifest()));
    const point = one(development, "VersionOverrides", "Hosts", "Host", "AllFormFactors", "ExtensionPoint");
    expect(names(point.children)).toEqual(["Script", "Page", "Metadata", "Namespace"]);
    const namespace = resource(
      one(development, "VersionOverrides", "Resources"),
      attribute(one(point, "Namespace"), "resid"),
    );
    expect(attribute(namespace, "DefaultValue")).toBe("DEV");
    expect(one(development, "Id").text).not.toBe(one(parse(published), "Id").text);
    expect(texts(one(development, "DisplayName"))).toEqual(Array(3).fill("Fasthold (DEV)"));
  });
});

describe("the address to publish under", () => {
  it("replaces the development server everywhere", () => {
    expect(published).not.toContain("localhost");
    expect(published).toContain('"https://addins.example.com/fasthold/functions.da-DK.json"');
  });

  it.each(["http://addins.example.com", "addins.example.com", "https://addins.example.com/?v=1"])(
    "refuses %s",
    (address) => {
      expect(() => publishedUrl(address)).toThrow(address);
    },
  );
});

it("points support at a page of docs/", () => {
  const support = attribute(one(parse(readManifest()), "SupportUrl"), "DefaultValue");
  expect(support).toMatch(/\/docs\/support\.html$/);
  expect(existsSync("docs/support.md")).toBe(true);
});

/** The text of an element with a default value, in every language. */
function texts(element: Element): readonly string[] {
  return [
    attribute(element, "DefaultValue"),
    ...element.children.map((override) => attribute(override, "Value")),
  ];
}

function resource(resources: Element, id: string): Element {
  const found = resources.children
    .flatMap((group) => group.children)
    .filter((item) => item.attributes["id"] === id);
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} resources are called ${id}.`);
  return found[0];
}

/** Width and height from the header of a PNG file. */
function pngSize(png: Buffer): readonly number[] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
