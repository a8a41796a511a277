### Përkthime më të vjetra se teksti i parë: çfarë i thuhet lexuesit.

outdated-notice = Disa pjesë të kësaj faqeje janë më të vjetra se teksti në { $language }. Janë të shënuara: përbri është teksti i sotëm.
outdated-lines = Titulli ose përmbledhja e sotme, në { $language }:
outdated-changed = Kjo pjesë është më e vjetër se teksti në { $language }.
outdated-missing = Kjo pjesë është vetëm në { $language }: nuk është përkthyer ende.
outdated-deleted = Teksti në { $language } nuk e thotë më këtë.
outdated-source = Teksti i sotëm në { $language }
leaflet-outdated = Pjesët me vijë anash janë më të vjetra se teksti italisht
