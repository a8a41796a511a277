### Events and campaigns, in Tigrinya.

events = ርክባትን ኮርሳትን
event-workshop = ወርክሾፕ
event-meeting = ርክብ
event-course = ኮርስ
event-when = መዓስ
event-undecided = መዓልትን ሰዓትን ገና ኣይተወሰነን።
event-over = እዚ ቆጸራ ሓሊፉ እዩ።
event-example = እዚ ኣብነት እዩ፦ ናይ ሓቂ ቆጸራ ኣይኮነን።
event-languages = ቋንቋታት ናይቲ ርክብ
event-ask = ንሓበሬታ

campaigns = ወፍርታት
campaign-call = እንታይ ይግበር
campaign-materials = ማተርያላት
