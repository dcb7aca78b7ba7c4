import { captcha } from './captcha.ts';
import { consent } from './consent.ts';
import { home } from './home.ts';
import { login } from './login.ts';
import { missing } from './missing.ts';
import type { GatePages } from './page.ts';
import { script } from './script.ts';
import { truncated } from './truncated.ts';
import { walled } from './walled.ts';

/** Each kind of page that is no article, with three of it and three that only look like it. */
export const gates: readonly GatePages[] = [
  consent,
  login,
  walled,
  truncated,
  captcha,
  missing,
  home,
  script,
];
