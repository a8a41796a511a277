### Mots des pages pour les personnes en danger, en français.

exit = Quitter cette page tout de suite
exit-region = Sortie de cette page
exit-keys = Ou appuyez trois fois sur la touche Esc (Échap).
exit-count-2 = Esc : encore deux fois pour sortir.
exit-count-1 = Esc : encore une fois pour sortir.
watched-title = Si quelqu’un surveille votre téléphone
watched-hides = Le bouton « Quitter cette page tout de suite » ouvre une autre page. Il n’efface ni l’historique, ni les appels, ni les messages.
watched-more = Comment laisser moins de traces
watched-delete = Après, effacez cette page de l’historique et l’appel de la liste des appels. Effacez seulement cela : un historique vide peut faire naître des questions.
watched-private = La prochaine fois, ouvrez cette page dans une fenêtre privée (on dit aussi « navigation privée » ou « incognito »).
watched-phone = Sur un téléphone surveillé, même cela ne suffit pas. Le plus sûr est le téléphone d’une personne en qui vous avez confiance.
watched-call = Numéros à appeler, de préférence d’un autre téléphone :
