/// What `<baton-policy>` says by itself. Names and notes of the fields are those of the policy, in its own English.

export interface PolicyWords {
  policy: string;
  form: string;
  search: string;
  onlyChanged: string;
  changes: (n: number) => string;
  default: (text: string) => string;
  nothing: string;
  back: (text: string) => string;
  yes: string;
  no: string;
  oneALine: string;
  entries: (n: number) => string;
  addEntry: string;
  newEntry: string;
  removeEntry: (text: string) => string;
  noChoice: string;
  noField: string;
  save: string;
  saved: string;
  undo: string;
  defaults: string;
  imports: string;
  exports: string;
  notJson: string;
  otherProblems: string;
  preview: string;
  noLeads: string;
  noEdit: string;
  mendFirst: string;
  comparing: string;
  changeOf: (changed: string, all: string) => string;
  leads: (n: number) => string;
  onlyScore: (n: number) => string;
  more: (n: number) => string;
  becomes: string;
  nobody: string;
  noLonger: string;
  failed: string;
  retry: string;
}
