import type { Refused } from '#src/core/form.ts';

/** How long a submitted modal stays open for what comes of it: Slack waits three seconds in all. */
const openMs = 1_800;
/** How long a second delivery of the same submission is told the same. */
const knownMs = 60_000;

/** Modals that were submitted and are not closed yet, by event id. */
export type OpenForms = {
  /** Asked for before the event is accepted. */
  expect(event: string): void;
  /** Why the form was refused; undefined when it is done, or takes too long to know. */
  refusal(event: string): Promise<Refused | undefined>;
  /** Whether a modal, still open, shows the refusal. */
  settle(event: string, refused: Refused | undefined): boolean;
};

type OpenForm = {
  refusal: Promise<Refused | undefined>;
  /** False when it was closed before. */
  close(refused?: Refused): boolean;
};

function openForm(ms: number): OpenForm {
  const { promise: refusal, resolve } = Promise.withResolvers<Refused | undefined>();
  let closed = false;
  const close: OpenForm['close'] = (refused) => {
    if (closed) return false;
    closed = true;
    clearTimeout(timer);
    resolve(refused);
    return true;
  };
  const timer = setTimeout(close, ms);
  return { refusal, close };
}

/** No modal yet. */
export function openForms(ms = openMs): OpenForms {
  const forms = new Map<string, OpenForm>();
  return {
    expect(event) {
      if (forms.has(event)) return;
      forms.set(event, openForm(ms));
      setTimeout(() => forms.delete(event), knownMs).unref();
    },
    refusal: async (event) => forms.get(event)?.refusal,
    settle(event, refused) {
      const shown = forms.get(event)?.close(refused) ?? false;
      return shown && refused !== undefined;
    },
  };
}
