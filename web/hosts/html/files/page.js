// A page with a lead of its own. Put your records where lead.json and roster.json are fetched; the rest is all there is to do.
import './baton/define.js';

const panel = document.querySelector('baton-handoff');
const [lead, roster] = await Promise.all(['lead.json', 'roster.json'].map(async (name) => (await fetch(name)).json()));

const line = (text, id) => Object.assign(document.createElement('li'), { textContent: text, id });
for (const { id, name, text } of lead.messages) document.querySelector('#conversation').append(line(`${name}: ${text}`, `message-${id}`));

panel.addEventListener('baton-evidence', ({ detail: { source } }) => {
  document.querySelector('li.marked')?.classList.remove('marked');
  const said = document.getElementById(source.replace(':', '-'));
  said?.classList.add('marked');
  said?.scrollIntoView({ block: 'center' });
});

// A listener that cancels this event keeps the panel from saying that the lead was handed over.
panel.addEventListener('baton-handoff', () => {
  const { headline, summary } = panel.assessment.brief;
  document.querySelector('#notes').append(line(`${headline.text}. ${summary.text}`));
});

panel.roster = roster;
panel.lead = lead;
