### Words of documents and forms, in Georgian.

tick = მოსანიშნი უჯრა
tick-ticked = უკვე მონიშნული უჯრა
blank = დასაწერი ადგილი
documents = სახელმძღვანელო წესები და ფორმები
search-kind-document = დოკუმენტი
contents = სარჩევი
document-code = დოკუმენტის კოდი
audience-operators = სერვისების თანამშრომლები
leaflet-form = დასაბეჭდი და შესავსები ფორმა
leaflet-book = A4 ბროშურა
