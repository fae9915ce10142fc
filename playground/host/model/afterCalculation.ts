/** Methods that look at results wait until what the batch has written so far is calculated. */
import type { Method } from "../richApi/ApiObject";
import type { Book } from "./Book";

export function afterCalculation(book: () => Book, method: Method): Method {
  return async (args) => {
    await book().grid.whenIdle();
    return method(args);
  };
}
