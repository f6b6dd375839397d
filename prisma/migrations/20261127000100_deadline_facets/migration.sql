-- A time limit belongs to a country; a transition besides to the status it leads away from.
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_deadline_check" CHECK (
  "kind" <> 'deadline' OR ("countryCode" IS NOT NULL AND "statusSlug" IS NULL AND "entitlementSlug" IS NULL)
);
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_transition_check" CHECK (
  "kind" <> 'transition' OR ("countryCode" IS NOT NULL AND "statusSlug" IS NOT NULL AND "entitlementSlug" IS NULL)
);
