"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
2 ~erny ~eron ~ers> ~erse ~ersu ~esah ~ese> ~esep ~esos ~etan ~etar ~etem ~etua ~euin ~face ~fala ~feks ~gaga ~gama
 ~gawu ~gebu ~gege ~geje ~gela ~gepu ~geri ~ggal ~ggon ~ghap ~gih> ~gini ~gis> ~gker ~gkup ~glah ~gol2 ~gol> ~gond
 ~grab ~gucu ~gula ~gump ~gunc ~gung ~gus> ~h2an ~hala ~hann ~hape ~he's ~hear ~hent ~her> ~hers ~hes> ~hese ~hidu
 ~hnyo ~hun> ~hut> ~huta ~iabe ~iaja ~iare ~iasa ~iat> ~ibuk ~icub ~idah ~idat ~idug ~idup ~igas ~igen ~ikam ~ikej
 ~ikia ~ikip ~ikus ~ilaf ~ilem ~iles ~imas ~ina> ~ince ~infe ~inji ~ips> ~ira> ~iri> ~irig ~irna ~irny ~irub ~irum
 ~irun ~iser ~isik ~isor ~ist> ~isua ~ite> ~itek ~item ~itep ~itod ~itud ~itus ~iver ~iwa> ~iwir ~jaks ~jaru ~jend
 ~jinj ~jiwa ~juti ~kain ~kama ~kard ~kat> ~kent ~kere ~keri ~kese ~keta ~khil ~khir ~kina ~kipa ~kobr ~konb ~koor
 ~korb ~ksel ~kunn ~laba ~laf> ~laki ~lala ~lale ~lama ~lape ~lari ~las> ~lase ~leda ~lehe ~leko ~leng ~lepu ~lida
 ~like ~lipa ~lite ~lkeu ~lmny ~lnya ~lony ~losa ~lpn> ~lube ~lue> ~lump ~lunt ~maan ~maca ~maen ~mahe ~mam> ~mata
 ~mbet ~mbru ~melo ~memu ~menk ~mern ~mero ~merp ~mil> ~mnt> ~mpa> ~mpil ~mpua ~mpur ~mua> ~mut> ~n2an ~n2in ~nadi
 ~nak> ~nanc ~nani ~nasa ~nblo ~ncak ~ncep ~ncul ~ndii ~ndur ~neh> ~neki ~nemb ~neru ~nfek ~ng2a ~ngah ~ngal ~ngap
 ~nged ~ngep ~nggg ~ngha ~ngin ~nguc ~nimp ~nit> ~njaw ~njel ~nku> ~nlpn ~nna> ~nnya ~nome ~non> ~nong ~nsin ~ntah
 ~ntar ~nte> ~ntip ~nto> ~ntol ~ntra ~nts> ~ntur ~ntut ~nuh2 ~nund ~nyah ~nyai ~nyam ~nyeb ~nyek ~nyen ~nyil ~nyul
 ~obor ~ocor ~odon ~ol2> ~omah ~omer ~ompo ~onbl ~onci ~ongg ~ongl ~onte ~ooks ~oord ~oplo ~opot ~orba ~ordi ~osok
 ~oson ~otor ~ower ~own> ~oyal ~paca ~pakk ~palo ~para ~pasi ~pel> ~perh ~pers ~pili ~piny ~plos ~pnya ~post ~pot>
 ~pres ~puki ~rahm ~rali ~rami ~rant ~rany ~ratn ~rder ~rdin ~rdus ~resa ~ress ~ret> ~reun ~rhat ~rhen ~riak ~rige
 ~rine ~rist ~riti ~rkal ~rman ~rnan ~rnya ~ront ~rot> ~roya ~rpat ~rsel ~rsen ~rsua ~rubu ~rumn ~rura ~rusk ~rusu
 ~sahu ~sana ~sane ~sayu ~sdri ~sedo ~sek> ~sela ~seni ~sepi ~sern ~seso ~seti ~shak ~sien ~siks ~sisa ~sisw ~slap
 ~song ~soro ~soso ~spal ~spor ~ssal ~stop ~suak ~suap ~suki ~sumu ~sutr ~taha ~taka ~tamb ~tann ~tari ~tarn ~tasn
 ~tatu ~taua ~tawi ~teke ~tem> ~terd ~tet> ~the> ~tilu ~tin> ~tir> ~tisn ~tita ~todo ~tolo ~tope ~torn ~towe ~tpa>
 ~trak ~tull ~tung ~tuti ~tutu ~uan> ~uapi ~uaya ~uber ~ucur ~uh2a ~uhan ~uih> ~uin> ~uing ~uka> ~ulah ~ulak ~ulla
 ~ulua ~un2i ~unan ~ungi ~unny ~unta ~uran ~urat ~uru> ~uruh ~uska ~usua ~utar ~utet ~via> ~want ~wirn ~wit> ~woi>
 ~wur> ~yahu ~yak> ~yal> ~yeke ~yile ~yulu ~yun2 ~yuna
1 02+15 04+11 1+banyak 11+cibodasari 11+kelurahan 11+orang 2+rw 2+strip 4+jatiuwung 60an a+guy abis abuh ada+badan
 ada+bapak ada+is ada+kepala ada+mau ada+surat ada+tas ada+truk adem adik agus aja+badan ajak+ke ajak+kelahi
 alat+genteng alfamart+larangan ambulans+rsud ambulans+yang anak+juga anak+kontrakan anak+panas anak+tabrak
 angke+ciledug angkot+tidak antar+klien antena apa+itu aren ari2nya ari2nya+masih arus+kali arusnya asap atas+gedung
 atas+menara atas+pager atas+tower autis+umur ayun+golok bacok+orang bagaimana+ieu bagaimana+iki bahar bahar+blok
 bahar+gang bahasa+aneh bahu+jalan bajaj bajaj+depan baju+dengan baju+sudah bakar+orang banget+gigil bangku+taman
 bangunan+jatuh banjir banjir+di bapak+kena bapak+pergi barat+rt baru+pemda baru+rt baru+rt1 baru+sekarang batu
 batu+besar batu+dengan batu+di batu+ke bayi+dari bayi+hari bayi+nyangkut bayi+tangis begal+senjata bekas+pos
 bekelir bekelir+babakan belakang+rw belum+sadar benda+raya bener+bukan beras berenang beres bernyawa+di berobat+ke
 besar+5 besar+duduk betis beton biarin biarin+aja bibir+biru bis+di bisa+keluar bisa+minum blong blong+tabrak
 bocah+ditinggal bocah+tenggelam bocah+tidak bocor+dekat bonceng bp bujang+saya bujuk buka+tapi buka+ternyata
 buka+terus bukan+hoax bukan+tapi bulan+di buruh bus+shelter busa busa+jalan busuak cair cekung cepat+tetangga
 cibodas+sari cirarab+pasar cuma+dikasih cuma+film curi+2 daan daan+mogot dagang dalam+ada dalam+dengan dan+muntah
 dan+pukul dan+saat dan+saya dapat+orang darah+depan darah+gang darah+ngalir dari dari+jawa dari+kamar dari+kuping
 dari+minggu dari+puskesmas dari+ruang dari+sini dari+wit dek dekat+summarecon den+sudah dengan+golok denyut+kumat
 depan+al depan+alfamart depan+minimarket depan+panti depan+tangcity di+alat di+data di+facebook di+gerobak
 di+jendela di+kelas di+lapak di+lapo di+loteng di+pager di+paha di+pasa di+rw di+saung di+tangan di+tas di+the
 di+toko dia+kunci dia+lagi dia+makan dia+sendiri dia+teriak dia+tidur diam+bae diam+tidak dibuang dihipnotis
 dihipnotis+terus dijual+orang dikasih+air dikasih+tahu dikeroyok+massa dikit+tapi dindiang dipukul+bapak
 dipukul+satu disuapin ditinggal ditinggal+surat drop dua+mobil duduk+terus duel duga+ganggu duit+untuk dukun
 emas+pasar emper es facebook foto+tangan gang+makam gantung+di gelandangan+dipukul gelandangan+pulang
 gelandangan+tabrak gelandangan+tua gelas gendong genteng+ke gigil gimbal+sekarang golok+dekat golok+marah gorden
 griya grup grup+saudara gudang+busa gudang+plastik guru+ngaji guru+tk habis+2 haji+mean halte+rsud handuk hansip
 hari+kantong has hasanudin+poris having having+a hes hoax+ada iduik ikan+orang indah+tolong inggris inhaler
 irigasi+sipon is+having isya item+sampai itu+loh itu+perempuan izin+sampai jaga+anak jakarta+tangerang jalan+cepat
 jalan+curi jalan+irigasi jalan+kelapa jalan+km jalan+ngelem jalan+pajajaran jalan+saya jalan+sukun jam+saya jambret
 jamur jawa+tidak jaya+samping jendela+kontrakan jendela+saya jiwa+lepas jiwa+tidak jok jpo+jalan kabel kae
 kakak+ada kaki+darah kaki+dulu kaki+orang kaku+di kali+dekat kali+ini kali+sekarang kamar+ketemu kamar+kontrakan
 kamar+pegang kami kami+mau kami+pegang kamling+sukasari kampung+bekelir kana kantong+keresek karet kata+cuma
 kata+orang kata+warga kayak+tidur kayanya+manusia ke+belakang ke+dokter ke+luar ke+mana ke+motor ke+muka
 ke+psikiater ke+rel ke+saya ke+semua kecil+keluar kejar kejar+bapak kejar+kucing kejar+saya kejar+warga kelahi+bawa
 kelahi+pakai keluar+asap keluar+rumah kemarin+tidak kena+golok kena+kepala kena+stroke kepanasan+di kerasukan
 keresek keresek+di keringat kerja+ke kesamber+kereta ketangkep ketemu+lansia ketemu+obat ketemu+satu ketemu+sesosok
 ketemu+warga keujanan+di kios kios+pulsa koin kondisi+tidak kresek kuat+duduk kudu+bagaimana kunci+dari kunci+motor
 kunci+tidak kurang+waras lagi+dipukul lagi+laki lagi+mandi lagi+rame lagi+umur lagi+yang lahan laki laki+ke
 laki+kejang laki+terlantar laku+masih lalat+banyak lama+ada lama+lagi lama+sekarang lama+tidur lansia+raba
 lansia+tadi lantai+7 lantai+atas lapor+orang layang layang+cibodas layang+cikokol ledug leher+anak lempar+motor
 lewat+jendela lihat lihat+di lihat+perempuan lima lima+hari listrik listrik+padam liwat luar+negri luar+pager
 luka+bakar luka+tolong mabuk mabuk+ajak mabuk+kejang macam macan maen+bola magrib makan+jamur makan+minggu
 mall+serpong mamat mangga+raya mangkal manis+jaya manusia+di masih+kejar masih+merah masjid+tidak mata+cekung
1 mata+ke mata+merem mata+sayu mau+anter mawar mayat+bayi mayat+ngambang mayat+nyangkut mayat+perempuan mean mending
 mengapung mengganggu+saya menit+tidak merah+shinta mercon mereka mesin minum+air minum+miras miring+tidak
 mobil+nyala mobil+pakai mobil+warga mogot motor+ambil motor+yang muka+di muka+mencong mulai+lempar mulut+keluar
 mulut+sudah mulya+tidak murid+perempuan mushola+sudimara musola+stasiun nama+tidak nanah nancep+di napas+bunyi
 napas+di napas+gang napas+kayak negri neroktog ngaji ngambang+di ngedip ngintip+dari ngomel ngomong+sekarang
 ngompol ngos no+3 nongol+dari nyelonong nyelonong+ke nyolong+ayam obat+lansia obat+satu odgj+a odgj+ayun odgj+itu
 ombak opposite opposite+tangcity orang+belum orang+dewasa orang+kami orang+kejar orang+kelahi orang+odgj
 orang+pingsan orang+pulang orang+tadi orang+tenggelam orang+tidur pabrik+plastik pada+putar pada+takut
 padahal+tidak pagernya pajajaran pajajaran+perumnas pakai+bensin pakai+tangan paksa+ke palak palem+raja panas+40
 panek panek+iduik panggil+diam panonna panunggangan+timur parah+tolong parkir+darah pas+bener pas+buka pasar+sipon
 pasien+yang pdk pdk+bahar pegang+leher pegang+saya penelepon+lansia penelepon+lapor penelepon+perempuan
 penelepon+tadi penuh+kotor penuh+sayat perawat+kena perempuan+jatuh perempuan+sesak peron persen pertigaan
 pertigaan+tajur pertokoan pertokoan+pasar perum+banjar perum+bugel petugas+tidak pidato pidato+pakai pinang+griya
 pinggir+empang pinggir+tol pingsan+dekat pingsan+kp pinjem+hp pintu+kontrakan pipinya pisau+dapur plastik
 plastik+jatake pln polisi polisi+di pondok+aren popok pos+hansip pos+timbangan potret proyek ps+tanah psikiater
 pukul+bapak pukul+satpam pukul+warga pula pun+tidak punya+duit racun+depan racun+makan raja raja+rt rame2 rasa raya
 raya+sangiang rebahan rem rem+blong remaja+perempuan rs+melati rs+tapi rt+02 rt+6 rt+nyuruh rt1 rumah+bawa
 rumah+lewat rumah+sambil rumah+saya rumah+taman rumahnya+dekat rusak+ketuban rusak+mobil rusunawa sadar+mata
 sadar+tolong sakit+jantung sambil sambil+kata sambil+pegang sambil+tawa sampah+pasar sampai+betis sampai+di
 sampai+magrib sampai+pukul samping+bengkel samping+gadai sapi+kurban sapu+sekarang satpam satpam+pabrik satu+gang
 satu+kata satu+strip satu2 saudara+sudah saya+baru saya+bonceng saya+dengar saya+depan saya+lemas saya+naik
 saya+obat saya+siap saya+susah saya+terus sayu sd+depan sdn+karang sebelah+bakar seberang sedot+arus sejak+tidak
 sekap+majikan sekarang+ancam sekarang+malah sekarang+rusak sekarang+temen sekolah+bawa selang selokan sembilan
 semua+orang semua+terus sendiri+tetangga senyum+terus serang+orang serang+tetangga seret+laki serpong+jalan
 sesak+dan sesak+di sesak+kumat setrum+kabel setrum+kolong setrum+pas shelter+opposite si+agus sih+bapak sikunya
 singkong siram+minyak sirkus smpn+20 sp4n+no step+sekarang suami+cekik suami+tiap suara+bayi suara+kayak
 sudah+hubung sudah+keluar sudah+magrib sudah+mulai sudah+panek sudah+sembilan sudah+tabrak sudah+tiga suka+masuk
 sukun sukun+raya summarecon summarecon+mall sumur+tidak sungai+cirarab surat+kata surat+mau tabrak+gerobak
 tabrak+rumah tabrak+warung tadi+di tadi+mau tadi+tidur tadi+tunggu tahun+anak taker takut+dekat talinya
 taman+cibodas taman+potret tambah+banyak tangan+penuh tangan+sekarang tangis+sambil tangis+tidak tanpa+ktp tapi+dia
 tapi+tolak tawuran+pelajar tayo telanjang+kaki telepon+taker telepon+tangis tenggelam+kolam tepi+situ terakhir
 terakhir+kali terakhir+kata teras+mushola terbalik+di teriak+sambil terjebak+banjir terjun+di ternyata+dia terpal
 terus+jalan terus+kata terus+ke terus+pegang terus+saya terus+tadi tetangga+amuk tetangga+odgj tetangga+pukul
 tetangga+sebelah thamrin+depan the+bus tiang tiap+saya tiap+teriak tiasa tidak+berenti tidak+berhenti tidak+dibawa
 tidak+motor tidak+pulang tidak+sekarang tidak+tidur tidur+di tidur+habis tiga+hari tigo tigo+hari timbangan
 timbangan+jatake tindak+lanjut tinggal+tulang titip+adik tk+ada toilet toko+emas tol+arah tolong+arah tolong+dia
 tps+liar truk+di truk+rem truk+tadi trus+ambruk trus+tarik tu tua+sebatang tubuh+di tujuh tujuh+puluh tukang+becak
 tukang+rongsok tulang+orang tusuk+alat ulang ulat umur umur+60an umur+9 umur+paling untuk+ke waduh+sekarang
 warga+rame warkop+depan warung+bawa wit yang+ambruk yang+bawa yang+bisa yang+buka yang+harus yang+jual yang+kecil
 yang+lagi yang+naik yang+ngetok yang+paksa yang+pasung yang+sedang yang+sekap yang+urus ~60an ~<60a ~<abi ~<akh
1 ~<ash ~<baa ~<baj ~<baw ~<bp> ~<dki ~<dro ~<es> ~<eta ~<fal ~<gig ~<gru ~<ham ~<he' ~<her ~<imi ~<inh ~<kae ~<kio
 ~<kob ~<koi ~<kos ~<kuk ~<lak ~<led ~<lih ~<lis ~<liw ~<lum ~<mab ~<maw ~<mba ~<mea ~<mep ~<nak ~<nod ~<omb ~<opp
 ~<pdk ~<pid ~<pln ~<pol ~<pop ~<ras ~<ray ~<rt1 ~<sen ~<sep ~<tat ~<the ~<toi ~<tu> ~<wad ~<wel ~<wit ~<yun ~abis
 ~abul ~aceb ~adat ~adem ~adik ~agia ~agri ~ahan ~ahe> ~aju> ~akit ~akna ~alie ~ame2 ~amik ~ampo ~amur ~ans> ~antr
 ~apal ~apat ~api> ~ardo ~arec ~ari2 ~arik ~asap ~asha ~asko ~asti ~ater ~atin ~ato> ~aton ~atpa ~avin ~ayo> ~berc
 ~berh ~bes> ~beto ~blon ~bonc ~book ~bra> ~bret ~cair ~can> ~cebo ~ceku ~cir> ~cked ~daga ~daha ~daki ~dale ~dari
 ~dat> ~dato ~dem> ~dewa ~diab ~dibu ~dikn ~dind ~dite ~drop ~duel ~duik ~eaks ~ebah ~ebat ~eboo ~ebus ~econ ~egri
 ~einj ~ekin ~ekun ~elek ~elen ~elf> ~elip ~elum ~emeg ~enar ~ende ~ener ~enga ~enit ~enny ~ensi ~epet ~epti ~er2i
 ~eral ~erco ~ere> ~erha ~erli ~esar ~eser ~esir ~ess> ~eton ~etri ~gaan ~gage ~gah> ~gare ~gatn ~gedi ~gedo ~geta
 ~ggig ~ggri ~ggua ~ggui ~gkar ~gkat ~gomp ~gord ~gos> ~gri> ~grib ~gris ~grup ~guan ~guin ~hale ~hans ~has> ~hatn
 ~havi ~hing ~hipn ~hmat ~iban ~ibua ~ibut ~idui ~idun ~igaa ~igil ~igo> ~ihat ~ihip ~ihny ~iji> ~ikal ~iker ~ilak
 ~ilar ~infu ~ingk ~inha ~ini> ~intu ~ipil ~ipno ~iren ~irku ~isak ~isny ~itah ~itar ~iuju ~iwat ~jaj> ~jamb ~jar>
 ~jer> ~juh> ~kae> ~kal> ~keca ~ked> ~kedi ~kein ~kek> ~kele ~kelu ~kian ~kiat ~kios ~kira ~kna> ~koin ~konc ~kore
 ~kres ~ktog ~kuku ~liha ~lima ~ling ~lipi ~lisi ~list ~lock ~long ~lono ~lum> ~lung ~mabu ~maga ~magr ~maik ~mamb
 ~mas> ~masi ~mbat ~mben ~mbre ~me2> ~mel> ~mene ~mepe ~merc ~mesi ~miku ~mmar ~mpal ~mute ~naga ~nahn ~nar> ~ncek
 ~ndar ~ndin ~ndo> ~negr ~nele ~nfus ~ngec ~ngg> ~nggr ~ngil ~ngis ~ngla ~ngol ~ngos ~ngum ~nhal ~niny ~nodo ~nonn
 ~noti ~nsip ~ntal ~nunj ~nuri ~ogot ~oile ~okoa ~once ~ongo ~onna ~onon ~opok ~oppo ~oran ~osan ~otis ~otre ~oyek
 ~paan ~pand ~pane ~part ~pat> ~pdk> ~pero ~pik> ~pila ~pln> ~pnot ~popo ~potr ~ppos ~proy ~ptic ~r2in ~rahe ~rakh
 ~rang ~raya ~rcon ~rdap ~reak ~reba ~reco ~rit> ~riya ~rkus ~ron> ~room ~rop> ~roye ~rpal ~rt1> ~rten ~rtok ~ruh>
 ~rus> ~sak> ~sapa ~self ~seng ~sept ~ser> ~side ~siku ~sirk ~site ~stik ~summ ~sus> ~sya> ~tamp ~tang ~tank ~taru
 ~tas> ~tayo ~tela ~tema ~ter2 ~teri ~teru ~ti2> ~tias ~tic> ~tigo ~tion ~toil ~tola ~tpam ~tret ~tu2> ~tuha ~tuka
 ~tuki ~turk ~uah> ~uel> ~ujuh ~ukan ~uku> ~uler ~ulny ~umma ~umpe ~uncu ~unin ~urun ~uti> ~waba ~wadu ~wang ~ward
 ~wer> ~wok> ~yain ~yamp ~yek> ~yelo ~yemb
-1 02+rw 03+kel 11+belum 22+arah 40+hari 7+orang 9+sampai =kin abaikan abis+lapor abis+ujan about ac ac+nya ada+2
 ada+are ada+begal ada+bocah ada+dengan ada+info ada+ketemu ada+pasien ada+pasutri ada+tindak aeon agen agen+bus
 ahmad air+bersih air+pdam aje alamat+anak alamat+gang alfamart alfamidi alhamdulillah+ketemu alis alkohol almarhum
 amankan+golok ambon an anak+belum anak+depan anak+pada anak+sehat anda angkot+jurusan angkut+belum anjing anyone
 apa+bapak apa+dinsos apa+warga apa+yang apartemen+ayodhya apartemen+paragon arah+kebon arah+rel arah+tmp ari+tidak
 asal asam asam+urat asap+ganggu asd atm ayodhya babakan badan+sehat bagaimana+lanjut bahasa bahaya+banget baju+di
 baju+koko baju+merah baju+partai baju+rapi bakar+motor bale bali+saudara bana bandara bandara+gate banget+gang
 banget+kakak banget+tolong bangsat bangun+trus bank bank+bjb bank+mandiri bantu+dengar bantu+kain bantu+lansia
 bantu+saya bapak+duduk bapak+ini bapak+marah bapak+saudara baru baru+keluar basah basuo batal+aja batal+orang
 batuceper batuk+terus bau bau+banget bau+depan bau+gas bawa+boneka bawa+buntelan bawa+ember bawa+gerobak
 bayi+dengan bayur beda+lapor beda+orang begal+di bekasi beliung belum+lihat belum+tindak benar benda+kec bendera
 bener bener+dinsos bener+orang berapa+lama berlobang berlobang+besar bersama besar+paha biasa biasa+bawa bio
 biru+jalan biru+sumur bis+tidak bisa+lewat bisa+tanya bisa+tidak bitung bitung+dekat bjb blok+e bni bocah+laki boen
 boen+tek bokor+benda boleh+lapor boraks brebes brt bsd+dekat bts+belakang bubur bukan+baru bukan+lansia bulan+saya
 bule bundaran+tugu bunderan bunderan+gading buntelan busway+poris butuh+tempat cabut+laporan cara+beda cari+adik
 cctv celana cempaka centang cibodas cibodas+ada cibodas+besar cikupa cipete ciputra cirebon ciri+cirinya
 cisadane+pas city cluster+banjar compang cross cross+depan cuma+lapar curug dadah2+ke daerah+alam daerah+depan
 dagang+sudah dalam+gang damkar+sudah dan+makan danau+biru dari+hari dari+saya dari+yayasan darussalam dasar daster
 dbd dekat+banjar dekat+jembatan dekat+rumah dekat+sdn dengan dengan+petugas dengan+sehat dengan+temen denger+ada
 depan+gereja depan+pom depan+pos depan+rsud depan+sakola depan+smp deras di+alfamart di+alis di+bantaran di+bintaro
 di+bitung di+cengkareng di+ciledug di+cipadu di+ciputat di+cisauk di+cluster di+fb di+gebang di+ig di+kalideres
 di+kampung di+kasur di+kata di+kec di+kel di+kenanga di+keran di+koang di+kosambi di+mauk di+meruya di+panunggangan
 di+parung di+pelataran di+pengkolan di+periuk di+perum di+php di+pintu di+poris di+rsj di+spbu di+taksi dia+bakar
 dia+ditinggal dia+lempar dia+pindah diam+depan diancam+penagih dibawa+ambulans dibawa+bali dibawa+gelandangan
 dibiarkan dibuang+di dibungkus digrebek dijemput+belum dikasih+baju dikasih+obat dinas+sosial dinas+sudah diperban
 dipukul+di disdukcapil disitu ditanggepin ditangkep+damkar ditaros ditemenin ditinggal+kami ditinggal+rumah
 ditinggal+saya dititipin doang+sih dompet+tidak dua+minggu duduk+kolong duduk+lemas duka durian eh+ini elektrik
 elpiji emang+boleh empang+pojok estimasi evening fb film+orang fly fly+over flyover+jalan fogging foto+tidak free
 gacor gading gaga+baru gang+h gang+kebon gang+kober gang+nangka gang+sabar gang+tike gang+tinggi ganggu+anak
 ganggu+odgj ganteng gantung+babakan gardu+listrik gate gelandangan+ada gelandangan+duduk gelandangan+kaki
 gelandangan+paksa gelandangan+sambil gelandangan+umur gelang+rumah gemuk gerbang+sekolah gerobak+orang
 giginya+ompong gitu+aja good+evening got+bau got+depan got+mampet graha gratis+tidak guys haii hallo+ada halte+brt
 halte+plaza hampir+ambruk hantu hari+jumat hari+kamis hari+loh harus+kenapa harus+kirim hello hi+ada hiji
 hilang+kami hilap hormat hotel hotline hub hujan+deras identitas+laki identitas+saya idungnya iki+petugas iku
 ikut+senam indomaret+jalan ini+buka ini+foto ini+jawab ini+kalau ini+kok ini+manusia ini+nomor ini+nyambungnya
 istirahat istri+abis item+di itu+dia itu+jalan itu+lewat itu+saudara itu+tidak jadi+dingin jadwal jahe
 jalan+beringin jalan+berlobang jalan+cadas jalan+danau jalan+gaga jalan+ki jalan+lagi jalan+manggis jalan+mayat
 jalan+pakai jalan+tabrak jalanan+pada jam+belum jam+lalu jangan+sampai janji jatuh+sudah jelek jembatan+baru jenguk
 jenguk+kakak jne+batusari jual+alat juga+gitu jurusan+cimone kah kakak+kami kaki+dari kaki+item kaki+kanan
 kaki+luka kalah kalau+lansia kalau+tetangga kali kali+cisadane kali+mookervart kali+sabi kamera kami+dari
-1 kami+hanya kami+kembali kami+main kamis kampung+kandang kamu kancil+rt kandang+sapi kandung+lk kantor+buka
 kantor+lurah kara+depan karung+di kata+bawa kata+jalan kaya kaya+tidak ke+cirebon ke+halte ke+kereta ke+lokasi
 ke+pos ke+rumahnya ke+saudara ke+seberang ke+tangerang ke+teras kebayoran kebayoran+lama kebon+jahe keburu
 kecil+jual kecil+tolong kedaung+wetan kekerasan kelapa+depan keluar+kamar kemana+rumah kemarin+dibawa kemarin+lari
 kembali+piyambak kembali+sekarang kemeja kemeja+putih kena+puting kencing+manis keramat keroncong kerudung ket
 ketapang ketemu+dengan ketemu+laki ketemu+semua ketemu+tolong ki kira kirim+ko klien+a klien+serahkan klik km+22
 ko+masih kober kok+orang koko koko+putih kolong+jembatan komplek+pu komplek+sudah konseling kontrakan+biru
 kontrakan+mawar kontrakan+melati kontrakan+panunggangan kontrakan+teman kooperatif kopi kopi+tidak koreksi+bukan
 kosambi+kab kosong+belakang kosong+sebelah kp+ambon kp+kelapa kreo+selatan kulonuwun kuning kutabumi lagi+gelap
 lagi+kopi lagi+lansia lagi+orang lagi+si lagi+soal lahir+tidak laki+t4 laki+tidur lalu lalu+ada lalu+sambungan lami
 lami+tidak lampu+jalan lansia+cari lansia+hilang lansia+laki lansia+sekap lansia+tapi lansia+tidur lantai+stasiun
 lap+saya lapar+sudah lapor+gelandangan lapor+trus lapor+yang laris+cibodas layangan+depan lem+tidur lembang
 lembang+ciledug lidi lihat+anak lihat+dia lihat+juga lihat+sesak linglung+gang linglung+harus link listrik+miring
 lo lobby logat loh+ini lokasi+hari los lot lt+20 luar+negeri lumpuh+ngesot lurus lurus+ngetan m mabuk+doang maghrib
 magrib+tidak main+bola main+layangan makam+keramat makan makan+tidak mal mal+ciputra males maling+dompet
 mampet+banjir mandi mandiri mandiri+daan manggis manggis+raya mangkat mangkat+belum mantan+saya manusia+apa
 manusia+silver masih+centang masih+pada masih+terus masjid+ada masjid+al masjid+pintu mati+semua matur+sanget
 mau+angkat mau+dengerin mau+jenguk mau+pergi mawar+babakan mayapada mayat+sudah mengganggu meninggal+kemarin
 menit+sampai menjuntai+di merah+cikokol merah+di merah+kodim merah+pemda merak+kata meruya+utara mimpi minggu+lagi
 minta+polisi minum+jamu mlaku+lurus modernland modus mookervart mosque+dekat much muda+luka muleh mulu+tidak
 mulut+kumat mun mungkin muntah+darah naik+aja naik+mobil nama+saya nanging nanti napas+itu napas+normal napas+sesak
 ndan need nengok nerogtog neroktok ngelamun ngesot+minta ngetan nginep ngoceh ngorek no+12 nongol2+juga normal+kan
 nyambungnya nyambungnya+ke nyasar+naik nyimpen+orang nyolong nyusuin obat+jiwa odgj+keluar odgj+kumat odgj+ngoceh
 ojek online orang+bakar orang+darah orang+diam orang+jual orang+kembali orang+ketemu orang+lemas orang+masih
 orang+nongol orang+ramah orang+setrum orang+sopan orgnya+sudah otw+belum over pabrik pabrik+sepatu pabuaran+tumpeng
 pacar+saya padahal pager+di pait pakai+peci pakai+sirine pakojan palem palem+raya palem+semi paman+saya pamit+ke
 paninggilan+utara paragon parah+sudah parkir+ada parkir+di partai parung+jaya pas+sebelah pasar+ciledug pasar+itu
 pasar+kebon pasien+sudah pasien+tidak patang pecel+lele peci+hitam pelataran+bank peluk pemerintah penagih
 penagih+pinjol penanganan penelepon+rt pengkolan+haji penjangkauan penjelasannya penyebrangan+tangcity penyok
 penyuluhan penyuluhan+bahaya perempuan+suka pergi perlintasan pernah+rawat pernah+tapi perpanjang persalinan
 pertama pertigaan+sangiang perum+rumah perum+sekneg perumnas+2 pesan pesantren petugas+langsung petugas+nya
 petugas+perempuan petugas+yang php php+di pilek+di pinangsia pincang+sebelah pinggang pinggir+jalan pinjam pinter
 pintu+keluar pipi+kiri piyambak piyambak+mlaku pohon pojok+cipondoh polisi+sudah pool+bus poris+indah poster pp
 promo ps+laris pu puasa puasa+kemarin pulang+ke pun+lansia punya+anak punya+kaki puting puting+beliung putus+obat
 racun+piring rahasia rahasia+tidak rahayu rame rame+di rawa+buntu raya+kunciran relawan resah+ada resep robinson
 rombongan+ziarah roti roti+bapak roti+dengan rs+mayapada rs+tidak rsj+sekarang ruko+dekat ruko+lio ruko+pinangsia
 rumah+dekat rumah+duka rumah+raya rumah+sekarang rw+07 rw+6 rw+nyuruh s saaba sabar+paninggilan sabi sah saking
 sakola salah+lihat salam salut sambil+peluk sambungan sambungan+putus sampah+penuh sampai+ini samperin+orang
 samping+atm sanget sapu sapu+lidi sarang sarang+tawon sari sarung+biru sate sate+taruh satpol+pp saudara saudara+5
 saudara+banyak saudara+sekarang saya+anter saya+batuk saya+cek saya+diancam saya+laporan saya+lupa saya+meninggal
-1 saya+pensiun saya+punya saya+rahasia saya+rawa saya+roti saya+tangis saya+tarik sd+gading sd+karang sebelah+pintu
 sebelah+tukang seberang+bengkel seberang+jalan sehat+dengan sehat+tidak sekarang+lansia sekarang+mata sekarang+nio
 sekitar+9 sekneg sekolah+anak sekolah+lapor sekolah+saya sekolahan selapajang+jaya selasa semak+pinggir semi sempat
 semrawut semua+bisa sendiri+kami sendiri+kp sendiri+tukang serahkan serahkan+ke sering+ada shelter+bus si+lansia
 siapa siapa+bener siapa+sekarang siapa+tahu sigap sigap+banget siko silver simpang sini+timnya sios sios+orang
 sisir sitanala situ+tidak skandinavia skandinavia+lt slot+gacor smk smk+di smp+1 sopir+angkot sori sosial sp4n
 spada spbu+cikokol spbu+daan st st+tangerang stadion stasiun+batuceper status+masih stop suami+istri suami+tidak
 subroto+km subuh+sekarang sudah+2 sudah+berenti sudah+cari sudah+damai sudah+ditinggal sudah+lami sudah+lapor
 sudah+mangkat sudah+minggu sudah+orang sudah+otw sudah+pulang sudah+sembuh sudah+tahu sudah+telung sudah+tilu
 suka+bawa suka+duduk suka+kumpul suka+marah sumpah surat+dari surat+pindah survei t4 tadi+anak tadi+lihat
 tadi+pakai tadi+sampai tadi+sekarang tadi+tidak tahlilan tahu+di tahu+mau tahun+keluar tahun+lalu takut+dia
 taman+elektrik tampung tanah+lewat tanam tanam+di tangan+kanan tangcity tanggal tangis+abis tangis+di tangis+kolong
 tangsel tangsel+masuk tanpa+baju tanya+dia tanya+jawab taruh+golok tas+besar tawon tawon+kepala tek tek+bio
 telepon+ke teluk teluk+naga teluknaga teluknaga+dekat telung telung+hari teman+daerah temen+kata tempat+penampungan
 tempo tempo+hari tengah+bundaran tengah+taman teras+ruko terlantar+apa ternyata+perempuan tertidur terus+depan
 terus+tidur tetangga+tidak tgl+12 this tiap+di tiap+tidak tiba+di tidak+ada tidak+apa tidak+bayar tidak+belum
 tidak+jelas tidak+kp tidak+petugas tidak+sido tidak+sih tidak+sios tidak+usah tidur+kp tidur+lagi tike tiketnya
 timnya+belum tinggal+bekas tinggal+bus tinggal+tidak tinggi+badan tini tipu titip+di tkp tol+bsd tol+jatake tol+km
 tolol tolong+ambulans tolong+anak tolong+lihat tolong+razia tolong+saya tolong+tunjuk tps truk+tidur trus+pergi
 tua+banget tua+saya tugas+sekolah tuh tuh+orang tuhan tukang+buah tukang+pecel tumpang+di tumpeng tuna
 tunggu+disdukcapil tunggu+mobil tunggu+stasiun turun+orang tv ujan umkm umum umur+11 umur+30an undang+penyuluhan
 untuk+anak untuk+cari untuk+makan ups ups+salah usah usah+deh usah+ditanggepin usah+orang usah+sudah villa viral
 waalaikumsalam wajar warga+minta warga+pasung warga+sudah warnet+dekat warteg+bahari warung+tini wati wijaya
 wkwk+orang x+di yakin yang+baca yang+bayi yang+ditinggal yang+ganggu yang+kesini yang+lapor yang+pegang yang+pukul
 ybs+ada ybs+di zebra zebra+cross ziarah ~0jt> ~0th> ~<abo ~<ac> ~<aeo ~<ahm ~<aja ~<aje ~<aka ~<alk ~<alm ~<an>
 ~<and ~<ano ~<atm ~<ava ~<ayo ~<bag ~<bar ~<bjb ~<bni ~<boe ~<bon ~<bou ~<brt ~<buk ~<bul ~<cct ~<cim ~<clo ~<cod
 ~<cro ~<dan ~<dbd ~<dep ~<dib ~<duk ~<ele ~<elp ~<est ~<eve ~<fb> ~<fik ~<fog ~<fre ~<gac ~<gal ~<hay ~<hmm ~<ija
 ~<inf ~<jam ~<jeb ~<jud ~<kad ~<kal ~<ki> ~<leu ~<lo> ~<log ~<lok ~<lon ~<los ~<m> ~<mau ~<muc ~<nda ~<nee ~<nen
 ~<new ~<ngg ~<ngl ~<nud ~<oje ~<onl ~<ove ~<pan ~<pec ~<php ~<pit ~<piy ~<pla ~<poh ~<pp> ~<pu> ~<pua ~<reo ~<res
 ~<ret ~<rin ~<rum ~<s> ~<sam ~<sas ~<sew ~<sha ~<she ~<sig ~<sio ~<sp4 ~<st> ~<sum ~<t4> ~<tah ~<tet ~<teu ~<tis
 ~<tkp ~<tps ~<tri ~<tum ~<tv> ~<udu ~<umk ~<ups ~<vil ~<vir ~<waa ~<war ~<wat ~<wij ~<wil ~<yak ~<zeb ~<zia ~aaaa
 ~aaba ~aala ~abai ~abak ~abat ~abou ~abum ~aca> ~acam ~acor ~aden ~adep ~adwa ~aeon ~afka ~agar ~aghr ~agon ~agra
 ~agus ~ahap ~ahla ~aii> ~aiku ~aina ~aini ~aink ~aja> ~aje> ~ak2n ~aker ~aket ~akoj ~akol ~aks> ~alas ~ale> ~aliw
 ~alma ~amid ~amri ~anal ~anci ~and> ~angc ~angd ~ank> ~anke ~antu ~apad ~apaj ~apar ~apil ~apny ~apu> ~arag ~araj
 ~aral ~arhu ~arjo ~arma ~arna ~arsa ~asam ~asas ~asdf ~asse ~aste ~asuo ~ati> ~atif ~atm> ~atuc ~auti ~avia ~awar
 ~awon ~awut ~aya> ~ayap ~ayod ~azah ~baba ~babi ~baga ~bank ~bare ~basu ~bau> ~bayo ~bayu ~bby> ~bela ~beli ~belo
 ~bene ~berb ~berk ~bil> ~bio> ~bjb> ~bni> ~boen ~bor> ~bora ~bour ~bout ~breb ~brt> ~bubu ~buda ~bule ~bumi ~busi
 ~butn ~cana ~capi ~care ~cari ~cctv ~ceh> ~cemp ~cera ~cian ~ciku ~cila ~cipe ~cire ~comp ~cros ~ctv> ~curu ~dain
 ~dalu ~darm ~dast ~dbd> ~deka ~dend ~deon ~dern ~dfgh ~dhya ~digr ~dihu ~diki ~dion ~dipa ~disd ~diti ~doh> ~don>
 ~dug> ~dukc ~dwal ~eads ~eans ~easi ~ebek ~ebel ~ebon ~ebu> ~edai ~edan ~edug ~eed> ~eepe ~eged ~ekne ~ektr ~elim
-1 ~eliu ~ello ~elpi ~emej ~emen ~emer ~emi> ~emra ~enda ~eng> ~enye ~enyo ~enyu ~eon> ~eony ~epan ~epen ~epin ~eram
 ~ergi ~erlo ~ernl ~erog ~erpi ~eruk ~esti ~ete> ~etir ~etun ~eump ~eupe ~even ~fama ~fami ~fkah ~fly> ~fogg ~free
 ~gabu ~gaco ~gada ~gain ~gas> ~gate ~gcit ~gdut ~gebe ~gemu ~gepi ~ggan ~gge> ~ggep ~ggih ~ghri ~gine ~gir> ~gkal
 ~gkau ~gkin ~gku> ~glam ~gnyo ~goce ~grah ~greb ~gsat ~gsel ~gtog ~guys ~habi ~haii ~hasa ~hat> ~hatu ~hayu ~hell
 ~hidi ~hija ~hiji ~hir> ~hlil ~hmad ~hol> ~hote ~hotl ~hrib ~hum> ~hung ~hya> ~iah> ~iain ~iany ~iark ~ibia ~ibun
 ~ibus ~ice> ~ida> ~iden ~idin ~ienn ~igap ~igre ~ijay ~ijo> ~iket ~ikik ~iko> ~ikup ~ilik ~ilir ~ilve ~imak ~imar
 ~inal ~inav ~inda ~inep ~inka ~inte ~ipet ~ipu> ~ipul ~iral ~ireb ~iri2 ~isdu ~istr ~it2a ~itik ~itti ~iung ~iwi>
 ~iyam ~jaba ~jadw ~jahe ~jait ~jam> ~jami ~janj ~jele ~joge ~juk> ~k2ny ~kaln ~kam> ~kame ~kamu ~kann ~kars ~kasn
 ~kaua ~kcap ~keke ~kelo ~kert ~keti ~ketn ~kika ~kiki ~kir> ~kit2 ~klik ~kmin ~knag ~kneg ~kobe ~koho ~koja ~kont
 ~koop ~kop> ~kope ~krit ~ktri ~kulo ~kums ~kupa ~kupi ~kuta ~laik ~lay> ~ledu ~lekt ~lent ~leum ~lidi ~lien ~liin
 ~liki ~lila ~liun ~lkoh ~llah ~lmar ~lobb ~lodo ~loga ~loka ~lol> ~lonu ~looo ~lor> ~lpij ~luba ~luha ~lukn ~lure
 ~lver ~mad> ~magh ~marh ~mars ~mate ~matn ~matu ~mbar ~mbeg ~mbel ~mbok ~mbu> ~memp ~meno ~mera ~midi ~mimp ~min>
 ~mind ~mine ~mkm> ~mode ~modu ~mond ~mone ~mpet ~mpi> ~mpo> ~mpus ~mraw ~msal ~much ~mum> ~musa ~must ~muta ~nafk
 ~nagr ~nak2 ~nala ~nant ~nasn ~nat> ~navi ~ncur ~ndal ~ndap ~ndek ~ndel ~ndi> ~ndoh ~ndok ~need ~nero ~ngad ~ngan
 ~ngci ~ngdu ~nge> ~ngeh ~ngel ~ngem ~nget ~ngli ~ngok ~nisa ~njam ~njar ~nji> ~nlan ~nlin ~nnyo ~nola ~nsi> ~nson
 ~nsul ~ntas ~ntel ~nton ~ntre ~nudu ~nuru ~nus> ~nuwu ~nyap ~nyok ~nyol ~obat ~obby ~ober ~obin ~oceh ~oder ~odhy
 ~odus ~oen> ~ogat ~oget ~oggi ~ogto ~ohol ~ojan ~ojek ~oker ~okny ~oks> ~olod ~olol ~omo> ~oni> ~onli ~onor ~onsu
 ~onuw ~oope ~opol ~orak ~ores ~ori> ~orka ~osia ~osis ~oss> ~oste ~otel ~oti> ~otka ~otli ~p4n> ~pabr ~pait ~paja
 ~pako ~pale ~park ~peka ~peme ~per> ~php> ~piji ~piya ~poho ~pori ~pork ~posi ~prak ~prom ~puas ~pung ~puti ~rago
 ~rahk ~rapi ~rasa ~ratu ~rawa ~rawu ~rbaj ~rebo ~ree> ~rege ~rela ~retr ~rgi> ~rhum ~rir> ~rjo> ~rlob ~rma> ~rmi>
 ~rnla ~robi ~roda ~rogt ~romo ~ronc ~ross ~roti ~rpis ~rsal ~rsam ~rtai ~rtid ~rug> ~ruko ~rusa ~russ ~rvar ~rvei
 ~ryad ~saab ~sako ~sam> ~sapu ~sarm ~sasa ~sasi ~sate ~satp ~saud ~saur ~sdfg ~sduk ~sebu ~sekn ~semr ~sen> ~send
 ~sep> ~seri ~sewa ~siak ~sial ~siga ~siha ~silv ~sina ~sios ~situ ~smen ~smk> ~sori ~sosi ~sp4n ~stad ~stim ~stin
 ~sudi ~suin ~sukn ~suks ~sum> ~suma ~suo> ~surv ~t2an ~tahl ~tani ~tawo ~tekn ~telu ~temp ~terl ~this ~tikn ~tima
 ~tini ~tiny ~tipu ~tiwi ~tkan ~tkp> ~tlin ~tps> ~tran ~tren ~tri> ~trib ~tua> ~tuce ~tump ~ucep ~uch> ~udar ~udun
 ~uhun ~ukca ~ukmi ~ukna ~ula> ~ulan ~ulas ~ule> ~uleh ~ulon ~ulur ~umar ~umkm ~umsa ~umum ~unat ~ungg ~ungk ~unte
 ~unya ~upeu ~ups> ~uria ~ursu ~urug ~urve ~ussa ~utab ~utis ~utra ~uys> ~vart ~vei> ~veni ~vill ~vira ~waal ~wale
 ~wari ~was> ~wija ~won> ~wut> ~xxxx ~yaki ~yani ~yela ~yiny ~yodh ~yolo ~yone ~yuru ~zebr ~ziar
-2 07+bojong 2+anak 2+jam 20+tahun 2x 3+bulan 3+jam 3+tahun 30an 45+tahun 5+orang 6+orang 60+tahun 7+tahun 71+tahun
 8+tahun =client =force =heart =lost =nature =road =wait =well abis+begadang ada+air ada+bekas ada+biaya ada+data
 ada+listrik ada+ongkos ada+perkembangan ada+program ada+sudah ada+tabrak ada+tompel adiak agung air+10 air+puluh
 aja aja+di aja+nanti aja+tidak akhirnya aktif al alamat alas alas+kaki alat+bantu alat+lewat alat+pasar alun2 aman
 ambruk+kemarin ambruk+takut ambruk+tutup amuk+karena anak+balita anak+ditinggal anak+ini anak+ngelem anak+rt
 anak+sendiri anak+tangis anak+tenggelam anak+terlantar ancam+mau angkat+belum anjing+tetangga antar+anak any
 apa+ada apa+dengan apa+kok apa+orang apa+robot apa+untuk arah+pasar arah+tangerang arah+utara arisan asap+besar ass
 atap+rumah atapnya+bocor atas+genteng aula+kelurahan aye babi babi+lu baca+tulis badan+depan badan+di
 bagaimana+cara bagaimana+kabar bagaimana+sekarang bahari baik+jangan baik+sadar bakar+api bakti balita+main bamban
 bamban+rt bandung banget+datang banget+di bangun+jalan bangun+jam bangun+lagi bangun+langsung bangunan+pegang
 banjir+butuh bantaran bantaran+kali banyak+atas banyak+bapak bapak+itu bapak+pakai bapak+petugas bapak+sampai
 bapak+saya bapak+tidur bapak+tuhan barat bareng baru+selapajang basah+semua basement batusari bau+alkohol bau+di
 bawa+2 bawa+anak bawa+balita bawa+radio bawa+sapu bayi+itu bayi+saya bayi+sewa bebas bebas+orang becak+sudah bedah
 bedah+rumah begadang bekal belakang+alfa belum+di belum+juga belum+keluar belum+orang benda2 bener+datang
 bener+gubuk bengkak+tidak bengkel beres+tidak berisik+kayak berobat berobat+sekarang berteduh bertiga bertiga+tidak
 biawak biaya+melahirkan bibi bintaro+sektor bisa+baca bisa+duduk bisa+hubung bisa+minta bisa+turun blok+m
 bocah+ngelem bocah+sekitar bojong+jaya bokor+rt bolos buah buana buang+sampah buka+24 buka+hari bukan+laki
 bukan+perempuan bulan bungkus buntung+di busuk busway+puri buta+jalan butuh+alat cabe cabut cadas+kukun cakra
 cakra+buana cap cap+alat cari+alamat cekcok cekcok+mulut cengkareng cepak cepat+bapak cerita cfd chatbot cicil
 cikokol ciledug cintaku cipadu ciputat cisadane cisadane+raya cisauk cuma+duduk cuma+jalan cuma+mabuk cuma+orang da
 daftar+paud dagu dahi dalam+giant dalam+pos dan dan+minum dapet darah+saya dari+cipondoh dari+orang dari+panti
 dari+pasar dari+rabu dari+rsj dari+sekarang dari+subuh dari+sumbang data+orang data+saya datang datang+sampai
 datang+semua deg deg+degan deg2an degan dekat+bundaran dekat+gerbang dekat+pom dekat+sd dekat+tempat dekat+tol
 delima delima+4 deng dengan+adik dengan+anak dengan+bocah dengan+rt dengan+siapa dengan+warga depan+alfamidi
 depan+apotek depan+kfc depan+klinik depan+spbu di+alun di+atap di+bandung di+cimone di+cipondoh di+dadap di+dagu
 di+dahi di+gerendeng di+got di+hati di+jatake di+jpo di+kantor di+kereta di+kunciran di+larangan di+lemari di+lobi
 di+masjid di+muka di+pamulang di+panti di+petir di+pipi di+puskesmas di+rsud di+sd di+tkp di+warnet di+warung
 dia+anak dia+geser dia+hilang dia+masuk dia+mau dia+pergi diam+sekarang dibawa+bapak die dijual dikenal+tidur
 dikeroyok+sudah dinas diperban+dengan diproses dipukul+orang disabilitas diserang+kantuk ditinggal+kerja
 ditinggal+orang ditinggal+pacar dorong+gerobak dorong+troli dua+bapak dua+duanya dua+jam duanya duanya+tidak duduk
 duduk+aja duduk+dan duduk+diam duit+dengan duit+ke dulu duta editan editan+jangan eh+bukan ekor ember emperan+ruko
 enjing film flyover+cibodas foto galak gang+rambut gang+sudah garden garut gas+melon gedung+cakra gelandangan
 gelandangan+bawa gelap+gulita gerak+sudah gerbang+rumah gerendeng geser+ke giant+lama gigit+oray golok+bikin
 golok+itu golok+pulang golok+tadi good gor grup+wa gubuk+dekat gubuk+tepi gulita h habis+operasi haji+mencong hallo
 halte halte+satunya halte+takut hamil+gelandangan hamil+tidur hampir hanya+tertidur hapus hari+ini harus+dibawa
 hasil hatiku hatur hermina hidup+begini hilang+ini hilang+itu hilang+ketemu hilang+motor hilang+pas hilang+tadi
 horas+lae hubung hujan ieu+ada ikan indah+blok indomaret+tajur induk+tanah infonya+tentang ingat ini+bot
 ini+chatbot iseng+tolong istirahat+di istri istri+saya item+besar itu itu+editan itu+kata itu+tadi iya jadi+orang
 jakarta jakarta+merak jalan jalan+bolong jalan+cisadane jalan+delima jalan+gang jalan+kira jalan+mundur jalan+tapi
 jalan+tmp jalan+tolong jalan+tutup jam+setengah jambatan jamu jangan+datang jangan+disebar jangan+kira
-2 jangan+percaya janten jantung+pisang jazakallah jd jembatan+kecil jembatan+penyebrangan jemput+lansia jepang
 jinak joget jomblo jual+di jual+miras jual+obat jual+tisu jumat jurumudi+baru jurusan kab+tangerang kabel+listrik
 kafan kain+kafan kaki+cuma kaki+di kaki+pincang kalau+lagi kalau+nanti kali+sipon kamar+sudah kami+bebas kami+rusak
 kami+yang kamit kamsia kamsia+semua kantin kantin+sekolah kantor kantuk karawaci karena+emang karena+saya kasur
 kasus kata+15 kata+dari kata+di kata+rumahnya kata+tunggu katsiran kayak+mau kayaknya+dia kayanya+tunarungu
 ke+dinsos ke+orang ke+polsek ke+sini keadaan keadaan+umum keberatan kebon+kosong kebon+sayur kec+benda kec+pinang
 kecapean+sekarang kecil+belakang kecil+gelandangan kecil+tangis kedaung+baru kehujanan+di kel+mekar kelas+4
 keliling+alat keluar+stasiun keluar+tol kelurahan kemana+sekarang kemarin+dikeroyok kemarin+orang kemarin+sempet
 kemarin+tolong kembali+ke kembali+lagi kemis+dekat kenapa+tidak kepanasan+doang kereta+batuceper kerja+bakti
 kerja+tidur kerupuk+sampai ketemu+di ketemu+odgj kfc kira+mau kira+orang kira+saya kiri kirim+tadi kirim+titik kk
 klien+lari klien+sudah klinik km km+13 koang koang+jaya kodim kok+cuma kok+kayak kok+status kolong komplek kontak
 kontrakan+jalan kontrakan+pintu kontrol+rutin kopi+di koreksi kosambi kotak kotor kresek+item kukun kulkas
 kumat+kamit kumis+tebal kumpul kupingnya kurang lagi+ada lagi+bagaimana lagi+depan lagi+istirahat lagi+kumat
 lagi+main lagi+minum lagi+ngupas lagi+pakai lagi+solat lagi+tuh lagi+tunggu laki+40an laki+lari laki+masuk
 laki+rambut laki+sekitar laki+sudah lampu langka+di lansia+duduk lansia+jual lansia+napas lansia+nyasar lansia+saya
 lansia+tinggal lapar+banget lapor+lewat lapor+tetangga laporan+tutup larangan+selatan laris lebaran lebaran+kemarin
 lebih lega leher+ada lele lembur lemot lengan+kiri lepas+dari lepas+tapi lewat+jembatan lihat+jalan lihat+lagi
 lihat+naik linglung linglung+cari linglung+depan linglung+di linglung+kp lio listrik+menjuntai lobi+hotel lokasi
 lokasi+klien luar+kota lupa+mati mabuk+di mah+tidak makanya maksud maksud+saya mampet mancing mandi+di mangga
 mapolsek marah mari masak masih+ngejogrok masih+tunggu masjid masjid+agung masjid+nurul massal masuk+masjid
 masuk+rs masuk+tidak mata+tidak mati+kompor mati+mesin mati+saya mau+cari mau+cerita mau+datang mau+ke mau+kerja
 mau+pulang mau+tanya mau+tarik mayat+di melamun melon melon+langka memberkati mempan menang meninggal+semua
 menjuntai menurut merak+km merangkak meruya mesin+potong metal metal+berisik mie mind mind+dia minggu+gelap
 minggu+kata minta+beli minta+duit minta+sedekah minum+di minum+es minum+sendiri misi mlaku+lagi mobil+sudah
 mogok+mati muda muda+duduk muda+pegang mudik mulu+di mulut+tiap muncul+di mundur+terus mung mushola+rt musik+metal
 naha naik+bus naik+genteng nanaon nanaon+ngan napas+nya negeri never never+mind ngadepin ngantuk ngejogrok+situ
 ngilu ngoceh+sendiri ngomong+inggris ngomong+kayanya ngupas+kelapa nih+bales nik nio noted nurut nya nya+bocor
 nya+dari nya+kakak nyaris nyaris+tabrak nyasar nyasar+sekarang nyentuh nyentuh+orang nyusu obat+kuat odgj+duduk
 odgj+harus odgj+jinak odgj+masuk odgj+parah odgj+sudah odgj+suka odgj+tidur odgj+yang oh+gitu oii oiya operasi
 orang+ada orang+apa orang+baik orang+cacat orang+gemeter orang+gigil orang+hilang orang+kaki orang+kemarin
 orang+lewat orang+mana orang+muncul orang+racun orang+sekarang orang+teriak orang+tua oray orgnya oy pabrik+kaca
 pabuaran pagar pakai+golok pakai+jaket pakai+jarik pakai+kacamata pakai+kerudung pakai+rambut pakai+sendal palang
 panas pangkalan+angkot pangkalan+truk paninggilan panjang+umur park parkir+basement parung+serab pas+dicek
 pasar+bengkok pasar+kemis patah+tulang paud peci pegang+duit pelabuhan+merak pelajar pelataran pelayanan pemakaman
 pembina pemkot pemulangan penampungan pendek pengkolan penonton penyeberangan penyeberangan+tol penyebrangan
 percaya percaya+yang perempatan+pasar perempuan+ditinggal perempuan+lari perempuan+lewat perempuan+pakai
 perempuan+tidur perempuan+tua pergi+sendiri pergi+tinggal periksa periuk periuk+jaya perkembangan persita petasan
 petir petugas+dari pilkada pinggir+rel pinggir+situ pingsan+kecapean pintu+poris pintu+tidak pipi pisah+dari
 pisau+cap pmi pocong polsek+cipondoh polsek+jatiuwung pondok pondok+pucung pool poris pos+itu pos+kami posisi
 posyandu potong+ayam pppp program psr+anyar pucung pulang+sendiri punya+saudara puskesmas putri putus+sekolah rabu
"""
