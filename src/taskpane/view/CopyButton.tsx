import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useState } from "react";
import { copyText } from "../actions/copyText";
import { useWords } from "../words/useWords";

interface CopyButtonProps {
  readonly text: string;
  /** The element that shows the text: it is selected where the page may not copy. */
  readonly textId: string;
}

const SHOWN_MILLISECONDS = 2500;

export function CopyButton({ text, textId }: CopyButtonProps) {
  const { formula } = useWords().pane;
  const [state, setState] = useState<"ready" | "copied" | "selected">("ready");
  useEffect(() => {
    if (state === "ready") return;
    const timer = setTimeout(() => setState("ready"), SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    const isCopied = await copyText(text);
    if (!isCopied) selectElement(textId);
    setState(isCopied ? "copied" : "selected");
  };
  const said = { ready: formula.copy, copied: formula.copied, selected: formula.notCopied }[state];
  return (
    <Button
      appearance="subtle"
      size="small"
      icon={state === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
      onClick={() => void copy()}
    >
      <span role="status">{said}</span>
    </Button>
  );
}

function selectElement(id: string): void {
  const element = document.getElementById(id);
  if (element) window.getSelection()?.selectAllChildren(element);
}
