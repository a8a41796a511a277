### 贴在窗口的单页上的词语。

point-language = 请指出您的语言
point-language-number = 每种语言有一个编号：所有单页上都相同。

## The sheet for the person at the desk
selector-title = 找到需要的单页
selector-how = 先看语言编号，再看代码：字母表示有哪些单页。
selector-file = 文件
selector-site = 网站上

## The sheet of small pictures
contact-sheet = 所有单页

## Formats
leaflet-languages = 语言海报
leaflet-door = 窗口告示
leaflet-selector = 编号和代码
