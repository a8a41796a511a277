### 贴在窗口的单页上的词语。

point-language = 请指出您的语言
point-language-number = 每种语言有一个编号：所有单页上都相同。

## Formats
leaflet-languages = 语言海报
leaflet-door = 窗口告示
