// A CRM of thirty lines: contacts with companies, notes and users, all of it in the browser's memory.
import { Admin, Datagrid, List, ReferenceManyField, Resource, Show, SimpleShowLayout, TextField } from 'react-admin';
import fakeRestProvider from 'ra-data-fakerest';
import { createRoot } from 'react-dom/client';
import { BatonAside } from '../../../web/hosts/react-admin/files/BatonAside.tsx';

const provider = fakeRestProvider(globalThis.crmData, false);
globalThis.called = [];
const watching = new Proxy(provider, { get: (target, name) => (typeof target[name] !== 'function' ? target[name] : (...args) => (globalThis.called.push([name, args[0], args[1]]), target[name](...args))) });
const reps = { 0: 'dana' };
const roster = { reps: [{ id: 'dana', name: 'Dana Whitfield', role: 'account_executive' }] };

const ContactList = () => (
  <List>
    <Datagrid rowClick="show">
      <TextField source="first_name" />
    </Datagrid>
  </List>
);
const ContactShow = () => (
  <Show aside={<BatonAside aiAuthors={['AI SDR']} reps={reps} roster={roster} write={['note.create', 'task.create']} />}>
    <SimpleShowLayout>
      <TextField source="first_name" />
      <TextField source="last_name" />
      <TextField source="title" />
      <ReferenceManyField reference="contact_notes" target="contact_id" label="Notes">
        <Datagrid bulkActionButtons={false}>
          <TextField source="text" />
        </Datagrid>
      </ReferenceManyField>
    </SimpleShowLayout>
  </Show>
);

createRoot(document.getElementById('root')).render(
  <Admin dataProvider={watching} disableTelemetry>
    <Resource name="contacts" list={ContactList} show={ContactShow} />
    <Resource name="contact_notes" />
  </Admin>,
);
