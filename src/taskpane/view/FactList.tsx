import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** The small print under a figure, a line a fact; its children are list items. */
export function FactList({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <ul className={styles.list}>{children}</ul>;
}

const useStyles = makeStyles({
  list: {
    listStyle: "none",
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: `${tokens.spacingVerticalS} 0 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
