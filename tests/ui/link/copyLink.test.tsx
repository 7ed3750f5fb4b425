// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { formatView } from '../../../src/link/formatView.ts';
import { LinkContext } from '../../../src/ui/link/LinkContext.ts';
import { Page } from '../../../src/ui/Page.tsx';
import { tinyPicture } from '../../fixtures/tinyPicture.ts';
import { onPage } from '../onPage.tsx';

afterEach(cleanup);

const crf = { kind: 'entity', id: 'crf' } as const;
const share = () => screen.getByRole('button', { name: 'Share: copy the link to this view' });
const copied = () => navigator.clipboard.readText();

function whole() {
  const page = onPage(
    <LinkContext value={(view) => `https://example.org/#${formatView(view)}`}>
      <Page />
    </LinkContext>,
    { pictures: { map: tinyPicture(), 'fig-1a': tinyPicture('fig-1a') } },
  );
  act(() => {
    page.store.actions.search('ax');
    page.store.actions.openScene('fig-1a', 2);
    page.store.actions.select(crf);
  });
  return page;
}

describe('copying a link', () => {
  test('Share copies the whole view and says so', async () => {
    const { user } = whole();
    await user.click(share());
    expect(await copied()).toBe('https://example.org/#v1/fig-1a/2?select=crf&q=ax');
    expect(share()).toHaveTextContent('Copied');
    expect(screen.getByText('Link copied')).toBeInTheDocument();
  });

  test('the key L does what Share does', async () => {
    const { user } = whole();
    act(() => (document.activeElement as HTMLElement).blur());
    await user.keyboard('l');
    expect(await copied()).toBe('https://example.org/#v1/fig-1a/2?select=crf&q=ax');
    expect(share()).toHaveTextContent('Copied');
  });

  test('the title of a scene copies the step alone, the inspector the thing where it is seen', async () => {
    const { user, store } = whole();
    await user.click(screen.getByRole('button', { name: 'Copy link to this step' }));
    expect(await copied()).toBe('https://example.org/#v1/fig-1a/2');
    await user.click(await screen.findByRole('button', { name: 'Copy link to this' }));
    expect(await copied()).toBe('https://example.org/#v1/fig-1a/2?select=crf');
    act(() => {
      store.actions.openScene(null);
      store.actions.select({ kind: 'interaction', id: 'stress--crf' });
    });
    await user.click(await screen.findByRole('button', { name: 'Copy link to this' }));
    expect(await copied()).toBe('https://example.org/#v1/map?select=stress--crf');
  });

  test('a page of the evidence copies itself', async () => {
    const { user, store } = whole();
    act(() => store.actions.showEvidencePage('treatments'));
    await user.click(await screen.findByRole('button', { name: 'Copy link to this page' }));
    expect(await copied()).toBe('https://example.org/#v1/evidence/treatments');
  });

  test('where the browser refuses, the link can be copied by hand; Escape gives the focus back', async () => {
    const { user, store } = whole();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await user.click(share());
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /refused/ });
    expect(field).toHaveFocus();
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(
      'https://example.org/#v1/fig-1a/2?select=crf&q=ax',
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: /refused/ })).toBeNull();
    expect(share()).toHaveFocus();
    expect(store.state.getState().selection).toEqual(crf);
    await user.click(share());
    await screen.findByRole('textbox', { name: /refused/ });
    await user.tab();
    expect(screen.queryByRole('textbox', { name: /refused/ })).toBeNull();
  });
});

describe('a link with a search', () => {
  test('fills the field without opening its list; going there shows what is found', async () => {
    const { user } = whole();
    const field = screen.getByRole('combobox', { name: /Find a node/ });
    expect(field).toHaveValue('ax');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    await user.click(field);
    expect(screen.getByRole('option', { name: /Figure 1A/ })).toBeVisible();
  });
});
