/** Excel.RangeBorderCollection and Excel.RangeBorder: lines around and between cells. */
import type { Area } from "../../../grid/Grid";
import type { Border, BorderStyle, Edge } from "../../../grid/port/Styles";
import { ApiObject } from "../../richApi/ApiObject";
import { oneOf, type Arguments } from "../../richApi/Arguments";
import { Collection, type Key } from "../../richApi/Collection";
import { colorOf } from "../colors";
import { common, type StyledAreas } from "./StyledAreas";

/** Excel's places of a line, and of which cells it is the edge. */
const places = {
  EdgeTop: { edge: "top", at: (row: number) => row === 0 },
  EdgeBottom: { edge: "bottom", at: (row: number, _: number, area: Area) => row === area.rows - 1 },
  EdgeLeft: { edge: "left", at: (_: number, column: number) => column === 0 },
  EdgeRight: { edge: "right", at: (_: number, column: number, area: Area) => column === area.columns - 1 },
  InsideHorizontal: { edge: "bottom", at: (row: number, _: number, area: Area) => row < area.rows - 1 },
  InsideVertical: {
    edge: "right",
    at: (_: number, column: number, area: Area) => column < area.columns - 1,
  },
} as const satisfies Record<string, { edge: Edge; at: (row: number, column: number, area: Area) => boolean }>;

type Place = keyof typeof places;

const placeNames = Object.keys(places) as Place[];
const styles = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

export class RangeBorders extends Collection<RangeBorder> {
  override readonly className = "RangeBorderCollection";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  override readonly methods = {
    ...this.lookUps(),
    getItem: (args: Arguments) =>
      new RangeBorder(this.styled, args.choice(0, placeNames as [Place, ...Place[]])),
  };

  protected override all(): readonly RangeBorder[] {
    return placeNames.map((place) => new RangeBorder(this.styled, place));
  }

  protected override lookUp(key: Key): RangeBorder | undefined {
    const place = placeNames.find((one) => one === key);
    return place && new RangeBorder(this.styled, place);
  }
}

class RangeBorder extends ApiObject {
  override readonly className = "RangeBorder";

  constructor(
    private readonly styled: StyledAreas,
    override readonly id: Place,
  ) {
    super();
  }

  override readonly properties = {
    color: {
      get: () => this.common((border) => border?.color ?? "#000000"),
      set: (value: unknown) => this.change((border) => ({ ...border, color: colorOf(value) })),
    },
    sideIndex: { get: () => this.id },
    style: {
      get: () => this.common(lineStyle),
      set: (value: unknown) => this.setStyle(oneOf(value, styles)),
    },
    weight: {
      get: () => this.common((border) => weightOf(border?.style ?? "Thin")),
      set: (value: unknown) => {
        const weight = oneOf(value, weights);
        this.change((border) => ({ ...border, style: weighted(lineStyle(border), weight) }));
      },
    },
  };

  private setStyle(style: (typeof styles)[number]): void {
    if (style === "None") this.change(() => null);
    else this.change((border) => ({ ...border, style: weighted(style, weightOf(border.style)) }));
  }

  /** The lines of this place, cell by cell. */
  private lines(): readonly (Border | undefined)[] {
    const { edge, at } = places[this.id];
    let offset = 0;
    const cells = this.styled.cells();
    return this.styled.areas.flatMap((area) => {
      const own = cells.slice(offset, offset + area.rows * area.columns);
      offset += own.length;
      const isAt = (_: unknown, i: number) => at(Math.floor(i / area.columns), i % area.columns, area);
      return own.filter(isAt).map((style) => style.borders[edge]);
    });
  }

  private common<T>(read: (border: Border | undefined) => T): T | null {
    return common(this.lines().map(read));
  }

  private change(change: (border: Border) => Border | null): void {
    const { edge, at } = places[this.id];
    const before = this.lines().find((line) => line !== undefined) ?? { style: "Thin", color: "#000000" };
    const line = change(before);
    this.styled.changeEach((row, column, area) =>
      at(row, column, area) ? { borders: { [edge]: line } } : undefined,
    );
  }
}

/** Excel's API tells the pattern and the weight of a line apart; the grid has one word for both. */
function lineStyle(border: Border | undefined): (typeof styles)[number] {
  if (border === undefined) return "None";
  switch (border.style) {
    case "MediumDash":
      return "Dash";
    case "MediumDashDot":
      return "DashDot";
    case "MediumDashDotDot":
      return "DashDotDot";
    case "Thin":
    case "Hairline":
    case "Medium":
    case "Thick":
      return "Continuous";
    default:
      return border.style;
  }
}

function weightOf(style: BorderStyle): (typeof weights)[number] {
  if (style === "Hairline" || style === "Thick") return style;
  return style.startsWith("Medium") ? "Medium" : "Thin";
}

function weighted(style: (typeof styles)[number], weight: (typeof weights)[number]): BorderStyle {
  if (style === "None" || style === "Continuous") return weight;
  const isMedium = weight === "Medium" && (style === "Dash" || style === "DashDot" || style === "DashDotDot");
  return isMedium ? `Medium${style}` : style;
}
