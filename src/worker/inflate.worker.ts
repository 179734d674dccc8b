// The thread that inflates for the engine's, so that reading need not wait for it. It must never do anything else.

import { type Asked, type Line, serveInflating, type Told } from './inflating.ts';

serveInflating(globalThis as unknown as Line<Asked, Told>);
