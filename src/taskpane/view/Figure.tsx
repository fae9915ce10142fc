import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FigureProps {
  readonly children: ReactNode;
  /** For more than one number. */
  readonly smaller?: boolean;
}

/** The answer in large type. */
export function Figure({ children, smaller = false }: FigureProps) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.figure, smaller && styles.smaller)}>{children}</p>;
}

const useStyles = makeStyles({
  figure: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeHero900,
    lineHeight: tokens.lineHeightHero900,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  smaller: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700 },
});
