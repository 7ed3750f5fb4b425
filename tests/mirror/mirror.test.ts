import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changed,
  heard,
  type Look,
  type Message,
  type Mirror,
  messageFrom,
  newMirror,
  says,
} from '../../src/mirror/mirror.ts';

const look = (view: string, over: Partial<Look> = {}): Look => ({
  view,
  curtain: 'none',
  frozen: false,
  close: false,
  pointer: 'none',
  talk: null,
  ...over,
});
const told = (mirror: Mirror): Message => says(mirror) ?? { kind: 'hello', from: mirror.me };

describe('two windows that show the same', () => {
  test('[M1] a change goes over, and what is told after it holds', () => {
    let [stage, speaker] = [newMirror('stage'), newMirror('speaker')];
    stage = changed(stage, look('v1/fig-2a'));
    speaker = heard(speaker, told(stage));
    expect(speaker.look).toEqual(look('v1/fig-2a'));
    speaker = changed(speaker, look('v1/fig-2a/1'));
    stage = heard(stage, told(speaker));
    expect(stage.look?.view).toBe('v1/fig-2a/1');
  });

  test('[M2] what is behind changes nothing', () => {
    const first = changed(newMirror('stage'), look('v1/map'));
    const second = changed(first, look('v1/fig-2a'));
    expect(heard(second, told(first))).toBe(second);
    expect(heard(second, told(second))).toBe(second);
  });

  test('[M3] a window that has just come says nothing, and takes what the other holds', () => {
    const stage = changed(newMirror('stage'), look('v1/fig-2a/3'));
    const fresh = newMirror('again');
    expect(says(fresh)).toBeNull();
    expect(heard(fresh, told(stage)).look?.view).toBe('v1/fig-2a/3');
    expect(heard(stage, { kind: 'hello', from: 'again' })).toBe(stage);
  });

  test('[M1] [M2] [M4] whatever is lost, late, doubled or reordered: after one beat of each, all show the same', () => {
    const step = fc.record({
      who: fc.nat(2),
      act: fc.constantFrom<'change' | 'deliver' | 'lose' | 'reload'>('change', 'deliver', 'deliver', 'lose', 'reload'),
      pick: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const mirrors = ['a', 'b', 'c'].map(newMirror);
        const wire: { to: number; message: Message }[] = [];
        const send = (from: number, message: Message | null) => {
          if (message) for (const to of [0, 1, 2]) if (to !== from) wire.push({ to, message }, { to, message });
        };
        steps.forEach(({ who, act, pick }, at) => {
          const mirror = mirrors[who] as Mirror;
          if (act === 'change') {
            mirrors[who] = changed(mirror, look(`v1/${at}`));
            send(who, says(mirrors[who]));
          } else if (act === 'reload') {
            mirrors[who] = newMirror(`${mirror.me}${at}`);
          } else {
            const [taken] = wire.splice(pick % Math.max(1, wire.length), 1);
            if (taken && act === 'deliver') mirrors[taken.to] = heard(mirrors[taken.to] as Mirror, taken.message);
          }
        });
        for (const mirror of [...mirrors])
          mirrors.forEach((other, at) => {
            mirrors[at] = heard(other, told(mirror));
          });
        const [first, ...rest] = mirrors;
        for (const each of rest) expect(each.look).toEqual(first?.look);
      }),
    );
  });

  test('[M5] hears nothing but its own messages', () => {
    fc.assert(fc.property(fc.anything(), (data) => void messageFrom(data)));
    const whole = told(changed(newMirror('stage'), look('v1/map', { curtain: 'black' })));
    expect(messageFrom(structuredClone(whole))).toEqual(whole);
    for (const spoilt of [{ clock: 'x' }, { look: { view: 1 } }, { kind: 'runs' }, { from: 3 }, { by: null }])
      expect(messageFrom({ ...whole, ...spoilt })).toBeNull();
    expect(messageFrom({ kind: 'points', from: 'a', at: { kind: 'entity' } })).toEqual({
      kind: 'points',
      from: 'a',
      at: null,
    });
  });

  test.each([
    [
      [1, 2.5],
      [1, 2.5],
    ],
    [null, null],
    ['here', null],
    [[1], null],
    [[1, Number.NaN], null],
  ])('[M6] a pointer at %j is heard as at %j', (place, heardAt) => {
    expect(messageFrom({ kind: 'pointer', from: 'speaker', place })).toEqual({
      kind: 'pointer',
      from: 'speaker',
      place: heardAt,
    });
  });
});
