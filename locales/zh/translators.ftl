### Words of the sheet for people who translate.

sheet-lead = 请把译文写在每段意大利语后面的格子里。
sheet-marks = { "{" } { "}" } 和 < > 之间的文字请保持原样：网站会在那里放上数字、价格和链接。您只能在句子里移动它们的位置。
sheet-words = 请用简单的词。办事处和证件的意大利语名称也要保留意大利语。
sheet-back = 完成后请将此表另存为 HTML 网页，并发回给交给您的人。
