// Takes the pictures of pictures.test.mjs anew: node tests/browser/accept_pictures.mjs. Look at each that git says has changed.
process.env.BATON_PICTURES = 'accept';
await import('./pictures.test.mjs');
