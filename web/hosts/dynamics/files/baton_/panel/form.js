// The form's OnLoad: BatonForm.onLoad, with the execution context passed as first parameter.
var BatonForm = {
  onLoad: function (executionContext) {
    var form = executionContext.getFormContext();
    var control = form.getControl('WebResource_baton');
    if (control === null) return;
    control.getContentWindow().then(function (panel) {
      panel.setClientApiContext(Xrm, form);
    });
    // A saved form is another state of the record.
    form.data.entity.addOnPostSave(function () {
      control.getContentWindow().then(function (panel) {
        panel.setClientApiContext(Xrm, form);
      });
    });
  },
};
