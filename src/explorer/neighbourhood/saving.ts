import { useCallback } from 'react';
import { useFrame } from '../ui/loading.ts';
import type { Layout } from './layout.ts';
import type { Network } from './network.ts';

/** Saves what is shown as a file; what writes files is fetched when somebody asks for one. */
export function useSaving(network: Network, layout: Layout) {
  const version = useFrame()?.version;
  return useCallback(
    async (format: 'png' | 'svg' | 'gexf') => {
      const { fileOf } = await import('./files.ts');
      const blob = await fileOf(format, { network, layout, version });
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `voisinage-${network.centre.key.replaceAll('/', '-')}.${format}`;
      link.click();
      // The download has its own hold on the bytes by then.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
    [network, layout, version],
  );
}
