### Mots de la page de recherche, en français.

search = Chercher
search-label = Que cherchez-vous ?
search-hint = Écrivez dans votre langue ou en italien, même avec des fautes. Ce que vous écrivez reste sur ce téléphone.
search-without-script = La recherche fonctionne seulement avec JavaScript activé. Utilisez la liste de A à Z.
search-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
   *[other] { $count } résultats
}
search-many = Il y a d’autres résultats : ajoutez un mot.
search-failed = La recherche ne s’ouvre pas : il n’y a peut-être pas de réseau. Réessayez plus tard ou utilisez la liste de A à Z.
search-try = Essayez avec un seul mot ou avec le nom italien.
search-a-z = Liste de A à Z
search-kind-guide = Guide
search-kind-desk = Guichet
search-kind-organization = Organisme
search-kind-term = Mot
search-kind-page = Page
