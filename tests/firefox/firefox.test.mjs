// The tests of the browser that say most, in Firefox: the same files, one Firefox for all of them.
process.env.BATON_BROWSER = 'firefox';
for (const name of ['csp', 'widget_states', 'widget_handover', 'widget_people', 'widget_hostile']) await import(`../browser/${name}.test.mjs`);
