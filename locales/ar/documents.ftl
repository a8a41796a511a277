### Names of the documents of the check-lists that are not glossary terms, in Arabic.
document-fototessere = صور شخصية (fototessere)
document-bollettino-permesso = إيصال دفع القسيمة (bollettino)
document-documenti-motivo = وثائق تثبت سبب التصريح
document-prova-alloggio = إثبات العنوان: عقد أو ملكية أو استضافة (ospitalità)
document-permesso-o-ricevuta = تصريح الإقامة (permesso di soggiorno) أو الإيصال (ricevuta)
document-autocertificazione-residenza = إقرار موقّع بعنوانكم
