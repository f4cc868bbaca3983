import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePlace } from '../ui/loading.ts';

/** Neighbourhoods one has gone through, by their place in the history of this page. */
const trail = new Map<number, string>();
/** What takes the focus once the next view is there. */
let next: string | undefined;

const indexOf = (state: unknown) => (state as { __TSR_index?: number }).__TSR_index ?? 0;

/** Going from view to view: each is an address, and the one before can be had again. */
export function useMoves() {
  const router = useRouter();
  const { state, href } = usePlace();
  const index = indexOf(state);
  const [isUndoable, setUndoable] = useState(false);
  useEffect(() => {
    trail.set(index, href);
    setUndoable(trail.has(index - 1));
  }, [index, href]);
  useEffect(() => {
    const stop = router.subscribe('onRendered', () => {
      if (!next) return;
      document.querySelector<HTMLElement>(next)?.focus();
      next = undefined;
    });
    return () => {
      stop();
      trail.clear();
    };
  }, [router]);
  return {
    isUndoable,
    undo: () => isUndoable && router.history.back(),
    /** Shows an address; `focus` is the selector of what one goes on from. */
    go(address: string, focus?: string) {
      next = focus;
      const isHere = address.split('?')[0] === location.pathname;
      if (isHere) void router.navigate({ href: address, resetScroll: false });
      else router.history.push(address);
    },
  };
}
export type Moves = ReturnType<typeof useMoves>;
