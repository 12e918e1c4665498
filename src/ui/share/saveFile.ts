import type { ExportedFile } from '../../store/sharing.ts';

/** Hands a file to the browser to save; nothing leaves the device. */
export function saveFile({ name, type, content }: ExportedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has begun to read it by the next task.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
