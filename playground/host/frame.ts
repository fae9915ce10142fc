/**
 * The add-in's frame. Office.js reads from the frame's name which program it runs in, in which language, and with
 * whom it talks.
 */
import type { Language } from "../language";

/** Bit of the host's flags that makes Office.js start the runtime of custom functions in this page. */
const sharedRuntime = 2;

export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: string;
}

export function createFrame(addinUrl: string, title: string, language: Language): AddinFrame {
  const conversation = crypto.randomUUID();
  const element = document.createElement("iframe");
  element.name = JSON.stringify({
    baseFrameName: "addin",
    hostInfo: ["Excel", "Web", "16.01", language, conversation, "", "", sharedRuntime].join("|"),
    xdmInfo: [conversation, conversation, location.href].join("|"),
    serializerVersion: 1,
    appContext: "",
  });
  element.src = new URL(addinUrl, location.href).href;
  element.title = title;
  return { element, conversation };
}
