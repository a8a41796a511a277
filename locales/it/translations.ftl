### Traduzioni più vecchie del testo di partenza: ciò che si dice a chi legge.

outdated-notice = Alcune parti di questa pagina sono più vecchie del testo in { $language }. Sono segnate: accanto c’è il testo di oggi.
outdated-lines = Titolo o riassunto di oggi, in { $language }:
outdated-changed = Questa parte è più vecchia del testo in { $language }.
outdated-missing = Questa parte c’è solo in { $language }: non è ancora tradotta.
outdated-deleted = Il testo in { $language } non dice più questo.
outdated-source = Il testo di oggi in { $language }
leaflet-outdated = Le parti con la riga di lato sono più vecchie del testo italiano
