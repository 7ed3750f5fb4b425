import { Component, type ReactNode, Suspense } from 'react';
import { forgetFailures } from './arrival.ts';
import './panel-boundary.css';

interface Props {
  /** What the panel is called in the message: "The stage". */
  name: string;
  /** The whole page rather than a part of it: there is no rest that works. */
  whole?: boolean;
  /** What the panel is about. A fault ends with it: about something else, the panel is tried again. */
  about?: string | undefined;
  /** The class of the room that the panel makes for itself, so that a fault stands in it too; "unseen" for no room at all. */
  room?: 'panel-below' | 'panel-right' | 'unseen';
  /** The id of that room, for the splitter that resizes it. */
  roomId?: string;
  /** What stands in the panel's place while its code or its texts are on their way; nothing by default. */
  waiting?: ReactNode;
  children: ReactNode;
}

interface State {
  fault: Error | null;
  /** It has been tried again, in vain or not. */
  isTried: boolean;
}

/**
 * Keeps a fault, and a wait, inside one panel: the rest of the page goes on, and the panel can be tried again. Where that
 * did not help the page can be loaded anew; the address holds the view, so that nothing is lost.
 */
export class PanelBoundary extends Component<Props, State> {
  override state: State = { fault: null, isTried: false };

  static getDerivedStateFromError(fault: unknown) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.fault && before.about !== this.props.about) this.tryAgain();
  }

  private readonly tryAgain = () => {
    forgetFailures();
    this.setState({ fault: null, isTried: true });
  };

  override render() {
    const { fault } = this.state;
    const { waiting, children, room, roomId } = this.props;
    if (!fault) return <Suspense fallback={waiting}>{children}</Suspense>;
    if (room === 'unseen') return null;
    if (room === undefined) return this.message(fault);
    return (
      <div id={roomId} className={room}>
        {this.message(fault)}
      </div>
    );
  }

  private message(fault: Error) {
    const { name, whole } = this.props;
    return (
      <div className="panel-fault" role="alert">
        <p>
          <strong>
            {name} failed{whole ? '.' : '; the rest works.'}
          </strong>
        </p>
        <p className="panel-fault-message">{fault.message}</p>
        <div className="panel-fault-ways">
          <button type="button" className="button" onClick={this.tryAgain}>
            Try again
          </button>
          {this.state.isTried && (
            <button type="button" className="button" onClick={() => window.location.reload()}>
              Reload the page
            </button>
          )}
        </div>
      </div>
    );
  }
}
