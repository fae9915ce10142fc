import type { BrandVariants } from "@fluentui/react-components";

/** The product's teal, as in its icon, in the lightness steps that Fluent derives its themes from. */
export const brand: BrandVariants = {
  10: "#001c16",
  20: "#002a21",
  30: "#00362c",
  40: "#004539",
  50: "#005345",
  60: "#006352",
  70: "#006f5d",
  80: "#007e6b",
  90: "#229784",
  100: "#4ead9b",
  110: "#67b8a7",
  120: "#7dc1b2",
  130: "#99cec2",
  140: "#b5dcd2",
  150: "#cee8e1",
  160: "#e9f5f2",
};
