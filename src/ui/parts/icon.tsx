// The page's own icons: drawn here, so that nothing is fetched and each state has a shape besides its colour.

const PATHS = {
  check: 'M4.5 12.5 10 18 19.5 6.5',
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  undo: 'M8.5 6 4 10.5 8.5 15M4 10.5h10a5 5 0 0 1 0 10h-3',
  redo: 'm15.5 6 4.5 4.5-4.5 4.5m4.5-4.5H10a5 5 0 0 0 0 10h3',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  upload: 'M12 16V4m-5 5 5-5 5 5M4 16v4h16v-4',
  download: 'M12 4v12m-5-5 5 5 5-5M4 16v4h16v-4',
  paste: 'M9 5H6v16h12V5h-3M9 3h6v4H9z',
  sparkle: 'M12 3v5m0 8v5M3 12h5m8 0h5M6 6l2.5 2.5m7 7L18 18M18 6l-2.5 2.5m-7 7L6 18',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v10H5z',
  error: 'M12 3 22 21H2zM12 10v5m0 2.5v.5',
  warning: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4.5v6m0 2.5v.5',
  hint: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 8v5.5m0-9V8',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-4.5 9.3 3.2 3.2 6-7',
  question: 'M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2m0 3v.5',
  keyboard: 'M3 7h18v11H3zM7 11h.01M12 11h.01M17 11h.01M8 14.5h8',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0-6v2m0 16v2M2 12h2m16 0h2M5 5l1.4 1.4m11.2 11.2L19 19M19 5l-1.4 1.4M6.4 17.6 5 19',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
  system: 'M3 5h18v11H3zM9 20h6m-3-4v4',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zm5 12 5 5',
  replace: 'M4 7h13m-4-4 4 4-4 4M20 17H7m4-4-4 4 4 4',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 20c.4-3.6 3-5.5 6.5-5.5s6.1 1.9 6.5 5.5M16 5.5a3.2 3.2 0 0 1 0 6.2m2.2 3.3c1.9.8 3 2.5 3.3 5',
  company: 'M4 21V5l8-2v18M12 9h8v12M2 21h20M7 8.5v.01M7 12v.01M7 15.5v.01M16 13v.01M16 17v.01',
  course: 'm2 9 10-5 10 5-10 5zm4 2.5V17c3 3 9 3 12 0v-5.5',
  invoice: 'M6 3h12v18l-3-2-3 2-3-2-3 2zM9 8h6m-6 4h6',
  plus: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 5v8m-4-4h8',
  near: 'M4 9.5c2.7-3 5.3-3 8 0s5.3 3 8 0M4 16c2.7-3 5.3-3 8 0s5.3 3 8 0',
  several: 'M4 5h10v10H4zM9 15v4h11V9h-6',
  unknown: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm-2.4 6.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8m0 2.6v.2',
  list: 'M4 6h2m4 0h10M4 12h2m4 0h10M4 18h2m4 0h10',
  tree: 'M4 4v14a2 2 0 0 0 2 2h3m-5-9h5m3-2h8v4h-8zm0 9h8v4h-8zM3 3h6v3H3z',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  change: 'M4 8h13m-4-4 4 4M20 16H7m4 4-4-4',
  renew: 'M20 5v6h-6m5.5 0a8 8 0 1 0-1.7 6.5',
  merge: 'M6 4v4c0 4 6 3 6 8v4M18 4v4c0 4-6 3-6 8',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 4v5l3.5 2',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      style={{ flex: 'none' }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
