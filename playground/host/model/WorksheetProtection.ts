/** Excel.WorksheetProtection: the grid protects no sheet. */
import { ApiObject } from "../richApi/ApiObject";

export class WorksheetProtection extends ApiObject {
  override readonly className = "WorksheetProtection";

  override readonly properties = {
    protected: { get: () => false },
  };
}
