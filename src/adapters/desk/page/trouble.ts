import { type ComponentChild, h } from 'preact';

/** Why a form came back, read out as it appears. */
export const Trouble = ({ why }: { why: string | undefined }): ComponentChild =>
  why ? h('p', { class: 'trouble', role: 'alert' }, why) : null;
