"""What puts a life in danger as Javanese, Sundanese, Betawi and the street call it: further forms of the plain words of
dangers.py."""

DIALECTS = """
jatuh: dawah ndawah dhawah keplorot kejlungup kejlungub kejlomprong keblowok kejeglong ngusruk nyungseb nyusep
 ngagubrag ngagolosor tiporos tikosewad tisorodot tiguling ngajulaeh njungkel tisusut tiseureuleu tikusruk tigubrag
 kejedar kejlegong tigulutuk tijungkel ngagulutuk keglimpang terhempas terjungkir nyelosor kejeduk kejedok terjeduk
 gedubrak gubrak kegubrak rebah ngejungkel kejorok kejerembab
sadar: emut sadhar insap
pingsan: kantaka kapaehan ngagebru ngejoprok ngajoprak kapidara semaputne nggledak tergolek kelengar
meninggal: seda kojor mokat pejahipun tiwas sampunseda ninggalaken innalillahi almarhumah rip perlaya ngantunkeun
 berpulang
darah: marus ludira ngagetih bececeran darahan2 bersimbahan bedarah2
luka: kacugak benjut benjol melocot mlocot tutung ngelupas mengelupas mlenthung mlonyoh kacepret katotor borok2
 ngelotok melepuh2
patah: putung coklek pedot tugel ketugel kecengklak cengklek ceklek potol
pukul: kampleng ngampleng jejek njejek dijejek ngajorag narajang kepruk ngepruk dikepruk mengepruk piting mithing
 dipiting ngidak diidak ndugang didugang nggodam godam cambuk dicambuk nyambuk sodok disodok nyodok benturin
 dibenturin ngebenturin jedotin dijedotin ngejedotin dipopor popor gebyok digebyok kemplang ngemplang dikemplang
 pites dipites bejek dibejek
dorong: jorokin dijorokin ngejorokin jorogin dijorogin nyurung disurung
serang: ngarontok ngerontok dirontok nyergap disergap terjang nerjang diterjang
cekik: njiret jiret dijiret dijerat jerat njerat
api: murub hurung mulad membara
asap: haseup asep ngebul kebul kukusna ngelun
napas: eungap cungap krenggosan menggeh ngongsrong engos
tersedak: kasedak keselekan kasilekeun kesilih
mulut: cangkem cangkeme lambe lambene sungut sungutna baham
kejang: kojet ngajepat ngejepat kojor2 kekejet2 kejet2
bunuh diri: ngendhat ngendat bundir bund1r kms unalive
pisau: karambit kerambit bayonet
golok: kudhi kudi wedung wedhung gobed petel wadung dodos egrek patik belincong
senjata: ruyung penggada doublestick
bensin: spirtus tiner minyaktanah
racun: wisa endrin gramoxone gramokson herbisida insektisida warangan
bayi: jabang murangkalih
anak kecil: krucil bocahcilik budakleutik lareh
rel: sepur
kereta: spoor krl
mayat: jisim kunarpa jenajah jasat kunarpane
melahirkan: ngajuru ngebrojol
"""
