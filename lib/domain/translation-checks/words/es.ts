import type { LanguageWords } from './language-words'

export const es: LanguageWords = {
	no: 'no,ni,nunca,jamás,ningún,ninguna,ninguno,sin,nada,nadie,tampoco'.split(','),
	perhapsNo: [
		...'prohib*,salvo,excepto,falt*,deneg*,rechaz*,neg*,carec*,carez*,exclu*,exent*,irregular*,imposib*,fuera'.split(
			',',
		),
		...'desconoc*,incomplet*,insuficien*,inválid*,desemple*,menos que,en vez,en lugar,priv*'.split(','),
	],
	notNo: 'no solo,no sólo,no solamente,no más tarde,no más de,no menos de,sin embargo,no obstante'.split(','),
	must: [
		...'debe,debes,deben,debéis,debemos,deber*,debía*,debido,deba,deban,hay que,habrá que,obligator*,oblig*'.split(','),
		...'tiene que,tienes que,tienen que,tenga que,tengan que,tener que,tendr* que,necesari*,preciso,exig*,requer*,requier*'.split(
			',',
		),
	],
	may: [
		...'podid*,puede,puedes,pueden,podéis,podemos,poder,podr*,pueda,puedan,posib*,permit*,autoriz*,permiso para'.split(
			',',
		),
		...'derecho,derechos,quizá,quizás,tal vez,eventual*,capaz,capaces,a veces,admit*,facult*,imposib*'.split(','),
	],
	needNot: [
		...'no hace falta,no es necesari*,no son necesari*,no es obligator*,no está* obligad*,no tiene* que,no tiene* por qué'.split(
			',',
		),
		...'no necesit*,no se necesit*,no se exige*,no se requiere*,sin tener que,sin necesidad,no hay que,no * obligator*'.split(
			',',
		),
		...'no tener que,no se precisa,no precis*,no debe* necesariamente'.split(','),
	],
}
