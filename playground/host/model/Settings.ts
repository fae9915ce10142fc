/**
 * Excel.SettingCollection and Excel.Setting: what add-ins keep in the file. Office.context.document.settings are the same
 * settings, reached in another way.
 */
import { ApiObject } from "../richApi/ApiObject";
import { Collection, notFound, type Key } from "../richApi/Collection";
import type { Arguments } from "../richApi/Arguments";
import type { Book } from "./Book";

export class Settings extends Collection<Setting> {
  override readonly className = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args.text(0), args.at(1)),
  };

  protected override all(): readonly Setting[] {
    return Object.keys(this.book.kept.parts.settings).map((key) => new Setting(this.book, key));
  }

  /** Keys are told apart by letter case. */
  protected override lookUp(key: Key): Setting | undefined {
    return this.all().find((setting) => setting.id === String(key));
  }

  /** A key that is there already gets the new value. */
  private add(key: string, value: unknown): Setting {
    const setting = new Setting(this.book, key);
    setting.write(value);
    return setting;
  }
}

class Setting extends ApiObject {
  override readonly className = "Setting";

  constructor(
    private readonly book: Book,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    key: { get: () => this.id },
    value: { get: () => this.read(), set: (value: unknown) => this.write(value) },
  };

  override readonly methods = {
    delete: () => this.delete(),
  };

  write(value: unknown): void {
    const { settings } = this.book.kept.parts;
    this.book.kept.change({ settings: { ...settings, [this.id]: JSON.stringify(value ?? null) } });
  }

  private read(): unknown {
    return JSON.parse(this.book.kept.parts.settings[this.id] ?? notFound());
  }

  private delete(): void {
    const { [this.id]: value, ...others } = this.book.kept.parts.settings;
    if (value === undefined) notFound();
    this.book.kept.change({ settings: others });
  }
}
