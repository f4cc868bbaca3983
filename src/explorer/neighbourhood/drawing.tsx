import { memo } from 'react';
import { styleOf } from './lines.ts';
import type { Head, Route } from './routes.ts';

export const headPath = ({ x, y, isLeftward }: Head): string => {
  const back = isLeftward ? 9 : -9;
  return `M${x} ${y}l${back} -4.5v9z`;
};

/** The lines of a graph, beneath its nodes. What they say is said in words by the details and the list. */
export const Drawing = memo(function Drawing({
  routes,
  width,
  height,
  chosen,
}: {
  routes: readonly Route[];
  width: number;
  height: number;
  chosen: ReadonlySet<string>;
}) {
  return (
    <svg
      className="net-lines"
      width={`${width / 16}rem`}
      height={`${height / 16}rem`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {routes.map(({ segment, tone, path, head }) => {
        const { width: stroke, dash, isRound, hollow } = styleOf(segment.family);
        const isChosen = segment.links.some(({ id }) => chosen.has(id));
        return (
          <g
            key={segment.id}
            className={isChosen ? `${tone} chosen` : tone}
            data-links={segment.links.map(({ id }) => id).join(' ')}
          >
            <path
              d={path}
              strokeWidth={stroke}
              strokeDasharray={dash}
              strokeLinecap={isRound ? 'round' : undefined}
            />
            {hollow && <path className="inside" d={path} strokeWidth={hollow} />}
            {head && <path className={segment.isPlanned ? 'head hollow' : 'head'} d={headPath(head)} />}
          </g>
        );
      })}
    </svg>
  );
});
