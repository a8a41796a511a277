### Éditions : si une feuille imprimée est encore valable, en français.

edition-kicker = La feuille que vous avez en main
edition-valid = Cette feuille est encore valable
edition-valid-text = Ce qui y est écrit est encore vrai.
edition-superseded = Cette feuille n’est plus valable
edition-superseded-on = Depuis le { $date }, il y a une nouvelle feuille. N’utilisez plus l’ancienne.
edition-superseded-text = Depuis l’impression, quelque chose a changé. Ne l’utilisez plus : lisez le guide d’aujourd’hui.
edition-withdrawn = Cette feuille a été retirée
edition-withdrawn-text = Ne l’utilisez plus. Demandez à un guichet ce qui est valable aujourd’hui.
edition-changed = Ce qui a changé
edition-new = Prendre la nouvelle feuille
edition-guide = Lire le guide d’aujourd’hui
edition-languages = Ce guide dans d’autres langues
edition-part-title = Titre et introduction
edition-part-glossary = Mots italiens expliqués sur la feuille
edition-part-foot = En bas de la feuille : organisme et numéro d’urgence
