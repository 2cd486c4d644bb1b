### The interface for programs, described for those who write them.
### $name is the name of a form of JSON.

web-developers-title = Әзірлеушілерге
web-developers-lead = Дәл сол жауаптар бағдарламаңыз үшін: жолдар, қорытындылар, жоспарлар мен өзгерістер JSON пішімінде, әрқайсысының дереккөзі көрсетілген.
web-developers-openapi = OpenAPI сипаттамасы (JSON)
web-developers-data = Барлық деректер (JSON)
web-developers-schema = Деректер схемасы (JSON Schema)
web-developers-begin = Неден бастау керек
web-developers-free = Кілт те, тіркелгі де керек емес. Әр жауапта деректердің шығарылымы, екі күн және дереккөздердегі орындар аталады.
web-developers-person = Адамның жауаптары мекенжайда емес, сұраудың денесінде жіберіледі; олар пайдаланылып, бірден ұмытылады.
web-developers-limits = Қанша сұрау қалғаны әр жауаптың тақырыптарында тұрады. Басқа сайттардың беттеріне жауаптарды оқуға болады.
web-developers-mcp = Жасанды интеллект көмекшілеріне
web-developers-mcp-about = Бағдарлама MCP хаттамасымен де сөйлеседі: компьютеріңіздегі көмекші дереккөздерге сілтеме жасап жауап береді. Мынаны оның баптауларына қосыңыз:
web-developers-addresses = Мекенжайлар
web-developers-english = Бұл бөлік ағылшын тілінде.
web-developers-form = Нысан: { $name }
