type Memory = {
  recall(key: string): string | undefined;
  remember(key: string, value: string): void;
};

/** Storage may be refused, or full: what is remembered then lasts as long as the page. */
const memoryIn = (storage: () => Storage): Memory => ({
  recall: (key) => {
    try {
      return storage().getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  remember: (key, value) => {
    try {
      storage().setItem(key, value);
    } catch {}
  },
});

/** What this tab keeps when it is loaded again. */
export const tab = memoryIn(() => sessionStorage);

/** What this browser keeps for tabs to come. */
export const browser = memoryIn(() => localStorage);
