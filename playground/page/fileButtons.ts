import { button } from "./elements";
import type { Words } from "./words/en";

export interface FileActions {
  openFile(file: File): Promise<unknown>;
  openSample(): Promise<unknown>;
  saveXlsx(): Promise<unknown>;
  saveCsv(): Promise<unknown>;
}

export function fileButtons(element: HTMLElement, words: Words, actions: FileActions): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".xlsx,.csv,.tsv,.txt,text/csv";
  input.hidden = true;
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) void actions.openFile(file);
    // The same file may be chosen again.
    input.value = "";
  });
  element.append(
    button(words.openFile, () => input.click()),
    button(words.openSample, () => void actions.openSample()),
    button(words.saveXlsx, () => void actions.saveXlsx()),
    button(words.saveCsv, () => void actions.saveCsv()),
    input,
  );
}
