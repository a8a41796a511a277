### Noms des documents des listes qui ne sont pas dans le glossaire.
document-fototessere = Photos d’identité (fototessere)
document-bollettino-permesso = Reçu du bulletin de paiement (bollettino) payé
document-documenti-motivo = Documents qui prouvent le motif du permis
document-prova-alloggio = Preuve de l’adresse : contrat, propriété ou hébergement
document-permesso-o-ricevuta = Permis de séjour ou récépissé
document-autocertificazione-residenza = Déclaration signée de votre adresse

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Documents qui prouvent le revenu
document-documenti-famiglia = Documents de famille traduits et légalisés
document-atto-nascita-estero = Certificat de naissance de votre pays, traduit et légalisé
document-certificato-penale-estero = Casier judiciaire de votre pays, traduit et légalisé
document-prova-italiano = Preuve de la connaissance de l’italien
document-certificato-storico-residenza = Certificat historique de résidence (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = Reçu de la contribution payée
document-carta-vecchia = Ancienne carte d’identité, ou déclaration de perte (denuncia) si vous l’avez perdue
document-telefono = Téléphone avec votre numéro
document-traduzione-patente = Permis de conduire international ou traduction assermentée du permis de conduire
document-documento-del-tuo-paese = Document de votre pays, si vous l’avez
document-documento-identita = Document d’identité

## Protection
document-fogli-ricevuti = Feuilles et décisions que vous avez reçues des bureaux

## Health, school and rights
document-documento-se-lo-hai = Un document avec votre nom, si vous l’avez
document-codice-fiscale-se-lo-hai = Code fiscal (codice fiscale), si vous l’avez
document-dichiarazione-senza-mezzi = Déclaration signée : vous n’avez ni argent ni autre couverture pour les soins
document-certificato-gravidanza = Certificat de grossesse avec la date prévue de l’accouchement
document-documento-bambino = Document de l’enfant, si vous l’avez
document-documento-adulto = Document de l’adulte qui accompagne l’enfant
document-carte-vaccini = Papiers des vaccins déjà faits, si vous les avez
document-titolo-originale = Diplôme original
document-certificato-consolare = Certificat du consulat sur les revenus hors d’Italie, si vous pouvez l’avoir
document-ore-lavoro = Feuille avec les jours et les heures de travail
document-registrazione-affitto = Reçu de l’enregistrement du contrat
document-beni-estero = Documents sur les biens à l’étranger, si on les demande
