/** Files dragged onto the page: the hint shows while they hover, `opened` gets what was dropped. */
export function dropFiles(hint: HTMLElement, dropped: (files: readonly File[]) => void): void {
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  // The grid stops these events from bubbling.
  const early = { capture: true };
  addEventListener(
    "dragover",
    (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      hint.hidden = false;
    },
    early,
  );
  addEventListener("dragleave", (event) => (hint.hidden = event.relatedTarget === null), early);
  addEventListener(
    "drop",
    (event) => {
      hint.hidden = true;
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      dropped([...(event.dataTransfer?.files ?? [])]);
    },
    early,
  );
}
