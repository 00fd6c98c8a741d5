import { useEffect } from 'react';

const NAME = '四单';

/** The tab says which page it is: the page's own heading, as it changes. */
export function usePageTitle(): void {
  useEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    const name = () => {
      const heading = main.querySelector('h1')?.textContent.trim();
      document.title = heading ? `${heading} - ${NAME}` : NAME;
    };
    const observer = new MutationObserver(name);
    observer.observe(main, { childList: true, subtree: true, characterData: true });
    name();
    return () => observer.disconnect();
  }, []);
}
