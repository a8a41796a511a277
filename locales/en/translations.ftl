### Translations that are older than the source text: what readers are told.

outdated-notice = Some parts of this page are older than the text in { $language }. They are marked, with today’s text beside them.
outdated-lines = Today’s title or summary, in { $language }:
outdated-changed = This part is older than the text in { $language }.
outdated-missing = This part is in { $language } only: it is not translated yet.
outdated-deleted = The text in { $language } no longer says this.
outdated-source = Today’s text in { $language }
leaflet-outdated = The parts with a line at the side are older than the Italian text
