-- What Prisma's schema cannot say: facets each kind must have, and the invariants of the design that hold in the database.

ALTER TABLE "Language" ADD CONSTRAINT "Language_direction_check" CHECK ("direction" IN ('ltr', 'rtl'));
ALTER TABLE "Country" ADD CONSTRAINT "Country_code_check" CHECK ("code" ~ '^[a-z]{2}$');

ALTER TABLE "Entry" ADD CONSTRAINT "Entry_slug_check" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$');
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_version_check" CHECK ("version" > 0);
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_facets_check" CHECK (
  CASE "kind"
    WHEN 'claim' THEN "countryCode" IS NOT NULL AND "statusSlug" IS NOT NULL AND "entitlementSlug" IS NOT NULL
    WHEN 'gap' THEN "countryCode" IS NOT NULL AND "entitlementSlug" IS NOT NULL
    WHEN 'status' THEN "countryCode" IS NOT NULL AND "statusSlug" IS NOT NULL AND "entitlementSlug" IS NULL
    WHEN 'ratification' THEN "countryCode" IS NOT NULL AND "parentId" IS NOT NULL
    WHEN 'provision' THEN "parentId" IS NOT NULL
    WHEN 'service' THEN "countryCode" IS NOT NULL
    ELSE TRUE
  END
);
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_parent_check" CHECK (
  ("parentId" IS NULL) = ("kind" NOT IN ('provision', 'ratification'))
);

ALTER TABLE "Revision" ADD CONSTRAINT "Revision_number_check" CHECK ("number" > 0);
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_hash_check" CHECK ("hash" ~ '^[0-9a-f]{64}$');
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_answer_check" CHECK (
  "answer" IS NULL OR "answer"::text IS NOT DISTINCT FROM "content"->>'answer'
);
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_blocks_check" CHECK (jsonb_typeof("blocks") = 'array');
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_until_check" CHECK ("until" >= "verifiedAt");

-- Invariant 2: a revision says forever what it said; only its state moves on.
CREATE FUNCTION refuse_revision_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP IN ('DELETE', 'TRUNCATE') THEN
    RAISE EXCEPTION 'revision-immutable: revisions are never deleted';
  END IF;
  IF (to_jsonb(NEW) - 'state') IS DISTINCT FROM (to_jsonb(OLD) - 'state') THEN
    RAISE EXCEPTION 'revision-immutable: only the state of a revision may change';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Revision_immutable" BEFORE UPDATE OR DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_revision_change();
-- TRUNCATE fires no trigger of a row, so these tables, and what cascades to them, need one of the statement.
CREATE TRIGGER "Revision_kept" BEFORE TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_revision_change();

-- What a revision rests on belongs to it; the audit log only grows.
CREATE FUNCTION refuse_any_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'append-only: rows of % are never changed or deleted', TG_TABLE_NAME;
END $$;
CREATE TRIGGER "Reference_append_only" BEFORE UPDATE OR DELETE ON "Reference"
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER "Reference_kept" BEFORE TRUNCATE ON "Reference"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_any_change();
CREATE TRIGGER "AuditEvent_kept" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_any_change();

-- Invariant 3: the hash of a revision covers its references and never changes, so they are written in the transaction
-- that writes the revision, and never later. Its state cannot tell: a withdrawn import stays 'published' without a
-- pointer, and a state may go back. Nor can xmin, which moves with the state, nor createdAt, which knows milliseconds.
-- So a transaction lists the revisions it wrote, in a setting that ends, or rolls back, with it.
CREATE FUNCTION list_written_revisions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM set_config(
    'sportello.written',
    concat_ws(' ', current_setting('sportello.written', true), (SELECT string_agg(id::text, ' ') FROM written)),
    true
  );
  RETURN NULL;
END $$;
CREATE TRIGGER "Revision_written" AFTER INSERT ON "Revision"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION list_written_revisions();

CREATE FUNCTION refuse_late_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF strpos(coalesce(current_setting('sportello.written', true), ''), NEW."revisionId"::text) = 0 THEN
    RAISE EXCEPTION 'reference-late: what a revision rests on is written together with it';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Reference_with_revision" BEFORE INSERT ON "Reference"
  FOR EACH ROW EXECUTE FUNCTION refuse_late_reference();

CREATE FUNCTION require_provision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Entry" WHERE id = NEW."targetId" AND kind = 'provision') THEN
    RAISE EXCEPTION 'reference-target: a legal basis must be a provision';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Reference_target" BEFORE INSERT ON "Reference"
  FOR EACH ROW EXECUTE FUNCTION require_provision();

CREATE FUNCTION require_source_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."parentId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "Entry" WHERE id = NEW."parentId" AND kind = 'source') THEN
    RAISE EXCEPTION 'entry-parent: a provision or ratification belongs to a source';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Entry_parent_is_source" AFTER INSERT OR UPDATE OF "parentId" ON "Entry"
  FOR EACH ROW EXECUTE FUNCTION require_source_parent();

-- Facets, parents, citations and the form of the content were all judged for the kind an entry began with.
CREATE FUNCTION refuse_kind_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'entry-kind: an entry keeps its kind';
END $$;
CREATE TRIGGER "Entry_kind_fixed" BEFORE UPDATE ON "Entry"
  FOR EACH ROW WHEN (NEW."kind" IS DISTINCT FROM OLD."kind") EXECUTE FUNCTION refuse_kind_change();

-- Invariants 1 and 5: what readers see is a published revision, and a published claim cites its law.
-- Checked at commit, from the pointer and from the state, on the rows as they then are: one transaction may write the
-- parts in any order. The lock makes a commit that publishes wait for one that withdraws the same revision.
CREATE FUNCTION check_publication() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  subject uuid;
  seen record;
BEGIN
  IF TG_TABLE_NAME = 'Entry' THEN
    subject := NEW."id";
  ELSE
    subject := NEW."entryId";
  END IF;
  SELECT e.kind, r.id, r.state, r.answer INTO seen
    FROM "Entry" e JOIN "Revision" r ON r.id = e."publishedRevisionId"
    WHERE e.id = subject FOR SHARE OF r;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  IF seen.state <> 'published' THEN
    RAISE EXCEPTION 'publication-state: only a revision in the state published can be the published one';
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
CREATE CONSTRAINT TRIGGER "Entry_publication" AFTER INSERT OR UPDATE ON "Entry"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_publication();
CREATE CONSTRAINT TRIGGER "Revision_publication" AFTER UPDATE ON "Revision"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_publication();
