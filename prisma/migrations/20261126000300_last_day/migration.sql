-- By the date itself and not partial: what is known of the expression tells the planner how few claims have one.
CREATE INDEX "Revision_last_day" ON "Revision" ((("content"->>'validUntil')));
DROP INDEX "Revision_valid_until";
