import { Hono } from 'hono';
import { commandOf, type Filled } from '#src/core/form.ts';
import { bodies, bodyOf } from './bodies.ts';
import { deskName } from './chat.ts';
import type { DeskDeps } from './deps.ts';
import { DeskError } from './errors.ts';
import { personOf, roomOf } from './people.ts';
import type { Speak } from './speak.ts';

const isCommand = (text: string): boolean => /^\/jungle(?![\p{L}\p{N}])/iu.test(text);

/** Commands typed on the desk, and the forms that stand for one. */
export function commandRoutes({ newsroom, store }: DeskDeps, speak: Speak): Hono {
  const app = new Hono();
  const run = async (
    { person, room }: { person: string; room: string },
    text: string,
    form?: Filled,
  ): Promise<{ reply: string; refused?: true }> => {
    const who = await store.transaction(newsroom, async (tx) => {
      await roomOf(tx, room);
      return personOf(tx, person);
    });
    const { text: reply, ...rest } = await speak.command(
      who.id,
      { chat: deskName, id: room },
      text,
      form,
    );
    return { reply, ...rest };
  };

  app.post('/desk/api/commands', async (c) => {
    const body = await bodyOf(c, bodies.command);
    if (!isCommand(body.text)) throw new DeskError('desk.slash');
    return c.json(await run(body, body.text));
  });
  app.post('/desk/api/paste', async (c) => {
    const body = await bodyOf(c, bodies.paste);
    const title = body.title ? `${body.title}\n\n` : '';
    return c.json(await run(body, `/jungle paste ${body.link} ${title}${body.text}`));
  });
  app.post('/desk/api/edit', async (c) => {
    const body = await bodyOf(c, bodies.edit);
    const section = body.revision ? `${body.section}@${body.revision}` : body.section;
    const headline = body.headline === undefined ? '' : `# ${body.headline}\n`;
    const call = body.call === undefined ? '' : `\n→ ${body.call}`;
    return c.json(await run(body, `/jungle edit ${section} ${headline}${body.text}${call}`));
  });
  app.post('/desk/api/style', async (c) => {
    const { person, room, ...values } = await bodyOf(c, bodies.style);
    const form = { form: 'style' as const, target: 'style', values };
    return c.json(await run({ person, room }, commandOf(form), form));
  });
  app.post('/desk/api/clear', async (c) => {
    const body = await bodyOf(c, bodies.clear);
    return c.json(await run(body, `/jungle clear ${body.section} ${body.finding} ${body.reason}`));
  });
  return app;
}
