/** The parts of index.html, found once. */
export const elements = {
  title: find("title", HTMLElement),
  about: find("about", HTMLElement),
  files: find("files", HTMLElement),
  faultsButton: find("faults-button", HTMLButtonElement),
  language: find("language", HTMLLabelElement),
  ribbon: find("ribbon", HTMLElement),
  work: find("work", HTMLElement),
  sheet: find("sheet", HTMLElement),
  grid: find("grid", HTMLElement),
  choices: find("choices", HTMLSelectElement),
  prompt: find("prompt", HTMLElement),
  errorCard: find("error-card", HTMLElement),
  dropHint: find("drop-hint", HTMLElement),
  faults: find("faults", HTMLElement),
  pane: find("pane", HTMLElement),
  paneTitle: find("pane-title", HTMLElement),
  closePane: find("close-pane", HTMLButtonElement),
  addin: find("addin", HTMLElement),
  notes: find("notes", HTMLDetailsElement),
  progress: find("progress", HTMLProgressElement),
  status: find("status", HTMLElement),
};

export function button(label: string, onPress: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = label;
  element.addEventListener("click", onPress);
  return element;
}

function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`index.html has no ${kind.name} with the id ${id}.`);
  return element;
}
