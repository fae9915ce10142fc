import type { ArgumentName, FunctionId } from "../../functions/catalogue";
import { catalogue } from "../../functions/catalogue";
import type { Argument } from "../../functions/arguments";
import { textIn } from "../../functions/reading/cell";
import type { Call, CallArgument } from "../parsing/callsIn";
import type { FormulaContext } from "./FormulaContext";
import { shapeOf, type Shape } from "./shapeOf";
import { giveUp } from "./Unavailable";
import { isAtom, type Draft } from "./writing/Draft";

/** A call that is being rewritten: its arguments by name, as texts for the new formula and as far as they are known. */
export class GivenCall {
  private readonly written = new Map<string, string>();

  constructor(
    private readonly call: Call,
    private readonly draft: Draft,
    private readonly context: FormulaContext,
  ) {
    for (const [name, declared] of this.declared()) {
      if (!declared.optional && !this.has(name)) giveUp({ code: "wrongCall", argument: name });
    }
    // A period chooses among dates. Of subscriptions these are the starts and ends.
    if (this.has("period") && !this.has("dates") && !this.has("starts")) {
      giveUp({ code: "wrongCall", argument: "period" });
    }
    this.requireSameShapes();
  }

  /** Refuses ranges of a list that do not have the same shape: row and column would make a table. */
  private requireSameShapes(): void {
    const shapes = new Map<string | undefined, string>();
    for (const [name, declared] of this.declared()) {
      const shape = declared.shape === "range" ? this.shape(name) : undefined;
      if (!shape || declared.shape !== "range") continue;
      const written = `${shape.rows} × ${shape.columns}`;
      if ((shapes.get(declared.list) ?? written) !== written) giveUp({ code: "differentShapes" });
      shapes.set(declared.list, written);
    }
  }

  get id(): FunctionId {
    return this.call.id;
  }

  /** Whether the formula gives the argument. */
  has(name: ArgumentName): boolean {
    const { kind } = this.meaning(name);
    return kind !== "omitted" && !(kind === "constant" && this.constant(name) === "");
  }

  /** Whether the function can do without the argument, so that a blank cell means that it is left out. */
  isOptional(name: ArgumentName): boolean {
    return this.declaredAs(name).optional;
  }

  /** The value that stands in the formula itself. */
  constant(name: ArgumentName): number | string | boolean | undefined {
    const meaning = this.meaning(name);
    return meaning.kind === "constant" ? meaning.value : undefined;
  }

  /** The reference as it is written. */
  reference(name: ArgumentName): string | undefined {
    const meaning = this.meaning(name);
    return meaning.kind === "reference" ? meaning.reference : undefined;
  }

  /** The argument as an operand of the new formula. */
  text(name: ArgumentName): string {
    const argument = this.argument(name)!;
    let text = this.written.get(name);
    if (text !== undefined) return text;
    text = this.draft.keep(argument.text.trim());
    if (argument.meaning.kind === "expression" && !isAtom(argument.text.trim())) text = `(${text})`;
    this.written.set(name, text);
    return text;
  }

  /** A range's cells, without a heading where one of the list's ranges has one. */
  cells(name: ArgumentName): string {
    const text = this.text(name);
    if (!this.hasHeading(name)) return text;
    // Only of a reference the part below can be taken, and only where there is one.
    if (this.reference(name) === undefined || this.shape(name)?.rows === 1) {
      giveUp({ code: "wrongCall", argument: name });
    }
    return this.draft.name(`${name}BelowHeading`, `INDEX(${text},2):INDEX(${text},ROWS(${text}))`);
  }

  /** The shape of a range, heading included; undefined where nobody knows it. */
  shape(name: ArgumentName): Shape | undefined {
    return shapeOf(this.meaning(name), this.context);
  }

  /** Refuses ranges of a list that are not one column each: their rows could not be picked. */
  requireColumns(...names: readonly ArgumentName[]): void {
    for (const name of names.filter((one) => this.has(one))) {
      const shape = this.shape(name);
      if (shape && shape.columns === 1) continue;
      const reference = this.argument(name)!.text.trim();
      // What nobody knows the shape of is nearly always a column; the comparison of the results finds the others.
      if (shape) giveUp({ code: "notAColumn", reference });
    }
  }

  /** Refuses lists of more rows than the effort allows, and of how many nobody knows. */
  requireRows(name: ArgumentName, most: number): void {
    const rows = this.shape(name)?.rows;
    if (rows === undefined) giveUp({ code: "unknownSize", reference: this.argument(name)!.text.trim() });
    if (rows > most) giveUp({ code: "tooManyRows", rows, most });
  }

  private hasHeading(name: ArgumentName): boolean {
    const declared = this.declaredAs(name);
    if (declared.shape !== "range") return false;
    return this.declared().some(
      ([other, argument]) =>
        argument.shape === "range" &&
        argument.list === declared.list &&
        this.has(other) &&
        argument.isHeading(textIn(this.shape(other)?.top) ?? "1"),
    );
  }

  private declaredAs(name: ArgumentName): Argument<unknown> {
    return catalogue[this.call.id].arguments[name]!;
  }

  private declared(): [ArgumentName, Argument<unknown>][] {
    return Object.entries(catalogue[this.call.id].arguments) as [ArgumentName, Argument<unknown>][];
  }

  private argument(name: ArgumentName): CallArgument | undefined {
    return this.call.arguments[this.declared().findIndex(([declared]) => declared === name)];
  }

  private meaning(name: ArgumentName): CallArgument["meaning"] {
    return this.argument(name)?.meaning ?? { kind: "omitted" };
  }
}
