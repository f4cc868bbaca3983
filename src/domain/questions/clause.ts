import { fold } from '../../values/text.ts';
import { advised } from './advised.ts';
import { choices, homonyms } from './choose.ts';
import { count } from './count.ts';
import { datedTold } from './dated-told.ts';
import { denied } from './denied.ts';
import { onlyDenied } from './denying.ts';
import { type Draft, draft, isAnswered } from './draft.ts';
import { ofEach, whichOf } from './each.ts';
import { chosen, either } from './either.ts';
import { linksOf, missing } from './found.ts';
import { type Frame, spanOf } from './frame.ts';
import { hereAndAround } from './here.ts';
import { lacking } from './lacking.ts';
import { listAll, listHaving } from './list.ts';
import { look } from './look.ts';
import { isPlanned } from './lookup.ts';
import { memberOf } from './membership.ts';
import { asksOfAll, ofAll, onlyOfGroup } from './of-all.ts';
import { notOfRecalled, withoutRelative } from './recalled.ts';
import { rereadings } from './reworded.ts';
import { saidOf } from './said-of.ts';
import { saidToLack } from './said-to-lack.ts';
import type { Scope } from './scope.ts';
import { combined, sets } from './sets.ts';
import type { KindNoun } from './table-shapes.ts';
import { tables } from './tables.ts';
import { toldAlone } from './told.ts';
import { unnamed } from './unnamed.ts';
import { whichOfThem } from './which.ts';
import { yesNo } from './yesno.ts';

/** The answer to one clause, homonyms told apart. */
export function answerClause(frame: Frame, scope: Scope): Draft {
  const refused = notAsked(frame, scope);
  if (refused) return refused;
  const alternative = either(frame, scope);
  if (alternative) return chosen(answerClause(alternative.frame, scope), alternative.among);
  const pair = sets(frame);
  if (pair) {
    const [one, other] = [single(pair.one, scope), single(pair.other, scope)];
    const both = combined(frame, one, other, pair.without);
    if (both) return both;
  }
  const recommended = advised(frame, scope);
  if (recommended) return recommended;
  const all = asksOfAll(frame);
  if (!all) return notOfRecalled(toldApart(frame, scope), frame, scope);
  return ofAll(frame, all, scope) ?? onlyOfGroup(toldApart(frame, scope), all);
}

/** Whichever thing of one name the question means. */
function toldApart(frame: Frame, scope: Scope): Draft {
  const span = frame.spans.find((one) => homonyms(one, scope).length > 1);
  if (!span) return single(frame, scope);
  const readings = homonyms(span, scope).map((thing) => {
    const spans = frame.spans.map((one) => (one === span ? { ...one, things: [thing] } : one));
    return plainly({ ...frame, spans }, scope);
  });
  const answered = readings.filter(({ status }) => isAnswered(status));
  const told = frame.left.length > 0 || frame.spans.length > 1;
  // The rest of the question decides, or the name was only begun.
  if (answered.length === 1 && (told || span.partial || isCommon(span))) return answered[0] as Draft;
  // Whichever is meant, one and the same is said of it.
  if (answered.length === readings.length && new Set(answered.map(answerOf)).size === 1)
    return answered[0] as Draft;
  const defines = frame.types.includes('DEFINE');
  const again = answered.length ? undefined : reread(frame, scope);
  if (again) return again;
  if (!answered.length && (span.partial || (told && !defines))) return readings[0] as Draft;
  const whole = span.partial
    ? plainly(
        {
          ...frame,
          spans: frame.spans.filter((one) => one !== span),
          left: [...frame.left, ...frame.tokens.slice(span.from, span.to)],
        },
        scope,
      )
    : undefined;
  if (whole?.status === 'ANSWERED') return whole;
  return draft(frame, 'AMBIGUOUS', readings[0]?.intent ?? 'NONE', {
    readings: readings.map((one, at) => ({ ...one, focus: homonyms(span, scope)[at] })),
    links: span.things.map((thing) => ({ words: span.words, thing })),
  });
}

/** « le comité de pilotage »: no name of its own, but what several names begin with. */
const isCommon = ({ things }: Frame['spans'][number]): boolean => things.every(({ kind }) => kind === 'TERM');

const answerOf = ({ reached }: Draft): string =>
  JSON.stringify(reached.map(({ facts, value }) => [facts.at(-1)?.subject.id, value]));

/** As it is read first; else as it may be read again. */
function single(frame: Frame, scope: Scope): Draft {
  const main = withoutRelative(frame, scope);
  const recalled = main?.spans.length ? affirmed(main, scope) : undefined;
  if (recalled && isAnswered(recalled.status)) return recalled;
  const first = plainly(frame, scope);
  return whichOfThem(isAnswered(first.status) ? first : (reread(frame, scope) ?? first), scope);
}

/** What is stated; else what the document says is not so. */
function plainly(frame: Frame, scope: Scope): Draft {
  const stated = memberOf(frame, scope) ?? affirmed(frame, scope);
  if (stated.status !== 'NOT_STATED' && stated.status !== 'NOT_UNDERSTOOD') return stated;
  const all = numbered(frame, scope);
  if (all) return all;
  const lists = frame.kind && frame.types[0] === 'LIST' && !frame.spans.some(isPlace);
  const said = frame.negated || lists || isYesNo(frame) ? denied(frame, scope) : undefined;
  return said ?? toldAlone(frame, scope) ?? datedTold(frame, scope) ?? stated;
}

/** The first other reading of the question that is answered. */
function reread(frame: Frame, scope: Scope): Draft | undefined {
  if (frame.negated) return undefined;
  const told = saidOf(frame, scope);
  if (told) return told;
  if (frame.types.includes('DEFINE')) return undefined;
  const named = new Set(frame.spans.flatMap(({ things }) => things.map(({ label }) => fold(label))));
  for (const other of rereadings(frame, scope)) {
    const found = affirmed(other, scope);
    const answer = isAnswered(found.status) ? found : (toldAlone(other, scope) ?? saidOf(other, scope));
    // What the question names is no answer to it.
    if (
      answer &&
      isAnswered(answer.status) &&
      !answer.reached.some(({ thing }) => thing && named.has(fold(thing.label)))
    )
      return answer;
  }
  return undefined;
}

/** « les 5 priorités »: a number that the answer must come to. */
function numbered(frame: Frame, scope: Scope): Draft | undefined {
  const [number, more] = frame.left.filter(({ stem }) => /^\d{1,2}$/.test(stem));
  if (!number || more) return undefined;
  const found = affirmed({ ...frame, left: frame.left.filter((token) => token !== number) }, scope);
  const things = new Set(found.reached.flatMap(({ thing }) => thing ?? []));
  return things.size === Number(number.stem) ? { ...found, frame } : undefined;
}

/** « Houdemont est signataire ? », « un DRE à Tomblaine ? ». */
function states({ tokens, spans, groups, activity, left }: Frame): boolean {
  const [first, second] = spans;
  if (!first) return false;
  const next = tokens[first.to];
  const verb = next?.folded ?? '';
  if (/^(?:est|sont|a|ont|fait|font|sera|seront)$/.test(verb) && next?.raw !== 'à') return true;
  // « convention ANRU signée ? »
  if (next && /(?:é|ée|és|ées)$/u.test(next.raw) && first.to === tokens.length - 1) return true;
  return !groups.length && !activity && !left.length && !!second && isPlace(second);
}

const isPlace = ({ things }: Frame['spans'][number]): boolean =>
  things.every(({ kind }) => tables().kinds[kind].place);

function affirmed(frame: Frame, scope: Scope): Draft {
  const { types, kind, groups, negated, spans } = frame;
  const [type] = types;
  // « où n’existent pas les coordinations »: a place is asked, and no coordination.
  const without = negated && kind && !types.includes('WHO') && !(type === 'WHERE' && frame.kindLate);
  if (type === 'HOW_MANY') {
    const counted = count(frame, scope);
    if (!without || counted.status === 'ANSWERED') return counted;
  }
  if (without) return saidToLack(frame, kind, scope) ?? lacking(frame, kind, groups[0], scope);
  if (isYesNo(frame)) return yesNo(frame, scope);
  const there = hereAndAround(frame, scope);
  if (there) return there;
  // « qu’est-ce qui est prévu pour les coordinations »: what is asked is no coordination.
  const beside = frame.kindLate && (type === 'WHAT' || frame.activity);
  const lists = !DATED.has(type ?? '') && !beside && (type !== 'WHO' || (kind && acting(kind)));
  if (kind && !spans.length && !groups.length && lists) return listAll(frame, kind, scope);
  const [having] = groups;
  if (kind && having && !spans.length && !acting(kind) && !EACH.has(type ?? ''))
    return listHaving(frame, kind, having, scope);
  const any = kind && !spans.length && EACH.has(type ?? '') ? ofEach(frame, kind, scope) : undefined;
  if (any) return any;
  const which =
    kind?.where && !spans.length && EACH.has(type ?? '') ? whichOf(frame, kind, scope) : undefined;
  if (which) return which;
  const asked = spans.length ? frame : aboutContract(frame, scope);
  if (!asked.spans.length) return unnamed(frame, scope);
  return onlyDenied(look(asked, scope).draft, frame);
}

const DATED = new Set(['WHEN', 'SINCE', 'UNTIL']);
const EACH = new Set([...DATED, 'WHO']);
/** « quels signataires »: who acts, rather than what something is said of. */
const acting = ({ kinds }: KindNoun): boolean => kinds.some((kind) => tables().kinds[kind].acts);

/** A question that wants oui or non: it says so, or it states something of two things. */
function isYesNo(frame: Frame): boolean {
  const { types, inverted, kind, groups, spans, activity } = frame;
  if (types.includes('YESNO')) return types.every((type) => type === 'YESNO');
  // « le CPEI, à quoi sert-il ».
  if (types.length || kind || frame.tokens.some(({ folded }) => folded === 'quoi')) return false;
  if (inverted || states(frame)) return true;
  // « fin du CLS sécurité »: a noun that asks comes first.
  const [opening] = frame.tokens.filter(({ stop }) => !stop);
  if (opening && groups.some((group) => frame.said.get(group)?.includes(opening))) return false;
  return groups.length > 0 && !activity && spans.filter(({ locative }) => !locative).length > 1;
}

/** « qui sont les signataires »: of the contract, when nothing else is named. */
function aboutContract(frame: Frame, scope: Scope): Frame {
  const { contract } = scope;
  const dated = frame.light.length > 0 && frame.types.some((type) => DATED.has(type));
  if (
    !contract ||
    (!frame.groups.length && !dated) ||
    frame.types.includes('WHAT') ||
    frame.left.length ||
    (frame.kind && !acting(frame.kind))
  )
    return frame;
  if (frame.light.some(({ folded }) => !tables().context.has(folded))) return frame;
  const written = frame.light.some(({ folded }) => folded !== 'contrat');
  const documents = scope
    .towards(contract)
    .flatMap(({ relation, subject }) => (relation === 'AMENDS' ? [subject] : []));
  const things = written && documents.length ? documents : [contract];
  return { ...frame, spans: [spanOf(things)] };
}

/** Opinions, and reasons that no fact carries. */
function notAsked(frame: Frame, scope: Scope): Draft | undefined {
  const { opinion, judging } = tables();
  const opines = frame.types.includes('OPINION') || frame.tokens.some(({ folded }) => opinion.has(folded));
  // « sera mieux desservi »: the document says the word too, of what is asked.
  const judges = frame.left.some(({ folded }) => judging.has(folded)) && !frame.types.includes('OPINION');
  // « où faut-il généraliser »: told, when the document says what is to be done.
  const ought = frame.tokens.some((token) => tables().ought.has(token.folded));
  const [choice] = choices(frame, scope);
  // What is named can be asked about in other ways.
  const about = choice ? { focus: choice.focus, links: linksOf(frame, choice) } : {};
  const told = judges || ought ? single(frame, scope) : undefined;
  // « que faut-il faire pour les associations »: what they do already is not what is to be done.
  const does =
    ought && told?.intent === 'WHAT_DOES' && !told.reached.every(({ facts }) => facts.some(isPlanned));
  if (opines || does || (told && !isAnswered(told.status)))
    return draft(frame, 'NOT_UNDERSTOOD', 'OPINION', about);
  // « tu peux me rédiger une note »: something to do, and no question.
  if (frame.types.includes('TASK')) return draft(frame, 'NOT_UNDERSTOOD', 'TASK', about);
  if (!frame.types.includes('WHY') && !frame.types.includes('HOW')) return undefined;
  if (!choice) return draft(frame, 'NOT_UNDERSTOOD', frame.types[0] ?? 'NONE');
  const found = missing(frame, { choice, lookup: undefined, reached: [], joined: [], unproved: [] }, scope);
  return { ...found, status: 'NOT_STATED', intent: frame.types[0] ?? 'WHY', ...about };
}
