// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Treatment } from '../../../src/model/types.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { richPathway, show } from './show.tsx';

afterEach(cleanup);

function open(over: Partial<Treatment> = {}) {
  const pathway = richPathway();
  Object.assign(pathway.treatments[0] ?? {}, over);
  return show(<Inspector />, pathway, { kind: 'treatment', id: 'calm' });
}

describe('the inspector of a treatment', () => {
  it('says how it acts as printed, for what, and on what, and leads there', async () => {
    const { store, user } = open();
    const panel = screen.getByRole('complementary', { name: 'Calm' });
    for (const words of ['calms', 'any', 'Calm lowers stress.', 'Lowers', 'paper, Table 1'])
      expect(panel).toHaveTextContent(words);
    await user.click(screen.getByRole('button', { name: 'stress' }));
    expect(store.state.getState().selection).toEqual({ kind: 'entity', id: 'stress' });
  });

  it('leads to its targets on the map', async () => {
    const { store, user } = open();
    store.actions.showEvidencePage('treatments');
    await user.click(screen.getByRole('button', { name: 'Show on the map' }));
    expect(store.state.getState()).toMatchObject({
      surface: 'explore',
      selection: { kind: 'treatment', id: 'calm' },
      camera: { type: 'show', entities: ['stress'] },
    });
  });

  it('gives an approval with its date and source, and says so where the sources are silent', () => {
    open({ approval: { status: 'Approved for this.', asOf: 'May 2020', reference: 'a90' } });
    const approval = within(screen.getByRole('region', { name: 'Approval' }));
    expect(approval.getByText(/Approved for this/)).toHaveTextContent('As of May 2020.');
    expect(approval.getByRole('button', { name: /Okoro/ })).toBeVisible();
    cleanup();
    open();
    expect(screen.getByRole('region', { name: 'Approval' })).toHaveTextContent('The sources say nothing');
  });

  it('says why it has no target, that Table 1 does not print it, and what to remark', () => {
    open({
      table1: false,
      targets: [],
      noTargetReason: 'It acts elsewhere.',
      remarks: [{ text: 'Mind this.', references: ['ref-9'] }],
    });
    const panel = screen.getByRole('complementary');
    for (const words of ['It acts elsewhere.', 'Not printed there', 'Mind this.'])
      expect(panel).toHaveTextContent(words);
    expect(screen.queryByRole('region', { name: /^Acts on/ })).toBeNull();
  });
});
