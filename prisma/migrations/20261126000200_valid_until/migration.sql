-- The few claims with a last day, for the editors' queue.
CREATE INDEX "Revision_valid_until" ON "Revision" ("id") WHERE ("content"->>'validUntil') IS NOT NULL;
