-- A checklist belongs to a country, for one status or, without one, for every status there.
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_checklist_check" CHECK (
  "kind" <> 'checklist' OR ("countryCode" IS NOT NULL AND "entitlementSlug" IS NULL)
);
