/// What the contract says of a policy: its schema and its defaults, in a file of their own because they are larger than the form.
import defaultPolicy from "../../generated/default-policy.json" with { type: "json" };
import policySchema from "../../generated/policy.schema.json" with { type: "json" };

export const schema: object = policySchema;
export const defaults: object = defaultPolicy;
