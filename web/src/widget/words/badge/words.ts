/// What `<baton-badge>` says by itself. `{}` is a place for a time.

export interface BadgeWords {
  score: (score: number) => string;
  respondBy: string;
  left: (span: string) => string;
  overdue: (span: string) => string;
  waiting: string;
  unreadable: string;
}
