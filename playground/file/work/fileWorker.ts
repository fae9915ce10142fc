/** The worker that reads and writes files, so that the page stays awake; it also carries the libraries that this takes. */
import { carryOut, type Task } from "./tasks";

addEventListener("message", ({ data }: MessageEvent<Task>) => {
  void carryOut(data, (answer) => postMessage(answer));
});
