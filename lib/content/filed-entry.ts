import type { PlacedEntry } from './form'
import type { YamlFile } from './yaml-file'

/** An entry with the file it came from, until the last check has passed. */
export interface FiledEntry extends PlacedEntry {
	file: YamlFile
}
