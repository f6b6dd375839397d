import { PrismaPg } from '@prisma/adapter-pg'
import { environment } from '@/lib/env'
import { PrismaClient } from './generated/client'

const holder = globalThis as { prismaClient?: PrismaClient }

/** The one database client of this process, made on first use so that a build needs no database. */
export function database(): PrismaClient {
	holder.prismaClient ??= new PrismaClient({
		adapter: new PrismaPg({ connectionString: environment().DATABASE_URL }),
	})
	return holder.prismaClient
}

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]
