### Traducciones más antiguas que el texto de partida: lo que se dice a quien lee, en español.

outdated-notice = Algunas partes de esta página son más antiguas que el texto en { $language }. Están marcadas: al lado está el texto de hoy.
outdated-lines = Título o resumen de hoy, en { $language }:
outdated-changed = Esta parte es más antigua que el texto en { $language }.
outdated-missing = Esta parte está solo en { $language }: todavía no está traducida.
outdated-deleted = El texto en { $language } ya no dice esto.
outdated-source = El texto de hoy en { $language }
leaflet-outdated = Las partes con la línea al lado son más antiguas que el texto italiano
