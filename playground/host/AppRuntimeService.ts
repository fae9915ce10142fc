/** The service behind Office.addin.showAsTaskpane(), hide() and the pane's state. */
import { ApiObject } from "./richApi/ApiObject";
import type { Arguments } from "./richApi/Arguments";
import { RichApiError } from "./richApi/errors";

export const appRuntimeServiceName = "Microsoft.AppRuntime.AppRuntimeService";

export interface Pane {
  readonly visible: () => boolean;
  readonly show: () => void;
  readonly hide: () => void;
}

export class AppRuntimeService extends ApiObject {
  override readonly className = "AppRuntimeService";

  constructor(private readonly pane: Pane) {
    super();
  }

  override readonly methods = {
    getAppRuntimeState: () => (this.pane.visible() ? "Visible" : "Background"),
    setAppRuntimeState: (args: Arguments) => this.setState(args.text(0)),
  };

  private setState(state: string): void {
    if (state === "Visible") this.pane.show();
    else if (state === "Background") this.pane.hide();
    else throw new RichApiError("InvalidArgument");
  }
}
