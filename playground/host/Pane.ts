/** The task pane: the frame shown or hidden. The page in it runs all the time, since it is the functions' runtime. */
import type { Events } from "./events/Events";

/** Category of Office's own events, and the number of the event that a pane was shown or hidden. */
const eventCategory = 65536;
const visibilityChanged = 65539;

export class Pane {
  private shown = false;

  constructor(
    private readonly frame: HTMLElement,
    private readonly events: Events,
    private readonly onChanged: (visible: boolean) => void = () => undefined,
  ) {
    frame.hidden = true;
  }

  readonly visible = (): boolean => this.shown;

  readonly show = (): void => this.change(true);

  readonly hide = (): void => this.change(false);

  private change(visible: boolean): void {
    if (visible === this.shown) return;
    this.shown = visible;
    this.frame.hidden = !visible;
    const message = JSON.stringify({ visibility: visible ? "Visible" : "Hidden" });
    this.events.fireEntries([[eventCategory, visibilityChanged, "", message]]);
    this.onChanged(visible);
  }
}
