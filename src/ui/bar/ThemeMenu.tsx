import { Check, Contrast } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ThemeChoice } from '../../store/state.ts';
import type { Arrival } from '../parts/Later.tsx';
import { Tip } from '../parts/Tip.tsx';
import { useAnagen, useSkeleton } from '../useAnagen.ts';

const themes: readonly [ThemeChoice, string][] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Light, dark, or whatever the system asks for. */
export function ThemeMenu({ defaultOpen = false }: Arrival) {
  const { actions } = useSkeleton();
  const theme = useAnagen((state) => state.preferences.theme);
  return (
    <MenuTrigger defaultOpen={defaultOpen}>
      <Tip text="Light or dark">
        <Button className="icon-button" aria-label="Light or dark">
          <Contrast size={16} strokeWidth={1.75} aria-hidden="true" />
        </Button>
      </Tip>
      <Popover className="popover" placement="bottom end" offset={6}>
        <Menu
          className="menu"
          aria-label="Light or dark"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[theme]}
          onAction={(key) => actions.prefer({ theme: key as ThemeChoice })}
        >
          {themes.map(([id, name]) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={name}>
              {name}
              {id === theme && <Check className="mark" size={14} aria-hidden="true" />}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
