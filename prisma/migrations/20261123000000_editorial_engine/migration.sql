-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "EntryKind" AS ENUM ('claim', 'source', 'provision', 'ratification', 'service', 'status', 'gap', 'term');

-- CreateEnum
CREATE TYPE "Answer" AS ENUM ('yes', 'conditional', 'limited', 'no', 'unknown');

-- CreateEnum
CREATE TYPE "StatusKind" AS ENUM ('status', 'overlay');

-- CreateEnum
CREATE TYPE "ChangeGrade" AS ENUM ('cosmetic', 'clarifying', 'legal');

-- CreateEnum
CREATE TYPE "EditorialState" AS ENUM ('draft', 'submitted', 'changes_requested', 'approved', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "TranslationMethod" AS ENUM ('human', 'machine');

-- CreateEnum
CREATE TYPE "ReferenceRole" AS ENUM ('legal_basis');

-- CreateTable
CREATE TABLE "Language" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Language_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Country" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Topic" (
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Entitlement" (
    "slug" TEXT NOT NULL,
    "topicSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Entitlement_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Status" (
    "slug" TEXT NOT NULL,
    "kind" "StatusKind" NOT NULL,
    "parentSlug" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Status_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Entry" (
    "id" UUID NOT NULL,
    "kind" "EntryKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "countryCode" TEXT,
    "statusSlug" TEXT,
    "entitlementSlug" TEXT,
    "parentId" UUID,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "publishedRevisionId" UUID,
    "importedHash" TEXT,

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EntryTopic" (
    "entryId" UUID NOT NULL,
    "topicSlug" TEXT NOT NULL,

    CONSTRAINT "EntryTopic_pkey" PRIMARY KEY ("entryId","topicSlug")
);

-- CreateTable
CREATE TABLE "EntryStatus" (
    "entryId" UUID NOT NULL,
    "statusSlug" TEXT NOT NULL,

    CONSTRAINT "EntryStatus_pkey" PRIMARY KEY ("entryId","statusSlug")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "answer" "Answer",
    "hash" TEXT NOT NULL,
    "grade" "ChangeGrade" NOT NULL,
    "note" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "state" "EditorialState" NOT NULL DEFAULT 'draft',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" UUID NOT NULL,
    "entryId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "languageCode" TEXT NOT NULL,
    "blocks" JSONB NOT NULL,
    "method" "TranslationMethod" NOT NULL,
    "state" "EditorialState" NOT NULL DEFAULT 'draft',
    "author" TEXT NOT NULL,
    "reviewedBy" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reference" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "targetId" UUID NOT NULL,
    "role" "ReferenceRole" NOT NULL,
    "position" INTEGER NOT NULL,
    "pinpoint" TEXT,
    "quote" TEXT,

    CONSTRAINT "Reference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "clinic" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "verifiedAt" DATE NOT NULL,
    "until" DATE NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "entryId" UUID,
    "revisionId" UUID,
    "detail" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_publishedRevisionId_key" ON "Entry"("publishedRevisionId");

-- CreateIndex
CREATE INDEX "Entry_countryCode_kind_statusSlug_position_idx" ON "Entry"("countryCode", "kind", "statusSlug", "position");

-- CreateIndex
CREATE INDEX "Entry_parentId_kind_position_idx" ON "Entry"("parentId", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_kind_slug_key" ON "Entry"("kind", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "Entry_id_publishedRevisionId_key" ON "Entry"("id", "publishedRevisionId");

-- CreateIndex
CREATE INDEX "EntryTopic_topicSlug_idx" ON "EntryTopic"("topicSlug");

-- CreateIndex
CREATE INDEX "EntryStatus_statusSlug_idx" ON "EntryStatus"("statusSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_entryId_number_key" ON "Revision"("entryId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_entryId_id_key" ON "Revision"("entryId", "id");

-- CreateIndex
CREATE INDEX "Translation_entryId_languageCode_state_idx" ON "Translation"("entryId", "languageCode", "state");

-- CreateIndex
CREATE UNIQUE INDEX "Translation_revisionId_languageCode_key" ON "Translation"("revisionId", "languageCode");

-- CreateIndex
CREATE INDEX "Reference_targetId_idx" ON "Reference"("targetId");

-- CreateIndex
CREATE UNIQUE INDEX "Reference_revisionId_role_position_key" ON "Reference"("revisionId", "role", "position");

-- CreateIndex
CREATE INDEX "Verification_revisionId_idx" ON "Verification"("revisionId");

-- CreateIndex
CREATE INDEX "AuditEvent_act_id_idx" ON "AuditEvent"("act", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_entryId_idx" ON "AuditEvent"("entryId");

-- AddForeignKey
ALTER TABLE "Entitlement" ADD CONSTRAINT "Entitlement_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Status" ADD CONSTRAINT "Status_parentSlug_fkey" FOREIGN KEY ("parentSlug") REFERENCES "Status"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_statusSlug_fkey" FOREIGN KEY ("statusSlug") REFERENCES "Status"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_entitlementSlug_fkey" FOREIGN KEY ("entitlementSlug") REFERENCES "Entitlement"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Entry" ADD CONSTRAINT "Entry_id_publishedRevisionId_fkey" FOREIGN KEY ("id", "publishedRevisionId") REFERENCES "Revision"("entryId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "EntryTopic" ADD CONSTRAINT "EntryTopic_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryTopic" ADD CONSTRAINT "EntryTopic_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryStatus" ADD CONSTRAINT "EntryStatus_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EntryStatus" ADD CONSTRAINT "EntryStatus_statusSlug_fkey" FOREIGN KEY ("statusSlug") REFERENCES "Status"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_entryId_revisionId_fkey" FOREIGN KEY ("entryId", "revisionId") REFERENCES "Revision"("entryId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_languageCode_fkey" FOREIGN KEY ("languageCode") REFERENCES "Language"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reference" ADD CONSTRAINT "Reference_targetId_fkey" FOREIGN KEY ("targetId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Verification" ADD CONSTRAINT "Verification_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuditEvent" ADD CONSTRAINT "AuditEvent_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
