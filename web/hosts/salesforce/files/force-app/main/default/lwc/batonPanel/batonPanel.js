// The panel on a Lead's record page. Records come from the UI API, under the field-level security of whoever looks.
import { LightningElement, api, wire } from 'lwc';
import { createRecord, getRecord, notifyRecordUpdateAvailable, updateRecord } from 'lightning/uiRecordApi';
import { getRelatedListRecords } from 'lightning/uiRelatedListApi';
import { loadScript } from 'lightning/platformResourceLoader';
import LANG from '@salesforce/i18n/lang';
import TIME_ZONE from '@salesforce/i18n/timeZone';
import BATON from '@salesforce/resourceUrl/baton';
import CONFIG from '@salesforce/resourceUrl/batonConfig';

export default class BatonPanel extends LightningElement {
  @api recordId;
  // Asked for when the script has named them: a wire waits while one of its parameters is undefined.
  leadFields;
  taskFields;
  eventFields;
  records = {};
  baton;
  isLoading = false;

  @wire(getRecord, { recordId: '$recordId', optionalFields: '$leadFields' })
  takeLead({ data, error }) {
    this.take('lead', data, error);
  }

  @wire(getRelatedListRecords, { parentRecordId: '$recordId', relatedListId: 'Tasks', optionalFields: '$taskFields', pageSize: 200 })
  takeTasks({ data }) {
    this.take('tasks', data);
  }

  @wire(getRelatedListRecords, { parentRecordId: '$recordId', relatedListId: 'Events', optionalFields: '$eventFields', pageSize: 200 })
  takeEvents({ data }) {
    this.take('events', data);
  }

  async renderedCallback() {
    if (this.isLoading) return;
    this.isLoading = true;
    await loadScript(this, CONFIG);
    await loadScript(this, BATON);
    const { open, fields } = self.BatonSalesforce;
    this.baton = open(this.template.querySelector('.host'), { language: LANG, timeZone: TIME_ZONE, create: this.create, update: this.update });
    this.leadFields = fields.lead.map((name) => `Lead.${name}`);
    this.taskFields = fields.task.map((name) => `Task.${name}`);
    this.eventFields = fields.event.map((name) => `Event.${name}`);
  }

  disconnectedCallback() {
    this.baton?.close();
  }

  take(name, data, error) {
    if (error) this.baton?.fail(error.body?.message ?? 'the lead can not be read');
    if (!data) return;
    // What a wire gives is read-only, and stays the platform's: the panel gets a copy.
    this.records = { ...this.records, [name]: JSON.parse(JSON.stringify(data)) };
    if (this.records.lead) this.baton?.show(this.records);
  }

  create = async (apiName, fields) => {
    await createRecord({ apiName, fields });
    await notifyRecordUpdateAvailable([{ recordId: this.recordId }]);
  };

  update = (fields) => updateRecord({ fields: { Id: this.recordId, ...fields } });
}
