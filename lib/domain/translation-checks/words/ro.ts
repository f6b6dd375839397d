import type { LanguageWords } from './language-words'

// Romanian joins its no to adjectives: "neconfirmat" is "not confirmed".
export const ro: LanguageWords = {
	no: 'nu,n-*,nici,niciodată,fără,niciun,nicio,niciunul,niciuna,nimeni,nimic'.split(','),
	perhapsNo: [
		...'ne*,interzi*,refuz*,resp*,exclu*,except*,scut*,lips*,imposib*,incomplet*,insuficien*,invalid*,șomer*,în afar*'.split(
			',',
		),
		...'altfel,în loc,decât,iregular*'.split(','),
	],
	notNo: 'nu numai,nu doar,nu mai târziu,nu mai mult de,nu mai puțin de,necesar*,nevoi*,nepo*,neces*'.split(','),
	must: [
		...'trebui*,obligat*,obligaț*,obligă,necesar*,necesit*,nevoie,cer,cere,ceru*,musai,dator*,se impune,urmează să'.split(
			',',
		),
	],
	may: [
		...'putut,poate,poți,pot,puteți,putem,putea,puteau,poată,posib*,permis să,permit*,permite,autoriz*,dreptul,drepturi'.split(
			',',
		),
		...'drept,eventual*,capab*,uneori,are voie,aveți voie,ai voie,au voie,voie,imposib*,probabil'.split(','),
	],
	needNot: [
		...'nu trebuie neapărat,nu este necesar*,nu e necesar*,nu este nevoie,nu e nevoie,nu ai nevoie,nu aveți nevoie'.split(
			',',
		),
		...'nu este obligat*,nu e obligat*,nu ești obligat*,nu sunteți obligat*,nu sunt obligat*,nu sunt necesar*'.split(
			',',
		),
		...'fără a fi nevoi*,fără să fie nevoie,nu se cere,nu se cer,nu necesit*,nu are nevoie,nu * obligat*'.split(','),
	],
}
