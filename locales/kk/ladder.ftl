### Ways from today to a goal, as sequences of routes.
### $date and $since are long dates, $change a spoken change, $labels a list of names, $command is what to type.

ladder-title = Бұдан әрі не қайда апарады
ladder-supposes = Әр тізбек мынаны болжайды: әр қадамға мүмкін болған бірінші күні рұқсат беріледі, сіз онда аталғанды жасайсыз, белгісіз нәрсе сіздің пайдаңызға шешіледі, заң да, басқасы да өзгермейді. Ең көбі төрт қадамдық тізбектер қаралды.
ladder-none = Ең көбі төрт қадамнан тұратын тізбек табылмады.
ladder-way = { $number }-тізбек:
ladder-begins = бастауға болатын күн: { $date }
ladder-begins-waiting = бастауға болатын күн: { $date }; күту басталатын күн: { $since }
ladder-assumes = болжам: { $change }
ladder-open = сіздің пайдаңызға шешіледі деп болжанады: { $labels }
ladder-becomes = содан кейін
ladder-late = Бұған дейінгі әр қадам толық мерзімін алса, бастауға болатын күн: { $date }; ондағы қорытынды: { $outcome }.
ladder-late-lost = Бұған дейінгі әр қадам толық мерзімін алса, бұл қадам болмай қалады: { $date } күні ол бойынша қорытынды: { $outcome }.
ladder-cost-all = Барлық қадам бірге
ladder-not-reached = Тізбек табылмады
ladder-next-plan = Бірінші қадамның құжаттары, құны және күндері: { $command }
