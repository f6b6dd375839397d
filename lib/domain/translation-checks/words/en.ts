import type { LanguageWords } from './language-words'

export const en: LanguageWords = {
	no: "not,no,never,cannot,*n't,without,nobody,no-one,none,nothing,neither,nor".split(','),
	perhapsNo: [
		...'unless,until,except,otherwise,instead,rather than,lack,lacks,lacking,missing,absent,absence,void,outside'.split(
			',',
		),
		...'refus*,reject*,denied,deny,denies,denial,exclud*,exempt*,forbid*,forbad*,prohibit*,ban,bans,banned,barred'.split(
			',',
		),
		...'lose,loses,lost,expired,fail,fails,failed,failure,avoid*,stop,stops,hardly,rarely,too,free of,free from,undated'.split(
			',',
		),
		...'indirect*,unpaid,unable,unlawful*,undeclared,undocumented,unaccompanied,unknown,unclear,unconfirmed,unverified,unfit'.split(
			',',
		),
		...'unread,unemploy*,unjust*,unfair*,unreviewed,uncertain,unsafe,unlikely,unusual,unregistered,unlimited'.split(
			',',
		),
		...'irregular*,invalid,incomplete,ineligible,informal*,insufficient,inability,incapable,impossible,illegal*'.split(
			',',
		),
		...'stateless*,homeless*,penniless,regardless,non*,disab*,disallow*,independent*,off the books,not-for-profit,ngo,ngos'.split(
			',',
		),
		...'stays closed,ends,destitut*,poor,under,below,less than,private*,secretly,confidential*,different*,third-country'.split(
			',',
		),
	],
	notNo: [
		...'not only,whether or not,no later than,not later than,no more than,not more than,no less than'.split(','),
		...'not less than,no fewer than,no earlier than,no matter,nothing but'.split(','),
	],
	must: 'must,have to,has to,had to,having to,shall,obliged to,required to,ought to,should'.split(','),
	may: 'may,might,can,could,allowed to,entitled to,permitted to,able to,possible,possibly,perhaps'.split(','),
	needNot: [
		..."do not have to,does not have to,don't have to,doesn't have to,did not have to,need not,needn't,no need".split(
			',',
		),
		..."do not need,does not need,don't need,doesn't need,not required,not obliged,not necessary,not needed,no * needed".split(
			',',
		),
		...'not obligatory,not compulsory,not mandatory,without having to,without needing'.split(','),
	],
}
