import { describe, expect, it } from 'vitest';
import { linear } from '../../src/canvas/easing.ts';
import { Ticker } from '../../src/canvas/ticker.ts';
import { crank } from './crank.ts';

describe('the ticker', () => {
  it('asks for frames only while something moves', () => {
    const hand = crank();
    let painted = 0;
    const ticker = new Ticker(() => painted++, hand.frames);
    expect(hand.waits).toBe(false);
    const seen: number[] = [];
    let done = 0;
    ticker.play('move', { duration: 100, easing: linear, frame: (share) => seen.push(share), done: () => done++ });
    for (const ms of [16, 50, 50, 50]) hand.turn(ms);
    expect(seen).toEqual([0, 0.5, 1]);
    expect(done).toBe(1);
    expect(painted).toBe(3);
    expect(hand.waits).toBe(false);
    expect(ticker.idle).toBe(true);
  });

  it('paints once however much was asked for', () => {
    const hand = crank();
    let painted = 0;
    const ticker = new Ticker(() => painted++, hand.frames);
    ticker.request();
    ticker.request();
    ticker.play('a', { duration: 0, easing: linear, frame: () => {} });
    hand.turn(16);
    expect(painted).toBe(1);
  });

  it('replaces a motion of the same name, which then never ends', () => {
    const hand = crank();
    const ticker = new Ticker(() => {}, hand.frames);
    const ended: string[] = [];
    ticker.play('move', { duration: 50, easing: linear, frame: () => {}, done: () => ended.push('first') });
    hand.turn(16);
    ticker.play('move', { duration: 50, easing: linear, frame: () => {}, done: () => ended.push('second') });
    for (const ms of [16, 60]) hand.turn(ms);
    expect(ended).toEqual(['second']);
  });

  it('starts in the same frame what follows an end', () => {
    const hand = crank();
    const ticker = new Ticker(() => {}, hand.frames);
    let follows = false;
    ticker.play('a', {
      duration: 10,
      easing: linear,
      frame: () => {},
      done: () => ticker.play('b', { duration: 10, easing: linear, frame: () => (follows = true) }),
    });
    for (const ms of [16, 16]) hand.turn(ms);
    expect(ticker.runs('b')).toBe(true);
    hand.turn(16);
    expect(follows).toBe(true);
  });
});
