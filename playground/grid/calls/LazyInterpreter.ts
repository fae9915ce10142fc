import {
  ErrorType,
  ErrorValueObject,
  Interpreter,
  NullValueObject,
  type BaseAstNode,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/preset-sheets-core";

type NodeData = Parameters<Interpreter["execute"]>[0];

/** The library's numbers for a node that is a reference, and for one that is a function. */
const REFERENCE = 1;
const FUNCTION = 4;

/**
 * Calculates the branch of IF, IFERROR and IFNA that is taken, and no other, as Excel does: a custom function in the
 * other is not called. The library calculates every argument before the function itself.
 */
export class LazyInterpreter extends Interpreter {
  override execute({ node, refOffsetX, refOffsetY }: NodeData): FunctionVariantType {
    if (node) calculate(node, refOffsetX, refOffsetY);
    return node?.getValue() ?? ErrorValueObject.create(ErrorType.VALUE);
  }
}

function calculate(node: BaseAstNode, x: number, y: number): void {
  const children = node.getChildren();
  children.forEach((child, i) => {
    if (isLambdaWithoutParameters(child)) child.execute();
    else if (i > 0 && isLeftOut(node, i)) child.setValue(NullValueObject.create());
    else calculate(child, x, y);
  });
  if (node.nodeType === REFERENCE) (node as BaseAstNode & Movable).setRefOffset(x, y);
  node.execute();
}

/** Whether the first argument, which has been calculated, decides that this one is not needed. */
function isLeftOut(node: BaseAstNode, argument: number): boolean {
  if (node.nodeType !== FUNCTION) return false;
  const name = node.getToken().trim().toUpperCase();
  if (!["IF", "IFERROR", "IFNA"].includes(name)) return false;
  const first = oneValue(node.getChildren()[0]?.getValue());
  if (first === undefined) return false;
  const error = first instanceof ErrorValueObject ? first.getErrorType() : undefined;
  if (name === "IFERROR") return error === undefined;
  if (name === "IFNA") return error !== ErrorType.NA;
  return error !== undefined || argument !== (first.getValue() ? 1 : 2);
}

/** The value of one cell; undefined for several, each of which may go another way. */
function oneValue(variant: ReturnType<BaseAstNode["getValue"]> | undefined): BaseValueObject | undefined {
  if (!variant) return undefined;
  const value = variant.isReferenceObject() ? arrayOf(variant) : (variant as BaseValueObject);
  if (!value.isArray()) return value;
  const cells = value as BaseValueObject & Cells;
  return cells.getRowCount() === 1 && cells.getColumnCount() === 1
    ? (cells.get(0, 0) ?? undefined)
    : undefined;
}

function arrayOf(reference: FunctionVariantType): BaseValueObject {
  return (reference as FunctionVariantType & { toArrayValueObject(): BaseValueObject }).toArrayValueObject();
}

function isLambdaWithoutParameters(node: BaseAstNode): boolean {
  const isLambda = node.getToken().toUpperCase() === "LAMBDA" && "isEmptyParamFunction" in node;
  return isLambda && (node as BaseAstNode & Lambda).isEmptyParamFunction();
}

interface Movable {
  setRefOffset(x: number, y: number): void;
}

interface Lambda {
  isEmptyParamFunction(): boolean;
}

interface Cells {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null | undefined;
}
