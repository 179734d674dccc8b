// Hands bytes to the user as a file. They go from memory to the download folder and nowhere else.

/** Browsers start the download after the click returns; the address may be given up a while later. */
const KEEP_ADDRESS_MS = 60_000;

export function download(name: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_ADDRESS_MS);
}
