import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { tasks, type TaskProps, type TaskView } from "../tasks";
import type { TaskId } from "../state/paneState";
import { useWords } from "../words/useWords";

type Loading =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly View: TaskView }
  | { readonly kind: "failed" };

/** A task beside asking, loaded when it is first opened. React's own `lazy` would never try again after a failure. */
export function LoadedTask({ id, ...props }: TaskProps & { readonly id: Exclude<TaskId, "ask"> }) {
  const { pane } = useWords();
  const [loading, setLoading] = useState<Loading>({ kind: "loading" });
  const isLoading = loading.kind === "loading";
  useEffect(() => {
    if (!isLoading) return;
    let isWanted = true;
    const settle = (next: Loading) => {
      if (isWanted) setLoading(next);
    };
    loadTask(id).then(
      (View) => settle({ kind: "loaded", View }),
      () => settle({ kind: "failed" }),
    );
    return () => {
      isWanted = false;
    };
  }, [id, isLoading]);
  switch (loading.kind) {
    case "loading":
      return <Spinner size="small" label={pane.tasks.loading} />;
    case "loaded":
      return <loading.View {...props} />;
    case "failed":
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{pane.tasks.notLoaded}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => setLoading({ kind: "loading" })}>{pane.retry}</Button>
          </MessageBarActions>
        </MessageBar>
      );
  }
}

async function loadTask(id: TaskId): Promise<TaskView> {
  const task = tasks.find((one) => one.id === id);
  if (!task) throw new Error(`There is no task ${id}.`);
  return (await task.load()).default;
}
