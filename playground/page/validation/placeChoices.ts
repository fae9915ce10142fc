/** The arrow of a cell's choices stands right of the cell, the prompt below it, as in Excel. */
export function placeChoices(
  choices: HTMLElement,
  prompt: HTMLElement,
  sheet: HTMLElement,
  cell: DOMRect | undefined,
): void {
  const frame = sheet.getBoundingClientRect();
  if (!cell) {
    choices.hidden = prompt.hidden = true;
    return;
  }
  const [left, top] = [cell.left - frame.left, cell.top - frame.top];
  choices.style.left = `${Math.min(left + cell.width, frame.width - ARROW_WIDTH)}px`;
  choices.style.top = `${top}px`;
  choices.style.height = `${Math.max(cell.height, ARROW_WIDTH)}px`;
  const room = frame.width - prompt.offsetWidth - 8;
  prompt.style.left = `${Math.max(8, Math.min(left + cell.width / 2, room))}px`;
  prompt.style.top = `${top + cell.height + 4}px`;
}

/** The stylesheet's width of the arrow. */
const ARROW_WIDTH = 20;
