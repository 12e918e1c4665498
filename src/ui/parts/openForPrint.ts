/** Opens what is folded while the page is printed, and folds it again after. Returns the end of it. */
export function openForPrint(): () => void {
  const opened = new Set<HTMLDetailsElement>();
  const open = () => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
      one.open = true;
      opened.add(one);
    }
  };
  const close = () => {
    for (const one of opened) one.open = false;
    opened.clear();
  };
  window.addEventListener('beforeprint', open);
  window.addEventListener('afterprint', close);
  return () => {
    window.removeEventListener('beforeprint', open);
    window.removeEventListener('afterprint', close);
  };
}
