import type { Command } from '#src/command.ts';
import { add } from './add.ts';
import { approve } from './approve.ts';
import { clear } from './clear.ts';
import { close } from './close.ts';
import { draft } from './draft.ts';
import { drop } from './drop.ts';
import { edit } from './edit.ts';
import { exportIssue } from './export.ts';
import { help } from './help.ts';
import { links } from './links.ts';
import { move } from './move.ts';
import { paste } from './paste.ts';
import { redraft } from './redraft.ts';
import { replace } from './replace.ts';
import { settings } from './settings.ts';
import { show } from './show.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { style } from './style.ts';
import { une } from './une.ts';

/** Every `/jungle` subcommand, in the order of `help`. A new command is its file and one line here. */
export const commands: readonly Command[] = [
  help,
  links,
  add,
  paste,
  une,
  draft,
  show,
  status,
  sources,
  approve,
  edit,
  redraft,
  clear,
  move,
  replace,
  drop,
  style,
  exportIssue,
  close,
  settings,
];
