// The name by which a thread knows that the first file will be opened in it. The page must not load what the threads do with it.

export const FIRST_THREAD = 'puntkomma-first';
