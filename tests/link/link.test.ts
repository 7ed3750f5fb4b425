import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../src/build/readPack.ts';
import { entryFor } from '../../src/link/entry.ts';
import { formatView, fragmentOf } from '../../src/link/formatView.ts';
import { parseView } from '../../src/link/parseView.ts';
import {
  evidencePages,
  mapView,
  noFilters,
  plainView,
  type TracePlace,
  type TracePlay,
  type View,
  type ViewPlace,
} from '../../src/link/view.ts';
import { indexPathway, type PathwayIndex } from '../../src/model/pathwayIndex.ts';
import { createAnagenStore } from '../../src/store/anagenStore.ts';
import { viewOf } from '../../src/store/selectors.ts';
import { nothingAsked, type TraceAsk } from '../../src/trace/ask.ts';
import { someView } from '../fixtures/someView.ts';
import { tinyPathway } from '../fixtures/tinyPathway.ts';

const shipped = indexPathway((await readPack('.')).pathway);
const tiny = indexPathway(tinyPathway());
const both = [
  ['the shipped pathway', shipped],
  ['the tiny pathway', tiny],
] as const;

const at = (place: ViewPlace, over: Partial<View> = {}): View => ({ ...plainView(place), ...over });
const step4: ViewPlace = { surface: 'figures', scene: 'fig-2a', step: 4 };

/** Whether a view names only what the pathway holds. */
function standing({ pathway, ...index }: PathwayIndex): (view: View) => boolean {
  const ids = (things: readonly { id: string }[]) => new Set(things.map(({ id }) => id));
  const held = {
    entity: ids(pathway.entities),
    interaction: ids(pathway.interactions),
    treatment: ids(pathway.treatments),
    reference: ids(pathway.references),
    mechanisms: ids(pathway.mechanismFiles),
    compartments: ids(pathway.info.compartments),
    kinds: new Set(pathway.entities.map(({ kind }) => kind)),
  };
  const isStandingTrace = ({ ask, play }: TracePlace) =>
    [ask.from, ask.to].every((id) => id === null || held.entity.has(id)) &&
    (ask.from === null || ask.from !== ask.to) &&
    (ask.treatment === null || held.treatment.has(ask.treatment)) &&
    [...(ask.through === null ? [] : [ask.through]), ...(play === 'all' ? [] : (play ?? []))].every((id) =>
      held.interaction.has(id),
    );
  const onStage = (place: ViewPlace) => {
    if (place.surface === 'evidence') return evidencePages.includes(place.page);
    if (place.surface === 'trace') return isStandingTrace(place);
    if (place.surface === 'explore' || place.scene === null) return true;
    const count = index.scene.get(place.scene)?.steps.length ?? -1;
    return Number.isInteger(place.step) && place.step >= 0 && place.step <= count;
  };
  return ({ place, selection, filters }) =>
    onStage(place) &&
    (selection === null || held[selection.kind].has(selection.id)) &&
    filters.mechanisms.every((id) => held.mechanisms.has(id)) &&
    filters.compartments.every((id) => held.compartments.has(id)) &&
    filters.kinds.every((kind) => held.kinds.has(kind));
}

describe('a link as it is written', () => {
  test.each<[string, View]>([
    ['v1/map', mapView],
    ['v1/figures', at({ surface: 'figures', scene: null })],
    ['v1/fig-2a', at({ surface: 'figures', scene: 'fig-2a', step: 0 })],
    ['v1/fig-2a/4?select=substance-p', at(step4, { selection: { kind: 'entity', id: 'substance-p' } })],
    ['v1/trace', at({ surface: 'trace', ask: nothingAsked, play: null, step: 0 })],
    [
      'v1/trace/3?from=stress&to=mhc-1&change=down&system=people,human-tissue&contested=without&play=all',
      at({
        surface: 'trace',
        ask: {
          ...nothingAsked,
          from: 'stress',
          to: 'mhc-1',
          change: 'down',
          gate: { systems: ['people', 'human-tissue'], contested: 'without' },
        },
        play: 'all',
        step: 3,
      }),
    ],
    ['v1/evidence', at({ surface: 'evidence', page: 'references' })],
    [
      'v1/evidence/studies?reference=a04&q=wnt',
      at({ surface: 'evidence', page: 'studies' }, { selection: { kind: 'reference', id: 'a04' }, query: 'wnt' }),
    ],
    [
      'v1/map?kind=cell,hormone&level=human&refuted=shown',
      at(mapView.place, {
        filters: { ...noFilters, kinds: ['cell', 'hormone'], levels: ['human'], showRefuted: true },
      }),
    ],
    [
      'v1/map?lens=system:people,system:human-tissue,strength:controlled',
      at(mapView.place, {
        filters: { ...noFilters, lens: { systems: ['people', 'human-tissue'], strength: 'controlled' } },
      }),
    ],
  ])('[L1] [L2] [L22] is short and can be read: %s', (text, view) => expect(formatView(view)).toBe(text));

  test.each(both)('[L3] reading what was written gives the same view, in %s', (_, index) => {
    fc.assert(
      fc.property(someView(index), (view) => {
        expect(parseView(formatView(view), index)).toEqual({ view, issues: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(both)('[L3] the page shows the view of a link, whatever it showed before, in %s', (_, index) => {
    fc.assert(
      fc.property(someView(index), someView(index), (before, view) => {
        const { state, actions } = createAnagenStore(index);
        actions.show(before);
        actions.show(parseView(formatView(view), index).view);
        expect(viewOf(state.getState())).toEqual(view);
      }),
    );
  });

  test('[L4] is plain, and holds nothing at which a messenger would cut it', () => {
    const sign = /^[\w\-.~/:,&=+%?]*[\w\-~/:,&=+%?]$/;
    fc.assert(
      fc.property(someView(shipped), (view) => {
        expect(formatView(view)).toMatch(sign);
      }),
    );
    expect(formatView(at(mapView.place, { query: 'TNF-α (in mice)' }))).toBe('v1/map?q=TNF-%CE%B1+%28in+mice%29');
    expect(formatView(at(mapView.place, { query: 'HGNC:1' }))).toBe('v1/map?q=HGNC:1');
    expect(formatView(at(mapView.place, { query: 'a\uD800' }))).toBe('v1/map?q=a%EF%BF%BD');
  });

  test('[L1] no scene is called like a place of the page, or like one that it may have', () => {
    for (const name of ['map', 'figures', 'evidence', 'trace', 'outline']) expect(shipped.scene.has(name)).toBe(false);
  });

  test('[L13] the own view of a page goes without saying', () => {
    const home = at({ surface: 'figures', scene: 'fig-2a', step: 0 });
    expect(fragmentOf(mapView, mapView)).toBe('');
    expect(fragmentOf(home, home)).toBe('');
    expect(fragmentOf(mapView, home)).toBe('v1/map');
    expect(fragmentOf(at(step4), home)).toBe('v1/fig-2a/4');
  });
});

describe('any text', () => {
  const good = someView(shipped).map(formatView);
  /** A link that someone cut, doubled, swapped or typed into. */
  const mutated = fc
    .tuple(
      good,
      good,
      fc.nat(),
      fc.nat(),
      fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('%', '%E0', '/', '?', '&', '=', ',', 'v2/')),
    )
    .map(([one, other, from, length, typed]) => {
      const begin = from % (one.length + 1);
      return one.slice(0, begin) + typed + (length % 3 === 0 ? other : one).slice(begin + (length % 7));
    });
  const garbage = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(...'v01/?&=,%#+-abcxyz', 'select', 'fig-2a', 'level', '\uD800', '%E0%A4%A'),
      maxLength: 60,
    }),
    fc
      .tuple(fc.constantFrom('v0/', 'v1/', 'v2/', 'v999999999999/', 'scene='), fc.string())
      .map((parts) => parts.join('')),
  );

  test.each([
    ['garbage', garbage],
    ['a mutated link', mutated],
  ])('[L5] never breaks the page: %s', (_, texts) => {
    const homes = someView(shipped);
    const stands = standing(shipped);
    fc.assert(
      fc.property(texts, homes, (text, home) => {
        const { view, issues } = parseView(text, shipped, home);
        expect(stands(view)).toBe(true);
        expect(issues.every(({ message }) => /^The link .*[.]$/su.test(message))).toBe(true);
        // What was read is a view like any other: it can be written, and read again without complaint.
        expect(parseView(formatView(view), shipped)).toMatchObject({ view: { place: view.place }, issues: [] });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('old and new versions', () => {
  test.each([
    ['scene=fig-2a&step=4&select=substance-p', 'v1/fig-2a/4?select=substance-p'],
    ['scene=fig-2a', 'v1/fig-2a'],
    ['step=4', 'v1/map'],
    ['surface=evidence&page=studies&reference=a04', 'v1/evidence/studies?reference=a04'],
    ['surface=figures', 'v1/figures'],
    ['surface=explore&q=wnt&level=human,asserted', 'v1/map?q=wnt&level=human,asserted'],
    ['v0/scene=fig-2a&step=4', 'v1/fig-2a/4'],
  ])('[L6] version 0 is carried over: %s', (old, now) => {
    const { view, issues } = parseView(old, shipped);
    expect(issues).toEqual([]);
    expect(formatView(view)).toBe(now);
  });

  test('[L6] what was wrong in an old link is named as in a new one', () => {
    const { view, issues } = parseView('scene=fig-2a&step=99&select=nobody', shipped);
    expect(formatView(view)).toBe('v1/fig-2a/8');
    expect(issues.map(({ rule }) => rule)).toEqual(['L9', 'L10']);
  });

  test('[L7] a newer version is read as far as it is understood, and said', () => {
    const { view, issues } = parseView('v7/fig-2a/4?select=substance-p&mood=calm', shipped);
    expect(formatView(view)).toBe('v1/fig-2a/4?select=substance-p');
    expect(issues[0]).toEqual({
      path: 'link',
      rule: 'L7',
      message: 'The link is of a newer version (v7) than this page reads; what it understood is shown.',
    });
    expect(issues[1]?.message).toContain('“mood”');
  });
});

describe('the nearest view that makes sense', () => {
  const home = at({ surface: 'figures', scene: 'fig-2a', step: 0 });
  test.each([
    ['v1/fig-9z/3?q=wnt', 'v1/map?q=wnt', 'L8', 'a figure, “fig-9z”, that does not exist; the map is shown'],
    ['v1/evidence/gossip', 'v1/evidence', 'L8', '“gossip”'],
    ['v1/map/4', 'v1/map', 'L8', '“4”'],
    ['v1/fig-2a/4/5', 'v1/fig-2a/4', 'L8', '“5”'],
    ['v1/fig-2a/99', 'v1/fig-2a/8', 'L9', 'step “99” of Figure 2A, which has 8; the last one is shown'],
    ['v1/hair-cycle/99', 'v1/hair-cycle/9', 'L9', '“99”'],
    ['v1/fig-2a/-1', 'v1/fig-2a', 'L9', '“-1”, which is no step of Figure 2A; its opening is shown'],
    ['v1/fig-2a/two', 'v1/fig-2a', 'L9', '“two”'],
    ['v1/map?select=nobody', 'v1/map', 'L10', 'a node or arrow, “nobody”, that does not exist; nothing is selected'],
    ['v1/map?treatment=prayer', 'v1/map', 'L10', 'a treatment, “prayer”'],
    ['v1/map?reference=a04&select=crf', 'v1/map?select=crf', 'L10', 'more than one thing; “select” counts'],
    ['v1/map?level=human,divine&kind=cell', 'v1/map?kind=cell&level=human', 'L11', 'level “divine”'],
    ['v1/map?refuted=maybe', 'v1/map', 'L11', 'refuted “maybe”'],
    ['v1/map?utm_source=mail&q=wnt', 'v1/map?q=wnt', 'L11', '“utm_source”'],
    ['v1/map?q=wnt&q=bmp', 'v1/map?q=wnt', 'L11', '“q” more than once'],
    ['v1/map?from=stress', 'v1/map', 'L11', '“from”, which means nothing here'],
    ['v1/trace?from=stress&to=nirvana', 'v1/trace?from=stress', 'L21', 'to “nirvana”, which does not exist'],
    ['v1/trace?from=stress&to=stress', 'v1/trace?from=stress', 'L21', 'from an entity to itself'],
    ['v1/trace?from=crf&system=people,angels', 'v1/trace?from=crf&system=people', 'L21', 'system “angels”'],
    ['v1/trace?from=crf&with=prayer', 'v1/trace?from=crf', 'L21', 'with “prayer”'],
    [
      'v1/trace?from=stress&play=stress--crf,hair-growth--hair-loss',
      'v1/trace?from=stress',
      'L21',
      '“stress--crf, hair-growth--hair-loss”, which is no route',
    ],
    ['v1/trace/2?from=stress', 'v1/trace?from=stress', 'L9', 'a step of a trace, but plays none'],
    ['v1/trace/two?play=all', 'v1/trace?play=all', 'L9', '“two”, which is no step of a trace'],
  ])('%s opens %s [%s]', (text, opened, rule, says) => {
    const { view, issues } = parseView(text, shipped);
    expect(formatView(view)).toBe(opened);
    expect(issues.map((issue) => issue.rule)).toEqual([rule]);
    expect(issues[0]?.message).toContain(says);
  });

  test('[L8] on the page of a figure that figure is the nearest', () => {
    const { view, issues } = parseView('v1/fig-9z', shipped, home);
    expect(view.place).toEqual(home.place);
    expect(issues[0]?.message).toContain('Figure 2A is shown');
    expect(parseView('v1/', shipped, home)).toEqual({ view: home, issues: [] });
  });

  test('[L10] an alias stands for its entity, without a word', () => {
    const pathway = tinyPathway();
    pathway.entities[1]?.aliases.push('crh');
    const { view, issues } = parseView('v1/map?select=crh', indexPathway(pathway));
    expect(view.selection).toEqual({ kind: 'entity', id: 'crf' });
    expect(issues).toEqual([]);
  });

  test('[L12] a link that was encoded as a whole on its way is read as it was meant', () => {
    const link = 'v1/fig-2a/4?select=substance-p&q=TNF-α';
    expect(parseView(encodeURIComponent(link), shipped)).toEqual(parseView(link, shipped));
  });

  test('[L5] what a message quotes is one short line', () => {
    const { issues } = parseView(`v1/${'%0A%E2%80%AE'}${'x'.repeat(5000)}`, shipped);
    expect(issues[0]?.message.length).toBeLessThan(140);
    expect(issues[0]?.message).not.toMatch(/\p{C}/u);
  });
});

describe('[L14] what a change does to the history', () => {
  const scene = (step: number): View => at({ surface: 'figures', scene: 'fig-2a', step });
  const crf = { selection: { kind: 'entity', id: 'crf' } } as const;
  const trace = (ask: Partial<TraceAsk>, play: TracePlay | null = null) =>
    at({ surface: 'trace', ask: { ...nothingAsked, ...ask }, play, step: 0 });
  test.each<[string, View, View, string | null]>([
    ['a scene is opened', mapView, scene(0), 'push'],
    ['a scene is left', scene(3), mapView, 'push'],
    ['another surface', mapView, at({ surface: 'evidence', page: 'references' }), 'push'],
    [
      'another page of the evidence',
      at({ surface: 'evidence', page: 'references' }),
      at({ surface: 'evidence', page: 'studies' }),
      'push',
    ],
    ['a selection', mapView, at(mapView.place, crf), 'push'],
    ['a selection given up, a step on', at(step4, crf), scene(5), 'push'],
    ['a step', scene(1), scene(2), 'replace'],
    ['a letter of a search', mapView, at(mapView.place, { query: 'w' }), 'replace'],
    ['a filter', mapView, at(mapView.place, { filters: { ...noFilters, levels: ['human'] } }), 'replace'],
    ['another goal of a trace', trace({ from: 'stress' }), trace({ from: 'stress', to: 'mhc-1' }), 'push'],
    ['other evidence for a trace', trace({}), trace({ gate: { systems: ['people'] } }), 'replace'],
    ['a route played', trace({ from: 'stress' }), trace({ from: 'stress' }, 'all'), 'push'],
    ['nothing', scene(2), { ...scene(2) }, null],
  ])('%s', (_, before, after, entry) => expect(entryFor(before, after)).toBe(entry));
});
