### Words with which readers hand on a page or tell of its mistakes, in Tigrinya.

share-title = ኣካፍሉ
share-address = ኣድራሻ ናይዚ ገጽ
share-copy = ነቲ ኣድራሻ ቅድሑ
share-send = ስደዱ
share-copied = እቲ ኣድራሻ ተቐዲሑ።
feedback-title = ጌጋ ኣሎ ዶ፧
feedback-mail = ኢመይል ጸሓፉ
feedback-whatsapp = ብWhatsApp ጸሓፉ
feedback-question = ኣብዚ ገጽ እንታይ ጌጋ ወይ ዝጎደለ ነገር ኣሎ፧ ኣብ ታሕቲ ብቋንቋኹም ጸሓፉ። ስምኩምን ውልቃዊ ሓበሬታኹምን ኣየድልን።
feedback-subject = ኣብ ገጽ ናይቲ መርበብ ሓበሬታ ዝተረኽበ ጌጋ
feedback-place = ንዘንብብ ሰብ፦ { $address } · ቋንቋ፦ { $language } · ገጽ ናይ { $day }
