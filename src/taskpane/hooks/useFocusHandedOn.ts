import { useLayoutEffect, useRef, type RefObject } from "react";

/** A button that goes while it has the focus hands it on: to the page itself the keyboard would be lost. */
export function useFocusHandedOn(next: RefObject<HTMLElement | null>) {
  const button = useRef<HTMLButtonElement | null>(null);
  useLayoutEffect(
    () => () => {
      if (button.current === document.activeElement) next.current?.focus();
    },
    [next],
  );
  return (element: HTMLButtonElement | null) => {
    if (element) button.current = element;
  };
}
