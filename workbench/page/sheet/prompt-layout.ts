import { type IDisposable, type Injector, LifecycleService, LifecycleStages } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { DesktopLayoutService } from '@univerjs/ui';

/** The element that the canvas belongs into, and who waits for it. */
export interface CanvasPlace {
  element: HTMLElement | null;
  listener: (() => void) | null;
}

/** Univer's layout service, telling when the element for the canvas is on the page. */
export function promptLayout(place: CanvasPlace): typeof DesktopLayoutService {
  return class PromptLayoutService extends DesktopLayoutService {
    override registerContentElement(element: HTMLElement): IDisposable {
      const registered = super.registerContentElement(element);
      place.element = element;
      place.listener?.();
      return registered;
    }
  };
}

/**
 * Shows a workbook as soon as its canvas has a place. Univer would do the same 300 ms later, and
 * finds nothing left to do then.
 */
export function showPromptly(injector: Injector, unitId: string, place: CanvasPlace): void {
  const renders = injector.get(IRenderManagerService);
  const lifecycle = injector.get(LifecycleService);
  const show = (): void => {
    const render = renders.getRenderById(unitId);
    if (!render || !place.element || lifecycle.stage >= LifecycleStages.Rendered) return;
    render.engine.mount(place.element);
    lifecycle.stage = LifecycleStages.Rendered;
  };
  place.listener = show;
  renders.created$.subscribe(show);
  void lifecycle.onStage(LifecycleStages.Ready).then(show);
}
