import { z } from 'zod';

const team = z.object({ id: z.string() });

/** Where each kind of delivery names the workspace whose installation it is meant for; in a shared channel, `team_id` is that of whoever wrote. */
const named = [
  z
    .object({ authorizations: z.tuple([z.object({ team_id: z.string() })], z.unknown()) })
    .transform(({ authorizations: [first] }) => first.team_id),
  z
    .object({ view: z.object({ app_installed_team_id: z.string() }) })
    .transform(({ view }) => view.app_installed_team_id),
  z.object({ team_id: z.string() }).transform(({ team_id }) => team_id),
  z.object({ team }).transform((body) => body.team.id),
  z.object({ user: z.object({ team_id: z.string() }) }).transform(({ user }) => user.team_id),
] as const;

/** The workspace whose installation a delivery is meant for. */
export const teamOf = (body: unknown): string | undefined =>
  named.map((schema) => schema.safeParse(body).data).find((id) => id !== undefined);
