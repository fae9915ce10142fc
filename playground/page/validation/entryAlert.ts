import type { RefusedEntry, ValidationRule, Verdict } from "../../grid/port/Validations";
import { button } from "../elements";
import type { Words } from "../words/en";

type Style = ValidationRule["alert"]["style"];

/** Excel's buttons for each kind of alert, and what they mean. The first one has the keyboard. */
const buttons = {
  Stop: [
    ["retry", "retry"],
    ["cancel", "cancel"],
  ],
  Warning: [
    ["no", "retry"],
    ["yes", "keep"],
    ["cancel", "cancel"],
  ],
  Information: [
    ["ok", "keep"],
    ["cancel", "cancel"],
  ],
} as const satisfies Record<Style, readonly (readonly [keyof Words["validation"], Verdict])[]>;

/** Asks the user about an entry that its cell's rule does not allow. Escape takes it back. */
export function askAboutEntry({ rule: { alert } }: RefusedEntry, words: Words): Promise<Verdict> {
  const dialog = document.createElement("dialog");
  dialog.className = "alert";
  dialog.dataset.kind = alert.style;
  dialog.setAttribute("role", "alertdialog");
  const title = document.createElement("h2");
  title.id = "alert-title";
  title.textContent = alert.title || words.validation.title;
  const message = document.createElement("p");
  message.id = "alert-message";
  const usual =
    alert.style === "Warning"
      ? `${words.validation.refused} ${words.validation.goOn}`
      : words.validation.refused;
  message.textContent = alert.message || usual;
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.setAttribute("aria-describedby", message.id);
  const row = document.createElement("div");
  row.append(
    ...buttons[alert.style].map(([word, verdict]) =>
      button(words.validation[word], () => dialog.close(verdict)),
    ),
  );
  dialog.append(title, message, row);
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve((dialog.returnValue || "cancel") as Verdict);
    });
    dialog.showModal();
  });
}
