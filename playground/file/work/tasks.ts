import { openFile } from "../openFile";
import type { OpenedFile } from "../OpenedFile";
import type { WorkbookData } from "../WorkbookData";
import type { ReadOptions } from "../xlsx/readXlsx";
import { writeXlsx } from "../xlsx/writeXlsx";

/** What is known about a workbook's add-in and user, as the worker needs it: without the functions that threads cannot share. */
export type FileOptions = Omit<ReadOptions, "onProgress">;

/** What the page asks of its worker; the answer carries the same number. */
export type Task = { readonly number: number; readonly options: FileOptions } & (
  | { readonly kind: "open"; readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }
  | { readonly kind: "write"; readonly workbook: WorkbookData }
);

export type Answer = { readonly number: number } & (
  | { readonly kind: "progress"; readonly done: number }
  | { readonly kind: "opened"; readonly file: OpenedFile }
  | { readonly kind: "written"; readonly bytes: Uint8Array }
  | { readonly kind: "failed"; readonly reason: string }
);

/** Carries out one task; `answer` gets its progress and, last, its result. */
export async function carryOut(task: Task, answer: (answer: Answer) => void): Promise<void> {
  const { number } = task;
  const onProgress = steps((done) => answer({ number, kind: "progress", done }));
  const options = { ...task.options, onProgress };
  try {
    if (task.kind === "open") {
      answer({ number, kind: "opened", file: await openFile(task.bytes, task.name, options) });
    } else answer({ number, kind: "written", bytes: await writeXlsx(task.workbook, options) });
  } catch (error) {
    answer({ number, kind: "failed", reason: String(error) });
  }
}

/** Passes progress on in steps of one per cent: a large file tells of every piece. */
function steps(tell: (done: number) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done < told + 0.01) return;
    told = done;
    tell(done);
  };
}
