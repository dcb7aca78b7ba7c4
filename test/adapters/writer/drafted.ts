import { checkHere } from '#src/adapters/checker/here.ts';
import { extractWriter } from '#src/adapters/writer/extract.ts';
import { type ModelSettings, modelWriter } from '#src/adapters/writer/model.ts';
import { defaultRubrics, type Rubric } from '#src/core/rubric.ts';
import type { WriteRequest } from '#src/ports/writer.ts';
import { story } from './lead-sample.ts';
import { modelServer, type Step } from './model-server.ts';
import { article, bruisse } from './sample.ts';

const never = new AbortController().signal;

/** The first rubric that holds leads. */
export const une: Rubric = defaultRubrics.find(({ kind }) => kind === 'feature') ?? bruisse;

/** A text written with a server that plays these steps, and what the server was asked. */
export async function drafted(
  steps: readonly Step[],
  settings: Partial<ModelSettings> = {},
  request: Partial<WriteRequest> = {},
) {
  await using server = await modelServer(steps);
  const writer = modelWriter({
    baseURL: server.baseURL,
    model: 'sample',
    check: checkHere,
    fallback: extractWriter(),
    callMs: 10_000,
    overallMs: 30_000,
    random: () => 'mark',
    ...settings,
  });
  const written = await writer.write({ article, rubric: bruisse, ...request }, never);
  return { ...written, forms: server.forms(), asked: server.asked };
}

/** A lead on the story of the samples, written likewise. */
export function led(steps: readonly Step[], change: Partial<WriteRequest> = {}) {
  const [first, ...others] = story;
  return drafted(steps, {}, { article: first, others, rubric: une, ...change });
}
