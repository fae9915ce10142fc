/** What a file calls lines and alignments (ECMA-376 part 1, 18.18.3, 18.18.40, 18.18.88). */
import type { BorderStyle, Edge, HorizontalAlignment, VerticalAlignment } from "../../grid/port/Styles";

export const LINES: Readonly<Record<BorderStyle, string>> = {
  Thin: "thin",
  Hairline: "hair",
  Dot: "dotted",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Double: "double",
  Medium: "medium",
  MediumDash: "mediumDashed",
  MediumDashDot: "mediumDashDot",
  MediumDashDotDot: "mediumDashDotDot",
  SlantDashDot: "slantDashDot",
  Thick: "thick",
};

/** In the order in which a file has them. */
export const EDGES: readonly Edge[] = ["left", "right", "top", "bottom"];

export const HORIZONTALS: Readonly<Record<HorizontalAlignment, string>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
};

export const VERTICALS: Readonly<Record<VerticalAlignment, string>> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
};
