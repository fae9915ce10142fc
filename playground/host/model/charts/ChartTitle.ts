/** Excel.ChartTitle and Excel.ChartAxisTitle: a text on a chart; writing one shows it. */
import type { TextModel } from "../../kept/ChartModel";
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, textOf } from "../../richApi/Arguments";

export class ChartTitle extends ApiObject {
  constructor(
    override readonly className: string,
    private readonly model: () => TextModel,
    private readonly change: (text: TextModel) => void,
  ) {
    super();
  }

  override readonly properties = {
    text: {
      get: () => this.model().text,
      set: (value: unknown) => this.change({ text: textOf(value), visible: true }),
    },
    visible: {
      get: () => this.model().visible,
      set: (value: unknown) => this.change({ ...this.model(), visible: flagOf(value) }),
    },
  };
}
