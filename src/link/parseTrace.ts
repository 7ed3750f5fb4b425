import type { SkeletonIndex } from '../model/pathwayIndex.ts';
import { directions, directnesses, species, stances, strengths, systems } from '../model/vocabulary.ts';
import type { TraceAsk } from '../trace/ask.ts';
import type { EvidenceGate } from '../trace/gate.ts';
import type { Words } from './parseWords.ts';
import { decode } from './percent.ts';
import { quote, type Say } from './quote.ts';
import type { TracePlace, TracePlay } from './view.ts';
import { playsAll, traceWords } from './words.ts';

interface Surroundings {
  index: SkeletonIndex;
  say: Say;
}

type Asked = keyof typeof traceWords;

/** Reads the values of the words that a trace knows, and says what of them is wrong (rule L21). */
class Reader {
  constructor(
    private readonly words: Words,
    private readonly around: Surroundings,
  ) {}

  list(asked: Asked): string[] {
    const text = this.words.get(traceWords[asked]) ?? '';
    return [...new Set(text.split(',').filter(Boolean).map(decode))];
  }

  private leftOut(asked: Asked, value: string): void {
    this.around.say(
      'L21',
      `The link traces ${traceWords[asked]} ${quote(value)}, which does not exist; it is left out.`,
    );
  }

  /** Those values that are known; the others are said. */
  known<T extends string>(asked: Asked, values: readonly T[]): T[] {
    return this.list(asked).flatMap((text) => {
      const found = values.find((each) => each === text);
      if (found === undefined) this.leftOut(asked, text);
      return found ?? [];
    });
  }

  entity(asked: 'from' | 'to'): string | null {
    const [text] = this.list(asked);
    if (text === undefined) return null;
    const id = this.around.index.resolve(text);
    if (id === null) this.leftOut(asked, text);
    return id;
  }

  one(asked: Asked, exists: (id: string) => boolean): string | null {
    const [id] = this.list(asked);
    if (id === undefined || exists(id)) return id ?? null;
    this.leftOut(asked, id);
    return null;
  }
}

function gateOf(reader: Reader): EvidenceGate {
  const lists = {
    stances: reader.known('stances', stances),
    systems: reader.known('systems', systems),
    species: reader.known('species', species),
    directness: reader.known('directness', directnesses),
  };
  const [strength] = reader.known('strength', strengths);
  const [contested] = reader.known('contested', ['without', 'only'] as const);
  return {
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(strength && { strength }),
    ...(contested && { contested }),
  };
}

/** A way that can be played: interactions of which each begins where the one before ends. */
function playOf(reader: Reader, { index, say }: Surroundings): TracePlay | null {
  const ids = reader.list('play');
  if (ids.length === 0) return null;
  if (ids.length === 1 && ids[0] === playsAll) return playsAll;
  const way = ids.map((id) => index.interaction.get(id));
  const holds = way.every((each, at) => each && (at === 0 || way[at - 1]?.target === each.source));
  if (holds) return ids;
  say('L21', `The link plays ${quote(ids.join(', '))}, which is no route; it is left out.`);
  return null;
}

/** Reads the words of a link that say what is traced, played from a step on (rules L20 and L21). Never throws. */
export function parseTrace(words: Words, step: number, around: Surroundings): TracePlace {
  const reader = new Reader(words, around);
  const { index, say } = around;
  const from = reader.entity('from');
  const to = reader.entity('to');
  if (from !== null && from === to) say('L21', 'The link traces from an entity to itself; where to is left out.');
  const [change = 'up'] = reader.known('change', directions);
  const ask: TraceAsk = {
    from,
    to: to === from ? null : to,
    change,
    gate: gateOf(reader),
    treatment: reader.one('treatment', (id) => index.pathway.treatments.some((each) => each.id === id)),
    through: reader.one('through', (id) => index.interaction.has(id)),
  };
  const play = playOf(reader, around);
  if (play === null && step > 0) say('L9', 'The link asks for a step of a trace, but plays none.');
  return { surface: 'trace', ask, play, step: play === null ? 0 : step };
}
