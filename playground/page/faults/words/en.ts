import type { FaultsWords } from "./FaultsWords";

export const en: FaultsWords = {
  heading: "Faults",
  close: "Close the faults",
  about: "How Excel can fail an add-in. A fault stays on until you switch it off or load the page again.",
  allOff: "Switch all off",
  everyFunction: "All functions",
  version: "Excel version",
  versionHint: "Choosing another one loads the page again.",
  faults: {
    editMode: {
      name: "A cell is being edited",
      effect: "Excel refuses every call: InvalidOperationInCellEditMode (5004).",
    },
    requestTooLarge: {
      name: "Requests over 5 MB",
      effect:
        "Every request counts as too large, and nothing of it is done: RequestPayloadSizeLimitExceeded (5103).",
    },
    responseTooLarge: {
      name: "Answers over 5 MB",
      effect:
        "Every request is carried out, and its answer counts as too large: ResponsePayloadSizeLimitExceeded (5104).",
    },
    failAtAction: {
      name: "A batch fails half-way",
      effect: "What comes before the action is done; the action itself fails: GeneralException.",
      detail: "Number of the action",
    },
    slowAnswer: {
      name: "Slow answers",
      effect: "Every answer comes late.",
      detail: "Seconds",
    },
    lostAnswer: {
      name: "Lost answers",
      effect: "Every request is carried out, and Excel never answers.",
    },
    busyFunctions: {
      name: "Busy functions",
      effect: "Calls wait, and their cells show #BUSY!, until you switch this off.",
      detail: "Function",
    },
    silentFunctions: {
      name: "Functions that never answer",
      effect: "Answers get lost, and the cells stay at #BUSY! until they are calculated again.",
      detail: "Function",
    },
    protectedSheet: {
      name: "Protected sheet",
      effect: "The sheet that is active now is protected. Writing to it is refused: AccessDenied.",
    },
    severalAreas: {
      name: "Several areas selected",
      effect: "A second area is selected with whatever you select: InvalidSelection.",
    },
    addInMissing: {
      name: "Add-in not installed",
      effect: "Cells keep their values until they are calculated again; then they show #NAME?.",
    },
  },
};
