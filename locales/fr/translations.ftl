### Traductions plus anciennes que le texte de départ : ce que l’on dit aux lecteurs.

outdated-notice = Certaines parties de cette page sont plus anciennes que le texte en { $language }. Elles sont marquées : à côté, il y a le texte d’aujourd’hui.
outdated-lines = Titre ou résumé d’aujourd’hui, en { $language } :
outdated-changed = Cette partie est plus ancienne que le texte en { $language }.
outdated-missing = Cette partie existe seulement en { $language } : elle n’est pas encore traduite.
outdated-deleted = Le texte en { $language } ne dit plus cela.
outdated-source = Le texte d’aujourd’hui en { $language }
leaflet-outdated = Les parties avec une ligne sur le côté sont plus anciennes que le texte italien
