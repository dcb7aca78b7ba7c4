import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file to be, by its name in its folder. */
type File = { name: string; text: string };

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })) return folder;
  const above = dirname(folder);
  return above === folder ? folder : nearest(above);
}

/** Why a folder that may still be to make can hold no files, as the system calls it («ENOTDIR»); undefined when it can. */
export function folderFault(folder: string): string | undefined {
  try {
    const found = nearest(resolve(folder));
    if (!statSync(found).isDirectory()) return 'ENOTDIR';
    accessSync(found, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

/** Writes files in a folder, made where it is missing; answers why that failed, as the system calls it. */
export function writeFiles(folder: string, files: readonly File[]): string | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of files) writeFileSync(join(folder, name), text);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}
