import type { LanguageWords } from './language-words'

export const it: LanguageWords = {
	no: 'non,no,né,mai,nessun*,senza,nulla,niente,nemmeno,neanche,neppure'.split(','),
	perhapsNo: [
		...'vietat*,divieto,priv*,manca*,rifiut*,neg*,esclus*,tranne,salvo,eccetto,esent*,invece,altrimenti'.split(','),
		...'irregolar*,invalid*,incomplet*,insufficient*,impossibil*,disoccupat*,fuori,purché'.split(','),
	],
	notNo: 'non solo,non soltanto,non appena,non oltre,non più di,non meno di,non più tardi,se non'.split(','),
	must: [
		...'deve,devi,devono,dovete,dobbiamo,dever*,dovr*,dovere,doveri,debba,debbano,dovuto,dovuta,dovevano'.split(','),
		...'bisogna,occorre,occorrono,serve,servono,necessari*,obbligator*,obblig*,va,vanno,tenut*,richiest*,richied*'.split(
			',',
		),
	],
	may: [
		...'può,puoi,possono,potete,possiamo,poter*,potr*,possa,possano,possibil*,permett*,consent*,facoltà'.split(','),
		...'permesso di,forse,eventual*,riesc*,riusc*,in grado,ammess*,autorizzat*,diritto,diritti,a volte,rischi*,capita'.split(
			',',
		),
	],
	needNot: [
		..."non serve,non servono,non occorre,non occorrono,non è necessari*,non sono necessari*,non c'è bisogno".split(
			',',
		),
		...'non è richiest*,non sono richiest*,non è obbligat*,non sei obbligat*,non hai bisogno,non ha bisogno'.split(','),
		...'non è tenut*,non sei tenut*,senza dover*,senza bisogno,non ti serve,non gli serve,non ti servono,non ci vuole'.split(
			',',
		),
		...'non obbligatori*,non necessari*,non richiest*,non * obbligat*,non bisogna per forza,non devi per forza'.split(
			',',
		),
	],
}
