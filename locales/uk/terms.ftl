### Names of offices, kept in Italian and used in prose as { -term }.
-questura = Questura
-prefettura = Prefettura
-comune = Comune
-asl = ASL
-anagrafe = Anagrafe
-patronato = patronato
