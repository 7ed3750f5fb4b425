import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll } from 'vitest';
import { indexPathway } from '../../../src/model/pathwayIndex.ts';
import type { Pathway } from '../../../src/model/types.ts';
import { createAnagenStore } from '../../../src/store/anagenStore.ts';
import type { Target } from '../../../src/store/state.ts';
import { fetchParts } from '../../../src/ui/parts/firstView.ts';
import { StoreContext } from '../../../src/ui/useAnagen.ts';
import { evidence, reference, tinyPathway } from '../../fixtures/tinyPathway.ts';

/** What comes after the first view is there when a test begins. */
beforeAll(() => fetchParts(), 60_000);

/** Renders a part of the page over a store of its own; `select` is what the reader has chosen before it appears. */
export function show(part: ReactNode, pathway: Pathway, select: Target | null = null) {
  const store = createAnagenStore(indexPathway(pathway));
  store.actions.select(select);
  const user = userEvent.setup();
  return { ...render(<StoreContext value={store}>{part}</StoreContext>), store, user };
}

/** The tiny pathway with everything that an inspector can meet: a contested arrow, a candidate, an unknown paper. */
export function richPathway(): Pathway {
  const pathway = tinyPathway();
  pathway.references.push(
    reference('ref-9', { number: '9', verification: 'probable', DOI: '10.1000/nine', title: 'A likely paper' }),
    reference('ref-7', {
      number: '7',
      verification: 'unknown',
      type: null,
      title: null,
      author: [],
      'container-title': null,
      year: null,
      kind: null,
      model: null,
    }),
    reference('a90', {
      number: 'A90',
      title: 'Against it',
      author: [{ family: 'Okoro', given: 'A.' }],
      caveats: ['Left out: the issue.'],
    }),
  );
  const [raises, lowers] = pathway.interactions;
  raises?.evidence.unshift(
    evidence({ stance: 'refutes', system: 'people', species: ['human'], reference: 'a90', statement: 'It did not.' }),
    evidence({ stance: 'qualifies', reference: 'ref-9', statement: 'In mice, only at night.' }),
  );
  lowers?.evidence.push(
    evidence({
      system: 'assertion',
      species: [],
      strength: 'statement',
      directness: 'inferred',
      reference: 'ref-7',
      place: { document: 'paper', section: 'Background', figure: '1A', citation: '[7]' },
      statement: 'It is stated so.',
    }),
  );
  const crf = pathway.entities.find((each) => each.id === 'crf');
  Object.assign(crf ?? {}, { label: 'CRF', synonyms: ['CRH'], identifiers: ['HGNC:2355'], kind: 'hormone' });
  Object.assign(crf ?? {}, { aliases: ['crh'], aliasReason: 'One word for one thing.' });
  return pathway;
}
