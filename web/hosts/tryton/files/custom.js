// Tryton's web client loads this file by itself. What Baton has to be told stands here; the README says what there is.
self.BatonConfig = {
  adapter: {
    // Users whose notes are an AI's, by name or as res.user/<id>.
    aiAuthors: [],
    // Employees and their ids in the roster: { 'company.employee/1': 'dana' }.
    reps: {},
  },
  // What handing over writes: 'note.create', 'owner.set'.
  write: [],
};
document.head.append(Object.assign(document.createElement('script'), { src: 'baton/host.js' }));
