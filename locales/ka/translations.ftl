### Translations that are older than the source text: what readers are told, in Georgian.

outdated-notice = ამ გვერდის ზოგი ნაწილი საწყის ტექსტზე ძველია (ენა: { $language }). ისინი მონიშნულია: გვერდით დღევანდელი ტექსტია.
outdated-lines = დღევანდელი სათაური ან შეჯამება (ენა: { $language }):
outdated-changed = ეს ნაწილი საწყის ტექსტზე ძველია (ენა: { $language }).
outdated-missing = ეს ნაწილი მხოლოდ ამ ენაზეა: { $language }. ჯერ არ არის თარგმნილი.
outdated-deleted = საწყის ტექსტში (ენა: { $language }) ეს აღარ არის.
outdated-source = დღევანდელი ტექსტი (ენა: { $language })
leaflet-outdated = ნაწილები, რომლებსაც გვერდზე ხაზი აქვს, იტალიურ ტექსტზე ძველია
