import type { Language } from "../language";
import { languages } from "./language";

const ownNames: Record<Language, string> = { "en-US": "English", "da-DK": "Dansk", "sv-SE": "Svenska" };

/** Choosing another language starts the page anew in it, as Excel does. */
export function languageChooser(element: HTMLLabelElement, label: string, current: Language): void {
  const [name, select] = [element.querySelector("span"), element.querySelector("select")];
  if (!name || !select) throw new Error("The language chooser is not complete.");
  name.textContent = label;
  for (const language of languages) {
    const chosen = language === current;
    const option = new Option(ownNames[language], language, chosen, chosen);
    option.lang = language;
    select.append(option);
  }
  select.addEventListener("change", () => {
    const address = new URL(location.href);
    address.searchParams.set("lang", select.value);
    location.assign(address);
  });
}
