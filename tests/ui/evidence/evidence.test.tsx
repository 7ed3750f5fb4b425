// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Pathway } from '../../../src/model/types.ts';
import type { EvidencePage } from '../../../src/store/state.ts';
import { Evidence } from '../../../src/ui/evidence/Evidence.tsx';
import { richPathway, show } from '../inspector/show.tsx';

afterEach(cleanup);

function open(page: EvidencePage, pathway: Pathway = richPathway()) {
  const shown = show(<Evidence />, pathway);
  shown.store.actions.showEvidencePage(page);
  return shown;
}

const tab = (name: string) => screen.findByRole('tabpanel', { name });
const cellsOf = (row: HTMLElement) => within(row).getAllByRole('cell');

describe('the parts of the evidence', () => {
  it('are tabs that follow the state and change it, by mouse and by arrow keys', async () => {
    const { store, user } = open('glossary');
    expect(await screen.findByRole('tab', { name: 'Glossary', selected: true })).toBeVisible();
    await user.click(screen.getByRole('tab', { name: 'Slips' }));
    expect(store.state.getState().evidencePage).toBe('slips');
    await user.keyboard('{ArrowRight}');
    expect(store.state.getState().evidencePage).toBe('glossary');
    expect(screen.getAllByRole('tab')).toHaveLength(8);
  });
});

describe('the landscape', () => {
  it('is a table of mechanisms and kinds of evidence, each cell leading to what it holds and on to the map', async () => {
    const { store, user } = open('landscape');
    const table = await screen.findByRole('table');
    expect(within(table).getByRole('columnheader', { name: 'In people' })).toBeVisible();
    const cell = within(table).getByRole('button', { name: 'Axis, Animals: 2 support, 1 qualifies' });
    await user.click(cell);
    expect(cell).toHaveAttribute('aria-pressed', 'true');
    const found = await screen.findByRole('region', { name: 'Axis Animals' });
    expect(within(found).getByText('In mice, only at night.')).toBeVisible();
    await user.click(within(found).getByRole('button', { name: /^stress raises CRF/ }));
    expect(store.state.getState()).toMatchObject({ surface: 'explore', selection: { id: 'stress--crf' } });
  });

  it('says at its head how little comes from people', async () => {
    open('landscape');
    expect(await screen.findByText(/people \d+ %/)).toBeVisible();
  });
});

describe('the disagreements', () => {
  it('stand with both sides, what would settle them, and the way to the arrow', async () => {
    const pathway = richPathway();
    Object.assign(pathway.interactions[0] ?? {}, { wouldSettle: 'A look at night.' });
    const { store, user } = open('disagreements', pathway);
    const [entry, ...others] = within(await tab('Disagreements')).getAllByRole('listitem');
    expect(others.filter((each) => each.classList.contains('disagreement-entry'))).toEqual([]);
    expect(entry).toHaveTextContent('A look at night.');
    expect(entry).toHaveTextContent(/For 1.*Supports.*Against, or with a reservation 2.*only at night.*It did not/);
    await user.click(within(entry as HTMLElement).getByRole('button', { name: /^stress raises CRF/ }));
    expect(store.state.getState().surface).toBe('explore');
  });

  it('are reached from their arrow, which has the focus then', async () => {
    const { store } = open('references');
    store.actions.showDisagreement('stress--crf');
    expect(store.state.getState()).toMatchObject({ surface: 'evidence', evidencePage: 'disagreements' });
    await waitFor(() => expect(document.activeElement).toHaveTextContent('It did not.'));
  });
});

describe('the library', () => {
  it('prints each reference with its status and what it bears on', async () => {
    open('references');
    const panel = await tab('References');
    expect(within(panel).getByRole('status')).toHaveTextContent('4 references');
    expect(within(panel).getByRole('button', { name: 'Cited by the review as [7], not identified' })).toBeVisible();
    expect(within(panel).getByText('Candidate, not confirmed')).toBeVisible();
  });

  it('opens the arrows that a reference bears on, and leads to one', async () => {
    const { store, user } = open('references');
    const bears = await screen.findByRole('button', { name: 'Refutes 1' });
    expect(bears).toHaveAttribute('aria-expanded', 'false');
    await user.click(bears);
    await user.click(screen.getByRole('button', { name: /^stress raises CRF/ }));
    expect(store.state.getState()).toMatchObject({
      surface: 'explore',
      selection: { kind: 'interaction', id: 'stress--crf' },
    });
  });

  it('narrows as the reader types and chooses a status, and says how many are left', async () => {
    const { user } = open('references');
    const panel = await tab('References');
    await user.type(within(panel).getByRole('searchbox'), 'okoro');
    expect(within(panel).getByRole('status')).toHaveTextContent('1 of 4 references');
    await user.click(within(panel).getByRole('radio', { name: 'Not identified' }));
    expect(within(panel).getByRole('status')).toHaveTextContent('0 of 4 references');
    expect(panel).toHaveTextContent('Nothing in the library');
  });
});

describe('the tables', () => {
  it('Table 2 prints a row, names what is missing, and leads to its arrows', async () => {
    const { store, user } = open('studies');
    const table = within(await tab('Studies')).getByRole('table', { name: /Studies of/ });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(10);
    const row = within(table).getByRole('row', { name: /cells In-vivo.* 3 / });
    expect(within(row).getByRole('rowheader')).toHaveTextContent('cells');
    expect(cellsOf(row)[2]).toHaveTextContent('not given');
    await user.click(within(row).getByRole('button', { name: /^1 arrow/, expanded: false }));
    await user.click(within(table).getByRole('button', { name: /CRF lowers growth/ }));
    expect(store.state.getState().selection).toEqual({ kind: 'interaction', id: 'crf--growth' });
  });

  it('studies are ordered by their heads, narrowed, and shown on the map', async () => {
    const pathway = richPathway();
    const [one] = pathway.studies;
    if (!one) throw new Error('the fixture has no study');
    pathway.studies.push({ ...one, id: 'two', cells: 'apples', design: 'In vitro', authors: 'Two et al', n: '10' });
    const { store, user } = open('studies', pathway);
    const panel = within(await tab('Studies'));
    const table = within(panel.getByRole('table', { name: /Studies of/ }));
    const cellsShown = () => table.getAllByRole('rowheader').map((each) => each.textContent);
    expect(cellsShown()).toEqual(['cells', 'apples']);
    await user.click(table.getByRole('button', { name: 'Cells' }));
    expect(cellsShown()).toEqual(['apples', 'cells']);
    expect(table.getByRole('columnheader', { name: 'Cells' })).toHaveAttribute('aria-sort', 'ascending');
    await user.click(table.getByRole('button', { name: 'N' }));
    expect(cellsShown()).toEqual(['cells', 'apples']);
    await user.selectOptions(panel.getByRole('combobox', { name: 'Type of study' }), 'Dish');
    expect(cellsShown()).toEqual(['apples']);
    expect(panel.getByRole('status')).toHaveTextContent('1 of 2 studies');
    await user.click(table.getByRole('button', { name: 'Show Two et al on the map' }));
    expect(store.state.getState()).toMatchObject({
      surface: 'explore',
      lit: { of: { words: 'Two et al: apples', page: 'studies' }, interactions: new Set(['crf--growth']) },
      camera: { type: 'show' },
    });
  });

  it('the plot has a dot for each study, which leads to its row', async () => {
    const { user } = open('studies');
    const plot = within(await screen.findByRole('region', { name: 'Studies by year and design' }));
    await user.click(plot.getByRole('button', { name: 'One et al, 2020, cells' }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^cells$/));
  });

  it('a study without an arrow says why, and its remarks stand beside it', async () => {
    const pathway = richPathway();
    Object.assign(pathway.studies[0] ?? {}, {
      interactions: [],
      noInteractionReason: 'It names no mechanism.',
      printedTwice: true,
      remarks: [{ text: 'Mind the number.', references: ['a90'] }],
    });
    open('studies', pathway);
    const panel = await tab('Studies');
    for (const words of ['It names no mechanism.', 'Printed twice', 'Mind the number.', 'A90'])
      expect(panel).toHaveTextContent(words);
  });

  it('Table 1 stands apart from the treatments that it leaves out', async () => {
    const pathway = richPathway();
    const [calm] = pathway.treatments;
    if (!calm) throw new Error('the fixture has no treatment');
    const approval = { status: 'Approved for this.', asOf: 'May 2020', reference: 'a90' };
    pathway.treatments.push({ ...calm, id: 'other', label: 'Other', table1: false, printedMechanism: null, approval });
    const { store, user } = open('treatments', pathway);
    const panel = await tab('Treatments');
    const [printed, others] = within(panel).getAllByRole('table');
    expect(printed).toHaveTextContent('calms');
    expect(printed).not.toHaveTextContent('Approved for this.');
    expect(others).toHaveTextContent('Approved for this. As of May 2020.');
    await user.click(within(others as HTMLElement).getByRole('button', { name: 'Show on the map: Other' }));
    expect(store.state.getState()).toMatchObject({ surface: 'explore', camera: { entities: ['stress'] } });
    act(() => store.actions.showEvidencePage('treatments'));
    await user.click(within(await tab('Treatments')).getByRole('button', { name: 'Other' }));
    expect(store.state.getState().selection).toEqual({ kind: 'treatment', id: 'other' });
  });
});

describe('the pages to read', () => {
  it('the outlook gives each item its level, text, remark, place and references', async () => {
    const pathway = richPathway();
    const item = { title: 'Rung', text: 'Tried once.', level: 'Phase 2', remark: 'Small.', references: ['a90'] };
    pathway.outlook.sections.push({
      id: 'ladder',
      title: 'The ladder',
      lead: 'How far it has come.',
      items: [{ ...item, place: { document: 'paper', section: 'Outlook' } }],
    });
    open('outlook', pathway);
    const section = await screen.findByRole('region', { name: 'The ladder' });
    for (const words of [
      'How far it has come.',
      'Rung',
      'Tried once.',
      'Phase 2',
      'Small.',
      'paper, “Outlook”',
      'Okoro',
    ])
      expect(section).toHaveTextContent(words);
  });

  it('the slips say what is printed, what to know instead, and lead to what they concern', async () => {
    const { store, user } = open('slips');
    const panel = await tab('Slips');
    for (const words of ['A slip', 'wrong', 'right']) expect(panel).toHaveTextContent(words);
    await user.click(within(panel).getByRole('button', { name: /CRF lowers growth/ }));
    expect(store.state.getState().selection).toEqual({ kind: 'interaction', id: 'crf--growth' });
  });

  it('the glossary is in the order of the alphabet, capitals or not', async () => {
    const pathway = richPathway();
    pathway.glossary = ['catagen', 'Anagen', 'BMP'].map((term) => ({ term, means: `What ${term} means.` }));
    open('glossary', pathway);
    const terms = within(await tab('Glossary')).getAllByRole('term');
    expect(terms.map((each) => each.textContent)).toEqual(['Anagen', 'BMP', 'catagen']);
  });
});

describe('the ladder', () => {
  it('says of each treatment at each rung how it stands, from approval down', async () => {
    const pathway = richPathway();
    const foothold = (rung: string, reached: 'reached' | 'elsewhere' | 'not-reached', text: string) => ({
      rung,
      reached,
      text,
      references: ['a90'],
    });
    pathway.outlook.ladder = {
      title: 'How far',
      lead: 'Up.',
      rungs: [
        { id: 'mice', title: 'Mice', means: 'animals' },
        { id: 'trial', title: 'Trial', means: 'people' },
      ],
      climbers: [
        {
          id: 'a',
          title: 'Cells',
          footholds: [foothold('mice', 'reached', 'In mice.'), foothold('trial', 'not-reached', 'None.')],
        },
        {
          id: 'b',
          title: 'Pills',
          footholds: [foothold('mice', 'elsewhere', 'In rats.'), foothold('trial', 'reached', 'Two.')],
        },
      ],
    };
    open('outlook', pathway);
    const table = within(await screen.findByRole('table', { name: 'How far' }));
    expect(table.getAllByRole('rowheader').map((each) => each.textContent)).toEqual(['Trialpeople', 'Miceanimals']);
    const [trial, mice] = table.getAllByRole('row').slice(1).map(cellsOf);
    expect(trial?.[0]).toHaveTextContent('Not reached');
    expect(trial?.[1]).toHaveTextContent('Reached');
    expect(mice?.[1]).toHaveTextContent('Elsewhere only');
    expect(within(mice?.[0] as HTMLElement).getByRole('button', { name: /A90/ })).toBeVisible();
  });
});
