// The rivals come as npm packages for development: they lie beside those of the web package and are never shipped.
import { createRequire } from 'node:module';

export const packages = createRequire(new URL('../../web/package.json', import.meta.url));
