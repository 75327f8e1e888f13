// What Baton has to be told; the README says what there is.
self.BatonConfig = {
  // Authors whose words are an AI's, by res.partner/<id>, mail address or name: Odoo has no field for that.
  adapter: { aiAuthors: [] },
  // What handing over writes: 'note.create', 'owner.set'.
  write: [],
};
