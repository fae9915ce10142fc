/** Excel.RangeFill: the colour behind the text. */
import { ApiObject } from "../../richApi/ApiObject";
import { colorOf } from "../colors";
import type { StyledAreas } from "./StyledAreas";

/** What Excel says of cells without a fill. */
const none = "#FFFFFF";

export class RangeFill extends ApiObject {
  override readonly className = "RangeFill";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  override readonly properties = {
    color: {
      // Where colours differ, Excel says "" and not null.
      get: () => {
        const color = this.styled.common("fill");
        return color === null ? "" : color === "" ? none : color.toUpperCase();
      },
      set: (value: unknown) => this.styled.change({ fill: colorOf(value) }),
    },
  };

  override readonly methods = {
    clear: () => this.styled.change({ fill: "" }),
  };
}
