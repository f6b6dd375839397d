-- What the editors' queue and list ask of tens of thousands of entries.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The few revisions that were published before their checks.
CREATE INDEX "Revision_urgent" ON "Revision" ("entryId") WHERE "urgent";

-- Dates and answers without the prose beside them, to sort and filter by.
CREATE INDEX "Revision_facts" ON "Revision" ("id") INCLUDE ("createdAt", "answer");

-- The first words of an entry, as lib/db/entry-labels.ts chooses them, and its name.
CREATE FUNCTION first_words(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(content->>'summary', content->>'title', content->>'name', content->>'term', content->>'nameInLaw',
    content->>'article', content->>'why')
$$;
CREATE INDEX "Revision_first_words" ON "Revision" USING gin (first_words("content") gin_trgm_ops);
CREATE INDEX "Entry_slug_parts" ON "Entry" USING gin ("slug" gin_trgm_ops);
