/** @odoo-module **/
import { loadJS } from "@web/core/assets";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { Component, onMounted, onWillStart, onWillUnmount, onWillUpdateProps, useRef } from "@odoo/owl";

/// Scripts of this folder are bundled with everybody's; the panel's stays a file of its own, loaded once, beside its engine.
export class BatonPanel extends Component {
  static template = "baton.Panel";
  static props = ["*"];

  setup() {
    this.orm = useService("orm");
    this.host = useRef("host");
    onWillStart(async () => {
      await loadJS("/baton/static/lib/config.js");
      await loadJS("/baton/static/lib/host.js");
    });
    onMounted(() => {
      this.baton = self.BatonOdoo.open(this.host.el, { orm: this.orm });
      this.baton.show(this.props.record.resId);
    });
    onWillUpdateProps(({ record }) => this.baton?.show(record.resId));
    onWillUnmount(() => this.baton?.close());
  }
}

registry.category("view_widgets").add("baton_panel", { component: BatonPanel });
