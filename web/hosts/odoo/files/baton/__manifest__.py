{
    "name": "Baton",
    "summary": "Says beside a lead when a person should take over from the AI, and with what context",
    "version": "17.0.0.1.0",
    "category": "Sales/CRM",
    "license": "Other OSI approved licence",
    "depends": ["crm"],
    "data": ["views/crm_lead_views.xml"],
    "assets": {"web.assets_backend": ["baton/static/src/**/*"]},
    "installable": True,
}
