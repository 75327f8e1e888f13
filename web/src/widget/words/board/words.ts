/// What `<baton-board>` says by itself.

export interface BoardWords {
  board: string;
  search: string;
  searchHint: string;
  action: string;
  all: string;
  unread: string;
  trigger: string;
  anyTrigger: string;
  rep: string;
  anyRep: string;
  nobody: string;
  order: string;
  byUrgency: string;
  byDeadline: string;
  byScore: string;
  lead: string;
  says: string;
  why: string;
  answerBy: string;
  leads: (n: number) => string;
  shownOf: (shown: string, all: string) => string;
  starting: string;
  reading: string;
  stop: string;
  stopped: string;
  goOn: string;
  empty: string;
  emptyHint: string;
  noMatch: string;
  clear: string;
  failed: string;
  retry: string;
}
