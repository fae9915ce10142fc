import type { Form } from "./Form";
import { hasResult } from "./hasResult";
import { shownFormats } from "./shownFormats";

/** Values: what the cells show stays, and nothing calculates any more. A table keeps its shape. */
export const valuesForm: Form = ({ cell, shownAt, content }) => {
  if (!hasResult(cell)) return { kind: "impossible", reason: "noResult" };
  const values = { kind: "values", of: shownAt, shows: content.values, ...shownFormats(content) } as const;
  return { kind: "possible", becomes: values };
};
