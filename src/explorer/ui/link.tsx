import { createContext, useContext } from 'react';
import { keeping } from '../chosen.ts';
import type { Params } from '../search-params.ts';

/** The contract and the day that were chosen, as addresses have them. */
export const Choice = createContext<Params>({});

/** A link to a page of ours: read in the same contract, as of the same day. */
export const A = ({ href = '', ...rest }: React.ComponentProps<'a'>) => (
  <a {...rest} href={keeping(href, useContext(Choice))} />
);
