### Sentences of the front desk, said by the reader and by the operator, in English.

## Said by the reader: to meet
phrases-meet = To start
phrase-meet-help = Good morning. Can you help me?
phrase-meet-office = Is this the right office?
phrase-meet-read = I do not read well. Can you read for me?
phrase-meet-write = I do not write well. Can you write for me?
phrase-meet-hear = I do not hear well. Can you write what you say?

## Said by the reader: the language
phrases-language = Understand each other
phrase-language-little = I speak little Italian.
phrase-language-repeat = I do not understand. Can you say it again, please?
phrase-language-point = Can you point to the answer on this page?
phrase-language-interpreter = Can I call an interpreter?
phrase-language-translate = Can I use my phone to translate?

## Said by the reader: documents
phrases-documents = Documents
phrase-documents-enough = I have these documents. Are they all right?
phrase-documents-lost = I cannot find my documents any more. What must I do?
phrase-documents-explain = Can you explain this paper to me?
phrase-documents-original = I would like to keep the original document.
phrase-documents-copy = I would like a copy of this paper.

## Said by the reader: appointments
phrases-appointment = Appointment
phrase-appointment-ask = I would like an appointment.
phrase-appointment-have = I have an appointment. Where must I go?
phrase-appointment-date = Can you write the date for me?
phrase-appointment-change = I cannot come on that day. Can it be changed?

## Said by the reader: money
phrases-money = Money
phrase-money-cost = How much does it cost? Can you write it for me?
phrase-money-where = Where do I pay?
phrase-money-none = I do not have the money to pay. What can I do?

## Said by the reader: health
phrases-health = Health
phrase-health-unwell = I feel ill. I need medical care.
phrase-health-pain = It hurts here.
phrase-health-medicines = I take these medicines.
phrase-health-pregnant = I am pregnant.
phrase-health-doctor = I do not have a doctor. How can I get one?

## Said by the reader: the family
phrases-family = Family
phrase-family-child = I have a child who is ill.
phrase-family-school = I would like to enrol a child at school.
phrase-family-reunion = I would like my family to come to Italy.
phrase-family-minor = I am under age. I have no parents here.

## Said by the reader: when the answer is no
phrases-refusal = If they say no
phrase-refusal-decide = Can I speak to the person who decides?
phrase-refusal-appeal = What can I do against this decision?
phrase-refusal-deadline = By which day must I answer?
phrase-refusal-sign = I do not sign, because I do not understand.

## Said by the reader: danger
phrases-danger = Danger
phrase-danger-call = I am in danger. Please call for help.
phrase-danger-afraid = I am afraid of a person.
phrase-danger-private = I would like to talk in a private place.
phrase-danger-woman = I would like to talk to a woman.
phrase-danger-forced = A person forces me to work.

## Said by the operator: to welcome
phrases-desk-welcome = Welcoming
phrase-desk-welcome-need = Good morning. What do you need?
phrase-desk-welcome-language = What language do you speak? Please point to it here.
phrase-desk-welcome-point = You can answer with your finger: point to a sentence.
phrase-desk-welcome-interpreter = I will look for a person who speaks your language.
phrase-desk-welcome-wait = Please wait here.
phrase-desk-welcome-again = If you do not understand, tell me: I will say it again.

## Said by the operator: documents
phrases-desk-documents = Asking for documents
phrase-desk-documents-have = Do you have a document?
phrase-desk-documents-none = You have no documents? We can talk all the same.
phrase-desk-documents-missing = This document is missing. I will write it for you.
phrase-desk-documents-copy = I will make a copy and give you back the original.
phrase-desk-documents-fill = We will fill in the form together.
phrase-desk-documents-sign = If you have understood everything, sign here.
phrase-desk-documents-unsigned = Do not sign if you do not understand.

## Said by the operator: what comes next
phrases-desk-next = What happens next
phrase-desk-next-office = You must go to another office. I will write the address for you.
phrase-desk-next-back = You must come back another day. I will write when.
phrase-desk-next-bring = Next time, bring these documents.
phrase-desk-next-wait = Now you must wait for the answer. I will write how long.
phrase-desk-next-online = This application is made on the internet. Do you need help?
phrase-desk-next-keep = Keep this paper: it is important.
phrase-desk-next-refused = The answer is no. I will write the reason for you.

## Said by the operator: money
phrases-desk-money = Talking about money
phrase-desk-money-free = This service is free.
phrase-desk-money-pay = You pay for this service. I will write how much and where.
phrase-desk-money-receipt = Keep the receipt of the payment.
phrase-desk-money-nobody = Do not pay other people to get this service.

## Said by the operator: health
phrases-desk-health = Talking about health
phrase-desk-health-now = Do you feel ill now?
phrase-desk-health-where = Show me where it hurts.
phrase-desk-health-doctor = Do you already have a medico di famiglia (general practitioner)?
phrase-desk-health-ambulance = I am calling an ambulance.
phrase-desk-health-report = If you get medical care without a permit, you will not be reported to the police.

## Said by the operator: care
phrases-desk-care = Protecting
phrase-desk-care-afraid = Are you afraid of someone?
phrase-desk-care-private = We can talk in a private place.
phrase-desk-care-woman = Do you want to talk to a woman?
phrase-desk-care-silent = If you do not want to answer, it does not matter.
phrase-desk-care-call = Do you want to call someone who can help?
phrase-desk-care-help = Are you in danger now? I will call for help.
