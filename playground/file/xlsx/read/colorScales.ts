import type { ColorPointData, ColorScaleData } from "../../PartsData";
import { wholeAddresses } from "../addresses";
import { CFVO_TYPES } from "../colorPoints";
import type { AddInNames } from "../formula/AddInNames";
import { readFormula } from "../formula/readFormula";
import { all, first, isOn, type Attributes, type XmlElement } from "../package/xml";
import type { Colors } from "./colors";

export interface ReadScales {
  readonly scales: readonly ColorScaleData[];
  /** Whether there are conditional formats of other kinds. */
  readonly hasOthers: boolean;
}

/** The colour scales among a sheet's <conditionalFormatting> elements, the one that counts most first. */
export function readColorScales(
  elements: readonly XmlElement[],
  colors: Colors,
  addIn: AddInNames,
): ReadScales {
  const rules = elements.flatMap((element) =>
    all(element, "cfRule").map((rule) => ({
      addresses: wholeAddresses(element.attributes.sqref ?? ""),
      rule,
    })),
  );
  const found = rules
    .flatMap(({ addresses, rule }) => {
      const points = readPoints(first(rule, "colorScale"), colors, addIn);
      if (points === undefined || addresses === "") return [];
      const scale = { addresses, points, stopIfTrue: isOn(rule.attributes.stopIfTrue) };
      return [{ scale, priority: Number(rule.attributes.priority ?? 0) }];
    })
    .sort((a, b) => a.priority - b.priority);
  return { scales: found.map(({ scale }) => scale), hasOthers: found.length < rules.length };
}

function readPoints(
  scale: XmlElement | undefined,
  colors: Colors,
  addIn: AddInNames,
): ColorPointData[] | undefined {
  const values = all(scale, "cfvo");
  const shades = all(scale, "color").map(({ attributes }) => colors.read(attributes));
  if (values.length < 2 || values.length !== shades.length) return undefined;
  return values.map(({ attributes }, i) => {
    const [kind] = Object.entries(CFVO_TYPES).find(([, type]) => type === attributes.type) ?? ["number"];
    const value = pointValue(attributes, addIn);
    const color = shades[i] ?? "#000000";
    return { kind: kind as ColorPointData["kind"], ...(value === undefined ? {} : { value }), color };
  });
}

function pointValue({ type, val }: Attributes, addIn: AddInNames): number | string | undefined {
  if (val === undefined || type === "min" || type === "max") return undefined;
  return type === "formula" || Number.isNaN(Number(val)) ? readFormula(val, addIn) : Number(val);
}
