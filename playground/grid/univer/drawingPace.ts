import type { Injector } from "@univerjs/core";
import { IRenderManagerService, type Scene } from "@univerjs/preset-sheets-core";

/** Between two drawings that nobody has asked for with keyboard, pointer or wheel, in milliseconds. */
const PAUSE = 200;
/** How long drawing keeps up with every frame after the user has done something. */
const HANDS_ON = 500;

/**
 * Draws results of formulas a few times a second, not with every frame: while a thousand functions answer, drawing the
 * grid would take longer than all the rest. What the user does is followed at once.
 */
export function paceDrawing(injector: Injector): (unit: string) => void {
  let lastInput = -Infinity;
  for (const type of ["keydown", "pointerdown", "pointermove", "wheel", "resize"]) {
    addEventListener(type, () => (lastInput = performance.now()), { capture: true, passive: true });
  }
  return (unit) => {
    const scene = injector.get(IRenderManagerService).getRenderById(unit)?.scene;
    if (scene) pace(scene, () => performance.now() - lastInput < HANDS_ON);
  };
}

function pace(scene: Scene, isHandsOn: () => boolean): void {
  const render = scene.render.bind(scene);
  let last = -Infinity;
  scene.render = (context) => {
    if (!scene.isDirty()) return;
    const now = performance.now();
    if (now - last < PAUSE && !isHandsOn()) return;
    last = now;
    render(context);
  };
}
