import { A } from './link.tsx';
import { Spelled } from './spelled.tsx';
import { type Named, pathOf } from './thing.tsx';

/** A sentence in which the things it names are links. */
export function Linked({ text, things }: { text: string; things: readonly Named[] }) {
  const names = things
    .flatMap(({ label, slug }) =>
      [label, label.charAt(0).toLocaleLowerCase('fr') + label.slice(1)].map((name) => ({ name, slug })),
    )
    .sort((a, b) => b.name.length - a.name.length);
  const parts: React.ReactNode[] = [];
  let rest = text;
  while (rest) {
    const found = names
      .map(({ name, slug }) => ({ name, slug, at: rest.indexOf(name) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.name.length - a.name.length)[0];
    if (!found) break;
    parts.push(
      <Spelled key={`t${parts.length}`} after={text.slice(0, text.length - rest.length)}>
        {rest.slice(0, found.at)}
      </Spelled>,
      <A key={`${found.slug} ${parts.length}`} href={pathOf(found.slug)}>
        {found.name}
      </A>,
    );
    rest = rest.slice(found.at + found.name.length);
  }
  return [
    ...parts,
    <Spelled key="rest" after={text.slice(0, text.length - rest.length)}>
      {rest}
    </Spelled>,
  ];
}
