import { describe, expect, it } from 'vitest';
import { reasonAt } from '../../src/trace/steadyReason.ts';
import { prepareSteadyState } from '../../src/trace/steadyState.ts';
import { graphFrom } from './signedArrows.ts';

function reason(words: string, at: string) {
  const { graph, node } = graphFrom(words);
  return reasonAt(graph, prepareSteadyState(graph).respond(new Map([[0, 1]])), node(at));
}

describe('why an answer is ?', () => {
  it.each([
    ['parents that oppose', 'a>b b|c a>c', 'c', { kind: 'sources', up: [2], down: [1], either: [] }],
    ['a source that is ? itself', 'a?b b>c a>c', 'c', { kind: 'sources', up: [2], down: [], either: [1] }],
    ['what enters a loop opposes', 'a>b a|b b>c c>b', 'c', { kind: 'sources', up: [0], down: [1], either: [] }],
    ['paths that oppose within a loop', 'a>b b>c c>d b|d d>b', 'd', { kind: 'paths', up: [1, 2, 3], down: [1, 3] }],
    ['a positive loop off the path', 'i>a a>b b|a b>c c>b', 'a', { kind: 'loop', path: [1], loop: [2, 3, 2] }],
    ['none for a known answer', 'i>a a>b b|a b>c c>b', 'c', undefined],
  ])('[S12] %s: %s', (_, words, at, expected) => {
    expect(reason(words, at)).toEqual(expected);
  });
});
