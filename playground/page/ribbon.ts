import type { RibbonButton } from "./manifest";

export interface Ribbon {
  /** Shows whether the pane that the buttons open is open. */
  setPressed(pressed: boolean): void;
}

/** The add-in's buttons as its manifest describes them. */
export function drawRibbon(
  element: HTMLElement,
  buttons: readonly RibbonButton[],
  onPress: () => void,
): Ribbon {
  const drawn = buttons.map((button) => drawButton(button, onPress));
  element.replaceChildren(...drawn);
  return {
    setPressed: (pressed) => drawn.forEach((button) => button.setAttribute("aria-pressed", String(pressed))),
  };
}

function drawButton({ id, label, tooltip, icons }: RibbonButton, onPress: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = id;
  element.title = `${tooltip.title}\n${tooltip.description}`;
  element.setAttribute("aria-pressed", "false");
  const icon = document.createElement("img");
  icon.alt = "";
  icon.width = 20;
  icon.height = 20;
  icon.src = icons.get(32) ?? [...icons.values()][0] ?? "";
  element.append(icon, label);
  element.addEventListener("click", onPress);
  return element;
}
