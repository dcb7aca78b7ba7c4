import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PreparedLite, preparedLite } from '#src/adapters/store/prepared-lite.ts';

let lite: PGlite;
let prepared: PreparedLite;
beforeAll(async () => {
  lite = await PGlite.create('memory://');
  prepared = preparedLite(lite);
  await lite.exec('create table note (id integer primary key, body jsonb, at timestamptz)');
});
afterAll(() => lite.close());

const insert = 'insert into note (id, body, at) values ($1, $2, $3)';

test('values and rows are those of the engine itself, once and again', async () => {
  const at = new Date(Date.UTC(2026, 10, 17));
  for (const id of [1, 2, 3]) await prepared.query(insert, [id, { mot: 'été' }, at]);
  const text = 'select id, body, at, null as none from note where id = $1';
  for (const id of [1, 2, 3]) {
    const { rows } = await prepared.query(text, [id]);
    expect(rows).toEqual((await lite.query(text, [id])).rows);
  }
  const { affectedRows } = await prepared.query('delete from note where id > $1', [1]);
  expect(affectedRows).toBe(2);
});

test('a statement that fails undoes its transaction and leaves the engine as it was', async () => {
  const twice = prepared.transaction(async (tx) => {
    await tx.query(insert, [10, null, null]);
    await tx.query(insert, [10, null, null]);
  });
  await expect(twice).rejects.toMatchObject({ code: '23505' });
  await expect(prepared.query('select nothing from note')).rejects.toMatchObject({ code: '42703' });
  const swallowed = prepared.transaction(async (tx) => {
    await tx.query(insert, [11, null, null]);
    await tx.query(insert, [11, null, null]).catch(() => {});
  });
  await expect(swallowed).rejects.toMatchObject({ code: '25P02' });
  const { rows } = await prepared.query('select id from note where id >= $1', [10]);
  expect(rows).toEqual([]);
});

test('statements wait for a transaction that is under way', async () => {
  const gate = Promise.withResolvers<void>();
  const held = prepared.transaction(async (tx) => {
    await tx.query(insert, [20, null, null]);
    await gate.promise;
    await tx.rollback();
  });
  const beside = prepared.query('select id from note where id = $1', [20]);
  gate.resolve();
  await held;
  expect((await beside).rows).toEqual([]);
});

test('any number of texts and uses leave few statements prepared', async () => {
  for (let i = 0; i < 700; i++) await prepared.query(`select ${i} as n`, []);
  for (let i = 0; i < 1200; i++) await prepared.query('select $1::integer as n', [i]);
  const { rows } = await prepared.query<{ n: number }>(
    'select count(*)::integer as n from pg_prepared_statements',
  );
  expect(rows[0]?.n).toBeLessThanOrEqual(300);
  expect((await prepared.query('select $1::integer as n', [7])).rows).toEqual([{ n: 7 }]);
});

test('several statements in one text are run as they are', async () => {
  const results = await prepared.exec('begin; select 1 as n; commit');
  expect(results.flatMap(({ rows }) => rows)).toEqual([{ n: 1 }]);
  expect(await prepared.exec('select 2 as n')).toMatchObject([{ rows: [{ n: 2 }] }]);
});

test('while statements follow one another, the loop turns: what comes from outside is let in', async () => {
  let ended = 0;
  let before = Number.NaN;
  setImmediate(() => {
    before = ended;
  });
  await Promise.all(
    Array.from({ length: 20 }, () =>
      prepared.query('select 1').finally(() => {
        ended++;
      }),
    ),
  );
  expect(before).toBeLessThanOrEqual(1);
});
