-- CreateEnum
CREATE TYPE "RequestState" AS ENUM ('received', 'researching', 'answered', 'declined');

-- CreateTable
CREATE TABLE "Request" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "countryCode" TEXT NOT NULL,
    "statusSlug" TEXT,
    "topicSlug" TEXT,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "state" "RequestState" NOT NULL DEFAULT 'received',
    "entryId" UUID,
    "reason" TEXT,
    "memberId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Request_code_key" ON "Request"("code");

-- CreateIndex
CREATE INDEX "Request_state_at_idx" ON "Request"("state", "at");

-- CreateIndex
CREATE INDEX "Request_entryId_idx" ON "Request"("entryId");

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_statusSlug_fkey" FOREIGN KEY ("statusSlug") REFERENCES "Status"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_topicSlug_fkey" FOREIGN KEY ("topicSlug") REFERENCES "Topic"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_entryId_fkey" FOREIGN KEY ("entryId") REFERENCES "Entry"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Request" ADD CONSTRAINT "Request_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What Prisma's schema cannot say: an answered request names its claim, a declined one says why.
ALTER TABLE "Request" ADD CONSTRAINT "Request_code_check" CHECK ("code" ~ '^[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}$');
ALTER TABLE "Request" ADD CONSTRAINT "Request_settled_check" CHECK (
  CASE "state"
    WHEN 'answered' THEN "entryId" IS NOT NULL AND "settledAt" IS NOT NULL
    WHEN 'declined' THEN "reason" IS NOT NULL AND "settledAt" IS NOT NULL
    ELSE "settledAt" IS NULL
  END
);
