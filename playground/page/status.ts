/** The line at the bottom: what happened, and what went wrong. */
export class StatusLine {
  constructor(private readonly element: HTMLElement) {}

  say(text: string): void {
    this.put(text, false);
  }

  /** Errors also interrupt a screen reader. */
  fail(text: string): void {
    this.put(text, true);
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
  }
}
