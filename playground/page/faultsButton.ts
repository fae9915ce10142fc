import type { Faults } from "../host/faults/Faults";
import type { FaultsPanelParts } from "./faults/FaultsPanel";
import { fill } from "./words";
import type { Words } from "./words/en";

/** The button that shows how many faults are on, and opens their panel, which is loaded the first time. */
export function faultsButton(
  element: HTMLButtonElement,
  panel: HTMLElement,
  words: Words,
  faults: Faults,
  parts: () => Omit<FaultsPanelParts, "onClose">,
): void {
  let isDrawn = false;
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    element.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) panel.querySelector<HTMLElement>("input")?.focus();
    else element.focus();
  };
  const draw = async () => {
    const { drawFaultsPanel } = await import("./faults/FaultsPanel");
    if (!isDrawn) drawFaultsPanel(panel, { ...parts(), onClose: () => open(false) });
    isDrawn = true;
  };
  element.addEventListener("click", () => void draw().then(() => open(panel.hidden)));

  const label = () => {
    const { count } = faults;
    element.textContent = count === 0 ? words.faults : `⚠ ${fill(words.faultsOn, { count: String(count) })}`;
    element.classList.toggle("on", count > 0);
  };
  faults.onChanged(label);
  label();
}
