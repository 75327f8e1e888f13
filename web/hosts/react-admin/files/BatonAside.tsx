/// Baton as the `aside` of a contact's page in a react-admin app: `<Show aside={<BatonAside aiAuthors={['AI SDR']} />}>`. Resources and
/// fields are those of Atomic CRM; rename the resources by a property, and the fields by the adapter's configuration.
import { useEffect, useRef } from 'react';
import { useDataProvider, useLocale, useRecordContext, useRefresh, type DataProvider, type Identifier, type RaRecord } from 'react-admin';
import { fromAtomic, atomicFields, type AtomicRecords } from '@baton/handoff/adapters/atomic';
import type { Policy, Roster } from '@baton/handoff/engine';
import type { Operation, Writers } from '@baton/handoff/frame';
import { Seat } from '@baton/handoff/seat';

type Adapted = ReturnType<typeof fromAtomic>;
/// The adapter's own: who is an AI, who is a rep, what the records do not say.
type AdapterConfig = NonNullable<Parameters<typeof fromAtomic>[1]>;

const usual = { companies: 'companies', deals: 'deals', notes: 'contact_notes', tasks: 'tasks', sales: 'sales' };

export interface BatonAsideProps extends AdapterConfig {
  roster?: Roster;
  policy?: Policy;
  /// What handing over writes; nothing when left out. Before each a `baton-write` event comes that can be cancelled.
  write?: readonly Operation[];
  resources?: Partial<typeof usual>;
}

type Rows = readonly RaRecord[];

/// Only the fields that the adapter names: rows of `sales` have been seen with passwords in them.
const picked = (row: object, names: readonly string[]) => Object.fromEntries(Object.entries(row).filter(([name]) => names.includes(name)));

async function adapted(contact: RaRecord, dataProvider: DataProvider, names: typeof usual, config: AdapterConfig): Promise<Adapted> {
  const list = async (resource: string, kind: keyof typeof atomicFields, filter: object): Promise<object[]> => {
    const found = await dataProvider.getList(resource, { filter, pagination: { page: 1, perPage: 200 }, sort: { field: 'id', order: 'ASC' } }).catch(() => ({ data: [] as Rows }));
    return found.data.map((row: RaRecord) => picked(row, atomicFields[kind]));
  };
  const company = async (id: Identifier | undefined) => {
    // 0 is an id like any other.
    const found = id == null ? undefined : await dataProvider.getOne(names.companies, { id }).catch(() => undefined);
    return found === undefined ? undefined : picked(found.data, atomicFields.company);
  };
  const [of, deals, notes, tasks, sales] = await Promise.all([
    company(contact.company_id),
    list(names.deals, 'deal', { 'contact_ids@cs': `{${contact.id}}` }),
    list(names.notes, 'note', { contact_id: contact.id }),
    list(names.tasks, 'task', { contact_id: contact.id }),
    list(names.sales, 'sale', {}),
  ]);
  const [deal] = deals;
  const records: AtomicRecords = { contact: picked(contact, atomicFields.contact), notes, tasks, sales, ...(of && { company: of }), ...(deal && { deal }) };
  return fromAtomic(records, config);
}

function writersOf(dataProvider: DataProvider, names: typeof usual, contact: RaRecord, reps: AdapterConfig['reps'], refresh: () => void): Writers {
  const idOf = (rep: string | undefined) => Object.entries(reps ?? {}).find(([, one]) => one === rep)?.[0];
  const create = async (resource: string, data: object) => {
    await dataProvider.create(resource, { data });
    refresh();
  };
  return {
    'note.create': ({ text }) => create(names.notes, { contact_id: contact.id, text, date: new Date().toISOString(), sales_id: contact.sales_id }),
    'task.create': ({ subject, due_at }) => create(names.tasks, { contact_id: contact.id, type: 'Follow-up', text: subject, due_date: due_at, sales_id: contact.sales_id }),
    'owner.set': async ({ rep_id }) => {
      const id = idOf(rep_id);
      if (id === undefined) throw new Error(`no user of \`reps\` is ${rep_id}`);
      await dataProvider.update('contacts', { id: contact.id, data: { sales_id: Number.isInteger(Number(id)) ? Number(id) : id }, previousData: contact });
      refresh();
    },
  };
}

export function BatonAside({ roster, policy, write, resources, ...config }: BatonAsideProps) {
  const place = useRef<HTMLDivElement>(null);
  const seat = useRef<Seat>(null);
  const contact = useRecordContext();
  const dataProvider = useDataProvider();
  const refresh = useRefresh();
  const locale = useLocale();
  const names = { ...usual, ...resources };
  // What the panel is made of, as text: objects of a render are new each time, and would start the engine anew.
  const setup = JSON.stringify([roster, policy, write]);
  const reading = JSON.stringify([contact?.id, contact?.sales_id, names, config]);
  const now = useRef({ contact, names, config });
  now.current = { contact, names, config };

  useEffect(() => {
    if (place.current === null) return undefined;
    const write_ = (op: Operation): Writers[Operation] => (request) => {
      const { contact: open, names: called, config: given } = now.current;
      if (open === undefined) throw new Error('no record is open');
      return writersOf(dataProvider, called, open, given.reps, refresh)[op]?.(request);
    };
    const writers: Writers = { 'note.create': write_('note.create'), 'task.create': write_('task.create'), 'owner.set': write_('owner.set') };
    const made = new Seat(place.current, { writers, ...(roster && { roster }), ...(policy && { policy }), ...(write && { write }) });
    seat.current = made;
    return () => made.close();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [setup, dataProvider]);

  useEffect(() => seat.current?.setLocale({ tag: locale }), [setup, locale]);

  useEffect(() => {
    let isLast = true;
    const { contact: open, names: called, config: given } = now.current;
    const read = async () => {
      if (open === undefined) return seat.current?.show(null);
      try {
        const { lead } = await adapted(open, dataProvider, called, given);
        if (isLast) seat.current?.show(lead);
      } catch (thrown) {
        if (isLast) seat.current?.showUnread(thrown instanceof Error ? thrown.message : String(thrown), () => void read());
      }
    };
    void read();
    return () => void (isLast = false);
  }, [setup, reading, dataProvider]);

  return <div ref={place} style={{ width: 368, minWidth: 300, marginInlineStart: 16 }} />;
}
