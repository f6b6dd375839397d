import type { LanguageWords } from './language-words'

export const sq: LanguageWords = {
	no: "nuk,s'*,mos,pa,as,asnjë*,asnji*,kurrë,jo,askush,askujt,asgjë,kurrfarë,asgjëje".split(','),
	perhapsNo: [
		...'ndalo*,refuz*,përjashto*,përveç,mungo*,mungesë*,mohim*,moho*,i pa*,të pa*,e pa*,së pa*,jasht*,pamund*'.split(
			',',
		),
		...'pavarësisht,përndryshe,në vend,pavlefsh*'.split(','),
	],
	notNo: 'jo vetëm,jo më vonë,jo më shumë,jo më pak'.split(','),
	must: [
		...'duhet,duhej,duhen,detyr*,obligu*,domosdosh*,nevoj*,kërkohet,kërkohen,kërkon,i detyruar,ka për detyrë'.split(
			',',
		),
	],
	may: [
		...'takon,takojnë,arrit*,mund,mundet,mundën,mundesh,mundeni,mundësi*,munden,lejo*,leje për,autorizo*,e drejt*,drejtë,drejta,të drejt*'.split(
			',',
		),
		...'ndoshta,i mundur,ndonjëherë,aftë,pamund*'.split(','),
	],
	needNot: [
		..."nuk nevojitet,nuk është e nevojshme,s'është e nevojshme,nuk keni nevojë,nuk ke nevojë,nuk ka nevojë".split(','),
		...'nuk është i detyru*,nuk është e detyru*,nuk jeni të detyru*,nuk je i detyru*,nuk kërkohet,nuk kërkohen'.split(
			',',
		),
		..."pa qenë nevoja,pa pasur nevojë,nuk është e detyrueshme,nuk duhet domosdo*,s'ka nevojë,nuk nevojiten".split(','),
	],
}
