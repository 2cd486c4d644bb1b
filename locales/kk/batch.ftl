### Files of many people: what is said of them, what a change of the data is to them, what is wrong with their rows.
### $file a file as it was named; $row a row, the header being row 1; $column a column.

## The file
batch-ending = «{ $file }» атауынан файлдың қалай жазылғаны көрінбейді: атау .csv (кесте) немесе .jsonl (әр жолда бір JSON нысаны) деп аяқталуы керек.
batch-parquet = Parquet пішімі оқылмайды: кестені CSV пішімінде сақтаңыз.
batch-no-header = { $file } файлы бос: бірінші жолда сұрақтардың атаулары тұруы керек.
batch-header = { $file } файлының { $count } бағанын қолдану мүмкін емес, сондықтан ешкім бағаланған жоқ.
batch-column = { $column }-баған
batch-column-family = «{ $fact }» отбасы мүшесіне қатысты және қорытындыға әсер етпейді: бұл бағанды алып тастаңыз.

## Rows
batch-fault-row = { $file }, { $row }-жол
batch-fault-column = { $file }, { $row }-жол, «{ $column }» бағаны
batch-fault-place = { $file }, { $row }-жол, { $column }-орын
batch-not-text = бұл UTF-8 кодтауындағы мәтін емес.
batch-cells = жолдағы ұяшықтар саны: { $found }, ал бірінші жолда: { $wanted }.
batch-more = Тағы { $count } қате көрсетілген жоқ.

## What a cell must hold, for errors-fact-type
batch-cell-yes-no = yes (иә) немесе no (жоқ)
batch-cell-number = бүтін сан
batch-cell-money = валютасы көрсетілген сома, мысалы: 3500 USD
batch-cell-date = күн
batch-cell-choice = жауаптардың бірі
batch-cell-choices = «;» таңбасымен бөлінген жауаптар
batch-cell-country = ел коды
batch-cell-countries = «;» таңбасымен бөлінген ел кодтары
batch-cell-code = тізімдегі код
batch-cell-stays = әр болу кезеңінің бірінші және соңғы күні, мысалы: 2026-01-10..2026-02-05, «;» таңбасымен бөлінген

## What was done
batch-progress = Бағаланған адамдар: { $rows }, қалдырылған жолдар: { $refused }
batch-done = { $people } адам { $routes } жол бойынша бағаланды.
batch-refused = Файлдың { $count } жолы қалдырылды: қатесі бар.

## What a change is
batch-impact-title = { $people } адам үшін не өзгереді: бұрынғысы { $before }, қазіргісі { $after }
batch-impact-none = Ешкім үшін қорытынды өзгерген жоқ.
batch-impact-concerned = { $count } адам үшін кемінде бір жол бойынша қорытынды өзгерді.
batch-impact-gain = жол ашылады
batch-impact-lose = жол енді ашық емес
batch-impact-undecided = енді айту мүмкін емес
batch-impact-other = қорытынды басқа, бірақ жол бұрын да, қазір де ашық емес
batch-impact-count = { $effect }: { $count }
batch-impact-rows = { $count ->
    [one] файлдағы жол: { $rows }
   *[other] файлдағы жолдар: { $rows }
}
batch-impact-described = Әр жол бойынша: неше адам үшін жол ашылады, енді ашық емес немесе енді айту мүмкін емес. Қорытынды { $people } адамның { $concerned } үшін өзгерді.
