import { it } from 'vitest'
it('p', async () => { await import('./zz-probe-src') })
