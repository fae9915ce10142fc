import { faultNames, type Faults } from "../../host/faults/Faults";
import type { ExcelVersion } from "../../host/requirementSets/excelVersions";
import type { Language } from "../../language";
import { button } from "../elements";
import { excelVersionNames } from "../excelVersion";
import { excelName } from "../excelName";
import { faultDetail } from "./faultDetails";
import { FaultRow } from "./FaultRow";
import { faultsWords } from "./words";
import type { FaultsWords } from "./words/FaultsWords";
import "./faults.css";

export interface FaultsPanelParts {
  readonly faults: Faults;
  readonly language: Language;
  readonly excel: ExcelVersion;
  /** The add-in's functions, each of which can be made to fail. */
  readonly functions: readonly string[];
  readonly onClose: () => void;
}

/** Fills the panel in which Excel's faults are switched, and keeps it up to date. */
export function drawFaultsPanel(element: HTMLElement, parts: FaultsPanelParts): void {
  const { faults, functions, onClose } = parts;
  const words = faultsWords[parts.language];
  const rows = faultNames.map((name) => {
    const detail = faultDetail(name, functions, words.everyFunction);
    return new FaultRow(name, words.faults[name], faults, detail);
  });
  const show = () => rows.forEach((row) => row.show());
  faults.onChanged(show);
  show();

  const body = document.createElement("div");
  body.className = "body";
  const about = document.createElement("p");
  about.textContent = words.about;
  body.append(about, ...rows.map((row) => row.element));
  body.append(
    button(words.allOff, () => faults.reset()),
    versionChooser(words, parts),
  );
  element.ariaLabel = words.heading;
  element.replaceChildren(header(words, onClose), body);
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") onClose();
  });
}

function header(words: FaultsWords, onClose: () => void): HTMLElement {
  const element = document.createElement("header");
  const heading = document.createElement("h2");
  heading.textContent = words.heading;
  const close = button("✕", onClose);
  close.ariaLabel = words.close;
  close.title = words.close;
  close.className = "close";
  element.append(heading, close);
  return element;
}

/** Another version of Excel starts the page anew: an add-in asks only once what Excel can do. */
function versionChooser(words: FaultsWords, { excel, language }: FaultsPanelParts): HTMLElement {
  const element = document.createElement("div");
  element.className = "fault";
  const select = document.createElement("select");
  for (const version of excelVersionNames) {
    const isCurrent = version === excel;
    select.append(new Option(excelName(version, language), version, isCurrent, isCurrent));
  }
  select.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("excel", select.value);
    location.assign(address);
  });
  const label = document.createElement("label");
  label.append(`${words.version} `, select);
  const hint = document.createElement("p");
  hint.id = "version-hint";
  hint.textContent = words.versionHint;
  select.setAttribute("aria-describedby", hint.id);
  element.append(label, hint);
  return element;
}
