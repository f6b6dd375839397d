ALTER TYPE "EntryKind" ADD VALUE 'deadline';
ALTER TYPE "EntryKind" ADD VALUE 'transition';
