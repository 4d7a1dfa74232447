"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-3 mau+kerja mau+pergi mau+pinjam mau+pulang mau+tangis mau+tanya mau+tarik mau+urus mcd mekar mekar+sari melamun
 mendadak+di meninggal+baru meninggal+waktu menjuntai menu mind minggu minggu+depan minggu+gelap minta+ganti
 minta+pasang minta+rujukan minum+di minum+kelereng mobil+avanza motor+jatuh muda+tidur muka+lebam mundur+terus
 mungkin musik nabi naik+bus nak+ini napas+pelan nasi+bungkus ndelik+di negeri never never+mind ngaji ngesot ngoceh
 ngomong+kayanya nik njaluk nomor normal noted nya+dari nya+keren nya+sekarang nyambung+ke nyasar nyentuh
 nyentuh+orang nyerut nyerut+kayu odgj+ada odgj+duduk odgj+keluar odgj+perempuan oh oii ompong ongkos orang+ada
 orang+apa orang+bisa orang+cacat orang+gelandangan orang+mabuk orang+masih orang+sekarang orang+serang pacing
 pajak+naik pakai+duduk pakai+gelang pakai+kacamata pakai+sandal paling+kecil pamit+ke paninggilan panjang+umur
 panti parah+cuma pas+ditepuk pas+sebelah patokan paud payung peci pegang+pakai pelayanan pemakaman pembangunan
 pembangunan+3 pemkot pendek penelepon+tanya pergi+naik pergi+sendiri periuk+jaya perkembangan pernah+orang petir
 piatu pinggir pingsan+lihat pintu+masuk pintu+tidak pintu+tol pisah+dari pisau+itu pju pln+tidak pmi polisi+tidur
 polsek+cipondoh polsek+jatiuwung pondok pondok+pucung pool poris poster+cara prosedur prosedur+kalau psr+anyar
 pukul+kepala pulang+sendiri pules pup pura rabu rambu rangkas razia rejeki rel+kereta ribet riwayat robot
 rongsok+jatake rps rt rt+di rt+kami rt+saya rt+sebelah ruang+tunggu ruko+duta rumah+dari rumah+kami rumah+sudah
 rumah+tadi rumahnya+ambruk rumput rungu rw+03 rw+07 sabtu sadar+penuh sadar+sudah sah sakit sakit+di sampah+ke
 samping samping+rel sate satpol satu+di saudara+minum sawo sawo+matang saya+bakar saya+ganggu saya+istri saya+kena
 saya+laki saya+nyolong saya+pindah saya+pingsan saya+salah saya+sekarat saya+tangis saya+tanya saya+temukan
 sebatang+kara sebelah+pintu sedia segini+masih sekarang+anak sekarang+bagaimana sekarang+sih sekarang+tumpang
 sekolah+kami selama sempat sendiri+kalau sendok senjata+isi sepanjang+jalan seragam+tk serah setelah siap+banyak
 sido sok solat spbu st+rawa st+tangerang stasiun stroke+saya subuh sudah+belum sudah+berobat sudah+diam sudah+putar
 sudah+surut sudah+tahun sudah+tenang sudah+tiga sugeng sumur+pacing tabrak+tunggal tadi+belum tadi+sempat
 tagihan+listrik tahu+amuk tahu+rumahnya tahun+kemarin tahun+lalu tahun+saya tahun+terakhir tahun+tinggal takut
 takut+mati taman+kota tampung tanah tanda tangan+ada tangis+cari tanpa tanya+prosedur tanya+terus tapi+cuma
 tapi+sopan tapi+tidak taruna tas+kresek tawa+aja tegur telepon+ke telepon+miring teluknaga temen+cerita
 tenang+sekarang tentang terakhir+pamit teriak+merdeka teriak+nyanyi teriak+sudah terjun+sudah terminal+poris
 terminal+sudah terus+karena tetangga+asap tetangga+cari tetangga+dari tetap tgl tiang+telepon tiap+asap tidak+apa
 tidak+di tidak+kakak tidak+kata tidak+kena tidak+nya tidak+pakai tidak+panas tidak+sembuh tidak+uih tidur+abis
 tidur+kok tidur+pakai tidur+pules tidur+sebelah tigaraksa tikungan timnas tinggi+besar titik tmp tmp+taruna tok
 tol+tangerang tolong+dilacak tolong+info tolong+orang tolong+tegur topi+biru tpu tpu+selapajang truk+rongsok
 tua+mau tubun tukang+kunci tuna+rungu tunarungu+saya tunggu+dari tutup+aja tv uang umum untuk+bapak untuk+materi
 urus+anak urus+surat usah+jadi usir vaksin video+lama waktu+melahirkan waris warteg warung yaa yang+bener
 yang+beredar yang+kaki yang+kejar yang+meninggal yang+pegang yang+sekarang yang+tadi yang+terjebak yang+tusuk
 yayasan ybs+naik yo ~0th> ~30an ~7th> ~<30a ~<ac> ~<ahl ~<al> ~<alh ~<alm ~<apl ~<apo ~<apr ~<aqu ~<aul ~<bej ~<boj
 ~<bok ~<bor ~<bro ~<bsd ~<bun ~<cad ~<cat ~<cen ~<cik ~<cio ~<cod ~<cuk ~<dap ~<del ~<dio ~<diu ~<doa ~<dok ~<dui
 ~<duk ~<enc ~<fik ~<fil ~<geb ~<gem ~<git ~<goo ~<got ~<har ~<hew ~<hi> ~<hot ~<iku ~<ing ~<itu ~<iya ~<izi ~<jay
 ~<jd> ~<jil ~<jom ~<jua ~<jum ~<kan ~<kas ~<kk> ~<koa ~<kom ~<ks> ~<kub ~<kul ~<lah ~<lam ~<lay ~<lea ~<lel ~<ler
 ~<lho ~<lo> ~<mac ~<mad ~<mai ~<mak ~<map ~<mcd ~<mem ~<mim ~<mod ~<mud ~<nee ~<nev ~<ngg ~<nja ~<nom ~<nor ~<num
 ~<oh> ~<oii ~<omp ~<ong ~<pab ~<pal ~<pap ~<pau ~<pia ~<pju ~<pmi ~<pon ~<poo ~<por ~<qwe ~<raw ~<raz ~<rej ~<rps
 ~<rt> ~<see ~<sho ~<sil ~<ski ~<slo ~<smk ~<sor ~<sos ~<spb ~<spe ~<sub ~<sug ~<sum ~<sya ~<taj ~<tak ~<taw ~<tia
 ~<tom ~<tpu ~<tun ~<tv> ~<uan ~<usi ~<vak ~<ver ~<x> ~<yaa ~<yo> ~<z> ~<zzz ~aan> ~abil ~abtu ~acak ~acam ~acet
-3 ~adas ~adi> ~aela ~agas ~agen ~agun ~ah2> ~aha> ~aian ~ainy ~akat ~akut ~alar ~alha ~alk> ~aluk ~alus ~ambi ~amdu
 ~amet ~amny ~amsi ~ana> ~angn ~angs ~anis ~ank> ~anpa ~anti ~anye ~apli ~apot ~apri ~aqua ~ara> ~aram ~arga ~aron
 ~arsi ~arut ~asep ~asiu ~asji ~ater ~atii ~atiu ~atpo ~aud> ~awo> ~ayam ~ayas ~azah ~azia ~bade ~baks ~bala ~bara
 ~baro ~bayu ~beja ~bero ~biaw ~biln ~bisu ~bitu ~blok ~boco ~bojo ~bon> ~bone ~bsd> ~btu> ~buar ~but> ~cada ~cama
 ~cana ~car> ~cian ~cila ~cint ~cipu ~cisa ~cod> ~cole ~cope ~cost ~cuku ~da2> ~daga ~dah2 ~dahi ~dain ~dede ~deg2
 ~dend ~digu ~dije ~diki ~dili ~dim> ~diur ~dnya ~dron ~duit ~duli ~dur> ~ean> ~ebak ~ebar ~ebas ~ebek ~ebut ~eci>
 ~edan ~edit ~eg2a ~egor ~egur ~ehar ~eja> ~ejek ~eki> ~elil ~elin ~emar ~emko ~eng> ~engi ~engk ~engo ~enje ~enu>
 ~enya ~epak ~epeg ~epny ~epuk ~erce ~erik ~ertu ~erum ~esem ~esin ~eueu ~ever ~film ~gang ~gap> ~geli ~gepi ~ggep
 ~gina ~gisi ~gkas ~gkin ~gkos ~glun ~goce ~gore ~gram ~gsay ~gusu ~habi ~hamd ~hewa ~hli> ~hora ~hub> ~hubu ~huja
 ~iah> ~iatu ~iawa ~ibaw ~ibet ~ibi> ~icop ~ido> ~igan ~igin ~igus ~iket ~ilac ~ile> ~ilik ~ilm> ~ima> ~inak ~ind>
 ~indo ~info ~ingl ~ink> ~inus ~ipel ~iper ~ipot ~ipro ~iran ~irma ~iruj ~isel ~isen ~isit ~ison ~iteg ~itik ~iun>
 ~iuru ~iusi ~iuwu ~iway ~izin ~jaan ~jah> ~jahi ~jaja ~jake ~jalu ~jare ~jeki ~jela ~jina ~jkl> ~jomb ~jual ~juan
 ~juma ~junt ~kams ~kan> ~kas> ~katu ~kema ~keru ~kesi ~kjh> ~kku> ~knag ~kodi ~koko ~kolo ~kon> ~kons ~kopi ~koto
 ~kreo ~kri> ~ksin ~kso> ~kula ~kump ~kuru ~l2an ~laca ~lan> ~lanc ~last ~late ~lend ~lham ~lho> ~lill ~lina ~lir>
 ~lkan ~lon> ~looo ~los> ~lowo ~lukn ~lura ~main ~mali ~mara ~mari ~mars ~masj ~mcd> ~mdul ~meti ~misi ~mkot ~mony
 ~mor> ~mpak ~mpon ~mpuh ~msia ~muli ~mum> ~n2ny ~nabi ~naka ~nakn ~nam> ~ncek ~nda2 ~ndok ~need ~nege ~neri ~neve
 ~ngel ~nggu ~ngi> ~ngki ~nglu ~njar ~njin ~njun ~nkeu ~nomo ~norm ~npa> ~ntas ~nten ~nti> ~ntu> ~ntul ~nus> ~nyas
 ~nye> ~nyum ~obak ~obot ~oceh ~odan ~odim ~oii> ~ojok ~okan ~okin ~oko> ~olam ~olat ~olus ~ombo ~omor ~ompl ~ondr
 ~onek ~ongk ~ono> ~onse ~ool> ~ooo> ~opet ~opi> ~ora> ~oras ~oris ~orma ~orok ~osam ~osed ~oske ~ota> ~oted ~otek
 ~paci ~padu ~pakn ~pam> ~pani ~paud ~payu ~pbu> ~peci ~pele ~pemi ~pemk ~pena ~peny ~pesa ~piat ~pina ~pju> ~ples
 ~pmi> ~ponn ~pool ~porn ~pote ~pril ~prog ~psi> ~pua> ~pucu ~pule ~pup> ~qua> ~radi ~rahi ~rakt ~rali ~rann ~rapi
 ~rasu ~rata ~razi ~rebe ~reda ~reje ~reks ~rend ~rene ~reo> ~ribe ~rima ~ris> ~risi ~rita ~rjaa ~rkem ~robo ~rogr
 ~rong ~ros> ~rosk ~rps> ~rsa> ~rsit ~rteg ~rty> ~ruan ~runy ~rusa ~sabt ~sah> ~sali ~sar> ~sara ~sat> ~sate ~sawo
 ~say> ~sede ~sen> ~sepn ~seta ~sial ~sida ~sido ~sik> ~sili ~sini ~sir> ~siti ~siun ~skeu ~skin ~sola ~sono ~sori
 ~sosi ~spbu ~stas ~subu ~sudn ~suge ~sukn ~tana ~tanp ~tat> ~taun ~teba ~ted> ~teg> ~tegu ~tek> ~tel> ~tepu ~terd
 ~term ~tes> ~tgl> ~tiin ~tinu ~tiuw ~tmp> ~tos> ~tpol ~tpu> ~tul> ~tuli ~tulu ~ual> ~ubar ~udik ~udny ~ugen ~uit>
 ~ukna ~ula> ~ulia ~ulil ~ulit ~ulu> ~uman ~unde ~unge ~ungk ~ungs ~unit ~untu ~urba ~usik ~usir ~usui ~usur ~utat
 ~utin ~vaks ~wak> ~waru ~waya ~wun> ~wung ~yadi ~yaka ~yam> ~yarn ~yebu ~yent ~yeru ~yone ~yong ~yung ~zia> ~zin>
 ~zzz> ~zzzz
-4 16+tahun 17an 17an+di 2+jam 3+hari =ask =money =office =thanks ada+begal ada+lansia ada+luka ada+pelatihan
 ada+temen agak alam+jaya alat+plastik alun aman amankan ambil ambruk+tutup an an+tua anak+balita anak+gelandangan
 anak+masih anak+muda anak+sudah angkot+b02 apa+orang arah+pasar ass atas+bantu atas+flyover atas+tower atau+mesin
 atuh awal aye+lihat b02 badan+kurus baju+batik balai+warga banget+sampai bangun+sadar bangun+terus banyak+bapak
 bapak+amuk bapak+bawa barat batik bau+badan bau+banget bau+dan bawa+anak bawa+bayi bawa+boneka bawa+motor bawa+naik
 bayi+juga bayi+sehat bayi+sekarang beda bekas+hitam bengkak+tidak berisik berita berkedok berkedok+orang besok+ada
 bikin+sesak bis bisa+lapor bisa+ngobrol bisu bolong+besar buka+lagi bukan+odgj buntung+dari buta+sebelah butuh+izin
 butuh+susu cacat cari+sekarang cfd cicil cuma cuma+butuh cuma+minum cuma+ngantuk cuma+ribut daerah+km dalam+angkot
 dalam+gudang dari+bayi deh dekat+sumur dengan+minum dengan+saya dengar+harga depan+sd di+benteng di+cipondoh
 di+kelurahan di+kereta di+kreo di+lapangan di+lengan di+mobil di+pangkalan di+poris di+saku di+sekolah di+sini
 dia+ada dia+minta dia+yang dibawa dibawa+kemana dibawa+pulang dibunuh+rindu dicek dicolek dieu dijemput disitu+juga
 disuruh ditaro+orang ditinggal+anak ditinggal+suami dititip+ke donasi dorong+ke dulu+mau flu fogging gaga gembor
 gerak+kaki gereja gigi gitu+aja golok+nya got got+depan hidup+segan hp hp+saya ikan ikan+di ini+siapa jadi
 jadi+tidak jam+lebih jari+tabrak jawab+orang jembatan+kaca jembatan+mancing jendela+rusak jilbab jual kabel+putus
 kaget kaki+pegel kali+lagi kali+mati kalideres kamar+dengan kamar+rusak kami+bapak kartu karunya kata+30 ke+sini
 ke+toilet kecapean kecil+jatuh kehujanan keliling+golok keluar+tol keluarganya+lepas kemarin kemarin+ada kena+angin
 kenanga keramaian kereta+dari kereta+tanah kering+tinggal kesel kesini ketemu+belum keterbelakangan kira+apa
 kira+mayat kiri kondisi korban+sudah kp kresek+hitam ktp kubur kudis kudis+sekujur kumis kunci+tidak kuning kurang
 kurus lagi+perempuan lagi+tunggu lahir laki+lari laki+umur lanjut lapar lapas+laki lapor lapor+pingsan larangan
 last leasing lega leher+saya lemas+belum lemas+tapi lembang+ciledug lepas+cuma lepas+diam lepas+sudah lewat+bawa
 lewat+gang lewat+lagi lewat+sini lihat+antri lihat+lagi lihat+lansia lima+menit loh lomba lu lucu lumpuh+sejak
 lunga main+anak makan+dengan mal mall mampet mandi+saya mangga marah+sendiri masak masih+lama masih+napas
 masih+tunggu masuk+slb mau+makan mayat+hidup mayat+pas menang met mlaku mobil+depan mobil+di mobil+dinas mobil+kira
 mobil+saya muka+gelandangan mulu+di mung murah napas+untuk nganga nganter+pulang ngelem ngobrol nya+ditaro
 nyebut+nama nyuci nyuci+piring obat+kuat ojek+cimone orang+lain orang+pasung orang+pendiem orang+saya orang+tawa p
 pada+meninggal padahal+selama pajak pakai+seragam palang+pintu pamulang panas+banget parung pasar pasar+bengkok
 pasar+tangis pasung+keluarganya pegel pelatihan+pertolongan pendiem penipuan+berkedok perempuan+tangis perlu
 pertolongan+orang petugas+bawa petugas+di petugas+sudah pikun pilek pinggang+di pingsan+rasa pingsan+sekarang
 pinjam pinjol pintu+poris piring pisang+di plastik+main pohon+beringin polsek+belum poris+sudah pos pos+ojek psr
 pucung pulang punya+rumah putus+dengan qurban racun+obat ralat rasa+mau ribut+mulut rokok+terus rombongan rujukan
 sadar+diri sakit+kudis saku salah+chat sambel sampurasun sapu satu+lagi saudara+tidak saya+autis saya+belum
 saya+cari saya+kejang saya+keluar saya+nganter sebatang sebelah+lagi segan segan+mati sejak+tabrak sekarang+lewat
 sekarang+tidur sekarat+nih sekolah+anak selalu selapajang sendiri+tapi sendiri+teriak sepeda sering+ada seru servis
 shinta si+anak si+lansia sita sktm slb smp soal spbu+cimone sudah+amankan sudah+berhenti sudah+buka sudah+dengan
 sudah+dibuang sudah+dicek sudah+ikat sudah+jalan sudah+nganter sudah+sita suka+kejar sumbang sumur+alat surut susah
 susu+bayi tabrak+dulu tabrak+pintu tabrak+sepeda tabrak+tadi tadi+jatuh tadi+pas tadi+saya tagihan tahun+sekarang
 tajur tali+dengan tali+pinggang tangan+cuma tangis+lagi tani tani+lewat tapi+sadar tarik+ke tarik+leasing tarimo
 tegor teh+sudah temen+di temen+sudah tempat tempat+tinggal tenggelam+sumur terakhir+lihat terapi teras teratur
 teriak+tapi terlantar test tetangga+tapi tiap+hari tidak+cuma tidak+disini tidak+ganggu tidak+pegang tidak+tidak
 tidur tiket timnya tinggal+bekas tinggal+dengan toilet+spbu toko+kayu tolong+dicek tolong+diselametin
-4 tolong+semprot tolong+tebang top tugas tuh+yang tumpang tunggu+antri turun+dari tutup+jalan uih umur+17 untuk
 untuk+tugas untung urus usah+datang usah+orang utara wah wah+hampir waktu+kecil warga+tidak waspada
 waspada+penipuan yang+gerak yang+kata yang+lihat yang+sesak ybs+sudah ~17an ~7an> ~<17a ~<a> ~<aga ~<agu ~<an>
 ~<ang ~<aut ~<b02 ~<b0> ~<bab ~<beb ~<blo ~<bol ~<bub ~<bul ~<car ~<cfd ~<cic ~<cip ~<cis ~<cit ~<cle ~<cos ~<cum
 ~<dat ~<dij ~<dur ~<flu ~<fog ~<gan ~<gor ~<h> ~<han ~<hp> ~<jad ~<jaj ~<jak ~<jok ~<kad ~<kag ~<kip ~<kod ~<kol
 ~<kop ~<kp> ~<ktp ~<kur ~<lim ~<loh ~<lu> ~<luc ~<mam ~<mla ~<mog ~<nik ~<pen ~<psr ~<pul ~<pun ~<pup ~<qur ~<ral
 ~<riw ~<rom ~<sak ~<sin ~<skt ~<slb ~<smp ~<soa ~<tim ~<tmp ~<tra ~<uih ~<uru ~<wah ~<wil ~abe> ~acat ~adah ~adia
 ~agak ~aget ~agih ~ahas ~ahit ~ahli ~ait> ~aji> ~akam ~alai ~alid ~allo ~amat ~ampi ~amul ~amun ~andi ~anyi ~apat
 ~apea ~apu> ~apus ~are> ~aria ~art> ~arta ~arun ~as2a ~asak ~asar ~atak ~aten ~auk> ~auli ~b02> ~bab> ~bata ~bel>
 ~beta ~bude ~bukn ~caca ~cap> ~cetn ~cfd> ~cici ~clea ~cuma ~data ~debu ~deli ~depo ~dere ~diam ~dian ~dias ~diem
 ~dieu ~din> ~dipr ~disu ~dius ~dona ~ecap ~edar ~edia ~edur ~eep> ~ega> ~ehuj ~elal ~elat ~ene> ~ente ~eped ~epen
 ~erbe ~erej ~erin ~erka ~erob ~erok ~erta ~erti ~eru> ~esan ~esel ~esot ~este ~etad ~etel ~flu> ~fogg ~gak> ~galn
 ~gel> ~geso ~geti ~giha ~gkel ~gobr ~gur> ~hall ~hapu ~hara ~hint ~iar> ~ibah ~icil ~idur ~iem> ~igi> ~iin> ~ijem
 ~ilba ~ilek ~illa ~ilny ~ilu> ~imna ~imny ~impa ~injo ~ipad ~ipin ~ipul ~iput ~isur ~iteb ~iwak ~jadi ~jana ~jara
 ~jaya ~jilb ~juka ~jut> ~kada ~kage ~kala ~kamp ~kasi ~kate ~keda ~kedo ~kegi ~keha ~kehu ~kel> ~ker> ~kip> ~kiri
 ~kola ~kome ~kos> ~kota ~ktm> ~ktp> ~kubu ~kumi ~kun> ~kung ~laku ~lalu ~lamu ~lapa ~lbab ~lear ~leas ~leh> ~les>
 ~lest ~lfam ~liat ~lide ~llo> ~loh> ~lot> ~lucu ~mace ~maia ~maka ~mall ~mant ~maul ~mbal ~mbin ~mbor ~mema ~met>
 ~mina ~mlak ~mnas ~mogo ~mpat ~mpet ~mpit ~mung ~nakk ~naru ~nas2 ~nasi ~ndie ~ndor ~ngob ~ngsi ~ngu> ~ngur ~nik>
 ~nja> ~njal ~njam ~njan ~njol ~njut ~nkan ~ntor ~ntos ~ntro ~nyi> ~nyuc ~oal> ~obro ~oggi ~oleh ~omba ~omen ~onas
 ~oper ~oses ~ostu ~oton ~pamu ~pann ~paru ~pasa ~pege ~pert ~piku ~pile ~piri ~pol> ~pos> ~psr> ~pula ~qurb ~rala
 ~rapa ~rbel ~reja ~ren> ~res> ~rian ~riks ~rimo ~rked ~rlu> ~rmal ~roba ~rtu> ~rvis ~s2an ~saku ~sala ~sang ~sant
 ~saun ~sedu ~seli ~sem> ~seri ~ses> ~shin ~sktm ~slb> ~smar ~smp> ~soal ~ster ~stum ~sur> ~susa ~syar ~t2an ~tagi
 ~taju ~taku ~tasi ~tego ~ten> ~tent ~teny ~test ~tidu ~tiku ~titi ~toka ~top> ~trol ~tuna ~tunt ~tusa ~tusn ~uasa
 ~uci> ~ucu> ~udis ~uma> ~umba ~umis ~umum ~unda ~ungu ~unye ~upun ~urny ~usi> ~uwun ~vis> ~walk ~wan> ~was> ~wasp
 ~yar> ~yara ~yasa ~yuci
-5 10+tahun 37+8 8+anak ada+korban ada+lagi ada+tinggal adu+saya air+pam akan+datang alam alarm+bakar alat+sakit
 ambil+mangga ambulans+lewat anak+dari angkot+saya apa+mesin arah asap+bakar atapnya atau aye baca bahaya baiki
 baiki+sebelum balai banjir+tahun bawa+karung bawah+jembatan bawah+pohon bayar bayar+tidak bayi+ke bayi+yang
 belendung bener+akan beringin biru+dikit bisa+dibawa bisa+jalan bisa+kerja bisa+ngetik bisa+nyebut bisa+tidur blok
 boleh botol+minum bukan+apa bukan+bener bulan buta cari+anak cari+saudara cepat+banget cepat+bapak chat+ini ciri
 cirinya cuma+satu cuma+tidak curiga dalam+mal dalam+pos damai+di damai+tidak dapat darah+itu dari+kereta
 dari+polsek dari+sebelah dari+tetangga data daun dekat+perempatan dengan+bayi depan+pabrik depan+tk di+balai
 di+bidan di+dekat di+puskesmas di+rt di+tikungan di+tpu dia+pakai dia+tidak disini diskon ditinggal+dia
 ditinggal+pacar dititip doang dulu+pernah eaaa emang emperan error film+kan gang gas+3 gelandangan+dengan
 gigil+kehujanan golok+nyasar golok+untuk hari+minggu hasil hitam+parkir infonya ini+diam itu+lansia jalan+depan
 jalan+seret jemur jorok jpo kaca+jendela kacamata kakak+di kali+kemarin kan+bukan kaos karena kasus kata+ditinggal
 kata+guru kayak+orang ke+dalam ke+siapa kebun+bawa kejar+layangan keliling keluar+belum kemarin+mau kembali+ada
 kena+bola keren kereta+terus kok kok+belum kontrakan+saya korban+banjir kota+tangerang kunci+kamar kunciran lagi+di
 lagi+sudah lansia+saya lari+lagi layangan lihat+bapak luka+di maling+motor marah+ke masih+disitu matur mau+pingsan
 mau+racun melahirkan+bulan mendingan merak minta mobil+ambulans motor+masih mulu naik+bis napas+kami neraka ngetik
 nggih ngilu ngupas+tebu nih nongol+lagi nyamuk orang+diri orang+terlantar otw pagar+tolong pakai+kaos palsu
 pegang+tidak pelatihan pencet penipuan perempatan+shinta perempuan+naik pergi+dari perkosa+di peron+stasiun
 pertolongan perum pindah pinggir+kali pinggir+pom pinggir+rel pkh pohon+ambil pos+satpam posko pramuka pulang+orang
 rakyat+kecil rel+yang riwayat+odgj rsud rumah+abis rumah+minta rumah+temen sakit+sendiri salah sambil+nyanyi
 sampai+mana sampai+sekarang saya+bangun saya+lihat saya+urus sebelah+rel sebelum sebelum+ada seberang+sekarang
 sekarang+rawat sekitar sembuh sempit sendiri+terus senjata+angin senyum sepanjang sepeda+jatuh seragam sering share
 siapa+yang sopan st stroke+dari stroke+tapi sudah+dari sudah+dijemput sudah+evakuasi sudah+kami sudah+tawa
 sudah+tolong tabrak+kemarin tabrak+sekarang tahun+baru tahun+kata takut+ambruk tangerang tapi+bisa tapi+napas
 tawa+lagi tebu+pakai tenang ternyata terus+linglung tidak+lagi tindak titip+bayi tol+bandara tol+kunciran
 tolong+baiki tolong+ke tower+sutet tuh tv+tetangga usul waktu warung+saya yang+bakar yang+hilang yang+jawab
 yang+lemas yang+tidak ~2an> ~<asd ~<ase ~<atu ~<aye ~<bat ~<bed ~<bio ~<but ~<cac ~<dam ~<dau ~<deg ~<ea> ~<eaa
 ~<err ~<gaj ~<gar ~<hal ~<jah ~<jpo ~<kao ~<kil ~<lap ~<las ~<lia ~<lom ~<mar ~<nam ~<nih ~<otw ~<pir ~<pkh ~<pur
 ~<rib ~<rsu ~<sal ~<sha ~<sit ~<st> ~<sta ~<tam ~<tik ~<tok ~<top ~<tug ~<unt ~<wak ~aaa> ~ahi> ~ajan ~akal ~ake>
 ~aksu ~akti ~aktu ~aloo ~alsu ~ampu ~anju ~anka ~apor ~aren ~arim ~asi> ~asil ~ass> ~ast> ~asus ~ate> ~aun> ~aye>
 ~band ~beda ~bele ~bole ~bund ~carn ~cin> ~cira ~dapa ~dega ~deh> ~dina ~disk ~doan ~dok> ~duka ~eaaa ~easi ~egir
 ~ehab ~ekit ~ekon ~elay ~empi ~emur ~ence ~enip ~erap ~ered ~erlu ~erro ~ersa ~eset ~etaw ~etik ~etna ~fony ~form
 ~gaji ~ggin ~ggu> ~gilu ~gok> ~guru ~hirn ~iamb ~iap> ~ikas ~ilep ~imo> ~ipua ~isko ~ita> ~iya> ~jati ~jemu ~jeng
 ~joro ~jpo> ~kant ~kaos ~kapa ~kasu ~ket> ~kilo ~kok> ~ksud ~ktif ~ktu> ~kuas ~kudi ~kura ~lapo ~lara ~lasa ~lati
 ~laya ~lega ~lem> ~liar ~lomb ~lsu> ~luk> ~mahn ~mamn ~man> ~manc ~mba> ~mbah ~mbon ~mbuh ~mbur ~memb ~mint ~mpin
 ~mun> ~ncet ~ndak ~ndro ~nfon ~nih> ~nin> ~nipu ~nsel ~nta> ~ntuk ~olek ~onto ~opan ~otw> ~pake ~pals ~pata ~pean
 ~pend ~penj ~perl ~peta ~pind ~pit> ~pkh> ~pong ~posk ~pram ~puny ~pus> ~raha ~ramu ~rans ~rbai ~rin> ~rol> ~ror>
 ~rror ~rsud ~rtol ~runa ~sal> ~sapu ~sega ~seki ~seny ~serv ~set> ~sil> ~sko> ~skon ~sopa ~spad ~sumb ~sun> ~take
 ~tapn ~tend ~ter> ~tern ~tif> ~tuk> ~unga ~ura> ~urah ~utuh ~wakt ~wal> ~wart ~yamu ~yum>
-6 # ada+petugas ada+riwayat ada+tahi aja+kalau aja+tidak akhirnya alarm anak+laki angkut apa+bagaimana atap+bocor
 banjir+mata bansos bantu bantu+alat bau+sampah beli berapa biaya bisa+bantu bisa+minta bocah+saya botak bpjs
 buntung butuh butuh+tempat capek+banget cara+tolong dadap damai dengan+luka dengan+orang dengan+satpam depan+tidak
 di+karawaci di+mana di+polsek dinsos ganggu golok+mau golok+sakit golok+saya hai hari+sudah hati hati+saya jaga+aja
 jatake kaki+buntung kaki+pasung kalau+dia kali+pas karang karena+orang kayak+tidak kecil+jalan kelapa kelapa+muda
 keluar+dari keluarganya kepala+botak kerja keterangan kilo kilo+langka kira+bayi kolong+tol kulit+hitam lagi+pukul
 lansia+tukang laporan lari+dari layangan+di lengkap lewat+depan liar limbah lupa mah makan+dari mantap masa
 masih+bisa mati+semua mau+masuk mau+minta maupun menit+ini minta+minum ngan ngelem+di ngomong+sendiri nya+orang
 nyasar+tidak ok oke orang+jalan orang+linglung orang+satu orang+tembak pam panjat+pohon pegang+keliling perang ping
 pisang punya rakyat rawat+di rumah+anak rumah+sakit rumah+yang rumahnya sadar+cuma sadar+dan sakit+tinggal
 salah+kirim satu+orang satunya saya+kejar saya+ketemu saya+lari sekarang+duduk sekarang+sudah sesak+napas sih sip
 spion sudah+cepat sudah+dibungkus sudah+makan sudah+pulang sudah+tarik sudah+tua suka suka+pukul surat+keterangan
 tahu+jalan takut+aja tanah+tinggi tangan+patah tangga+jpo tanya tarik+laporan tebang teh telanjang+dada
 telepon+kemana tenggelam+dalam tes tiap tidak+punya tidur+dekat tidur+tidak tolong+ambil ular+di yang+respon ~0an>
 ~<alu ~<ara ~<ass ~<bot ~<bpj ~<bud ~<gra ~<hub ~<kab ~<kap ~<kok ~<kot ~<mus ~<ner ~<nit ~<ok> ~<p> ~<pay ~<pos
 ~<shi ~<sih ~<sim ~<sol ~<suk ~<teh ~<👍> ~abi> ~adap ~adua ~akya ~ama> ~aman ~amin ~anso ~aos> ~arak ~aros ~ataa
 ~atih ~atis ~aupu ~ayar ~baca ~bah> ~baha ~bale ~bans ~beba ~biay ~bota ~bpjs ~buru ~butu ~dama ~dap> ~dido ~dins
 ~dire ~erja ~ervi ~etap ~eter ~gada ~ggah ~giny ~gor> ~hai> ~halo ~hasi ~hati ~ian> ~iaya ~ikan ~ilo> ~imba ~inso
 ~inta ~ion> ~isu> ~itit ~itol ~joko ~kah> ~kann ~kart ~kerj ~kit> ~kor> ~kyat ~larm ~limb ~lun> ~lupa ~lusi ~mani
 ~mank ~maup ~mbi> ~nama ~nan> ~nas> ~niti ~ntap ~nter ~nyon ~oang ~osko ~otak ~peni ~pion ~pjs> ~pora ~pros ~raky
 ~rati ~rdam ~reka ~rja> ~rose ~sel> ~sip> ~spio ~sud> ~suka ~taan ~tapa ~teh> ~tera ~tiap ~tike ~tis> ~tur> ~uarg
 ~ukny ~urig ~urus ~uta> 👍
-7 24+jam =drill ada+apa angin+orang apa baik bakar+sudah bales bawa+ke belakang+dengan belanja bikin buk bukan+abis
 bulan+depan burung cari+rumput cek curiga+ada di+jpo di+lampu di+mall dinas ditusuk+dari dompet+saya ganti gratis
 halte+busway ini+sudah jam+5 kabar karang+tengah kaya+tidak ke+panti kebon+besar kegirangan keluarganya+dikasih
 kemarin+yang kena+batu kucing+nyangkut kucing+terjebak lagi+makan lagi+tidur lampu+merah lansia+naik lapas
 lempar+senyum luka+kaki mata+kaki mau+minum minta+rokok minum+teh mogok naik+angkot nama nanti+dia napas+kok ngupas
 obat+habis padam+dari parkir+ruko pincang pintu+air pohon+ambruk pusing+kepala rsj rumah+singgah rutin saya+dulu
 saya+kirim saya+nyangkut saya+odgj seger sehat singgah sudah+ambil sudah+angkat sudah+beres sudah+bisa sudah+gerak
 sudah+kering tahi tahi+lalat taman tawa telat temen+sendiri terjun+kegirangan tidak+pamit trc tukang+pegang tuli
 yang+napas yang+nongol you ~<ama ~<apa ~<bik ~<cur ~<die ~<hai ~<kar ~<lup ~<mah ~<oke ~<pra ~<pro ~<rsj ~<sip
 ~<teg ~<trc ~<you ~adam ~ahay ~aka> ~alu> ~apa> ~aris ~atur ~bar> ~bati ~baya ~berm ~biki ~cara ~cet> ~daun ~dira
 ~duan ~eban ~eda> ~egad ~ehat ~ekor ~endo ~erat ~gany ~gasn ~ger> ~grat ~gupa ~haya ~idor ~ikin ~inas ~inca ~kare
 ~lanj ~mai> ~maks ~malu ~musi ~ngup ~nsos ~nyat ~ogok ~penc ~perb ~pinc ~rsj> ~sema ~semp ~sita ~sos> ~tahi ~tama
 ~tiha ~tony ~trc> ~ubur ~ucin ~upa> ~upas ~yata ~you>
-8 3+orang 30+menit =beast =tale ada+bantu ambulans+klien api+cemburu batal bawah+tol begadang cemburu di+rs
 dia+bawa dia+suka gerak+cepat hidup+sendiri itu+darah jpo+rusak kami+pulang kan kapan kenapa kepala+saya kering
 klien+lemas kosong+sudah lapor+guru mata+buta mau+potong medis+nomor minggu+ini nanti+ada nganter nyamuk+banyak
 pangkalan patah+tabrak pegang+botol perempatan pom pom+bensin pukul+murid rawat rs rusak+nanti sekarang+saya
 sekarang+tinggal sudah+ada sudah+kembali sudah+padam tangan+kosong tapi+sudah telepon+siapa tengah+pasar tidak+jadi
 tidak+kembali tidak+sekolah trotoar+tengah wkwk yang+kejang ~<cem ~<cir ~<keh ~<met ~<rs> ~<rut ~<seh ~<sid ~<tek
 ~abar ~ales ~amai ~atal ~cemb ~ciri ~dam> ~damp ~dong ~enap ~erac ~gira ~inan ~iraw ~irin ~itun ~kaba ~mal> ~mamp
 ~ment ~miki ~ncar ~pom> ~pura ~ruti ~seha ~tal> ~tawa ~tik> ~timn
-9 almarhum+bapak anak+5 ban ban+truk banget+kaya bawa+helm bayi+tetangga bener+tidak bot cari+kerja dekat+rel
 dengan+yang di+kaki dia+pegang gambar golok+lewat itu+ada jangan+ngomong kalau+ketemu kaos+gambar ke+gang
 kena+panas ketemu+luka korban+tidak langka lansia+bawa lantai+2 luka+maupun maupun+senjata mikir ngomong+orang
 orang+lagi padam pamali pamali+jangan pegang+anak pulang+dari rekap saya+temenin sekarang+di suara+meledak
 sudah+dibawa sudah+minum sudah+pergi tadi+sudah takut+ada tetangga+tangis truk+rusak yang+ketemu ~<hat ~<mik ~<mon
 ~<pom ~<wkw ~<🙏> ~asa> ~beri ~cek> ~gkap ~ihan ~ikit ~kepe ~kwk> ~mura ~pinj ~rama ~rgan ~sing ~wkwk 🙏
-10 =joke banyak+dengan cara cuma+motor dari+kecil gang+sebelah harga iseng itu+anak motor+luka napas+cuma nyanyi
 obat+lagi orang+bener rindu sudah+sadar temenin teriak+lagi tinggal+sendiri yang+jatuh ~<bai ~<eko ~<ise ~<tes
 ~amal ~baik ~erma ~isan ~lann ~patn ~urut
-11 atas+respon badan+bau bangun+pas cepat+respon dari+belakang dari+lahir di+film dikit doang+sudah dong gerak+tapi
 kaki+bengkak kata+ada malu masih+bangun masih+sadar pas+panggil respon+cepat rumput+bawa sekarang+dengan
 sudah+dorong sudah+tangan ~<gam ~atik ~emat ~harg ~masa ~rmat ~seba
-12 ada+tidak angin anjing+liar dengan+bocah ke+lantai ke+pinggir ketemu+anak lagi+sekarang mati+dari mau+ambruk
 mau+lapor naik+kereta ~onya
-13 banget+hari lagi+dia saya+tenggelam teriak+sendiri tidak+ketemu tidak+teriak tinggal+di ~bot> ~gala ~ongi
-14 bawa+yang jembatan+gantung sudah+bangun sudah+mati takut+tabrak ~<don ~ndu>
-15 sudah+bawa
-16 ambulans+sudah tangis+terus
-18 motor+saya
-20 rusak+kena
-22 sudah+ketemu
-24 @1
"""
