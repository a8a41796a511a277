### Words of documents and forms, in Tigrinya.

tick = ምልክት ዝግበረሉ ሳንዱቕ
tick-ticked = ምልክት ዝተገብረሉ ሳንዱቕ
blank = ንምጽሓፍ ባዶ ቦታ
documents = መምርሒታት ስራሕን ቅጥዕታትን
search-kind-document = ሰነድ
contents = ትሕዝቶ
document-code = ኮድ ናይቲ ሰነድ
audience-operators = ኣብ ኣገልግሎታት ዝሰርሑ
leaflet-form = ዝሕተምን ዝምላእን ቅጥዒ
leaflet-book = ጥራዝ A4
