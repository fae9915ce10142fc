/** Parts of the page that F6 goes round, as in Excel; each takes the focus itself, or says that it is not there. */
export interface Stop {
  readonly element: HTMLElement;
  focus(): boolean;
}

/**
 * F6 goes to the next part of the page, Shift+F6 to the one before. Returns what makes it heard inside the add-in's
 * frame, too.
 */
export function goRoundWithF6(stops: readonly Stop[]): (frame: HTMLIFrameElement) => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    go(stops, event.shiftKey ? -1 : 1);
  };
  addEventListener("keydown", onKey, { capture: true });
  return (frame) => {
    const listenInside = () => frame.contentWindow?.addEventListener("keydown", onKey, { capture: true });
    frame.addEventListener("load", listenInside);
    listenInside();
  };
}

function go(stops: readonly Stop[], step: 1 | -1): void {
  const active = document.activeElement;
  const current = stops.findIndex(({ element }) => element.contains(active));
  for (let i = 1; i <= stops.length; i++) {
    const next = stops.at((Math.max(current, 0) + i * step) % stops.length);
    if (next?.focus()) return;
  }
}
