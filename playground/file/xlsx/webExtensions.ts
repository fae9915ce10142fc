/**
 * Where Excel keeps what an add-in saves with Office.context.document.settings: in a web extension part of its own, one for
 * each add-in, which a list of task panes names ([MS-OWEXML] 2.2 and 2.3). Values are JSON text.
 */
export const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
export const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";

/** The add-in whose settings these are. */
export interface AddInIdentity {
  /** The Id of its manifest. */
  readonly id: string;
  readonly version: string;
}
