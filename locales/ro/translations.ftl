### Traduceri mai vechi decât textul de la care s-a pornit: ce se spune cititorilor.

outdated-notice = Unele părți ale acestei pagini sunt mai vechi decât textul în { $language }. Ele sunt marcate: alături este textul de astăzi.
outdated-lines = Titlul sau rezumatul de astăzi, în { $language }:
outdated-changed = Această parte este mai veche decât textul în { $language }.
outdated-missing = Această parte există numai în { $language }: nu este încă tradusă.
outdated-deleted = Textul în { $language } nu mai spune acest lucru.
outdated-source = Textul de astăzi în { $language }
leaflet-outdated = Părțile cu o linie pe margine sunt mai vechi decât textul italian
