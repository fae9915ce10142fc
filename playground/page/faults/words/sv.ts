import type { FaultsWords } from "./FaultsWords";

export const sv: FaultsWords = {
  heading: "Fel",
  close: "Stäng felen",
  about: "Så kan Excel svika ett tillägg. Ett fel är på tills du slår av det eller läser in sidan igen.",
  allOff: "Slå av alla",
  everyFunction: "Alla funktioner",
  version: "Excel-version",
  versionHint: "Väljer du en annan läses sidan in igen.",
  faults: {
    editMode: {
      name: "En cell redigeras",
      effect: "Excel nekar varje anrop: InvalidOperationInCellEditMode (5004).",
    },
    requestTooLarge: {
      name: "Begäranden över 5 MB",
      effect:
        "Varje begäran räknas som för stor, och inget av den utförs: RequestPayloadSizeLimitExceeded (5103).",
    },
    responseTooLarge: {
      name: "Svar över 5 MB",
      effect:
        "Varje begäran utförs, och svaret räknas som för stort: ResponsePayloadSizeLimitExceeded (5104).",
    },
    failAtAction: {
      name: "Ett anrop misslyckas halvvägs",
      effect: "Det som kommer före åtgärden utförs; själva åtgärden misslyckas: GeneralException.",
      detail: "Åtgärdens nummer",
    },
    slowAnswer: {
      name: "Långsamma svar",
      effect: "Varje svar kommer för sent.",
      detail: "Sekunder",
    },
    lostAnswer: {
      name: "Förlorade svar",
      effect: "Varje begäran utförs, och Excel svarar aldrig.",
    },
    busyFunctions: {
      name: "Upptagna funktioner",
      effect: "Anropen väntar, och deras celler visar #BUSY!, tills du slår av det.",
      detail: "Funktion",
    },
    silentFunctions: {
      name: "Funktioner som aldrig svarar",
      effect: "Svaren går förlorade, och cellerna visar #BUSY! tills de beräknas igen.",
      detail: "Funktion",
    },
    protectedSheet: {
      name: "Skyddat blad",
      effect: "Bladet som är aktivt nu är skyddat. Det går inte att skriva i det: AccessDenied.",
    },
    severalAreas: {
      name: "Flera områden markerade",
      effect: "Ett område till markeras, vad du än markerar: InvalidSelection.",
    },
    addInMissing: {
      name: "Tillägget är inte installerat",
      effect: "Cellerna behåller sina värden tills de beräknas igen; då visar de #NAME?.",
    },
  },
};
