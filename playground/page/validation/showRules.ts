import type { Area, GridView } from "../../grid/Grid";
import type { ValidationRule } from "../../grid/port/Validations";
import type { Kept } from "../../host/kept/Kept";
import { elements } from "../elements";
import type { Words } from "../words/en";
import { askAboutEntry } from "./entryAlert";
import { placeChoices } from "./placeChoices";

/** What Excel shows of a cell's rule: its prompt and its choices while the cell is selected, its alert when it is broken. */
export function showRules(grid: GridView, kept: Kept, words: Words): void {
  const { choices, prompt, sheet } = elements;
  choices.ariaLabel = words.validation.choices;
  grid.validations.onRefused(async (entry) => {
    const verdict = await askAboutEntry(entry, words);
    grid.focus();
    return verdict;
  });

  let shown: Area | undefined;
  const show = async () => {
    const cell = selectedCell(grid);
    const rule = cell && grid.validations.at(cell.sheet, cell.row, cell.column);
    shown = rule && cell;
    showPrompt(prompt, rule);
    const offers =
      rule?.type === "List" && rule.dropDown && kept.parts.protections[cell?.sheet ?? ""] === undefined;
    choices.hidden = true;
    if (cell && offers) {
      const texts = await grid.validations.choices(cell.sheet, cell.row, cell.column);
      if (shown === cell) fillChoices(choices, texts, grid.text(cell)[0]?.[0] ?? "");
    }
    place();
  };
  const place = () => placeChoices(choices, prompt, sheet, shown && grid.activeCellBox());
  const showSoon = () => requestAnimationFrame(() => void show());
  grid.onSelectionChanged(showSoon);
  grid.onCellsChanged(showSoon);
  grid.onOpened(showSoon);
  addEventListener("resize", place);
  sheet.addEventListener("wheel", () => requestAnimationFrame(place), { passive: true });

  choices.addEventListener("change", () => {
    const { value } = choices;
    if (shown) grid.setFormulas(shown, [[value]]);
    grid.focus();
  });
  // As in Excel.
  sheet.addEventListener(
    "keydown",
    (event) => {
      if (!event.altKey || event.key !== "ArrowDown" || choices.hidden) return;
      event.preventDefault();
      event.stopPropagation();
      choices.focus();
      choices.showPicker();
    },
    { capture: true },
  );
  choices.addEventListener("keydown", (event) => {
    if (event.key === "Escape") grid.focus();
  });
}

function selectedCell(grid: GridView): Area | undefined {
  const [selected] = grid.selection();
  return selected && !grid.isEditing() ? { ...selected, rows: 1, columns: 1 } : undefined;
}

function showPrompt(box: HTMLElement, rule: ValidationRule | undefined): void {
  const { title = "", message = "" } = rule?.prompt.shown ? rule.prompt : {};
  const heading = document.createElement("strong");
  heading.textContent = title;
  const text = document.createElement("span");
  text.textContent = message;
  box.replaceChildren(...(title === "" ? [] : [heading]), ...(message === "" ? [] : [text]));
  box.hidden = box.childElementCount === 0;
}

function fillChoices(choices: HTMLSelectElement, texts: readonly string[], current: string): void {
  choices.replaceChildren(...texts.map((text) => new Option(text, text)));
  choices.selectedIndex = texts.indexOf(current);
  choices.hidden = texts.length === 0;
}
