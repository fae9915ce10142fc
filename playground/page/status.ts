/** The line at the bottom: what happens, what happened, and what went wrong. */
export class StatusLine {
  constructor(
    private readonly element: HTMLElement,
    private readonly bar: HTMLProgressElement,
  ) {}

  say(text: string): void {
    this.put(text, false);
  }

  /** Errors also interrupt a screen reader. */
  fail(text: string): void {
    this.put(text, true);
  }

  /** Says what is under way, until the next word about it; how far it is, `progress` tells. */
  begin(text: string): void {
    this.put(text, false);
    this.bar.removeAttribute("value");
    this.bar.hidden = false;
    this.bar.ariaLabel = text;
  }

  /** The part that is done, from 0 to 1; undefined for work of unknown length. */
  progress(done: number | undefined): void {
    if (done === undefined) this.bar.removeAttribute("value");
    else this.bar.value = done;
  }

  isSaying(text: string): boolean {
    return this.element.textContent === text;
  }

  clear(): void {
    this.put("", false);
  }

  private put(text: string, isError: boolean): void {
    this.element.setAttribute("role", isError ? "alert" : "status");
    this.element.classList.toggle("error", isError);
    this.element.textContent = text;
    this.element.title = text;
    this.bar.hidden = true;
  }
}
