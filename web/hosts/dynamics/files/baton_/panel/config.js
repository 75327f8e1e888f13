// What Baton has to be told; the README says what there is.
self.BatonConfig = {
  // Users whose words are an AI's, by id or name: Dynamics has no column for that.
  adapter: { aiAuthors: [] },
  // What handing over writes: 'note.create', 'task.create', 'owner.set'.
  write: [],
};
