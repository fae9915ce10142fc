import { tokenize } from "@borgar/fx";

/**
 * Functions that Excel 2010 does not have, so that a formula with one of them is no formula for every Excel.
 * Source: Microsoft, "Excel functions (by category)", which marks each function with the version that brought it.
 */
const NEWER = new Set(
  `
  ACOT ACOTH ARABIC ARRAYTOTEXT BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH
  CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL EXPAND FIELDVALUE
  FILTER FILTERXML FLOOR.MATH FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS GROUPBY HSTACK IFNA IFS IMAGE IMCOSH
  IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT
  NUMBERVALUE PDURATION PERCENTOF PERMUTATIONA PHI PIVOTBY RANDARRAY REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN
  SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORT SORTBY STOCKHISTORY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN
  TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP
  XMATCH XOR`
    .trim()
    .split(/\s+/),
);

/** A function or sign in the formula that Excel 2010 does not know. */
export function newerFunction(formula: string): string | undefined {
  for (const { type, value } of tokenize(formula)) {
    if (type === "func" && NEWER.has(value.toUpperCase())) return value.toUpperCase();
    if (type === "operator" && value === "#") return "#";
  }
  return undefined;
}
