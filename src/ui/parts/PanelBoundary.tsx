import { Component, type ReactNode, Suspense } from 'react';
import { forgetFailures } from './arrival.ts';
import './panel-boundary.css';

interface Props {
  /** What the panel is called in the message: "The stage". */
  name: string;
  /** The whole page rather than a part of it: there is no rest that works. */
  whole?: boolean;
  /** What stands in the panel's place while its code or its texts are on their way; nothing by default. */
  waiting?: ReactNode;
  children: ReactNode;
}

/** Keeps a fault, and a wait, inside one panel: the rest of the page goes on, and the panel can be tried again. */
export class PanelBoundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return <Suspense fallback={this.props.waiting}>{this.props.children}</Suspense>;
    return (
      <div className="panel-fault" role="alert">
        <p>
          <strong>
            {this.props.name} failed{this.props.whole ? '.' : '; the rest works.'}
          </strong>
        </p>
        <p className="panel-fault-message">{fault.message}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            forgetFailures();
            this.setState({ fault: null });
          }}
        >
          Try again
        </button>
      </div>
    );
  }
}
