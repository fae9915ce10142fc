import { functionIds } from "../functions/catalogue";

/**
 * What stands in every formula that calls one of our functions, whatever else another program has made of its name:
 * "NPS" also finds NPS.TREND and _xldudf_NPS_TREND. It finds other formulas, too, which a closer look leaves out.
 */
export const searchedTexts: readonly string[] = [...new Set(functionIds.map((id) => id.split(".")[0] ?? id))];
