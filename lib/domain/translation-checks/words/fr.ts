import type { LanguageWords } from './language-words'

// "ne" alone is no clear no: "ne … que" means only, and "avant qu’il ne parte" means nothing at all.
export const fr: LanguageWords = {
	no: 'pas,jamais,aucun,aucune,sans,ni,rien,nul,nulle,non,nullement'.split(','),
	perhapsNo: [
		..."ne,n'*,interdi*,refus*,exclu*,sauf,excepté,manqu*,priv*,dépourvu*,exempt*,dispens*,irrégul*,impossib*".split(
			',',
		),
		...'inconnu*,incomplet*,insuffisan*,invalid*,hors,personne,sinon,à défaut,défaut,plutôt que,au lieu'.split(','),
	],
	notNo: "non seulement,pas seulement,pas à pas,n'importe,sans doute,pas plus tard,pas plus de".split(','),
	must: [
		...'doit,dois,doivent,devez,devons,devoir,devra,devras,devront,devrez,devrait,devraient,devriez,dû,due'.split(','),
		...'faut,faudra,faudrait,obligatoire*,obligé*,obligation*,oblig*,nécessaire*,tenu,tenus,tenue,requis*,exig*'.split(
			',',
		),
	],
	may: [
		...'pu,peut,peux,peuvent,pouvez,pouvons,pouvoir,pourra*,pourrez,pourront,pourrait,pourraient,pourriez,puiss*'.split(
			',',
		),
		...'possib*,permet*,permis de,autoris*,droit,droits,peut-être,éventuel*,capable*,risqu*,admis*,parfois,impossib*'.split(
			',',
		),
	],
	needNot: [
		..."n'êtes pas obligé*,n'est pas obligé*,n'est pas obligatoire*,pas obligatoire*,pas obligé*,pas nécessaire*".split(
			',',
		),
		..."pas besoin,pas tenu*,sans devoir,sans avoir à,n'avez pas à,n'a pas à,n'ont pas à,dispensé*,pas requis*,pas exig*".split(
			',',
		),
		...'pas * obligatoire*,aucune obligation,inutile*,aucun besoin,aucun * nécessaire'.split(','),
	],
}
