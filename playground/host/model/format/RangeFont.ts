/** Excel.RangeFont: the letters in cells. */
import type { CellStyle } from "../../../grid/port/Styles";
import { ApiObject } from "../../richApi/ApiObject";
import { flagOf, numberOf, oneOf, textOf } from "../../richApi/Arguments";
import { RichApiError } from "../../richApi/errors";
import { colorOf } from "../colors";
import type { StyledAreas } from "./StyledAreas";

/** What Excel calls the automatic colour. */
const automatic = "#000000";

export class RangeFont extends ApiObject {
  override readonly className = "RangeFont";

  constructor(private readonly styled: StyledAreas) {
    super();
  }

  override readonly properties = {
    bold: this.property("bold", flagOf),
    color: {
      get: () => {
        const color = this.styled.common("color");
        return color === null ? "" : color === "" ? automatic : color.toUpperCase();
      },
      set: (value: unknown) => this.styled.change({ color: colorOf(value) }),
    },
    italic: this.property("italic", flagOf),
    name: this.property("fontName", textOf),
    size: this.property("fontSize", sizeOf),
    strikethrough: this.property("strikethrough", flagOf),
    underline: {
      get: () => {
        const underline = this.styled.common("underline");
        return underline === null ? null : underline ? "Single" : "None";
      },
      set: (value: unknown) =>
        this.styled.change({ underline: oneOf(value, ["None", "Single"] as const) === "Single" }),
    },
  };

  private property<Name extends keyof CellStyle>(name: Name, read: (value: unknown) => CellStyle[Name]) {
    return {
      get: () => this.styled.common(name),
      set: (value: unknown) => this.styled.change({ [name]: read(value) }),
    };
  }
}

function sizeOf(value: unknown): number {
  if (numberOf(value) < 1 || numberOf(value) > 409) throw new RichApiError("InvalidArgument");
  return numberOf(value);
}
