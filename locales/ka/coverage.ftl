### How much of the site each language says, in Georgian.

translations-title = თარგმანები
translations-link = რამდენია თარგმნილი
translations-lead = ეს საიტი დაწერილია იტალიურად და თარგმნილია სხვა ენებზე. აქ გულახდილად გეუბნებით, სად არის თითოეული ენა.
translations-said = ენა: { $language }. შეგიძლიათ წაიკითხოთ სიტყვების { $share }%.
translations-source = იტალიური არის ენა, რომელზეც საიტი დაწერილია.
translations-unreviewed =
    { $count ->
        [0] ყველა ტექსტი შეამოწმა ადამიანმა.
        [one] ერთი ტექსტი თარგმნა მანქანამ და ჯერ არავის შეუმოწმებია.
       *[other] { $count } ტექსტი თარგმნა მანქანამ და ჯერ არავის შეუმოწმებია.
    }
translations-stale =
    { $count ->
        [0] არც ერთი ტექსტი არ არის იტალიურზე ძველი.
        [one] ერთ ტექსტს აქვს იტალიურზე ძველი ნაწილები: გვერდზე ისინი მონიშნულია.
       *[other] { $count } ტექსტს აქვს იტალიურზე ძველი ნაწილები: გვერდზე ისინი მონიშნულია.
    }
translations-missing = ტექსტები, რომლებიც არ არის: მათ ადგილზე სხვა ენაა
translations-help = როგორ დაგვეხმაროთ
translations-help-text = თუ ეს ენა კარგად იცით, მოგვწერეთ: შეგიძლიათ შეამოწმოთ ტექსტი, თუნდაც მხოლოდ ერთი.
translations-write = მოგვწერეთ: { $address }
translations-all = ყველა ენა
translations-column-language = ენა
translations-column-words = სიტყვები
translations-column-unreviewed = შეუმოწმებელი ტექსტები
