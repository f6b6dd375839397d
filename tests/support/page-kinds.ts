/** One address of every kind of public page, without its language. */
export const PAGE_KINDS = {
	home: '',
	country: '/it',
	guide: '/it/irregular-situation',
	'guide of the overlay': '/it/domestic-worker',
	topic: '/it/irregular-situation/health',
	'longest topic': '/it/worker/decent-work',
	sources: '/sources',
	'national source': '/sources/tui',
	treaty: '/sources/icescr',
	services: '/services',
	ask: '/ask',
	about: '/about',
	privacy: '/privacy',
	'missing page': '/it/nobody',
} as const
