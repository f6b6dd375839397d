import { describe, expect, it } from 'vitest'
import { structuredData } from '@/lib/document/structured-data'

const PAGE = {
	title: 'Refugees in Italy',
	description: 'A refugee </script><script>alert(1)</script> is',
	language: 'en',
	path: '/en/it/refugee',
	trail: [{ name: 'Home', href: '/en' }, { name: 'Italy', href: '/en/it' }, { name: 'Refugee' }],
}

const json = structuredData(PAGE, 'https://sportello.example')

describe('what search engines are told of a page', () => {
	it('is a page with its language, its licence and its place', () => {
		expect(JSON.parse(json)).toMatchObject({
			'@type': 'WebPage',
			url: 'https://sportello.example/en/it/refugee',
			description: PAGE.description,
			inLanguage: 'en',
			breadcrumb: {
				itemListElement: [
					{ position: 1, name: 'Home', item: 'https://sportello.example/en' },
					{ position: 2, name: 'Italy', item: 'https://sportello.example/en/it' },
					{ position: 3, name: 'Refugee', item: 'https://sportello.example/en/it/refugee' },
				],
			},
		})
	})

	it('holds nothing that could end its block', () => {
		expect(json).not.toContain('<')
	})

	it('does not pass the page off as a service of a government', () => {
		expect(json).not.toContain('Government')
	})
})
