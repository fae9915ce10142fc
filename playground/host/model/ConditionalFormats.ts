/** Excel.ConditionalFormatCollection and its formats: here colour scales, which the grid shows. */
import type { Area } from "../../grid/Grid";
import type { ColorPoint, ColorScale } from "../../grid/port/ColorScales";
import { ApiObject, NullObject } from "../richApi/ApiObject";
import { flagOf, type Arguments } from "../richApi/Arguments";
import { Collection, notFound, type Key } from "../richApi/Collection";
import { apiNotFound } from "../richApi/errors";
import { intersection } from "./areas";
import type { Book } from "./Book";
import { criteriaOf, pointsOf } from "./colorCriteria";
import { Range } from "./Range";
import { RangeAreas } from "./RangeAreas";

export class ConditionalFormats extends Collection<ConditionalFormat> {
  override readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly book: Book,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    add: (args: Arguments) => this.add(args.text(0)),
    clearAll: () => this.clearAll(),
  };

  protected override all(): readonly ConditionalFormat[] {
    return this.scales().map(({ id }) => new ConditionalFormat(this.book, this.sheet(), id));
  }

  protected override lookUp(key: Key): ConditionalFormat | undefined {
    return this.all().find(({ id }) => id === String(key));
  }

  private sheet(): string {
    return (this.areas[0] ?? notFound()).sheet;
  }

  private scales(): readonly ColorScale[] {
    const touches = (one: Area) => this.areas.some((area) => intersection(area, one) !== undefined);
    return this.book.grid.colorScales.list(this.sheet()).filter(({ areas }) => areas.some(touches));
  }

  private add(type: string): ConditionalFormat {
    if (type !== "ColorScale") throw apiNotFound(`conditional format of the type ${type}`);
    this.book.requireWritable(this.sheet(), "allowFormatCells");
    const scale = { id: crypto.randomUUID(), areas: this.areas, points: standardPoints, stopIfTrue: false };
    this.book.grid.colorScales.add(this.sheet(), scale);
    return new ConditionalFormat(this.book, this.sheet(), scale.id);
  }

  private clearAll(): void {
    this.book.requireWritable(this.sheet(), "allowFormatCells");
    for (const { id } of this.scales()) this.book.grid.colorScales.remove(this.sheet(), id);
  }
}

/** A new scale of Excel's, from red by yellow to green. */
const standardPoints: readonly ColorPoint[] = [
  { kind: "lowest", color: "#F8696B" },
  { kind: "percentile", value: 50, color: "#FFEB84" },
  { kind: "highest", color: "#63BE7B" },
];

class ConditionalFormat extends ApiObject {
  override readonly className = "ConditionalFormat";

  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    override readonly id: string,
  ) {
    super();
  }

  override readonly properties = {
    id: { get: () => this.scale().id },
    priority: {
      get: () => this.book.grid.colorScales.list(this.sheet).findIndex(({ id }) => id === this.id),
    },
    stopIfTrue: {
      get: () => this.scale().stopIfTrue,
      set: (value: unknown) => this.change({ stopIfTrue: flagOf(value) }),
    },
    type: { get: () => "ColorScale" },
  };

  override readonly objects = {
    colorScale: () => this.colorScale(),
    colorScaleOrNullObject: () => this.colorScale(),
  };

  override readonly methods = {
    delete: () => this.delete(),
    getRange: () => new Range(this.book, this.only() ?? notFound()),
    getRangeOrNullObject: () => this.range() ?? new NullObject(),
    getRanges: () => new RangeAreas(this.book, this.scale().areas),
  };

  private scale(): ColorScale {
    return this.book.grid.colorScales.list(this.sheet).find(({ id }) => id === this.id) ?? notFound();
  }

  private change(change: Partial<ColorScale>): void {
    this.book.requireWritable(this.sheet, "allowFormatCells");
    this.book.grid.colorScales.change(this.sheet, { ...this.scale(), ...change });
  }

  private delete(): void {
    this.book.requireWritable(this.sheet, "allowFormatCells");
    this.book.grid.colorScales.remove(this.sheet, this.scale().id);
  }

  private colorScale(): ColorScaleFormat {
    return new ColorScaleFormat(
      () => this.scale().points,
      (points) => this.change({ points }),
    );
  }

  private only(): Area | undefined {
    const { areas } = this.scale();
    return areas.length === 1 ? areas[0] : undefined;
  }

  private range(): Range | undefined {
    const area = this.only();
    return area && new Range(this.book, area);
  }
}

class ColorScaleFormat extends ApiObject {
  override readonly className = "ColorScaleConditionalFormat";

  constructor(
    private readonly points: () => readonly ColorPoint[],
    private readonly change: (points: readonly ColorPoint[]) => void,
  ) {
    super();
  }

  override readonly properties = {
    criteria: {
      get: () => criteriaOf(this.points()),
      set: (value: unknown) => this.change(pointsOf(value)),
    },
    threeColorScale: { get: () => this.points().length === 3 },
  };
}
