function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Copies the bare address for plain text and a titled link for rich text; false where the browser refuses. */
export async function copyLink(link: string, title: string): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') {
      await navigator.clipboard.writeText(link);
      return true;
    }
    const html = `<a href="${escaped(link)}">${escaped(title)}</a>`;
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([link], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
