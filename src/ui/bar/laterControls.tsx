import { Contrast, Keyboard } from 'lucide-react';
import { useCharacterKey } from '../keys/useCharacterKey.ts';
import { lazyLater } from '../parts/firstView.ts';
import { Later } from '../parts/Later.tsx';

const ThemeMenu = lazyLater(() => import('./ThemeMenu.tsx').then((module) => module.ThemeMenu));
const KeysButton = lazyLater(() => import('./KeysButton.tsx').then((module) => module.KeysButton));

/** Light, dark, or whatever the system asks for. */
export function ThemeControl() {
  return (
    <Later
      name="The choice of light or dark"
      face={(press) => (
        <button type="button" className="icon-button" aria-label="Light or dark" onClick={press}>
          <Contrast size={16} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    >
      {(pressed) => <ThemeMenu defaultOpen={pressed} />}
    </Later>
  );
}

/** The keys of the page, a key away. */
export function KeysControl() {
  return (
    <Later name="The list of keys" face={(press) => <KeysFace press={press} />}>
      {(pressed) => <KeysButton defaultOpen={pressed} />}
    </Later>
  );
}

/** `?` is heard before what it opens has come. */
function KeysFace({ press }: { press: () => void }) {
  useCharacterKey('?', press);
  return (
    <button type="button" className="icon-button keys-button" aria-label="Keys" onClick={press}>
      <Keyboard size={16} strokeWidth={1.75} aria-hidden="true" />
    </button>
  );
}
