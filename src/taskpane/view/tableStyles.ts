import { makeStyles, tokens } from "@fluentui/react-components";

/** The look of a table as it will stand in the sheet: texts to the left, numbers to the right. */
export const useTableStyles = makeStyles({
  sentence: { margin: `${tokens.spacingVerticalXS} 0`, overflowWrap: "anywhere" },
  scroll: {
    marginTop: tokens.spacingVerticalS,
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: "collapse",
    whiteSpace: "nowrap",
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    },
    "& th:first-child": { paddingLeft: 0 },
    "& thead": { color: tokens.colorNeutralForeground2 },
    "& tbody tr": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  text: { textAlign: "start" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  more: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
