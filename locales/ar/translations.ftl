### ترجمات أقدم من النص الأصلي: ما يُقال للقارئ.

outdated-notice = بعض أجزاء هذه الصفحة أقدم من النص باللغة { $language }. عليها علامة، وبجانبها النص الحالي.
outdated-lines = العنوان أو الملخص الحالي باللغة { $language }:
outdated-changed = هذا الجزء أقدم من النص باللغة { $language }.
outdated-missing = هذا الجزء موجود باللغة { $language } فقط: لم يُترجم بعد.
outdated-deleted = هذا الجزء لم يعد موجودًا في النص باللغة { $language }.
outdated-source = النص الحالي باللغة { $language }
leaflet-outdated = الأجزاء التي بجانبها خط أقدم من النص الإيطالي
