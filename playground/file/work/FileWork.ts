import type { OpenedFile } from "../OpenedFile";
import type { WorkbookData } from "../WorkbookData";
import type { Answer, FileOptions, Task } from "./tasks";

type Tell = (done: number) => void;

/**
 * Reading and writing files in a worker, which starts with the first file: the page's start loads none of it, and a large file
 * leaves the page free meanwhile.
 */
export class FileWork {
  private worker: Worker | undefined;
  private count = 0;

  /** `options` is asked for every file. */
  constructor(private readonly options: () => FileOptions) {}

  /**
   * `functions` are those that are installed now. `onProgress` is told the part (0 to 1) that is done, where that is known.
   */
  async open(
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    functions: readonly string[],
    onProgress: Tell,
  ): Promise<OpenedFile> {
    const options = { ...this.options(), functions };
    const task: Task = { kind: "open", number: ++this.count, bytes, name, options };
    const answer = await this.ask(task, onProgress, [bytes.buffer]);
    return answer.kind === "opened" ? answer.file : fail(answer);
  }

  async write(workbook: WorkbookData, onProgress: Tell): Promise<Uint8Array> {
    const task: Task = { kind: "write", number: ++this.count, workbook, options: this.options() };
    const answer = await this.ask(task, onProgress, []);
    return answer.kind === "written" ? answer.bytes : fail(answer);
  }

  private ask(task: Task, onProgress: Tell, transfer: Transferable[]): Promise<Answer> {
    const worker = (this.worker ??= new Worker(new URL("./fileWorker.ts", import.meta.url)));
    return new Promise((resolve, reject) => {
      const stop = new AbortController();
      const { signal } = stop;
      const hear = ({ data }: MessageEvent<Answer>) => {
        if (data.number !== task.number) return;
        if (data.kind === "progress") return onProgress(data.done);
        stop.abort();
        resolve(data);
      };
      // A worker that has died, for want of memory say, is replaced by the next file's.
      const die = (event: ErrorEvent) => {
        stop.abort();
        this.worker = undefined;
        reject(new Error(event.message));
      };
      worker.addEventListener("message", hear, { signal });
      worker.addEventListener("error", die, { signal });
      worker.postMessage(task, transfer);
    });
  }
}

function fail(answer: Answer): never {
  throw new Error(answer.kind === "failed" ? answer.reason : `Unexpected answer: ${answer.kind}`);
}
