'use client'

import type { FormField } from '@/lib/domain/forms/field'
import { useAdminTexts } from '../admin-texts'
import { AnswerShape } from './answer-shape'
import { Choice } from './controls/choice'
import type { ControlProps } from './controls/control-props'
import { Line } from './controls/line'
import { Menu } from './controls/menu'
import { Paragraph } from './controls/paragraph'
import { Texts } from './controls/texts'
import { Ticks } from './controls/ticks'

interface Props extends ControlProps {
	field: FormField
	label: string
}

/** The control of a field. */
export function FieldControl({ field, label, ...props }: Props) {
	const { t } = useAdminTexts()
	const { control, choices } = field
	const none = props.isRequired ? [] : [{ value: null, label: t('fields.choice_none') }]
	switch (control) {
		case 'text':
			return <Paragraph {...props} />
		case 'texts':
		case 'addresses':
			return <Texts {...props} label={label} />
		case 'menu':
		case 'language':
			return <Menu {...props} empty={props.isRequired ? t('editor.choose') : t('fields.choice_none')} />
		case 'topics':
		case 'statuses':
			return <Ticks {...props} />
		case 'yes-no': {
			const options = [
				{ value: true, label: t('fields.choice_yes') },
				{ value: false, label: t('fields.choice_no') },
			]
			return <Choice {...props} options={options} />
		}
		case 'choice': {
			const marked = props.options.map(({ value, label }) => {
				return { value, label, mark: choices?.list === 'answer' ? <AnswerShape answer={value} /> : null }
			})
			return <Choice {...props} options={[...marked, ...none]} />
		}
		default:
			return <Line {...props} control={control} />
	}
}
