### اصل متن سے پرانے ترجمے: پڑھنے والوں کو کیا بتایا جاتا ہے۔

outdated-notice = اس صفحے کے کچھ حصے { $language } متن سے پرانے ہیں۔ ان پر نشان ہے، اور ساتھ آج کا متن ہے۔
outdated-lines = { $language } میں آج کا عنوان یا خلاصہ:
outdated-changed = یہ حصہ { $language } متن سے پرانا ہے۔
outdated-missing = یہ حصہ صرف { $language } میں ہے: ابھی اس کا ترجمہ نہیں ہوا۔
outdated-deleted = یہ حصہ اب { $language } متن میں نہیں ہے۔
outdated-source = { $language } میں آج کا متن
leaflet-outdated = جن حصوں کے ساتھ لکیر ہے وہ اطالوی متن سے پرانے ہیں
