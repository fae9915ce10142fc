import { SaxesParser } from "saxes";
import { UnreadableFile } from "../../UnreadableFile";

export type Attributes = Readonly<Record<string, string>>;

export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
}

/** Takes XML piece by piece and tells what is in it; names come without their prefix. */
export interface XmlReader {
  write(piece: string): void;
  close(): void;
}

/** XML that is not well-formed throws UnreadableFile: a file that is half there is not opened. */
export function xmlReader(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new UnreadableFile("damaged");
  });
  parser.on("opentag", ({ name, attributes }) => handler.open(local(name), attributes));
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.on("closetag", ({ name }) => handler.close(local(name)));
  return { write: (piece) => void parser.write(piece), close: () => void parser.close() };
}

/** An element of a small part, with everything in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: Growing[];
  text: string;
}

/** Keeps the elements that it is told of, with everything in them. */
export class XmlTree implements XmlHandler {
  private readonly root: Growing = { name: "", attributes: {}, children: [], text: "" };
  private readonly path = [this.root];

  /** The elements that are complete. */
  get elements(): readonly XmlElement[] {
    return this.root.children;
  }

  get isComplete(): boolean {
    return this.path.length === 1;
  }

  open(name: string, attributes: Attributes): void {
    const element: Growing = { name, attributes, children: [], text: "" };
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  text(text: string): void {
    const element = this.path.at(-1);
    if (element) element.text += text;
  }

  close(): void {
    this.path.pop();
  }
}

export function parseXml(xml: string): XmlElement {
  const tree = new XmlTree();
  const reader = xmlReader(tree);
  reader.write(xml);
  reader.close();
  return tree.elements[0] ?? { name: "", attributes: {}, children: [], text: "" };
}

/** The children with this name. */
export function all(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The first child with this name, and so on down the path. */
export function first(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (element, name) => element?.children.find((child) => child.name === name),
    parent,
  );
}

/** An attribute of a namespace ("r:id"), whatever prefix the file has for it. */
export function prefixedAttribute(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Whether an attribute says yes: writers have "1" and "true". */
export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
