import type { LanguageWords } from './language-words'

export const pt: LanguageWords = {
	no: 'não,nem,nunca,jamais,nenhum,nenhuma,nenhuns,nenhumas,sem,nada,ninguém,tampouco'.split(','),
	perhapsNo: [
		...'proib*,salvo,exceto,falt*,neg*,recus*,rejeit*,carec*,exclu*,isent*,irregular*,impossív*,fora,desconhec*'.split(
			',',
		),
		...'incomplet*,insuficien*,inválid*,desempreg*,a menos que,em vez,privad*'.split(','),
	],
	notNo: 'não só,não apenas,não somente,não mais tarde,não mais de,não menos de,não obstante'.split(','),
	must: [
		...'deve,deves,devem,dever*,devia*,deva,devam,devido,obrigat*,obrig*,necessári*,preciso,precisa,precisam,exig*'.split(
			',',
		),
		...'tem de,tem que,tens de,têm de,têm que,tenha de,ter de,ter que,terá de,terão de,há que,requer*,é preciso'.split(
			',',
		),
	],
	may: [
		...'pode,podes,podem,podemos,poder,poderá,poderão,poderia*,possa,possam,puder*,possív*,permit*,autoriz*'.split(','),
		...'direito,direitos,talvez,eventual*,capaz,capazes,às vezes,por vezes,admit*,facult*,consegu*,impossív*'.split(
			',',
		),
	],
	needNot: [
		...'não é necessári*,não são necessári*,não é preciso,não é obrigat*,não * obrigat*,não tem de,não têm de,não tem que'.split(
			',',
		),
		...'não precisa*,não necessita*,não é exigid*,sem ter de,sem ter que,sem precisar,sem necessidade,dispensa*'.split(
			',',
		),
		...'não há necessidade,não se exige,não tens de,não requer*'.split(','),
	],
}
