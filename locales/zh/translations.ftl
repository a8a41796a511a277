### 比原文旧的译文：告诉读者的话。

outdated-notice = 本页有些内容比{ $language }文本旧。这些内容有标记，旁边有现在的文本。
outdated-lines = 现在的{ $language }标题或摘要：
outdated-changed = 这部分内容比{ $language }文本旧。
outdated-missing = 这部分内容只有{ $language }：还没有翻译。
outdated-deleted = 现在的{ $language }文本里没有这部分内容。
outdated-source = 现在的{ $language }文本
leaflet-outdated = 旁边有竖线的内容比意大利语文本旧
