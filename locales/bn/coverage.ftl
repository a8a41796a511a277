### প্রতিটি ভাষায় সাইট কতটা

translations-title = অনুবাদ
translations-link = কতটা অনুবাদ হয়েছে
translations-lead = এই সাইট ইতালীয় ভাষায় লেখা এবং অন্য ভাষায় অনূদিত। কোন ভাষা কত দূর এগিয়েছে, তা এখানে সততার সঙ্গে বলা হয়েছে।
translations-said = { $language } ভাষায় { $share }% শব্দ পড়া যায়।
translations-source = সাইটটি ইতালীয় ভাষায় লেখা।
translations-unreviewed =
    { $count ->
        [0] প্রতিটি লেখা কোনো মানুষ যাচাই করেছেন।
        [one] { $count }টি লেখা যন্ত্র অনুবাদ করেছে, এখনো কেউ যাচাই করেননি।
       *[other] { $count }টি লেখা যন্ত্র অনুবাদ করেছে, এখনো কেউ যাচাই করেননি।
    }
translations-stale =
    { $count ->
        [0] কোনো লেখা ইতালীয় লেখার চেয়ে পুরোনো নয়।
        [one] { $count }টি লেখার কিছু অংশ ইতালীয় লেখার চেয়ে পুরোনো: পাতায় সেগুলো চিহ্নিত।
       *[other] { $count }টি লেখার কিছু অংশ ইতালীয় লেখার চেয়ে পুরোনো: পাতায় সেগুলো চিহ্নিত।
    }
translations-missing = যে লেখাগুলো নেই: সেখানে অন্য ভাষা দেখানো হয়
translations-help = কীভাবে সাহায্য করবেন
translations-help-text = আপনি এই ভাষা ভালো জানলে আমাদের লিখুন: আপনি একটি লেখাও যাচাই করতে পারেন।
translations-write = { $address } ঠিকানায় লিখুন
translations-all = সব ভাষা
translations-column-language = ভাষা
translations-column-words = শব্দ
translations-column-unreviewed = যাচাই না হওয়া লেখা
