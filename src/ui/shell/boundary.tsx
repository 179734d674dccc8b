import { Component, type ReactNode, Suspense } from 'react';
import { known } from '../../state/known.ts';
import { goToStep } from '../../state/steps.ts';
import { later } from '../later.tsx';

// Catches a mistake of ours in a screen. The engine and the work in it are untouched: the other steps still work.

const FaultPage = later(async () => (await import('./fault-page.tsx')).FaultPage);

interface State {
  detail: string | undefined;
}

export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = { detail: undefined };

  static getDerivedStateFromError(error: unknown): State {
    // Name and place only: a message might quote a cell.
    const places = error instanceof Error ? ((error.stack ?? '').match(/at .*/g)?.slice(0, 4) ?? []) : [];
    return { detail: [error instanceof Error ? error.name : 'unknown', ...places].join('\n') };
  }

  override render(): ReactNode {
    if (this.state.detail === undefined) return this.props.children;
    return (
      <Suspense>
        <FaultPage
          fault={{ fault: 'ours', detail: this.state.detail }}
          name=""
          onAgain={() => this.setState({ detail: undefined })}
          {...(known.getState().step === 'file' ? {} : { onBack: () => goToStep('file') })}
        />
      </Suspense>
    );
  }
}
