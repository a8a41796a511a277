### Editions: whether a printed sheet still holds, in Bengali.

edition-kicker = আপনার হাতের কাগজটি
edition-valid = এই কাগজটির মেয়াদ এখনো আছে
edition-valid-text = এতে যা লেখা আছে তা এখনো ঠিক।
edition-superseded = এই কাগজটির মেয়াদ আর নেই
edition-superseded-on = { $date } থেকে একটি নতুন কাগজ আছে। পুরোনো কাগজটি আর ব্যবহার করবেন না।
edition-superseded-text = ছাপার পরে কিছু বদলে গেছে। এটি আর ব্যবহার করবেন না: আজকের নির্দেশিকা পড়ুন।
edition-withdrawn = এই কাগজটি তুলে নেওয়া হয়েছে
edition-withdrawn-text = এটি আর ব্যবহার করবেন না। আজ কোনটি ঠিক, তা কোনো কাউন্টারে জিজ্ঞেস করুন।
edition-changed = কী বদলেছে
edition-new = নতুন কাগজটি নিন
edition-guide = আজকের নির্দেশিকা পড়ুন
edition-languages = এই নির্দেশিকা অন্য ভাষায়
edition-part-title = শিরোনাম ও ভূমিকা
edition-part-glossary = কাগজে বোঝানো ইতালীয় শব্দ
edition-part-foot = কাগজের নিচে: কোন সংস্থা তৈরি করেছে, আর জরুরি নম্বর
