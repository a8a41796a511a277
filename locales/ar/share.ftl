### Words with which readers hand on a page or tell of its mistakes, in Arabic.

share-title = مشاركة
share-address = عنوان هذه الصفحة
share-copy = نسخ العنوان
share-send = إرسال
share-copied = تم نسخ العنوان.
feedback-title = هل يوجد خطأ؟
feedback-mail = اكتبوا رسالة بالبريد الإلكتروني
feedback-whatsapp = اكتبوا على WhatsApp
feedback-question = ما الخطأ أو الناقص في هذه الصفحة؟ اكتبوا هنا في الأسفل، بلغتكم. لا نحتاج إلى اسمكم ولا إلى بياناتكم.
feedback-subject = خطأ في صفحة من الموقع
feedback-place = لمن يقرأ الرسالة: { $address } · اللغة: { $language } · صفحة بتاريخ { $day }
