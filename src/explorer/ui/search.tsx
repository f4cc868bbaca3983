import { useQuery } from '@tanstack/react-query';
import { createContext, type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import type { Ask } from '../ask.ts';
import { keeping } from '../chosen.ts';
import { asked, foundAs, KINDS, word } from '../words.ts';
import { Icon } from './icon.tsx';
import { Kept } from './kept.tsx';
import { Choice } from './link.tsx';
import { SUGGEST } from './suggest.ts';
import { pathOf } from './thing.tsx';

type Suggestion = { readonly text: string; readonly note: string; readonly to: string };
const keyOf = ({ to, text }: Suggestion) => `${to} ${text}`;

const ask = (question: string) => `/question?q=${encodeURIComponent(question).replaceAll('%20', '+')}`;
/** Questions that the kind of a thing calls for; the answer is the API's. Names between quotes want no article. */
const SHAPES: Readonly<Record<string, (name: string) => readonly string[]>> = {
  DISPOSITIF: (name) => [`Qui pilote ${name}\u202f?`, `C’est quoi ${name}\u202f?`],
  INSTANCE: (name) => [`Qui préside ${name}\u202f?`, `Qui participe à ${name}\u202f?`],
  ACTOR: (name) => [`Que fait ${name}\u202f?`, `Que pilote ${name}\u202f?`],
  QPV: (name) => [`Quels dispositifs à ${name}\u202f?`],
  COMMUNE: (name) => [`Quels dispositifs à ${name}\u202f?`],
  TERM: (name) => [`C’est quoi ${name}\u202f?`],
  THEME: (name) => [`Quels dispositifs pour le thème ${name}\u202f?`],
};
const PLACES = ['QPV', 'COMMUNE'];

type Met = Parameters<typeof asked>[0] & { readonly kind: string };
/** What may be asked of the things that were met: of an actor and a place together first. */
function questionsOf(things: readonly Met[]): readonly string[] {
  const actor = things.find(({ kind }) => kind === 'ACTOR');
  const place = things.find(({ kind }) => PLACES.includes(kind));
  const both = actor && place ? [`Que fait ${asked(actor)} à ${asked(place)}\u202f?`] : [];
  const alone = things.slice(0, 2).flatMap((thing) => SHAPES[thing.kind]?.(asked(thing)) ?? []);
  return [...new Set([...both, ...alone])].slice(0, 4);
}

/** How what is typed is asked, and how one goes to what is chosen. */
export const Way = createContext<{ ask: Ask; go(href: string): void }>({
  ask: () => Promise.reject(new Error('Nobody is asked.')),
  go: () => {},
});
export const HOME_HINT = 'Accents, points et fautes de frappe sont tolérés.';
/** A page has one box; an address that ends in `#chercher` opens with it in hand. */
const id = 'chercher';

/** Milliseconds of quiet after which what is typed is looked up. */
const QUIET = 120;

/** A box for names and questions: a form without JavaScript, a combobox with it. */
export function Search({ value = '', hint, big = false }: { value?: string; hint?: string; big?: boolean }) {
  const way = useContext(Way);
  const choice = useContext(Choice);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(value);
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    // What was typed before the application came stays, and is looked up.
    const typed = input.current?.value ?? '';
    const isAhead = typed !== value && document.activeElement === input.current;
    setText(isAhead ? typed : value);
    if (isAhead) setOpen(true);
  }, [value]);
  useEffect(() => {
    const timer = setTimeout(() => setWanted(text.trim()), QUIET);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery({
    queryKey: ['Suggest', wanted],
    queryFn: () => way.ask(SUGGEST, { text: wanted }),
    enabled: open && wanted.length > 1,
    placeholderData: (previous) => previous,
    retry: false,
  });
  const hits = wanted.length > 1 ? (data?.search.hits ?? []) : [];
  const questions: Suggestion[] = questionsOf(hits.map(({ entity }) => entity)).map((question) => ({
    text: question,
    note: 'question',
    to: ask(question),
  }));
  const sheets: Suggestion[] = hits.map(({ entity, tellsApart, matched }) => ({
    text: foundAs(matched, entity.label),
    note: [word(KINDS, entity.kind), tellsApart].filter(Boolean).join(' · '),
    to: pathOf(entity.slug),
  }));
  const choices = [...questions, ...sheets];
  const isOpen = open && choices.length > 0;
  // By what it is, not by its place: answers that come late move the list under the reader's fingers.
  const active = choices.findIndex((choice) => keyOf(choice) === chosen);
  const setActive = (index: number) => setChosen(choices[index] && keyOf(choices[index]));

  const go = (to: string) => {
    setOpen(false);
    way.go(keeping(to, choice));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = choices.length - 1;
    if (event.key === 'ArrowDown' && choices.length) setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && choices.length) setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && isOpen && choices[active]) go(choices[active].to);
    else if (event.key === 'Escape') {
      if (isOpen) setOpen(false);
      else setText('');
      setChosen(undefined);
    } else return;
    if (event.key.startsWith('Arrow')) setOpen(true);
    event.preventDefault();
  };
  const option = (choice: Suggestion, index: number) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the input's, as the combobox pattern has it
    <div
      key={keyOf(choice)}
      role="option"
      tabIndex={-1}
      id={`${id}-${index}`}
      aria-selected={index === active}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => go(choice.to)}
    >
      <span>{choice.text}</span>
      <small>{choice.note}</small>
    </div>
  );
  return (
    <search className="search">
      <form action="/question" onSubmit={() => setOpen(false)}>
        <Kept of={choice} but={[]} />
        <label htmlFor={id} className={big ? undefined : 'hidden'}>
          Posez une question, ou tapez un nom ou un sigle
        </label>
        <div className="field">
          <input
            ref={input}
            id={id}
            className="search-input"
            type="text"
            name="q"
            autoComplete="off"
            required
            maxLength={300}
            value={text}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
            onChange={(event) => {
              setText(event.target.value);
              setOpen(true);
              setChosen(undefined);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          <button type="submit" className="button primary">
            <Icon name="search" />
            Chercher
          </button>
        </div>
        <div id={`${id}-list`} role="listbox" aria-label="Suggestions" className="choices" hidden={!isOpen}>
          {questions.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
            <div role="group" aria-labelledby={`${id}-q`}>
              <div className="group" id={`${id}-q`}>
                Questions
              </div>
              {questions.map((choice, index) => option(choice, index))}
            </div>
          )}
          {sheets.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
            <div role="group" aria-labelledby={`${id}-s`}>
              <div className="group" id={`${id}-s`}>
                Fiches
              </div>
              {sheets.map((choice, index) => option(choice, questions.length + index))}
            </div>
          )}
        </div>
        <span role="status" className="hidden">
          {isOpen ? `${choices.length} suggestions` : ''}
        </span>
        {hint && <p className="hint">{hint}</p>}
      </form>
    </search>
  );
}
