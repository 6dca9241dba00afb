/**
 * Writes public/programmes/programme.schema.json from the schema in src/formats: `npm run schema`. A unit test fails
 * while the file is not what this would write.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}public/programmes/programme.schema.json`;

const { module } = await runnerImport(`${root}src/formats/programme/json-schema.ts`, {
  root,
  configFile: false,
});
const options = await prettier.resolveConfig(target);
const text = await prettier.format(JSON.stringify(module.programmeJsonSchema()), {
  ...options,
  filepath: target,
});
await writeFile(target, text);
process.stdout.write(`wrote ${target}\n`);
