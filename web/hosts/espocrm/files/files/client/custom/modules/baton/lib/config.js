// What Baton has to be told; the README says what there is.
self.BatonConfig = {
  // Users whose words are an AI's, by id, mail address or name: EspoCRM has no field for that.
  adapter: { aiAuthors: [] },
  // What handing over writes: 'note.create', 'task.create', 'owner.set'.
  write: [],
};
