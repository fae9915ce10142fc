import { catalogue, functionIds, type FunctionId } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/evaluate";
import { choicesOf } from "../../../src/taskpane/state/choices";
import { parseCall } from "../../../tools/help/exampleCall";

const optionalChoices = functionIds.flatMap((id) =>
  Object.values(catalogue[id].arguments).flatMap((argument, position) =>
    argument.optional && choicesOf(argument).length > 0 ? [[id, position] as const] : [],
  ),
);

function resultWith(id: FunctionId, position: number, choice: string | null): unknown {
  const args: unknown[] = [...parseCall(catalogue[id].example.formula).args];
  args[position] = choice;
  return evaluate(catalogue[id], args);
}

it("some choices may be left out", () => {
  expect(optionalChoices.length).toBeGreaterThan(1);
});

it.each(optionalChoices)("%s: argument %i left out means its first choice", (id, position) => {
  const [first] = choicesOf(Object.values(catalogue[id].arguments)[position]!);
  const leftOut = resultWith(id, position, null);
  expect(leftOut).toEqual(resultWith(id, position, first!));
});
