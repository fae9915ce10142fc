import type { FaultSettings, Faults } from "../../host/faults/Faults";
import type { FaultDetail } from "./faultDetails";
import type { FaultWords } from "./words/FaultsWords";

/** One fault: its switch, what it does, and what can be chosen about it. */
export class FaultRow {
  readonly element = document.createElement("div");
  private readonly control = document.createElement("input");

  constructor(
    private readonly name: keyof FaultSettings,
    words: FaultWords,
    private readonly faults: Faults,
    private readonly detail: FaultDetail | undefined,
  ) {
    this.element.className = "fault";
    this.control.type = "checkbox";
    this.control.role = "switch";
    this.control.addEventListener("change", () => this.apply());
    const label = document.createElement("label");
    label.append(this.control, words.name);
    const effect = document.createElement("p");
    effect.id = `fault-${name}`;
    effect.textContent = words.effect;
    this.control.setAttribute("aria-describedby", effect.id);
    this.element.append(label, effect);
    if (detail) this.element.append(detailLabel(words, detail));
    detail?.control.addEventListener("change", () => {
      if (this.control.checked) this.apply();
    });
  }

  show(): void {
    this.control.checked = this.faults.isOn(this.name);
    if (this.control.checked) this.detail?.show(this.faults.settings[this.name]);
  }

  private apply(): void {
    if (this.control.checked) this.faults.set({ [this.name]: this.detail ? this.detail.read() : true });
    else this.faults.switchOff(this.name);
  }
}

function detailLabel(words: FaultWords, { control }: FaultDetail): HTMLLabelElement {
  const label = document.createElement("label");
  label.className = "detail";
  label.append(`${words.detail ?? ""} `, control);
  return label;
}
