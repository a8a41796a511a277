### মূল লেখার চেয়ে পুরোনো অনুবাদ: পাঠকদের যা জানানো হয়।

outdated-notice = এই পাতার কিছু অংশ { $language } লেখার চেয়ে পুরোনো। সেগুলোতে চিহ্ন আছে, পাশে আজকের লেখা আছে।
outdated-lines = { $language } ভাষায় আজকের শিরোনাম বা সারাংশ:
outdated-changed = এই অংশটি { $language } লেখার চেয়ে পুরোনো।
outdated-missing = এই অংশটি শুধু { $language } ভাষায় আছে: এখনো অনুবাদ করা হয়নি।
outdated-deleted = এই অংশটি এখন আর { $language } লেখায় নেই।
outdated-source = { $language } ভাষায় আজকের লেখা
leaflet-outdated = যেসব অংশের পাশে দাগ আছে সেগুলো ইতালীয় লেখার চেয়ে পুরোনো
