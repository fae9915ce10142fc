/** The service to which Office.js reports that it takes ribbon commands. The stand-in's ribbon only opens the pane. */
import { ApiObject } from "./richApi/ApiObject";

export const addinInternalServiceName = "Microsoft.InternalService.AddinInternalService";

export class AddinInternalService extends ApiObject {
  override readonly className = "AddinInternalService";

  override readonly methods = {
    notifyActionHandlerReady: () => undefined,
  };
}
