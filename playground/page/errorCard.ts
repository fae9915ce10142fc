import type { ErrorValue, GridView } from "../grid/Grid";
import type { Words } from "./words/en";

/** Beside a selected cell with an error: the sentence that came with it, or what the error means. */
export function showErrorCard(grid: GridView, card: HTMLElement, words: Words): void {
  const show = () => {
    const [selected] = grid.selection();
    const cell = selected && { ...selected, rows: 1, columns: 1 };
    const value = cell && !grid.isEditing() ? grid.values(cell)[0]?.[0] : undefined;
    if (!cell || typeof value !== "object") {
      card.hidden = true;
      return;
    }
    fill(card, value, words);
    card.hidden = false;
    placeBeside(card, grid.activeCellBox());
  };
  const showSoon = () => requestAnimationFrame(show);
  grid.onSelectionChanged(showSoon);
  grid.onCalculated(showSoon);
  addEventListener("resize", showSoon);
  card.parentElement?.addEventListener("wheel", showSoon, { passive: true });
  card.parentElement?.addEventListener("keydown", showSoon);
}

function fill(card: HTMLElement, { error, message }: ErrorValue, words: Words): void {
  const name = document.createElement("strong");
  name.textContent = error;
  const meanings: Readonly<Record<string, string>> = words.errors;
  const sentence = document.createElement("span");
  sentence.textContent = message ?? meanings[error] ?? "";
  card.replaceChildren(name, " ", sentence);
}

/** The sheets' tabs at the bottom of the grid stay free. */
const TABS_HEIGHT = 44;

function placeBeside(card: HTMLElement, box: DOMRect | undefined): void {
  const frame = card.parentElement?.getBoundingClientRect();
  if (!frame || !box) return;
  const beyond = frame.width - card.offsetWidth - 8;
  const left = Math.max(8, Math.min(box.right - frame.left + 8, beyond));
  const below = box.bottom - frame.top + 4;
  const isBeside = box.right - frame.left + 8 <= beyond;
  const top = isBeside ? box.top - frame.top : below;
  card.style.left = `${left}px`;
  card.style.top = `${Math.max(8, Math.min(top, frame.height - card.offsetHeight - TABS_HEIGHT))}px`;
}
