/** Excel.CustomXmlPartCollection, its parts, and those of one namespace: XML that add-ins keep in the file. */
import type { CustomXml } from "../kept/KeptParts";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import { Collection, notFound, type Key } from "../richApi/Collection";
import type { Arguments } from "../richApi/Arguments";
import { RichApiError } from "../richApi/errors";
import type { Book } from "./Book";

abstract class Parts extends Collection<CustomXmlPart> {
  constructor(protected readonly book: Book) {
    super();
  }

  protected override all(): readonly CustomXmlPart[] {
    return this.kept().map(({ id }) => new CustomXmlPart(this.book, id));
  }

  protected override lookUp(key: Key): CustomXmlPart | undefined {
    return this.all().find((part) => part.id === String(key));
  }

  protected abstract kept(): readonly CustomXml[];
}

export class CustomXmlParts extends Parts {
  override readonly className = "CustomXmlPartCollection";

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args.text(0)),
    getByNamespace: (args: Arguments) => new PartsOfNamespace(this.book, args.text(0)),
  };

  protected override kept(): readonly CustomXml[] {
    return this.book.kept.parts.customXmlParts;
  }

  private add(xml: string): CustomXmlPart {
    namespaceOf(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.book.kept.change({ customXmlParts: [...this.kept(), { id, xml }] });
    return new CustomXmlPart(this.book, id);
  }
}

class PartsOfNamespace extends Parts {
  override readonly className = "CustomXmlPartScopedCollection";

  constructor(
    book: Book,
    private readonly namespace: string,
  ) {
    super(book);
  }

  override readonly methods = {
    ...this.lookUps(),
    getOnlyItem: () => this.only() ?? this.notOne(),
    getOnlyItemOrNullObject: () => this.only() ?? new NullObject(),
  };

  protected override kept(): readonly CustomXml[] {
    return this.book.kept.parts.customXmlParts.filter(({ xml }) => namespaceOf(xml) === this.namespace);
  }

  private only(): CustomXmlPart | undefined {
    const all = this.all();
    return all.length === 1 ? all[0] : undefined;
  }

  private notOne(): never {
    throw new RichApiError(this.all().length === 0 ? "ItemNotFound" : "InvalidOperation");
  }
}

class CustomXmlPart extends ApiObject {
  override readonly className = "CustomXmlPart";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.kept().id },
    namespaceUri: { get: () => namespaceOf(this.kept().xml) },
  };

  override readonly methods = {
    delete: () => this.replace(this.kept(), []),
    getXml: () => this.kept().xml,
    setXml: (args: Arguments) => this.setXml(args.text(0)),
  };

  private kept(): CustomXml {
    return this.book.kept.parts.customXmlParts.find(({ id }) => id === this.id) ?? notFound();
  }

  private setXml(xml: string): void {
    namespaceOf(xml);
    this.replace(this.kept(), [{ id: this.id, xml }]);
  }

  private replace(part: CustomXml, by: readonly CustomXml[]): void {
    const parts = this.book.kept.parts.customXmlParts;
    const place = parts.indexOf(part);
    this.book.kept.change({ customXmlParts: parts.toSpliced(place, 1, ...by) });
  }
}

/** The namespace of the document's first element. What is no well-formed XML is refused. */
function namespaceOf(xml: string): string {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.querySelector("parsererror") !== null) throw new RichApiError("InvalidArgument");
  return document.documentElement.namespaceURI ?? "";
}
