// What Baton has to be told; the README says what there is. Reload the extension after a change.
self.BatonConfig = {
  // Users whose words are an AI's, by id, mail address or name: no CRM has a field for that.
  adapter: { aiAuthors: [] },
};
