import type { FaultsWords } from "./FaultsWords";

export const da: FaultsWords = {
  heading: "Fejl",
  close: "Luk fejlene",
  about:
    "Sådan kan Excel svigte et tilføjelsesprogram. En fejl bliver ved, til du slår den fra eller indlæser siden igen.",
  allOff: "Slå alle fra",
  everyFunction: "Alle funktioner",
  version: "Excel-version",
  versionHint: "Vælger du en anden, indlæses siden igen.",
  faults: {
    editMode: {
      name: "En celle redigeres",
      effect: "Excel afviser hvert kald: InvalidOperationInCellEditMode (5004).",
    },
    requestTooLarge: {
      name: "Forespørgsler over 5 MB",
      effect:
        "Hver forespørgsel regnes for at være for stor, og intet af den udføres: RequestPayloadSizeLimitExceeded (5103).",
    },
    responseTooLarge: {
      name: "Svar over 5 MB",
      effect:
        "Hver forespørgsel udføres, og svaret regnes for at være for stort: ResponsePayloadSizeLimitExceeded (5104).",
    },
    failAtAction: {
      name: "Et kald fejler halvvejs",
      effect: "Det, der kommer før handlingen, udføres; selve handlingen fejler: GeneralException.",
      detail: "Handlingens nummer",
    },
    slowAnswer: {
      name: "Langsomme svar",
      effect: "Hvert svar kommer for sent.",
      detail: "Sekunder",
    },
    lostAnswer: {
      name: "Tabte svar",
      effect: "Hver forespørgsel udføres, og Excel svarer aldrig.",
    },
    busyFunctions: {
      name: "Optagne funktioner",
      effect: "Kaldene venter, og deres celler viser #BUSY!, til du slår det fra.",
      detail: "Funktion",
    },
    silentFunctions: {
      name: "Funktioner, der aldrig svarer",
      effect: "Svarene går tabt, og cellerne bliver ved med at vise #BUSY!, til de beregnes igen.",
      detail: "Funktion",
    },
    protectedSheet: {
      name: "Beskyttet ark",
      effect: "Det ark, der er aktivt nu, er beskyttet. Der kan ikke skrives i det: AccessDenied.",
    },
    severalAreas: {
      name: "Flere områder markeret",
      effect: "Et område mere markeres, uanset hvad du markerer: InvalidSelection.",
    },
    addInMissing: {
      name: "Tilføjelsesprogrammet er ikke installeret",
      effect: "Cellerne beholder deres værdier, til de beregnes igen; så viser de #NAME?.",
    },
  },
};
