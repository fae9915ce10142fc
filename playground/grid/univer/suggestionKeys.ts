import { KeyCode, IShortcutService, type IShortcutItem } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";

const SUGGESTIONS = "sheet.formula-embedding-editor.search_function.";

/**
 * Enter enters the formula as it was typed; Tab takes what AutoComplete suggests, as in Excel. The grid library takes the
 * suggestion with both, and its list stays for a moment after the name is complete: who types on and presses Enter at
 * once would get another formula than the one typed.
 */
export function enterWhatIsTyped(injector: Injector): void {
  const shortcuts = injector.get(IShortcutService);
  const register = shortcuts.registerShortcut.bind(shortcuts);
  shortcuts.registerShortcut = (item: IShortcutItem) => {
    const takesSuggestion = item.id.startsWith(SUGGESTIONS) && item.binding === KeyCode.ENTER;
    return register(takesSuggestion ? { ...item, preconditions: () => false } : item);
  };
}
