-- How far each entry is in each language, by words: what translators' lists filter, sort and add up. Counted by the
-- database itself whenever what is published moves, so that no writer, the import included, can forget it.

-- AlterTable
ALTER TABLE "Entry" ADD COLUMN     "words" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "TranslationWords" (
    "entryId" UUID NOT NULL,
    "languageCode" TEXT NOT NULL,
    "done" INTEGER NOT NULL,
    "behind" INTEGER NOT NULL,
    "unread" BOOLEAN NOT NULL,

    CONSTRAINT "TranslationWords_pkey" PRIMARY KEY ("languageCode","entryId")
);

-- CreateIndex
CREATE INDEX "TranslationWords_entryId_idx" ON "TranslationWords"("entryId");

-- AddForeignKey
ALTER TABLE "TranslationWords" ADD CONSTRAINT "TranslationWords_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationWords" ADD CONSTRAINT "TranslationWords_languageCode_fkey" FOREIGN KEY ("languageCode") REFERENCES "Language"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The blocks of any content, as lib/domain/blocks.ts lists them; no field is prose in one kind and data in another.
CREATE FUNCTION block_texts(content jsonb) RETURNS TABLE (key text, said text) LANGUAGE sql IMMUTABLE AS $$
  SELECT field.key || coalesce('.' || (item.place - 1), ''), item.value #>> '{}'
  FROM jsonb_each(content) AS field
  CROSS JOIN LATERAL (
    SELECT field.value AS value, NULL::bigint AS place WHERE jsonb_typeof(field.value) = 'string'
    UNION ALL
    SELECT part.value, part.place FROM jsonb_array_elements(
      CASE jsonb_typeof(field.value) WHEN 'array' THEN field.value ELSE '[]' END
    ) WITH ORDINALITY AS part(value, place)
  ) AS item
  WHERE field.key IN (
    'summary', 'reason', 'conditions', 'steps', 'documents', 'where', 'deadline', 'practice', 'refused', 'recheck',
    'title', 'scope', 'note', 'text', 'description', 'phoneNote', 'caution', 'definition', 'papers', 'duration',
    'part', 'why', 'meaning', 'introduction', 'do', 'dont', 'examples'
  )
$$;

CREATE FUNCTION count_words(said text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN said ~ '^\s*$' THEN 0 ELSE cardinality(regexp_split_to_array(btrim(said, E' \t\n\r'), '\s+')) END
$$;

CREATE FUNCTION content_words(content jsonb) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(sum(count_words(said)), 0)::int FROM block_texts(content)
$$;

-- What readers of a language get of one entry, block by block, as lib/domain/localise.ts chooses it.
CREATE FUNCTION recount_translation(entry uuid, language text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  standing_content jsonb;
  seen record;
BEGIN
  SELECT r.content INTO standing_content
    FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId" WHERE e.id = entry;
  SELECT t.blocks, t.method = 'machine' AND t."reviewedBy" IS NULL AS unread INTO seen
    FROM "Translation" t JOIN "Revision" r ON r.id = t."revisionId"
    WHERE t."entryId" = entry AND t."languageCode" = language AND t.state = 'published'
    ORDER BY r.number DESC LIMIT 1;
  IF standing_content IS NULL OR seen.blocks IS NULL THEN
    DELETE FROM "TranslationWords" WHERE "entryId" = entry AND "languageCode" = language;
    RETURN;
  END IF;
  INSERT INTO "TranslationWords" ("entryId", "languageCode", done, behind, unread)
  SELECT entry, language,
    coalesce(sum(count_words(source.said)) FILTER (WHERE fresh.found), 0),
    coalesce(sum(count_words(source.said)) FILTER (WHERE NOT fresh.found AND earlier.found), 0),
    seen.unread
  FROM block_texts(standing_content) AS source
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT 1 FROM jsonb_array_elements(seen.blocks) AS block WHERE block->>'source' = source.said
    ) AS found
  ) AS fresh
  CROSS JOIN LATERAL (
    SELECT EXISTS (
      SELECT 1 FROM jsonb_array_elements(seen.blocks) AS block
      WHERE block->>'key' = source.key
        AND NOT EXISTS (SELECT 1 FROM block_texts(standing_content) AS standing WHERE standing.said = block->>'source')
    ) AS found
  ) AS earlier
  ON CONFLICT ("languageCode", "entryId") DO UPDATE
    SET done = EXCLUDED.done, behind = EXCLUDED.behind, unread = EXCLUDED.unread;
END $$;

CREATE FUNCTION count_published_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.words := coalesce((SELECT content_words(content) FROM "Revision" WHERE id = NEW."publishedRevisionId"), 0);
  RETURN NEW;
END $$;
CREATE TRIGGER "Entry_words" BEFORE UPDATE ON "Entry" FOR EACH ROW
  WHEN (NEW."publishedRevisionId" IS DISTINCT FROM OLD."publishedRevisionId") EXECUTE FUNCTION count_published_words();
CREATE TRIGGER "Entry_first_words" BEFORE INSERT ON "Entry" FOR EACH ROW
  WHEN (NEW."publishedRevisionId" IS NOT NULL) EXECUTE FUNCTION count_published_words();

CREATE FUNCTION recount_every_language() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_translation(NEW.id, spoken.code) FROM (
    SELECT "languageCode" AS code FROM "Translation" WHERE "entryId" = NEW.id AND state = 'published'
    UNION SELECT "languageCode" FROM "TranslationWords" WHERE "entryId" = NEW.id
  ) AS spoken;
  RETURN NULL;
END $$;
CREATE TRIGGER "Entry_recount" AFTER UPDATE ON "Entry" FOR EACH ROW
  WHEN (NEW."publishedRevisionId" IS DISTINCT FROM OLD."publishedRevisionId") EXECUTE FUNCTION recount_every_language();

CREATE FUNCTION recount_one_language() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM recount_translation(NEW."entryId", NEW."languageCode");
  RETURN NULL;
END $$;
CREATE TRIGGER "Translation_recount" AFTER UPDATE ON "Translation" FOR EACH ROW
  WHEN (NEW.state IS DISTINCT FROM OLD.state AND 'published' IN (NEW.state, OLD.state))
  EXECUTE FUNCTION recount_one_language();
CREATE TRIGGER "Translation_first_count" AFTER INSERT ON "Translation" FOR EACH ROW
  WHEN (NEW.state = 'published') EXECUTE FUNCTION recount_one_language();

UPDATE "Entry" e SET words = content_words(r.content) FROM "Revision" r WHERE r.id = e."publishedRevisionId";
SELECT recount_translation("entryId", "languageCode")
  FROM (SELECT DISTINCT "entryId", "languageCode" FROM "Translation" WHERE state = 'published') AS spoken;
