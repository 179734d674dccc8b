// Starts the page. Before anything else, what could reach past the content security policy is taken away.

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchSample } from './state/opening.ts';
import { start, startTheRest } from './state/start.ts';
import { fetchStarters } from './state/template.ts';
import { App } from './ui/app.tsx';
import { afterFirstPaint, fetchTheRest } from './ui/later.tsx';
import './ui/tokens.css';
import './ui/base.css';
import { createClient } from './worker/engine.ts';

// WebRTC is not held by connect-src (measured); nobody here needs it.
Reflect.deleteProperty(window, 'RTCPeerConnection');

// React Aria adds a style element unless one with this id is there; the policy would refuse it, and the rule stands in base.css.
const marker = document.createElement('meta');
marker.id = 'react-aria-pressable-style';
document.head.append(marker);

const client = createClient();
start(client);

const root = document.getElementById('root');
if (root === null) throw new Error('no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

// From when this is done the network cable may be unplugged.
afterFirstPaint(
  () =>
    void startTheRest()
      .then(fetchTheRest)
      .then(fetchSample)
      .then(fetchStarters)
      .then(() => client.getReady()),
);
