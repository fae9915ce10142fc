import type { GriffelStyle } from "@fluentui/react-components";

/** For text that is heard, not seen. */
export const unseen: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
};
