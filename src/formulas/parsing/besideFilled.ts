import type { AstExpression } from "@borgar/fx";
import { meaningOf, type Expression, type Meaning } from "./meaning";

/**
 * The cells of a range beside those of another that are filled, as the pane writes it for answers of which some are
 * blank: FILTER(range,filled<>"").
 */
export interface BesideFilled {
  readonly reference: string;
  readonly filled: string;
}

/** The two ranges if an expression is such a FILTER; undefined for any other. */
export function besideFilled({ node, scope }: Expression): BesideFilled | undefined {
  const [range, condition, otherwise] = filterArguments(node) ?? [];
  if (otherwise || condition?.type !== "BinaryExpression" || condition.operator !== "<>") return undefined;
  const [filled, blank] = condition.arguments.map((part) => meaningOf(part, scope));
  const isBlank = blank?.kind === "constant" && blank.value === "";
  const reference = referenceOf(meaningOf(range, scope));
  const other = filled && referenceOf(filled);
  return isBlank && reference !== undefined && other !== undefined ? { reference, filled: other } : undefined;
}

/** What a call of FILTER is given; undefined for anything else. Files and some tools write a prefix before the name. */
export function filterArguments(node: AstExpression | null): readonly AstExpression[] | undefined {
  if (node?.type !== "CallExpression") return undefined;
  return /^(?:_xlfn\.)?(?:_xlws\.)?FILTER$/i.test(node.callee.name) ? node.arguments : undefined;
}

function referenceOf(meaning: Meaning): string | undefined {
  return meaning.kind === "reference" ? meaning.reference : undefined;
}
