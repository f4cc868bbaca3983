import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { chosenIn } from '../asked-with.ts';
import { choiceOf } from '../chosen.ts';
import { loadHome } from '../pages/home-data.ts';
import { first } from '../search-params.ts';
import { DATED, rootRoute, titled } from './root.tsx';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loaderDeps: ({ search }) => choiceOf(search),
  staticData: DATED,
  loader: async ({ context, deps }) => loadHome(context, await chosenIn(context, deps)),
  head: () => ({ meta: [{ title: 'Qui fait quoi dans le contrat de ville ?' }] }),
  component: lazyRouteComponent(() => import('../pages/home.tsx')),
});

const questionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/question',
  loaderDeps: ({ search }) => ({
    question: first(search, 'q')?.trim().slice(0, 300) ?? '',
    choice: choiceOf(search),
    after: first(search, 'apres'),
  }),
  staticData: DATED,
  loader: async ({ context, deps: { question, choice, after } }) =>
    (await import('../answers/load.ts')).loadAnswer(context, question, choice, after),
  head: ({ loaderData }) => titled(loaderData?.question || 'Poser une question'),
  component: lazyRouteComponent(() => import('../pages/answer.tsx')),
});

/** Where a question is put, and where it is answered. */
export const questionRoutes = [homeRoute, questionRoute] as const;
