import type { StorySketch } from '#src/core/links/sketch.ts';
import type { Rarity } from '#src/core/links/story.ts';

/** A link that may tell the same story, and the one it is known to tell. */
export type StoryCandidate = { link: string; story: string; sketch: StorySketch };

/** Which links tell the same story. */
export type Stories = {
  /** Keeps what a link's story is recognised by, under the name of the story it tells; told again, it replaces itself. */
  keep(link: string, sketch: StorySketch, story: string): Promise<void>;
  /** The links that share the most telling marks with a sketch, but for one, and how rare each mark is. */
  near(
    sketch: StorySketch,
    except: string,
  ): Promise<{ candidates: readonly StoryCandidate[]; rarity: Rarity }>;
  /** By link, the other links that tell its story; those that stand alone are left out. */
  others(links: readonly string[]): Promise<Map<string, string[]>>;
  /** Links with an article whose story was never looked for, oldest first. */
  untold(limit: number): Promise<string[]>;
};
