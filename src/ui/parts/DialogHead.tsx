import { X } from 'lucide-react';
import { Button, Heading } from 'react-aria-components';
import './dialog-head.css';

/** The head of a dialog: its title, and the button that closes it. */
export function DialogHead({ title, close = 'Close' }: { title: string; close?: string }) {
  return (
    <header className="dialog-head">
      <Heading slot="title" level={2}>
        {title}
      </Heading>
      <Button slot="close" className="icon-button" aria-label={close}>
        <X size={16} aria-hidden="true" />
      </Button>
    </header>
  );
}
