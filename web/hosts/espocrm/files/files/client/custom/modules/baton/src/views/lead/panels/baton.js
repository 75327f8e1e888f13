// The side panel of a lead. EspoCRM throws a view away with its record, so all that lasts is in the script that is loaded once.
define('baton:views/lead/panels/baton', ['views/record/panels/side'], (Dep) => {
  const loaded = (name) =>
    new Promise((done, failed) => {
      const src = `client/custom/modules/baton/lib/${name}`;
      document.head.append(Object.assign(document.createElement('script'), { src, onload: done, onerror: () => failed(new Error(`${src} can't be loaded`)) }));
    });
  let script;

  return class extends Dep {
    template = null;
    templateContent = '<div class="baton-host"></div>';

    setup() {
      super.setup();
      this.listenTo(this.model, 'sync', () => this.baton?.show());
    }

    afterRender() {
      script ??= loaded('config.js').then(() => loaded('host.js'));
      script.then(
        () => {
          const place = this.element?.querySelector('.baton-host');
          if (!place) return;
          this.baton?.close();
          this.baton = self.BatonEspo.open(place, {
            ajax: Espo.Ajax,
            model: this.model,
            language: this.getPreferences().get('language') || this.getConfig().get('language'),
            isDark: () => document.body.dataset.isDark === 'true',
          });
        },
        (error) => console.error(`Baton: ${error.message}`),
      );
    }

    onRemove() {
      this.baton?.close();
      super.onRemove?.();
    }
  };
});
