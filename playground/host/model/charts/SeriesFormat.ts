/** Excel.ChartSeriesFormat with its fill and line: a series has one colour here. */
import { ApiObject } from "../../richApi/ApiObject";
import { colorOf } from "../colors";
import type { Arguments } from "../../richApi/Arguments";

type Color = () => string | undefined;
type Paint = (color: string) => void;

export class SeriesFormat extends ApiObject {
  override readonly className = "ChartSeriesFormat";

  constructor(
    private readonly color: Color,
    private readonly paint: Paint,
  ) {
    super();
  }

  override readonly objects = {
    fill: () => new ChartFill(this.paint),
    line: () => new ChartLineFormat(this.color, this.paint),
  };
}

class ChartFill extends ApiObject {
  override readonly className = "ChartFill";

  constructor(private readonly paint: Paint) {
    super();
  }

  override readonly methods = {
    setSolidColor: (args: Arguments) => this.paint(colorOf(args.text(0))),
  };
}

class ChartLineFormat extends ApiObject {
  override readonly className = "ChartLineFormat";

  constructor(
    private readonly color: Color,
    private readonly paint: Paint,
  ) {
    super();
  }

  override readonly properties = {
    color: { get: () => this.color() ?? "", set: (value: unknown) => this.paint(colorOf(value)) },
  };
}
