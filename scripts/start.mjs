/** `npm start`: installs and builds what is missing, serves, and says the address. */
import { join } from 'node:path';
import { ensureBuild, ensureDependencies, root } from './ensure.mjs';
import { serve } from './serve.mjs';

const PORT = 4173;

async function serveOnFreePort(port) {
  try {
    return await serve({ dir: join(root, 'dist'), port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || process.env.PORT) throw error;
    return serveOnFreePort(port + 1);
  }
}

ensureDependencies();
ensureBuild();
const { url } = await serveOnFreePort(Number(process.env.PORT ?? PORT));
process.stdout.write(`\nSaldo: ${url}   (Ctrl C ends it)\n`);
