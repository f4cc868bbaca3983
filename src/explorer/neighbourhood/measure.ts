import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box, Layout } from './layout.ts';

type Boxes = ReadonlyMap<string, Box>;

/** Where the nodes of a graph stand: as laid out, or as the browser set them if it breaks their text otherwise. */
export function useBoxes(canvas: RefObject<HTMLElement | null>, layout: Layout): Boxes {
  const [measured, setMeasured] = useState<{ layout: Layout; boxes: Boxes }>();
  useIsomorphicLayoutEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => {
      const boxes = boxesIn(element, layout);
      if (boxes) setMeasured({ layout, boxes });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [canvas, layout]);
  return measured?.layout === layout ? measured.boxes : layout.boxes;
}

/** On the server there is nothing to measure. */
const useIsomorphicLayoutEffect = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/** Undefined while it is not shown, or when everything stands where it should. */
function boxesIn(element: HTMLElement, { boxes }: Layout): Boxes | undefined {
  const page = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const origin = element.querySelector('.net-lines')?.getBoundingClientRect();
  if (!origin?.width) return undefined;
  const found = new Map<string, Box>();
  for (const node of element.querySelectorAll<HTMLElement>('[data-node]')) {
    const { left, top, width, height } = node.getBoundingClientRect();
    found.set(node.dataset.node ?? '', {
      x: Math.round((left - origin.left) / page),
      y: (top - origin.top) / page,
      width: Math.round(width / page),
      height: height / page,
    });
  }
  const isAsLaid = [...boxes].every(([key, box]) => {
    const there = found.get(key);
    return there && Math.abs(there.y - box.y) < 2 && Math.abs(there.height - box.height) < 2;
  });
  return isAsLaid ? undefined : found;
}
