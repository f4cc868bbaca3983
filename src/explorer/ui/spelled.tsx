import { createContext, useContext, useId, useMemo } from 'react';
import { finderOf, type Lexicon, type Meaning } from '../sigles/lexicon.ts';
import { Thing } from './thing.tsx';

export const LexiconData = createContext<Lexicon>(new Map());

/**
 * A sentence of ours: each acronym, where it first stands, is a button that says what it stands for. Not within
 * quotations, which are as printed, nor within links: « Sigles de cette page » has those. `after` is the text before.
 */
export function Spelled({ children: text, after = '' }: { children: string; after?: string }) {
  const lexicon = useContext(LexiconData);
  if (!lexicon.size) return text;
  const parts: React.ReactNode[] = [];
  const told = new Set<string>(after.match(finderOf(lexicon)));
  let from = 0;
  for (const { 0: found, index } of text.matchAll(finderOf(lexicon))) {
    const meanings = lexicon.get(found);
    if (!meanings || told.has(found)) continue;
    told.add(found);
    parts.push(text.slice(from, index), <Acronym key={found} of={found} meanings={meanings} />);
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}

function Acronym({ of, meanings }: { of: string; meanings: readonly Meaning[] }) {
  const id = useId();
  return (
    <>
      <button type="button" className="acronym" popoverTarget={id} aria-describedby={id}>
        {of}
      </button>
      <span popover="auto" id={id} className="meaning">
        <Meanings of={of} meanings={meanings} />
      </span>
    </>
  );
}

const Meanings = ({ of, meanings }: { of: string; meanings: readonly Meaning[] }) =>
  meanings.map(({ words, slug }, index) => (
    <span key={slug ?? words}>
      {index > 0 && ', ou '}
      {slug ? (
        <>
          {words} (<Thing of={{ label: of, slug }} />)
        </>
      ) : (
        words
      )}
    </span>
  ));

/** Every acronym that what is shown holds, quotations and links included, spelled out. */
export function Glossary({ of }: { of: readonly { readonly loaderData?: unknown }[] }) {
  const lexicon = useContext(LexiconData);
  const found = useMemo(() => {
    if (!lexicon.size) return [];
    // The first holds the lexicon itself.
    const said = JSON.stringify(of.slice(1).map(({ loaderData }) => loaderData));
    return [...new Set(said.match(finderOf(lexicon)))];
  }, [of, lexicon]);
  if (!found.length) return null;
  return (
    <div className="wrap glossary">
      <details>
        <summary>Sigles de cette page ({found.length})</summary>
        <dl>
          {found
            .toSorted((a, b) => a.localeCompare(b, 'fr'))
            .map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  <Meanings of={name} meanings={lexicon.get(name) ?? []} />
                </dd>
              </div>
            ))}
        </dl>
      </details>
    </div>
  );
}
