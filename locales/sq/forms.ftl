### Fjalët e dokumenteve dhe formularëve.

tick = kuti për t’u shënuar
tick-ticked = kuti e shënuar
blank = vend për të shkruar
documents = Linja udhëzuese dhe formularë
search-kind-document = Dokument
contents = Përmbajtja
document-code = Kodi i dokumentit
audience-operators = Kush punon në shërbime
leaflet-form = Formular për t’u shtypur dhe për t’u plotësuar
leaflet-book = Broshurë A4
