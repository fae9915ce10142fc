/** A manifest as a tree that keeps the order of its elements, and the questions the tests ask of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Element[];
}

export const manifestFile = join(__dirname, "../../manifest.xml");

export function readManifest(): string {
  return readFileSync(manifestFile, "utf8");
}

export function parse(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    ignoreDeclaration: true,
  });
  const [root] = elementsOf(parser.parse(xml) as readonly Node[]);
  if (root === undefined) throw new Error("The manifest has no root element.");
  return root;
}

/** As the parser gives it: one key for the element's name, one for its attributes. */
type Node = Readonly<Record<string, unknown>>;

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@");
    if (name === undefined || name === "#text") return [];
    const inside = node[name] as readonly Node[];
    const attributes = (node[":@"] ?? {}) as Record<string, string>;
    const text = inside.map((child) => child["#text"] ?? "").join("");
    return [{ name, attributes, text, children: elementsOf(inside) }];
  });
}

/** Every element under `root` and itself. */
export function all(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(all)];
}

/** Every element that lies at the end of `path`. */
export function at(root: Element, ...path: readonly string[]): readonly Element[] {
  return path.reduce<readonly Element[]>(
    (found, name) => found.flatMap((element) => element.children.filter((child) => child.name === name)),
    [root],
  );
}

/** The one element at the end of `path`. */
export function one(root: Element, ...path: readonly string[]): Element {
  const [element, ...others] = at(root, ...path);
  if (element === undefined || others.length > 0)
    throw new Error(
      `Expected one ${path.join("/")}, found ${others.length + (element === undefined ? 0 : 1)}.`,
    );
  return element;
}

export function attribute(element: Element, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}.`);
  return value;
}

export function names(elements: readonly Element[]): readonly string[] {
  return elements.map((element) => element.name);
}
