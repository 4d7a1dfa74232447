"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa 6 ada+biaya adik anak+terlantar asuh asuh+malam banting bantu+tidak bapak+kawin bus+gesek chat+mesum
 dari+kemarin di+depan dibully dilarang dilarang+ketemu eksibisionis eksibisionis+di gesek hari+sendiri hukum kakak
 kamar+mandi kamar+saya kamar+tidak keluar kemaluan kerja+tiap ketemu+saudara majikan mantan mesum+ke minta+bantu
 minta+foto ngintip+kamar nyebar+video pacar pegang+anak penumpang+bus perkosa perlindungan pukul pukul+saya remes
 sampai+biru sekap+saya sendiri+dan sering sering+masuk suami suka tangan teriak+dipukul tidak+ngasih tiri+tidak
 untuk+saya yang+bisa ~<adi ~<aja ~<asu ~<cat ~<dib ~<dih ~<dip ~<eks ~<ges ~<ham ~<huk ~<man ~<mba ~<ner ~<ngi
 ~<pac ~<pel ~<puk ~<sua ~<suk ~acar ~adik ~akak ~alua ~ampi ~asuh ~ayan ~call ~car> ~damp ~dan> ~dik> ~dile ~dung
 ~eceh ~eksi ~erab ~erko ~erli ~ggun ~hkan ~huku ~ibak ~ibis ~ibul ~igeb ~iin> ~ikah ~ikat ~ilar ~ina> ~indu ~ingi
 ~inti ~ioni ~ipeg ~iper ~isio ~kaka ~kosa ~ksib ~laki ~laya ~lece ~luan ~malu ~man> ~mant ~mbak ~mpin ~ndun ~nika
 ~nin> ~njok ~ntan ~onis ~onjo ~osa> ~paca ~perk ~perl ~reme ~rkos ~rlin ~seri ~sibi ~suam ~suh> ~suka ~sum> ~tip>
 ~uami ~uar> ~ukum ~undu ~unga
ppa 5 2+tahun =heart =strike =tale ada+tempat anak+paksa anak+tetangga ancam+bunuh ancam+sebar babysitter
 babysitter+banting baju banting+bayi bapak+tiri bapak+umur bayi+rekam biru boleh+ketemu buka+jam bully+di
 bunuh+saya chat cium cubit dari+saudara di+gudang dihina dihina+guru dilacurkan dini dipukul disuruh+jual
 ditinggal+orang dulu foto ganti+baju guru+ngaji hamil+ditinggal ikut ipar istri istri+tetangga jual jual+anak
 kalau+saya kamera kata+dan kata+jatuh kawin+lagi ke+siapa kecil+tetangga kekerasan korban korban+kdrt laki
 laki+raba lembaga maaf+lansia maaf+tetangga malah mandi mantan+nyebar masuk+kamar mau+dini mesum ngaji ngintip
 nikah+dengan orang+tua pak+sebelah pakai+pisau parah pas+ganti payudara pelatih penumpang perdagangan
 perdagangan+orang perempuan perkosa+di raba+badan rekam+cctv remes+payudara rumah+teriak saudara+yang saya+di
 saya+dipukul saya+hamil saya+harus saya+paksa saya+perempuan saya+perkosa saya+pukul saya+sering saya+suka
 saya+yang sebelah+rumah sekap seret suami+tiap sudah+lama suka+pegang suka+pukul sundut sundut+rokok tahun tanggung
 tanggung+jawab tapi+saya tapi+takut teman+kelas tempat+aman tiap+hari tidak+dikasih tidak+tanggung tua+kerja
 tutup+jam video ~<baj ~<bir ~<bul ~<cha ~<cub ~<dig ~<dii ~<dik ~<dul ~<fot ~<gue ~<iku ~<ipa ~<ist ~<jan ~<jua
 ~<kor ~<lak ~<pay ~<per ~<rem ~<rok ~<sab ~<ser ~<sir ~<vid ~abuk ~acur ~afka ~agan ~ahin ~ahun ~aju> ~aki> ~aman
 ~ami> ~amin ~ance ~andi ~asan ~atai ~ayud ~bah> ~baju ~bak> ~ban> ~bar> ~biru ~bisi ~bit> ~buk> ~buki ~cehi ~cehk
 ~ceki ~cem> ~chat ~cium ~cubi ~curk ~deo> ~diam ~diba ~dige ~dija ~dini ~dipu ~disu ~dite ~dulu ~ebuk ~ehin ~ehka
 ~ekap ~ekik ~elec ~elin ~emes ~empu ~enum ~era> ~eret ~esum ~fkah ~foto ~gebu ~gint ~gue> ~hina ~hun> ~iap> ~iapa
 ~icub ~ideo ~ifot ~ikut ~ilac ~ilec ~inik ~ipar ~ipuk ~irab ~iru> ~jamb ~kahk ~kame ~kap> ~keke ~kera ~kere ~kik>
 ~korb ~kul> ~kum> ~lacu ~lemp ~lin> ~mak> ~maks ~mand ~mbag ~mbah ~mer> ~mes> ~mesu ~mpua ~muku ~nafk ~namp ~ncem
 ~ndam ~ndi> ~ndut ~ngi> ~ngik ~ngin ~orba ~osaa ~oto> ~pakn ~payu ~ping ~porn ~puan ~puku ~rasa ~rban ~rdag ~ring
 ~rita ~saan ~san> ~sere ~sion ~sund ~tain ~tasa ~tiap ~tin> ~tri> ~uan> ~uany ~ubit ~uka> ~ukin ~ukul ~ulin ~ulu>
 ~urun ~utin ~utri ~vide ~yeba ~yuda
ppa 4 13+mau 14+tahun 16+tahun 5+tahun =nature abis+perkosa aborsi ada+bantu air+panas anak+dihina anak+dilacurkan
 anak+ditinggal anak+pukul anak+tidak ancam asuh+bisa asuh+di atas+ajak baju+di bantu+orang bantu+sodomi bapak+mau
 bentak bisa+dampingin bocah+dipukul bunuh bus catcalling+terus cekik cerai cerita dalam+pacar dampingin dan+kalau
 dan+palak dan+pukul dengar+bocah di+angkot di+bawah di+cipondoh di+toilet dia diam diancam+kakak dibully+di
 dieksploitasi dijual+ke dikeroyok+teman dilempar dilempar+piring dipukul+ibu dipukul+tiap ditinggal+pacar dosen
 foto+jorok foto+telanjang ganti grooming+anak gudang harus+bagaimana ikat jadi+psk jangan kakak+pakai kalau
 kamera+sembunyi kdrt+lapor kdrt+tapi kekerasan+dalam kelamin kirim kirim+foto konselor+perempuan kontrakan+putri
 korban+perkosa ku kunci+tidak lansia+bisa lansia+sekap lansia+tiri lapor+soal larang lari+ke maaf+ibu mabuk main
 main+tangan majikan+sekap malam+saya mana+buka mantan+neror mantan+tiap mau+cerai minta+jangan minta+perlindungan
 neror+rumah ngaji+pegang nguntit nikah nomor+wa nyebar+foto pacar+paksa pacar+saya pak+ajak pak+minta pak+nomor
 pak+pegang pak+sering pakai+baju pamer pamer+kelamin panas+dengan pantat pas pegang+murid peluk pendampingan
 perempuan+dan perlindungan+perempuan pisau pisau+di porno psk pukul+sekarang pulang+kerja pulang+lansia putri
 rumah+tangga sabtu sahabat salaki saya+ada saya+dan saya+dibully saya+masih saya+pulang saya+siram saya+tidak
 sekap+lansia sekolah+linglung selingkuh sembunyi+di sering+dipukul siapa siram siram+air soal+orang sodomi+banget
 sok suami+pukul suami+saya sudah+bulan tadi+malam tangis+dipukul telanjang telanjang+saya teriak tetangga+teriak
 tiap tidak+pakai tidak+saya tiri+nih toilet toilet+kontrakan trauma tua tua+yang umur umur+14 visum wa+nya
 yang+mana yang+tidak ~<aba ~<abo ~<anc ~<bab ~<boj ~<bus ~<cer ~<ciu ~<dia ~<die ~<dif ~<dis ~<dos ~<eng ~<gud
 ~<ika ~<ka> ~<kek ~<kir ~<ku> ~<lem ~<mab ~<mai ~<maj ~<muk ~<nga ~<ngu ~<nye ~<pon ~<por ~<psk ~<sah ~<sal ~<sia
 ~<sok ~<tem ~<thn ~<tia ~<toi ~<tua ~<ust ~<vis ~aban ~abat ~abor ~abtu ~abys ~aci> ~aga> ~ahab ~ahat ~ahka ~ain>
 ~ajik ~akah ~aki2 ~akin ~alak ~alau ~ampa ~anca ~ani> ~anja ~anta ~apah ~asih ~aten ~atih ~auma ~baby ~bojo ~bors
 ~btu> ~buka ~bunu ~bus> ~bysi ~cam> ~ceha ~cera ~ceri ~ciin ~cucu ~dia> ~dias ~dibe ~dibu ~dice ~dicu ~diek ~difo
 ~diin ~diki ~disa ~dose ~dut> ~ebar ~ehan ~eker ~eksp ~emal ~enan ~enda ~enen ~epon ~erek ~erem ~eria ~erit ~eung
 ~ewek ~gaji ~ganc ~gang ~giku ~gin> ~gkuh ~guda ~gunt ~guru ~haba ~hat> ~iak> ~iam> ~iaya ~ibay ~ieks ~iham ~ihin
 ~ikir ~ikur ~ilem ~imin ~ing> ~inga ~ingk ~inin ~inya ~iram ~iri> ~irim ~irin ~isau ~isir ~istr ~isum ~itam ~iten
 ~iton ~itte ~ium> ~jang ~jeri ~jika ~jok> ~kah> ~kala ~kepo ~ki2> ~kina ~kiri ~kons ~kspl ~kuh> ~kuli ~kuti ~lami
 ~lanj ~lau> ~leh> ~lemb ~loit ~luk> ~mabo ~mabu ~main ~maji ~mama ~matn ~miny ~naka ~ncam ~ncii ~nis> ~njan ~nsel
 ~ntak ~ntat ~ntin ~nyik ~oile ~oin> ~oita ~oleh ~onak ~onse ~orno ~orny ~orsi ~osen ~pame ~para ~pela ~pele ~peli
 ~pelu ~perd ~pere ~ploi ~pona ~psk> ~putr ~rani ~raum ~remp ~rena ~riak ~rim> ~rimi ~riny ~rku> ~rno> ~rok> ~rsem
 ~sabt ~sau> ~seli ~siap ~sira ~sisw ~sitt ~sok> ~splo ~stri ~tahu ~tam> ~tat> ~tend ~thn> ~tih> ~toil ~tonj ~trau
 ~tter ~tua> ~uann ~udan ~unuh ~urka ~uruh ~visu ~wek> ~yiks ~ysit
ppa 3 =hurt =kin =seek ada+luka alamat aman+saya aman+untuk ancam+nyebar angkot art asal atas bantu+di bantu+hak
 bantu+hukum bantu+kakak bantu+saudara bapak+di bapak+lapor batam batam+mau bawah berani berapa biaya boleh
 buang+sampah buka+tidak bukan bulan+saya bungsu cctv cerai+karena cerita+ke cium+paksa cubit+sampai dan+tidak
 datang datang+dengan datang+kontrakan dengan dengan+dua dengan+majikan depan+anak di+batam di+hotel di+kantor
 di+karawaci di+rantei dia+kata dia+paksa dia+suka diam+aja diam+tolong dibawa dijual+pacar dikasi dini+paksa
 dipukul+majikan dipukul+mantan dipukul+pacar disebar+dia disebar+foto disuruh diteror dulu+dia foto+pribadi gesekin
 gesekin+kemaluan gitu guru hamil+5 harus+lapor hubung ini+lapor intip intip+waktu ipar+kalau ipar+suka istirahat
 istirahat+jam istri+saya janji jawab jejeritan jorok jual+diri juga kakak+ipar kantor karena kata+ibu kata+urus
 kawin+paksa kdrt+nomor ke+ibu ke+karaoke ke+rumah kelamin+di keluar+dari keluar+rumah kemarin kepada kerja+saya
 kerja+sudah kerja+suka ketemu konselor kontrakan+tiap laku lapor+dmn lari lembaga+yang lempar makan+anak
 malam+dengan malam+jejeritan mana+istirahat mana+tutup mantan+foto mantan+tidak mau+kawin mau+minta meminta
 mendampingi menikah minggu+lalu nafkahin neror+datang ngasih ngasih+makan ngompol nyuruh orang+lapor p2tp2a+nomor
 pagi+sekarang pak+alamat pak+suka pakai+sabuk paksa+kembali paksa+nikah paman perempuan+kontrakan perempuan+tidak
 perkosa+guru piring pribadi pukul+anak pukul+istri pulang+ini rambut rantei renang rokok rumah+anak rumah+kakak
 rumah+tadi sabtu+buka sabuk salaki+saya salakina saudara saudara+dari saudara+dilarang saya+biru saya+dengan
 saya+lagi saya+lapor saya+mabuk saya+sok saya+suami saya+tolong saya+warga sebar sebelah+tiap sekap+suami
 sekarang+dia sekolah sekolah+sampai selingkuh+dan sembunyi sering+siram siapa+yang siri sita soal sok+pukul stalker
 stalker+ikut suami+amuk suami+ancam suami+tidak sudah+keluar suka+dipukul suka+main syaratnya tahun+mau takut
 takut+dia takut+lapor tangga tapi teman+dibawa temen+kerja temenin tempat+kerja tetangga tetangga+paksa tiap+bulan
 tidak+bayar tidak+dikasi tidak+mau tidak+nafkahin tolong+arah umur+13 unggal unit urus+rumah ustad waktu+mandi
 warga+sini yang+jual yang+temenin ~<.> ~<abd ~<ank ~<apl ~<art ~<bap ~<bil ~<bos ~<buk ~<bun ~<cct ~<ceu ~<cew
 ~<cuc ~<den ~<dit ~<git ~<gur ~<gw> ~<hub ~<hus ~<ia> ~<int ~<jer ~<jor ~<jug ~<jur ~<kal ~<kep ~<lar ~<mam ~<mem
 ~<nen ~<neu ~<nge ~<nik ~<nyi ~<nyo ~<om2 ~<pak ~<pam ~<pir ~<sau ~<seb ~<sek ~<sel ~<seo ~<set ~<sie ~<sm> ~<soa
 ~<sun ~<tah ~<tak ~<tap ~<tat ~<teg ~<tet ~<umu ~<ung ~<uni ~abdi ~abok ~abur ~adi> ~aji> ~akek ~akut ~alah ~alo>
 ~amba ~amen ~angg ~anto ~apli ~ara> ~aren ~ari2 ~art> ~atam ~atas ~atny ~auda ~awab ~awah ~badi ~baga ~bdi> ~bela
 ~bert ~biay ~bila ~bole ~buda ~bugi ~buku ~cctv ~ceke ~cewe ~ctv> ~daga ~date ~deng ~diaj ~dici ~diha ~dihi ~diku
 ~dise ~dito ~dua> ~ebul ~ekin ~ekol ~elar ~elor ~elua ~eluk ~emak ~eman ~emar ~emen ~emet ~emu> ~enek ~enem ~enik
 ~epad ~erai ~eras ~erin ~ertu ~etan ~etem ~etor ~eun> ~gadu ~game ~gamp ~gan> ~gasi ~geme ~geul ~gga> ~ggeu ~gkan
 ~gkon ~gkot ~gomp ~gsu> ~gunc ~gung ~hubu ~husb ~iaja ~ibad ~ibaw ~ibuk ~icek ~iciu ~ieun ~igam ~iint ~ijam ~ikaw
 ~ipal ~ipun ~isab ~isti ~iswi ~itel ~janj ~joro ~juga ~kabu ~kak> ~kake ~kalo ~kan> ~kasi ~kek> ~kola ~kong ~kuan
 ~kuru ~kut> ~lah> ~lari ~lati ~lika ~lor> ~luar ~mari ~mbut ~memi ~men> ~mend ~mera ~mert ~mili ~ming ~mpan ~mpel
 ~mpol ~ndul ~nene ~neng ~ngan ~ngel ~ngge ~ngko ~ngku ~nit> ~nji> ~nonj ~nta> ~ntei ~ntor ~nump ~nyeb ~nyek ~nyur
 ~oal> ~okok ~olah ~om2> ~osan ~pakk ~pama ~penu ~pipi ~piri ~plik ~pol> ~prib ~rahi ~rai> ~ramb ~rany ~rapa ~ren>
 ~ri2> ~riba ~roko ~rtua ~ruh> ~sabe ~sala ~saud ~sban ~sebu ~seki ~seko ~selo ~sen> ~sene ~seto ~sieu ~sih> ~siri
 ~soal ~stad ~stal ~stir ~suru ~swi> ~tad> ~taku ~tamp ~tan> ~tang ~tapi ~tata ~tei> ~tela ~teme ~temu ~tero ~ters
 ~teta ~tira ~tit> ~trin ~tuan ~ubun ~ucu> ~udak ~udar ~uga> ~uku> ~ungi ~unit ~uru> ~usba ~usta ~wab> ~wini ~yata
 ~yeki ~yere ~yuru
ppa 2 5+bulan =still a+bocah abused acok ada+pendampingan adik+dibawa anak+asuh anak+ini anak+kunci anak+perkosa
 aplikasi bagaimana+ya bantu+ibu bantu+perkosa bantu+sekap bapak bapak+pakai bawa+lari being being+abused bekas
 belain belum+17 berapa+buka bisa+tegur bocah+next bosnya bully+sampai bunuh+kalau catcalling+tiap cuma+bisa
 dan+jalan dengan+ipar dengan+kakak dengan+saudara dengar+teriak depan+ibu depan+proyek di+kolam di+panti di+pksa
 di+pukul dia+masih diam+rok dibacok dibuntutin dibuntutin+mantan dieksploitasi+jadi dijodohin dijodohin+paksa
 dikeroyok+saudara dipukul+asuh dipukul+bapak door door+is foto+diam foto+orang hamil+dengan harus hotel is+being
 istri+dipukul istri+sebelah istri+tadi jadi+gelandangan jawab+di juga+saya juragan kakak+malam kakak+tiri kami+diam
 kandung karaoke+di karawaci kasih+makan kata ke+mana kedah kelas kelas+hp keluar+buang kemaluan+ke kemana+ya
 kena+kdrt kolam+renang konseling konsultasi kontrakan+sendiri kontrakan+suami korban+revenge kudu+lapor lalu
 lalu+juga lansia+kecil lari+mantan leceh lembaga+apa les lewat+aplikasi maaf maaf+diancam maaf+dikeroyok maaf+saya
 mabuk+terus malam+dengar mana+sabtu mantu masih mata+biru melindungi meminta+kami motoin muka+lebam murid
 nafkah+terus nafkahin+anak nempelin nempelin+kemaluan next next+door ngintip+saya ngumpet ntt nyolek orang+pas
 p2tp2a+alamat p2tp2a+lokasi padahal padahal+hak pakai+selang paksa+aborsi paksa+gitu paman+lempar panti+dipukul
 pelatih+motoin peluk+paksa pendampingan+korban pengacara pengacara+gratis perempuan+ada perempuan+saya
 perkosa+bosnya perkosa+lapor perkosa+tetangga pincang+kata pinggang pksa pksa+nikah porn porn+harus proyek+ada
 pukul+kalau pukul+rambut pulang+pukul raba+di rambut+saya revenge revenge+porn rok rt+kata rumah+perlindungan
 sampah+mata sampai+luka satpam+istri saudara+dijual saya+kerja saya+kudu saya+saya saya+umur sebar+foto sebelah
 sekap+art sekolah+anak sekolah+malah sering+pukul setrika sidang suami+takut suka+nyolek tadi+keluar tahu+ngomong
 tahun+hamil takut+pulang tangan+di tangerang+tidak tangis+unggal temen temen+sampai tempat ternyata terus+ancam
 tiap+mabuk tiap+malam tiri+harus tiri+pegang tunjuk tutup umur+belum untuk+perempuan waktu waktu+saya ~<abu ~<aco
 ~<bei ~<bim ~<blm ~<cek ~<dam ~<dic ~<doo ~<ema ~<jej ~<kak ~<kel ~<les ~<maa ~<mak ~<mes ~<nex ~<ngl ~<ntt ~<pap
 ~<pis ~<pks ~<pri ~<ram ~<ran ~<rev ~<sam ~<tnd ~<tp> ~<tut ~aaf> ~abus ~ajia ~akku ~aktu ~and> ~angk ~anti ~apak
 ~araw ~awac ~bapa ~bein ~bibi ~bimb ~blm> ~bok> ~bosn ~buse ~ceh> ~daka ~dara ~dihu ~diik ~dijo ~dira ~disi ~dohi
 ~door ~ebel ~eing ~ejer ~ekas ~ekek ~ekny ~elai ~elas ~engu ~enta ~eora ~erap ~erda ~erse ~etap ~etri ~even ~ext>
 ~gara ~gele ~gitu ~gump ~haru ~hasi ~hote ~ibac ~iben ~ijod ~ipel ~irah ~iser ~isur ~ita> ~itas ~iter ~itit ~jeje
 ~joki ~joku ~jura ~kant ~kare ~kasn ~kata ~kela ~kelu ~ktu> ~kula ~laku ~lalu ~las> ~ling ~ltas ~maaf ~mbaw ~mint
 ~morn ~mpe> ~muri ~murk ~negu ~neme ~neun ~next ~ngad ~ngep ~njuk ~nolo ~nte> ~ntt> ~ntut ~nyok ~ohin ~oku> ~orn>
 ~orok ~otel ~otoi ~papa ~pisa ~pitu ~pksa ~ram> ~ratn ~reve ~rid> ~rit> ~rote ~rung ~runy ~ryaw ~sal> ~sama ~sand
 ~sebe ~sed> ~sek> ~seni ~seor ~sida ~sita ~sult ~talk ~temp ~teri ~tnda ~toin ~tunj ~tuti ~tutu ~ulta ~umpa ~umur
 ~ungg ~urag ~urid ~urku ~used ~utup ~veng ~waci ~wah> ~wakt ~yok> ~yole
ppa 0 @1
ppa -2 3+orang =drill =seen =well @first=- anak+teriak anjing atau banjir bank bapak+saya bapak+tua bawa bebas
 belakang berobat cair dengan+perempuan di+halte di+kk di+mana di+pinggir di+puskesmas di+warung dibiarin dijemput
 dijual+bebas ditinggal+ibu dong duduk duka gesper gigi hrd hrd+lapor identitas isi kasur kelas+saudara kembali
 kumat+istri lain+lapor laki+lain lansia+terlantar lembur lihat linglung murah nganggur nik pak+bisa pak+saya
 paksa+lembur paksa+tanda paksa+tiap pinjam poris pulang+ke putus rs rujuk+suami rumah+saya saudara+sebelah
 saya+badan saya+kumat siang stroke suami+kumat sudah takut+bapak tanda tanda+tangan tangan+dengan tangis+terus
 tengah tengah+malam tetangga+siram tinggal+di tinggi tiri+anak tolong+suami tolong+tetangga tongkat tukang+parkir
 turun warga warung ~<ban ~<beb ~<cai ~<cic ~<cur ~<dag ~<dr> ~<dud ~<gin ~<gra ~<gul ~<hid ~<hrd ~<ide ~<ija ~<kop
 ~<kos ~<kot ~<kua ~<lih ~<mas ~<neg ~<ngo ~<pal ~<rs> ~<ses ~<sin ~<tar ~<tas ~<tum ~<ula ~<unt ~adam ~agak ~agam
 ~ajui ~aker ~ali> ~alon ~amka ~amuk ~ane> ~angn ~angu ~anji ~apas ~apil ~aran ~aris ~arna ~asar ~asti ~atap ~awa>
 ~banj ~bank ~bara ~bas> ~beba ~begi ~ber> ~bero ~cair ~capi ~cepe ~cor> ~dada ~dale ~damk ~dent ~dudu ~ebas ~eli>
 ~em2> ~emua ~enja ~ermi ~espe ~et2> ~eter ~gah> ~gali ~gasu ~gat> ~gesp ~ggi> ~git> ~gkat ~glun ~gram ~hrd> ~iar>
 ~iari ~iasa ~ibia ~icar ~igi> ~ihat ~ijem ~ila> ~inan ~ingl ~inja ~ira> ~iru2 ~isik ~iski ~jaga ~jing ~juin ~juka
 ~kang ~kar> ~keje ~ker> ~keri ~kit> ~kota ~lamb ~lem2 ~let2 ~lint ~loke ~lump ~maka ~mber ~mele ~meri ~misk ~mua>
 ~muk> ~mulu ~nglu ~ngny ~ngon ~ngut ~njam ~njin ~ntik ~ntuk ~nyam ~nyil ~ocor ~ompl ~onda ~oris ~ota> ~peme ~per>
 ~pir> ~pom> ~rang ~rapi ~resi ~rga> ~rian ~rlu> ~rmin ~roke ~run> ~sada ~saki ~satp ~semp ~semu ~sile ~skin ~stro
 ~suda ~susu ~tal> ~tas> ~tau> ~term ~tiha ~tita ~trok ~uat> ~udah ~uduk ~ukan ~umba ~ungu ~unta ~utus ~waru ~yile
ppa -3 =food =wait =water ada+lansia air akta ambruk anak+mantan anak+perempuan ancam+nyebarin asuh+bibi asuh+ibu
 asuh+pukul ayam bacok+ibu balita+majikan bansos bantu+teman bedah bedah+rumah beli belum besar bibi+hp biru+saya
 bunuh+diri cek cepat cuma data dengan+anak dengan+hrd dengar di+kamar diancam+foto dikeroyok+temen dipukul+pakai
 dipukul+terus diri doang duit foto+kalau gelandangan halte hari+panunggangan hp+saya hukum+pak izin kabel
 kakak+saya kalau+lapor kamar+dengan kami kartu kasih+nafkah ke+sini kecil+dipukul kejang kekerasan+lari
 keluar+kamar keluarganya kena kia kosong kucing kunci lain lansia+mantan lansia+saya lantai lapor+gelandangan
 lapor+pak lebam+perum lepas maaf+hak maaf+nafkah majikan+sampai makan+3 masjid masuk mau+bacok mau+lapor mau+mandi
 melahirkan merah minta+uang minum muda muka+biru ngomong nyasar nyebarin+foto odgj+lari orang+odgj orang+terlantar
 pabrik pak+boleh pakai+gesper palsu panti panunggangan panunggangan+timur patah pemkot penuh perum+villa pindah
 pinggir pohon pos+satpam pukul+balita punya rekam+video rujuk sampah sampai+muka satu saudara+hamil
 saudara+tetangga saya+lari saya+pegang saya+rekam sayat sayat+tangan sd+negeri sejak sekarang+dengan sekarang+saya
 sih stasiun suami+istri sumur surat tampung tanpa terus+dengan tidak+ada tidak+kembali tidak+pak tidak+punya
 tidak+sekolah tidur timur tiri+di tiri+sampai tkw tkw+dipukul uang villa villa+tangerang ~<air ~<aya ~<bar ~<bel
 ~<bes ~<bgt ~<brp ~<cep ~<cil ~<cum ~<dim ~<doa ~<don ~<dui ~<gal ~<gil ~<haj ~<isi ~<izi ~<kec ~<keh ~<ker ~<kes
 ~<ket ~<kom ~<kuc ~<lep ~<lum ~<met ~<mus ~<nab ~<pag ~<pat ~<pla ~<poh ~<rob ~<ruj ~<rum ~<sed ~<seg ~<sem ~<sih
 ~<sta ~<str ~<sud ~<sur ~<taw ~<tkw ~<tok ~<tur ~<uan ~<uda ~<umr ~<vil ~<won ~abri ~abun ~aca> ~ada> ~adis ~agi>
 ~akit ~akta ~akti ~alsu ~alte ~anpa ~anso ~ari> ~arny ~artu ~asiu ~asji ~asny ~asuk ~asur ~atah ~atau ~ater ~ayam
 ~azah ~bans ~bari ~baru ~bata ~batu ~beng ~besa ~bgt> ~biar ~bil> ~boki ~brik ~brp> ~bruk ~bude ~buh> ~bula ~cepa
 ~cuma ~dah> ~dari ~deke ~deon ~dije ~dima ~ding ~diri ~doan ~duit ~duk> ~duka ~dur> ~ede> ~ehat ~ejak ~ejan ~eket
 ~elap ~emas ~emer ~emko ~engg ~ente ~enti ~enuh ~eony ~epas ~erag ~erba ~erki ~erlu ~esar ~esin ~gadi ~gaju ~gala
 ~gam> ~gar> ~gede ~ggak ~ggir ~ggu> ~ggur ~gila ~gir> ~gkut ~gnya ~gomo ~got> ~halt ~hirk ~hon> ~huja ~iak2 ~icab
 ~iden ~idur ~ihan ~ikun ~illa ~imur ~ini> ~inum ~ipas ~irka ~isi> ~iun> ~izin ~jaan ~jid> ~jir> ~kand ~kara ~kart
 ~keca ~keja ~kese ~keti ~kia> ~koso ~krg> ~kta> ~kuci ~kunc ~lana ~lar> ~lepa ~liat ~liha ~lla> ~lok> ~lsu> ~lte>
 ~mamp ~masj ~masu ~mbal ~mbok ~mbru ~meng ~meni ~min> ~mina ~minu ~mkot ~mpah ~muda ~mura ~nabo ~nah> ~nakn ~nan>
 ~nany ~napa ~nci> ~ndir ~ngah ~ngen ~nger ~ngka ~njir ~npa> ~num> ~nyan ~nyas ~ola> ~pabr ~pals ~pam> ~panu ~pemk
 ~petu ~pil> ~pind ~pit> ~poho ~pora ~puk> ~rann ~rant ~rasi ~reng ~res> ~rin> ~rjaa ~rkim ~rna> ~roba ~ru2> ~ruju
 ~sant ~sar> ~satu ~sian ~sing ~siun ~sjid ~skrg ~sper ~sumu ~sur> ~sura ~tand ~tanp ~tap> ~temb ~teng ~tera ~tidu
 ~timu ~tkw> ~tong ~tor> ~tuk> ~turu ~uarg ~ucin ~uin> ~uit> ~ujan ~ujuk ~umpu ~urah ~vill ~yam> ~yasa ~zah> ~zin>
ppa -4 =blaze =breath =limp =mad ada ada+orang aja alat ambulans apa asuh+saudara banyak bapak+pukul bau bener dari
 dekat di di+jalan di+pasar di+perempatan dibuang dikeroyok+pulang dinsos disebar+mantan gelandangan+di habis ini
 jadi+orang jaya jembatan juta kayu kelas+ibu kok kunci+di kursi kursi+roda laporan lari+sekarang maling
 mantan+ancam mau+jadi mau+terjun mobil naik pagi periksa perum petugas pikun pkh pulang+sekolah roda rt ruko sakit
 santunan saudara+dmn saya+dibawa saya+dikeroyok saya+disebar saya+sudah sekap+anak sendiri+di suami+temen tabrak
 taman tanah tangerang terima terlantar+anak terlantar+di tinggal tipu trc tua+asuh ~<ada ~<apa ~<bau ~<bay ~<beg
 ~<bur ~<dek ~<di> ~<diu ~<duk ~<gak ~<ged ~<gen ~<gig ~<hab ~<ila ~<ini ~<jay ~<jen ~<jl> ~<jut ~<ken ~<kok ~<lah
 ~<lai ~<lam ~<lia ~<lon ~<mob ~<mot ~<mud ~<nai ~<nun ~<pab ~<pet ~<pkh ~<pun ~<res ~<rod ~<rt> ~<ruk ~<sak ~<san
 ~<sar ~<sej ~<sep ~<sus ~<tab ~<ten ~<tip ~<trc ~<yg> ~aan> ~abel ~abis ~abra ~ahan ~ahny ~aik> ~aku> ~ala> ~alat
 ~alin ~ambr ~anah ~ans> ~anya ~apet ~arga ~arun ~atia ~ayu> ~bau> ~beda ~beli ~belu ~bene ~bers ~bis> ~bolo ~brak
 ~cabu ~curi ~dam> ~dape ~deka ~dins ~dis> ~ebak ~ekat ~elum ~emat ~embo ~ener ~enin ~epat ~erik ~erob ~erum ~etug
 ~gen> ~ggan ~gigi ~gini ~habi ~hnya ~ian> ~iang ~ibua ~inda ~ipu> ~iran ~jaya ~jemb ~jemp ~juta ~kami ~kany ~kasu
 ~kat> ~kaya ~kayu ~keba ~kemb ~kena ~ket> ~komp ~kont ~kos> ~kurs ~laka ~land ~lapa ~lasn ~lik> ~lonc ~lum> ~lung
 ~mbul ~mobi ~mong ~moto ~mpun ~naik ~nal> ~nasi ~ncat ~ndah ~ndar ~ner> ~ngar ~ntah ~nten ~oang ~obil ~oda> ~ohon
 ~omon ~onca ~onga ~ongk ~ontr ~oper ~oson ~pagi ~pan> ~pat> ~pemb ~piku ~pinj ~pkh> ~poli ~pori ~puny ~put> ~rah>
 ~ras> ~rima ~ris> ~roda ~ruko ~rusa ~sah> ~seja ~snya ~song ~stas ~suk> ~sul> ~tabr ~tama ~tana ~tany ~tara ~ter>
 ~terl ~tian ~tik> ~tim> ~tipu ~tis> ~trc> ~trik ~tuga ~tung ~tus> ~uang ~uda> ~ugas ~uko> ~unan ~urat ~ursi ~utan
 ~wat> ~wong ~yany
ppa -5 =height =money =office =smell @=poli_jiwa @=santunan @=ugd_malam @first=santunan @first=ugd_malam arab
 asuh+suami bacok balita bayi bikin bpjs daftar dapat depan+rumah di+arab di+kandang di+pos dipukul+orang dokter
 guru+lapor ibu+hamil istri+lari jiwa kaki kapan kerja+di lampu lapor+murid maaf+minta mantan+saya mau+sebar motor
 murid+dipukul nafkah+lansia nama negeri nyebrin nyebrin+ancam obat pak+tolong pasar perempatan puskesmas
 saya+nyebrin saya+odgj sebelah+sekap terjun tetangga+sekap tidur+di tiri+saya ~<akt ~<amb ~<bac ~<ben ~<bik ~<bpj
 ~<car ~<daf ~<dar ~<dok ~<gad ~<gel ~<ger ~<hal ~<jiw ~<kay ~<kej ~<kun ~<kur ~<men ~<min ~<nya ~<oba ~<pik ~<pol
 ~<sat ~<tim ~<tin ~<war ~ahir ~air> ~aja> ~alit ~ambu ~apat ~arab ~atan ~atu> ~ayat ~ayi> ~bany ~bat> ~bayi ~bel>
 ~biki ~bpjs ~brin ~cama ~cat> ~dapa ~dica ~dokt ~dong ~ebri ~eger ~embe ~erah ~eran ~eri> ~erim ~erju ~esma ~gal>
 ~gas> ~gela ~ggal ~han> ~ilan ~ima> ~inso ~iwa> ~jiwa ~jun> ~kaki ~kapa ~kesm ~kter ~kun> ~lahi ~lamp ~lant ~lat>
 ~lita ~mali ~mat> ~mbat ~mpu> ~mput ~nama ~nas> ~nege ~nemu ~neri ~nik> ~nsos ~ntun ~nyak ~obat ~okte ~otor ~peng
 ~pera ~peri ~pet> ~pjs> ~rab> ~rak> ~rat> ~rgan ~riks ~rjun ~ruk> ~sang ~sera ~sin> ~smas ~tah> ~tuna ~uran ~usah
 ~uta> ~yak> ~yat> ~yebr
ppa -6 3+hari =beast @=alat_bantu @=darurat @=trc @first=alat_bantu @first=darurat @first=trc ancam+mau cari darah
 dinas dipukul+majikannya hari+tetangga kandang kelas+sampai ktp laki+pamer lari+dengan lebam+lapor listrik
 majikannya meninggal pasung pegang+saya pembantu+dipukul pos rusak sampai+lebam saya+kunci tanya tetangga+dengar
 tidak+bisa ~<bal ~<bed ~<dap ~<jem ~<kap ~<keb ~<ktp ~<lis ~<mat ~<pin ~<pos ~<pus ~<rus ~<sum ~<tam ~afta ~anda
 ~apan ~asun ~bali ~cari ~cing ~daft ~eng> ~ftar ~gak> ~ger> ~geri ~ikin ~ingg ~ktp> ~lan> ~list ~mas> ~mati ~mban
 ~nda> ~nggi ~ning ~ntai ~nung ~pasa ~pasu ~peru ~pos> ~pusk ~rik> ~rum> ~skes ~sos> ~sung ~tai> ~tar> ~terj ~usak
 ~uske
ppa -7 =arms =dead =force =sick @=bedah_rumah @=damkar @=dukcapil @=pangan @=puskesmas @=slrt @first=bedah_rumah
 @first=damkar @first=dukcapil @first=pangan @first=poli_jiwa @first=puskesmas @first=slrt bakar+suami bapak+tiap
 gang hilang jalan kk kumat mati suami+tolong tetangga+bakar ~<gan ~<hil ~<jal ~<kk> ~<kum ~<pas ~ak2> ~alan ~ampu
 ~ati> ~hila ~inas ~jala ~kuma ~mann ~pata ~ran> ~sak>
ppa -8 =road @=kerja @=polisi @first=kerja @first=polisi ada+anak mantan+pacar ~<aku ~<pem ~dann ~kann ~umat
ppa -9 odgj perempuan+perkosa ~<odg ~dgj> ~odgj
ppa -10 perkosa+paman
ppa -11 minta+hak pribadi+saya
ppa -12 anak+dipukul diancam+disebar
ppa -15 asuh+anak
alat_bantu 12 ~<pol ~poli
alat_bantu 11 budek congek polio ~<bud ~<con ~bude ~gek> ~lio> ~ngek ~olio ~onge ~udek
alat_bantu 10 ngesot ~cong ~dek> ~esot ~geso ~nges ~sot>
alat_bantu 9 kruk ~<kru ~kruk ~ruk>
alat_bantu 8 buntung kaki+buntung walker ~<nge ~<wal ~alke ~lker ~walk
alat_bantu 7 =arms @=alat_bantu @first=alat_bantu alat alat+bantu budeg dengar kaki kasur kursi kursi+roda roda
 tongkat tuna ~<ala ~<kur ~<pal ~<rod ~<ton ~<tun ~aki> ~alat ~asur ~bunt ~deg> ~deng ~gar> ~gkat ~kaki ~kasu ~kat>
 ~ker> ~kurs ~lat> ~lsu> ~ngar ~ngu> ~oda> ~ongk ~oste ~pals ~pros ~roda ~rsi> ~sur> ~tong ~tuna ~udeg ~una> ~ungu
 ~ursi
alat_bantu 6 =tale alat+dengar bantu+dengar bantu+kursi berapa+lama bisa+minta butuh butuh+alat butuh+kursi difabel
 dorong empat gendong kaki+palsu keluar+rumah kena kuping lahir mlaku palsu pasien pinjam pinjam+kursi roda+untuk
 rungu sepatu stroke tongkat+kaki tulang tuna+rungu tunanetra walker+untuk ~<den ~<dif ~<dor ~<gen ~<kak ~<kas ~<kup
 ~<mla ~<ort ~<pen ~<pro ~<run ~<str ~<tul ~abel ~abis ~ajui ~alsu ~anet ~asie ~bis> ~bitu ~bral ~cuma ~difa ~doro
 ~ebra ~ena> ~ende ~endo ~enga ~enya ~ers> ~etra ~fabe ~gaju ~gend ~ger> ~hir> ~ifab ~inja ~inje ~itus ~juin ~kupi
 ~laku ~lann ~mlak ~nden ~ndon ~netr ~ngka ~njam ~oke> ~oron ~ortu ~patu ~pers ~pinj ~puta ~ral> ~roke ~rost ~sepa
 ~sien ~stro ~tra> ~trok ~tula ~tus> ~ubit ~umpu ~utas
alat_bantu 5 80+tidak =office abis abis+operasi ajuin amputasi anak+saya bantu+ada bantu+alat bapak+saya
 belakang+luka berdiri berjalan biar bisa+jalan butuh+tongkat celebral celebral+palsi cp cuma dari+pemkot dekubitus
 dengar+alat dengar+gratis di+rumah disabilitas habis habis+amputasi harus kaki+empat kalau khusus kiri korsi
 korsi+roda kuat kuat+berdiri kursi+untuk lahir+tanpa lansia+bantu lansia+budeg lansia+sudah lapor+kemana lumpuh
 minta+kruk ngajuin operasi orang+tua palsi pampers pampers+lansia pasien+pinjam pemkot pendengaran penyandang
 penyandang+disabilitas prostesis ranjang ranjang+pasien sedia tahun tangan tangan+palsu tanpa+kaki telinga
 tidak+kuat tiga tongkat+untuk tulang+belakang umur umur+80 untuk untuk+orang yang+ada ~<abi ~<aju ~<bun ~<but ~<ced
 ~<cel ~<cp> ~<cum ~<dig ~<dim ~<emp ~<hab ~<khu ~<kor ~<kua ~<lah ~<lum ~<mes ~<nyu ~<ope ~<pam ~<pem ~<pin ~<ran
 ~<sed ~<sep ~<set ~<tig ~<umu ~abil ~agia ~ahir ~ahun ~ajuk ~alau ~alsi ~alu> ~anny ~asa> ~atah ~atu> ~bel> ~berd
 ~biar ~bok> ~butu ~cede ~cele ~dany ~deku ~dera ~dige ~dima ~disa ~dong ~eder ~ekub ~elak ~eleb ~elia ~emko ~enge
 ~epat ~erdi ~esis ~gara ~gen> ~ggul ~gul> ~habi ~haru ~hun> ~husu ~ien> ~iga> ~igen ~isab ~jam> ~juka ~kala ~kas>
 ~kena ~khus ~kiri ~kors ~kot> ~kuat ~kubi ~kura ~lahi ~lau> ~lebr ~lsi> ~lump ~mak> ~mbok ~mkot ~mpuh ~nane ~nga>
 ~ngaj ~ngen ~nger ~nggu ~njem ~nnya ~nyan ~oang ~odan ~oper ~orsi ~pamp ~pasi ~pat> ~pemk ~pend ~peng ~peny ~ping
 ~puh> ~ranj ~rasi ~rdir ~rjal ~rong ~rtu> ~rung ~sabi ~sedi ~sete ~sis> ~stes ~sus> ~tahu ~tasi ~teli ~tesi ~tiga
 ~tung ~uat> ~uin> ~uli> ~ulu> ~uma> ~untu ~upin ~usus ~utuh ~wis> ~yand
alat_bantu 4 =sick ada+kursi ada+pinjam alat+jalan ambil+mana anak+lahir atau bantu+jalan bantu+kaki bapak
 bayar+tidak bekas beli berdiri+ada berkas biar+bisa bisa bisa+pinjam budek+alat cerebral cerebral+palsy copot
 cp+umur cuma+bisa cuma+di dapat dapat+kursi dapat+tongkat dari+dinsos dengar+dari dengar+mana di+kasur diamputasi
 dinsos doang gemeter gemeter+pegang gratis hanya harga ibu+umur jalan+gemeter jalan+lagi juga kacamata kalau+ke
 kamar+mandi kanan karena kasur+dekubitus kata ke+kamar kelurahan kereta kurang kurang+dengar kursi+dorong
 lansia+lumpuh lemas lumpuh+mau maaf+kaki makasih+kursi malu mau mau+ajuin mau+bisa mau+kursi mau+punya mengajukan
 mesin minta minta+alat minta+kursi minta+tongkat mlampah nanti ngajuin+kursi nyai nyai+jalan palsi+lapor
 palsu+untuk palsy panggul patah pegang+tembok pemerintah permohonan pernah pinggul potong roda+bisa roda+copot
 roda+dari roda+khusus saya+difabel sepatu+khusus sudah+tidak tahun+lalu tapi tembok+mulu tiasa tidak+bisa
 tidak+dengar tidak+minta tidak+pak tidak+tiasa tongkat+putih tua+saya tuli tunarungu tunggu+berapa untuk+bapak
 untuk+dia untuk+keluar untuk+penyandang walker+lansia ~<,> ~<aba ~<ant ~<bap ~<ber ~<bua ~<cop ~<dap ~<dew ~<doa
 ~<gem ~<gra ~<jug ~<kal ~<kan ~<ken ~<kir ~<lec ~<leu ~<mau ~<pat ~<pop ~<tah ~<tap ~<tuj ~<uku ~<unt ~<utk ~<wis
 ~acam ~ahar ~akaa ~akah ~alsy ~anti ~apak ~apat ~apet ~aren ~arus ~asih ~atau ~atis ~aun> ~bagi ~bahk ~bapa ~beli
 ~berj ~besi ~bila ~bili ~buat ~cama ~cela ~cere ~copo ~daks ~dapa ~dape ~dia> ~dido ~dins ~diri ~doan ~duli ~ecel
 ~ecet ~edia ~ekas ~eli> ~elin ~elur ~emet ~emin ~empa ~era> ~erat ~ereb ~erka ~ermo ~esin ~eump ~geme ~ggan ~gian
 ~grat ~gus> ~hany ~harg ~hona ~iamp ~iar> ~iasa ~iau> ~idor ~ilit ~inga ~inso ~inta ~iri> ~itas ~jama ~jem> ~jema
 ~jemi ~juga ~kaan ~kana ~kang ~kare ~kere ~keun ~laka ~latn ~lema ~leum ~liau ~lita ~lsy> ~malu ~mare ~mata ~mau>
 ~meri ~mesi ~min> ~minj ~mint ~mlam ~mpat ~mper ~mput ~mur> ~nant ~naru ~ndi> ~nkeu ~nsos ~nta> ~ntuk ~nyed ~nyuw
 ~onan ~opot ~ora> ~oton ~pang ~pemp ~perm ~pern ~pot> ~poto ~rati ~rebr ~rena ~reta ~rint ~rkas ~rlu> ~rmoh ~rnah
 ~sih> ~tah> ~tapi ~tas> ~taun ~tias ~tuh> ~tuju ~tuk> ~uga> ~ukur ~umur ~unar ~uran ~utk> ~uwun ~wun> ~yedi ~yuwu
alat_bantu 3 =ask =body =elder =rails =thanks ada+tidak adik aid ajuin+kursi ambil anter+ke anti apa+ada apa+aja
 assalamualaikum badan bagi banjir+kemarin bantu bantu+sembako bantu+tongkat bantu+tuna bantu+untuk bantu+walker
 bapak+habis bapak+umur bengkok berdiri+bisa berdiri+dapat berdiri+minta berfungsi berjalan+tolong bisa+berjalan
 bisa+dengar bisa+dorong bisa+mlaku bisa+ngesot boleh budek+di bukan+minta butuh+kaki butuh+sepatu cuci cuma+butuh
 daftar+bagaimana dan dapat+alat dari+pemerintah decubitus dengar+untuk dewsa dewsa+bisa di+karawaci di+lantai dia
 dia+bisa diamputasi+karena difabel+mau dikasih dinas dmn dokter dpt dulu ganti+tongkat gendong+ke gratis+ada
 gratis+ambil harus+kemana hearing hearing+aid hoyong hp+saya ibu ibu+abis ibu+sudah ibu+tidak jalan jalan+ngesot
 juga+tidak kacamata+untuk kaki+4 kaki+pengkor karawaci karena+ibu karena+tidak kasur+angin kasur+anti kata+bapak
 kata+dokter kayu ke+wc keluar kemarin+hampir kena+matahari kena+mesin kereta+dorong kerja+kena ketiak kreo
 kruk+untuk kuat+mlaku kuping+lansia lagi lama lansia+bisa lansia+saya lansia+umur leumpang lima luka+untuk
 lumpuh+minta maaf+bapak maaf+kursi maaf+ngesot mahal makasih makin mandi maret masih+mau matahari mau+alat
 mau+tongkat minta+tidak mulu netra ngadangu ngajuin+alat ngesot+hp nggih njaluk nyuhunkeun opat parah patah+dan
 patah+tulang pempes pempes+dewsa pengajuan+alat penggantian pengkor perlu plsu plsu+untuk polio+dari popok
 prostesis+lapor punya+kaki punya+kursi putih roda+bekas roda+gratis roda+pinjam rungu+tidak saged+mlampah
 saudara+tidak saya+0812 saya+cerebral saya+gendong saya+jalan saya+tidak saya+warga saya+yang sejuta sekarang+kaki
 setelah sosial+sedia suku survei tabrak+kerja tangn tangn+plsu tanpa tembok tidak+berfungsi tidak+ke tongkat+yang
 tua+abis tuna+netra tunadaksa tunarungu+mau tunggu ukuran untuk+anak untuk+berobat untuk+kerja untuk+lansia
 untuk+saudara untuk+tunanetra waktu warga+sini wheelchair wheelchair+untuk yang+bisa ~<.> ~<aid ~<amp ~<ass ~<ata
 ~<bad ~<bek ~<bel ~<bes ~<bia ~<bil ~<bis ~<bs> ~<dan ~<dec ~<did ~<din ~<dis ~<dmn ~<dok ~<dpt ~<dr> ~<dua ~<dul
 ~<ema ~<gw> ~<han ~<har ~<hoy ~<ibu ~<jal ~<kac ~<kat ~<lag ~<lai ~<lim ~<lut ~<min ~<mot ~<net ~<ngg ~<nye ~<opa
 ~<pls ~<pot ~<sar ~<sej ~<sik ~<teu ~<thn ~<wak ~abah ~adan ~adek ~agi> ~ahku ~aid> ~aiku ~akas ~aktu ~aku> ~alan
 ~amua ~angn ~anpa ~antu ~araw ~arin ~assa ~awac ~ayu> ~bada ~bant ~beka ~bela ~berf ~berk ~bisa ~bole ~cet> ~chai
 ~cuci ~dan> ~decu ~dews ~diai ~diak ~dibe ~didu ~diki ~dina ~dmn> ~dokt ~dpt> ~duki ~dulu ~eari ~ecub ~eelc ~ejut
 ~elch ~emak ~emer ~empe ~engg ~epad ~eras ~eret ~erfu ~erlu ~erna ~eta> ~etel ~etia ~eun> ~ewsa ~for> ~gada ~gant
 ~ggih ~ggo> ~gin> ~gkok ~gkor ~gna> ~gsel ~gsi> ~gung ~hair ~hear ~heel ~her> ~hkan ~hku> ~hoyo ~hunk ~iain ~iak>
 ~iaka ~iber ~ibu> ~idud ~iku> ~ikum ~iman ~imbo ~inas ~isa> ~iser ~jala ~kaca ~kah> ~kata ~kayu ~kece ~kreo ~kter
 ~ktu> ~lagi ~laik ~lalu ~lcha ~lece ~lima ~lura ~luru ~lutu ~maki ~mand ~mnya ~mpan ~mpes ~mpir ~nada ~nek> ~nggo
 ~ngn> ~ngna ~ngsi ~npa> ~nti> ~ntia ~ntu> ~nyai ~nyuh ~okop ~okte ~opat ~opok ~otok ~oyon ~pata ~peme ~pera ~perl
 ~pes> ~pet> ~plsu ~puti ~reo> ~rfun ~rose ~rser ~rus> ~rvei ~sany ~sara ~seju ~sela ~seta ~simb ~sos> ~ssal ~sti>
 ~suku ~tanp ~tany ~ter> ~tera ~teu> ~thn> ~tiak ~tih> ~tis> ~tua> ~tuli ~uci> ~uhun ~ukan ~uku> ~umpa ~unad ~ungs
 ~unke ~uru> ~uta> ~utih ~vei> ~waci ~wakt ~whee ~wsa> ~yai> ~yara ~yong ~yuhu
alat_bantu 2 # =kin abis+stroke abis+uang abis+untuk ada+pembagian ada+roda aid+dari alat+apa alat+tapi alat+untuk
 alhamdulillah anak+cp angin antar+kelurahan anter anti+luka apa apa+dinas apa+kursi bagus bantu+adik bantu+congek
 bantu+ibu bantu+ngesot bapak+lumpuh bekas+masih belum+pernah berkas+masuk budeg+makasih cara+ngajuin congek+anak
 congek+siapa dan+apa dan+kk dari+the datang+berapa dengan+popk dengar+ada dengar+sebelah dewasa di+toko diabet
 dinas+sosial dokter+kata empat+tidak enam free free+hearing gratis+tapi habis+jatuh hampir jalan+butuh jalan+pakai
 jalan+susah jalan+untuk jatuh+di kakak+budeg kaki+diamputasi kaki+kanan kaki+tiga ke+dinas kedah korban+tabrak
 kota+tangerang kruk+saya ktp+dan ktp+kota kuat+jalan kudu kupingnya lama+setelah lansia lansia+jalan leumpangna
 lewat+kelurahan lihat+orang lima+tahun luka lumpuh+hoyong lutut maaf maaf+congek maaf+ibu maaf+kasur maaf+kruk
 mahal+banget mata mau+pinjam minta+ke mlampah+makasih motor+untuk netra+butuh ngadangu+banget ngajuin+kruk
 ngesot+dmn pakai+alat palsu+gratis pembagian pendengarannya permohonan+kursi petugas+survei pinjam+kereta
 pinjam+tongkat popk popk+orang punya punya+sendiri roda+bagaimana roda+datang saged sedia+juga serahkan serahkan+ke
 setelah+berkas sudah survei+kursi syarat tabrak tabrak+motor tanya tanya+untuk tawar tiap+hari tiasa+leumpang
 tidak+saged tolong+bantu tongkat+ketiak tukang+las tunanetra+mau uang+juga umur+6 undrepad undrepad+dengan
 untuk+dorong untuk+permohonan urus+kursi uwa walker+bayar walker+dari yang+tuli yang+urus ~<?> ~<adi ~<aki ~<alh
 ~<apa ~<ban ~<cuc ~<dia ~<iso ~<kar ~<kud ~<luk ~<mba ~<mbo ~<naw ~<nen ~<nga ~<nja ~<sto ~<sud ~<tan ~<tau ~<tia
 ~<uwa ~<whe ~aaf> ~abra ~aci> ~adik ~aged ~agus ~ahka ~aja> ~aksa ~alai ~alha ~aluk ~amaa ~amdu ~ampe ~andi ~angg
 ~anka ~anya ~araf ~aran ~arep ~arny ~ata> ~bagu ~bann ~beng ~bote ~brak ~cubi ~dewa ~diab ~digo ~dili ~drep ~dura
 ~ebel ~eker ~emas ~embo ~etah ~ewas ~free ~gany ~ged> ~gga> ~ggun ~gih> ~gitu ~gram ~gran ~hamd ~hamp ~iabe ~ibal
 ~icuc ~ilip ~illa ~ima> ~ingi ~ipat ~iso> ~ituj ~kasi ~kor> ~kudu ~kulo ~kum> ~lahn ~lamu ~lan> ~leh> ~lham ~liki
 ~lill ~lipa ~llah ~luk> ~luka ~maaf ~mbil ~mbot ~mdul ~moho ~mual ~murn ~nawa ~ndor ~ndre ~ngin ~ngse ~njal ~nsia
 ~ntah ~ogra ~oleh ~ong> ~opk> ~osed ~oten ~owok ~pad> ~paka ~papa ~para ~pis> ~popk ~popo ~prog ~rabu ~raf> ~raha
 ~rank ~rata ~ree> ~rep> ~repa ~rogr ~sala ~sebe ~sedu ~stok ~suda ~tabr ~tarn ~temb ~ten> ~ters ~toko ~uany ~uar>
 ~udah ~udu> ~ulil ~ulo> ~umen ~undr ~uwa> ~wasa ~wok>
alat_bantu -2 5+unit =limp ada+bapak ada+info aer baju bantu+lansia bocor bpnt bunuh cair cerai daftar dapur
 di+halte di+puskesmas dijemput dinsos+terima disabilitas+tuna disuruh donasi donasi+kursi duka info itu jadi jadwal
 jari kami kapan ke+mana kosong kunci lampu+jalan lepas linglung+di lowker lowker+untuk mau+donasi mau+minta
 mau+untuk ngajuin+bpnt pada pengaduan periksa pkh psikolog rekam roda+5 rt rumah+saya rumahnya rungu+ada saya+sudah
 tahan tempat terima+tidak terlantar tidak+urus tinggi unit unit+ke untuk+disabilitas untuk+pengaduan ~<aer ~<anc
 ~<anj ~<aya ~<bay ~<bus ~<cep ~<cur ~<daf ~<dih ~<diu ~<ga> ~<gar ~<gol ~<inf ~<itu ~<kep ~<kom ~<lep ~<lin ~<nas
 ~<pag ~<pec ~<pkh ~<rob ~<ron ~<rt> ~<ruj ~<sad ~<sat ~<ses ~<sia ~<sin ~<smp ~<sta ~<tel ~<ten ~<tet ~<tur ~<uni
 ~aca> ~adah ~adar ~adua ~aer> ~afta ~aha> ~aju> ~akny ~ance ~ang> ~ank> ~apas ~apur ~atan ~atap ~ayam ~ayan ~baju
 ~bent ~boco ~bpnt ~buk> ~bunu ~bus> ~cah> ~cair ~cam> ~cera ~daft ~dapu ~diba ~dica ~dike ~disi ~dona ~dung ~ehat
 ~ekam ~ekol ~elap ~eng> ~entu ~epit ~erai ~erap ~erik ~erit ~ftar ~gaku ~gera ~geri ~get> ~ggi> ~gila ~gol> ~golo
 ~got> ~hari ~hon> ~huja ~ibay ~isi> ~iski ~ita> ~jaan ~jepi ~kabe ~kamp ~kan> ~kap> ~kapa ~kaya ~keje ~kir> ~kira
 ~kit> ~kola ~kosa ~koso ~kuli ~lanj ~lar> ~lepa ~lik> ~lowk ~mahn ~maya ~mer> ~mina ~mis> ~misk ~mpin ~muku ~mura
 ~nakn ~ncam ~nci> ~ncin ~nemu ~nfo> ~ngak ~ngem ~nit> ~nome ~ntra ~ntun ~olah ~olok ~olon ~omer ~onas ~oson ~owke
 ~pak2 ~pala ~peca ~pkh> ~pnt> ~rai> ~remp ~rita ~rjaa ~rlan ~rna> ~rnya ~ruh> ~ruju ~rut> ~seko ~sian ~skin ~sma>
 ~stas ~sul> ~sung ~susu ~teng ~torn ~trak ~tri> ~turu ~uan> ~ubuh ~ujan ~uko> ~ulun ~umat ~unit ~unta ~unti ~unuh
 ~usah ~wker ~yam> ~yany ~yasa
"""
