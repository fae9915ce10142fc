import type { FileProblem, FileProblemCode, MessageValues } from "./OpenedFile";

/** Thrown by any step that cannot go on with a file; `openCsv` catches it and hands the problem back as a value. */
export class UnreadableFile extends Error {
  readonly problem: FileProblem;

  constructor(code: FileProblemCode, values: MessageValues = {}) {
    super(code);
    this.problem = { code, values };
  }
}
