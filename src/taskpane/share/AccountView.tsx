import { MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useWords } from "../words/useWords";
import type { Account } from "./commands/Account";
import { busyText, doneSentence, lineText, problemSentence, wasLeft } from "./accountText";
import type { Work } from "./shareState";

/** How it went, in a sentence, and what became of each cell. */
export function AccountView({ work }: { readonly work: Work }) {
  const words = useWords();
  switch (work.kind) {
    case "none":
      return null;
    case "busy":
      return <Spinner size="tiny" labelPosition="after" label={busyText(work.command, words)} />;
    case "failed":
      return (
        <News>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problemSentence(work.error, words)}</MessageBarBody>
          </MessageBar>
        </News>
      );
    case "done":
      return <Done account={work.account} />;
  }
}

function Done({ account }: { readonly account: Account }) {
  const styles = useStyles();
  const words = useWords();
  const left = account.lines.filter(wasLeft);
  return (
    <News>
      <MessageBar intent={left.length > 0 ? "warning" : "success"} layout="multiline">
        <MessageBarBody>
          {doneSentence(account, words)} {left.length > 0 && words.sharing.account.left(left.length)}
          {left.length > 0 && <Lines lines={left} />}
        </MessageBarBody>
      </MessageBar>
      {account.lines.length > left.length && (
        <details className={styles.details}>
          <summary>{words.sharing.account.each}</summary>
          <Lines lines={account.lines.filter((line) => !wasLeft(line))} />
        </details>
      )}
    </News>
  );
}

function Lines({ lines }: { readonly lines: Account["lines"] }) {
  const styles = useStyles();
  const words = useWords();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.place}>
          <strong>{line.place}</strong> {lineText(line, words)}
        </li>
      ))}
    </ul>
  );
}

/**
 * Takes the focus when it appears: the button that was pressed may be gone, and the news may be out of sight. It is a
 * tab stop, since Office.js moves the focus on with the Tab key itself, and from where it knows no stop, out of the pane.
 */
function News({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={0}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  details: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lines: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});
