// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { richPathway, show } from './show.tsx';

afterEach(cleanup);

const open = (id: string) => show(<Inspector />, richPathway(), { kind: 'reference', id });
const panel = () => screen.getByRole('complementary');

describe('the inspector of a reference', () => {
  it('prints a verified one as a plain citation, with its caveats', () => {
    open('a90');
    expect(screen.getByRole('heading', { level: 2, name: 'Against it' })).toBeVisible();
    for (const words of ['Reference A90', 'Okoro A', 'Journal 2020', 'Animal study: mouse', 'Left out: the issue.'])
      expect(panel()).toHaveTextContent(words);
    expect(panel()).not.toHaveTextContent(/candidate|not identified/i);
  });

  it('marks a candidate, and links to it exactly as the library does', () => {
    open('ref-9');
    expect(panel()).toHaveTextContent('Candidate, not confirmed');
    expect(screen.getByRole('link', { name: /10\.1000\/nine/ })).toHaveAttribute(
      'href',
      'https://doi.org/10.1000/nine',
    );
  });

  it('says of an unknown one that it was not identified, and links nowhere', () => {
    open('ref-7');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Cited by the review as [7], not identified');
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getAllByText(/not identified/)).toHaveLength(1);
  });

  it('lists what it supports, qualifies and refutes, each a way to the arrow', async () => {
    const { store, user } = open('a90');
    expect(screen.queryByRole('region', { name: /^Supports/ })).toBeNull();
    const refutes = within(screen.getByRole('region', { name: 'Refutes 1' }));
    await user.click(refutes.getByRole('button', { name: /stress raises CRF \(sources disagree\)/ }));
    expect(store.state.getState().selection).toEqual({ kind: 'interaction', id: 'stress--crf' });
  });

  it('leads to the tables that use it', async () => {
    const { store, user } = open('paper');
    await user.click(screen.getByRole('button', { name: 'Treatments: Calm' }));
    expect(store.state.getState()).toMatchObject({ surface: 'evidence', evidencePage: 'treatments' });
  });
});
