import { createContext } from 'react';
import { formatView } from '../../link/formatView.ts';
import type { View } from '../../link/view.ts';

/** The address of a view. The page does not know where it stands: `app` hands this in; alone, there is the fragment. */
export const LinkContext = createContext((view: View): string => `#${formatView(view)}`);
