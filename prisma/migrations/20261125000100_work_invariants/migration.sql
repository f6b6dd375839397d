-- What Prisma's schema cannot say of the editors' work. In a migration of its own, because a new enum value cannot be
-- used in the transaction that adds it.

ALTER TABLE "Member" ADD CONSTRAINT "Member_language_check" CHECK ("interfaceLanguage" IN ('en', 'it'));
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_language_check" CHECK (("role" = 'translator') = ("languageCode" IS NOT NULL));
-- NULLs are distinct to a unique key, so roles without a language need one of their own.
CREATE UNIQUE INDEX "Grant_role_once" ON "Grant" ("memberId", "role") WHERE "languageCode" IS NULL;

ALTER TABLE "Draft" ADD CONSTRAINT "Draft_content_check" CHECK (jsonb_typeof("content") = 'object');
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_references_check" CHECK (jsonb_typeof("references") = 'array');
CREATE INDEX "Draft_cites" ON "Draft" USING gin ("references" jsonb_path_ops);
ALTER TABLE "TranslationDraft" ADD CONSTRAINT "TranslationDraft_blocks_check" CHECK (jsonb_typeof("blocks") = 'array');
ALTER TABLE "Review" ADD CONSTRAINT "Review_subject_check" CHECK (("revisionId" IS NULL) <> ("translationId" IS NULL));
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_withdrawn_check" CHECK (
  ("withdrawnReason" IS NULL) = ("withdrawnAt" IS NULL) AND ("withdrawnReason" IS NULL OR "publishedRevisionId" IS NULL)
);

-- One revision of an entry is under way at a time; one translation of it in each language; one of them is published.
CREATE UNIQUE INDEX "Revision_one_open" ON "Revision" ("entryId") WHERE "state" IN ('submitted', 'approved');
CREATE UNIQUE INDEX "Translation_one_open" ON "Translation" ("entryId", "languageCode") WHERE "state" = 'submitted';
CREATE UNIQUE INDEX "Translation_one_published" ON "Translation" ("revisionId", "languageCode") WHERE "state" = 'published';

-- Invariant 2: a revision says forever what it said; its state moves on, and that it was published before its checks.
CREATE OR REPLACE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'revision-immutable: revisions are never deleted';
  END IF;
  IF (to_jsonb(NEW) - 'state' - 'urgent') IS DISTINCT FROM (to_jsonb(OLD) - 'state' - 'urgent') THEN
    RAISE EXCEPTION 'revision-immutable: only the state of a revision may change';
  END IF;
  RETURN NEW;
END $$;

-- Invariant 2 for translations: only what became of one may change, and who reviewed it.
CREATE FUNCTION refuse_translation_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'translation-immutable: translations are never deleted';
  END IF;
  IF (to_jsonb(NEW) - 'state' - 'reviewedBy') IS DISTINCT FROM (to_jsonb(OLD) - 'state' - 'reviewedBy') THEN
    RAISE EXCEPTION 'translation-immutable: only the state of a translation may change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Translation_immutable" BEFORE UPDATE OR DELETE ON "Translation"
  FOR EACH ROW EXECUTE FUNCTION refuse_translation_change();

CREATE TRIGGER "Review_append_only" BEFORE UPDATE OR DELETE ON "Review"
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER "LawChange_append_only" BEFORE UPDATE OR DELETE ON "LawChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();

-- Invariant 3: nobody approves what they wrote, and what was read is what is approved.
CREATE FUNCTION check_review() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  wrote text[];
  said text;
BEGIN
  IF NEW."revisionId" IS NOT NULL THEN
    SELECT contributors, hash INTO wrote, said FROM "Revision" WHERE id = NEW."revisionId";
    IF NEW.verdict = 'approve' AND said <> NEW.hash THEN
      RAISE EXCEPTION 'review-hash: the text approved is not the text of the revision';
    END IF;
  ELSE
    SELECT contributors INTO wrote FROM "Translation" WHERE id = NEW."translationId";
  END IF;
  IF NEW.verdict = 'approve' AND NEW."memberId" = ANY (wrote) THEN
    RAISE EXCEPTION 'review-own: nobody approves what they wrote';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Review_honest" BEFORE INSERT ON "Review" FOR EACH ROW EXECUTE FUNCTION check_review();

-- A revision that a member wrote is published only after every check of its chain, or urgently, which is told.
CREATE OR REPLACE FUNCTION check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject uuid;
  seen record;
BEGIN
  IF TG_TABLE_NAME = 'Entry' THEN
    subject := NEW."id";
  ELSE
    subject := NEW."entryId";
  END IF;
  SELECT e.kind, r.id, r.state, r.answer, r."authorId", r.chain, r.urgent, r.hash INTO seen
    FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
    WHERE e.id = subject FOR SHARE OF r;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF seen.state <> 'published' THEN
    RAISE EXCEPTION 'publication-state: only a revision in the state published can be the published one';
  END IF;
  IF seen."authorId" IS NOT NULL AND NOT seen.urgent AND (cardinality(seen.chain) = 0 OR EXISTS (
    SELECT 1 FROM unnest(seen.chain) AS due(step) WHERE NOT EXISTS (
      SELECT 1 FROM "Review" v
      WHERE v."revisionId" = seen.id AND v.verdict = 'approve' AND v.step = due.step AND v.hash = seen.hash
    )
  )) THEN
    RAISE EXCEPTION 'publication-unapproved: a revision is published after every check of its chain';
  END IF;
  IF seen.kind = 'claim' THEN
    IF NOT EXISTS (SELECT 1 FROM "Reference" WHERE "revisionId" = seen.id AND role = 'legal_basis') THEN
      RAISE EXCEPTION 'claim-uncited: a published claim cites at least one provision';
    END IF;
    IF seen.answer IS NULL THEN
      RAISE EXCEPTION 'claim-unanswered: a published claim has an answer';
    END IF;
  END IF;
  RETURN NULL;
END $$;
