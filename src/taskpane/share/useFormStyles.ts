import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** How what can be done with a workbook that leaves is laid out: a heading, what it is about, and its button. */
export const useFormStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});
