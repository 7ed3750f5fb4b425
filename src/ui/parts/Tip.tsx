import type { ReactElement } from 'react';
import { Tooltip, TooltipTrigger } from 'react-aria-components';

interface Props {
  text: string;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  /** A React Aria button; plain buttons do not hear the trigger. */
  children: ReactElement;
}

/** A short name beside a control that shows only an icon. */
export function Tip({ text, placement = 'bottom', children }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="tooltip" placement={placement} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
}
