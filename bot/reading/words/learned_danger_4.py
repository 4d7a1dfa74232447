"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-3 mati+yang mau+bantu mau+cari mau+daftar mau+dengar mau+ikut mau+kerja mau+ketemu mau+pinjam mau+pulang mau+tanya
 mau+tarik mauliate mcd mekar mekar+sari melamun menang meninggal+baru meninggal+waktu menjuntai menu mind minggu
 minggu+depan minggu+gelap minta+ganti minta+pasang minta+rujukan minum+di minum+kelereng mobil+avanza mobil+dinas
 motor+jatuh muda+pegang muda+tidur muka+lebam mundur+terus mung+tidur mungkin musik nabi naha naik+bus nak+ini
 napas+pelan nasi+bungkus negri+semua never never+mind ngaji nganter+pulang ngesot ngoceh ngoceh+sendiri
 ngomong+kayanya ngompol+tidak ngupas+kelapa nik njaluk nomor normal noted nya+dari nya+ditaro nya+kakak nya+keren
 nya+sekarang nyasar nyentuh nyentuh+orang nyerut nyerut+kayu odgj+ada odgj+duduk odgj+keluar odgj+perempuan
 odgj+yang oh oii ompong ongkos orang+ada orang+apa orang+bisa orang+cacat orang+gelandangan orang+mabuk orang+masih
 orang+saya orang+serang orang+tidak pakai+duduk pakai+gelang pakai+kacamata pakai+sandal pakai+sarung pakojan
 paling+kecil paninggilan panti parah+cuma pas+banjir pas+ditepuk pas+sebelah patokan paud payung peci pegang+pakai
 pelayanan pemakaman pembangunan+3 pemkot pendek penelepon+tanya penonton pergi+naik periuk+jaya perkembangan
 pernah+orang pesan+suara petugas+jaga piatu pinggir pingsan+lihat pintu+keluar pintu+masuk pintu+tol pisah+dari
 pisau+itu pju pkh+saya pln+tidak pmi pohon+beringin polisi+tidur polsek+cipondoh polsek+jatiuwung pondok
 pondok+pucung pool poris poris+sudah poster+cara prosedur psr+anyar pukul+kepala pulang+istri pulang+sendiri pules
 pup pura puri+beta rabu rambu raya+daan razia rejeki rel+kereta ribet riwayat rombongan rongsok+jatake roti+dengan
 rps rt rt+8 rt+di rt+kami rt+sebelah ruang+tunggu rumah+kami rumah+sudah rumah+tadi rumah+tua rumahnya+ambruk
 rumput rw rw+03 rw+07 sadar+diri sadar+penuh sah sakit sampah+ke samping+rel satpol satu+di saudara+minum
 saudara+tidak sawo sawo+matang saya+bakar saya+bisa saya+bocor saya+ganggu saya+istri saya+kena saya+kira saya+laki
 saya+nyolong saya+pindah saya+pingsan saya+salah saya+sekarat saya+tangis saya+tanya saya+temukan sebatang
 sebatang+kara sebelah+dari sebelah+pintu sedia segini+masih sekarang+bagaimana sekarang+sih sekarang+tumpang
 sekolah+kami selama sendiri+kalau sendok senjata+isi sepanjang+jalan seragam+tk serah setelah si+lansia siap+banyak
 sido sini+tidak slot smp sok solat spbu st+rawa stasiun+tangerang stroke+saya subuh sudah+belum sudah+berobat
 sudah+diam sudah+ditangkep sudah+ganti sudah+nganter sudah+putar sudah+surut sudah+tahun sudah+tiga sudah+turun
 sugeng tabrak+tadi tabrak+tunggal tabung+napas tadi+sempat tahu+amuk tahu+rumahnya tahun+kemarin tahun+lalu
 tahun+saya tahun+terakhir tahun+tinggal takut takut+mati taman+kota tampung tanah tanda tangan+ada tangan+belum
 tangis+cari tangis+lagi tanpa tanya+terus tapi+cuma tapi+sopan tapi+tidak tarik+gerobak taruna tawa+aja tegur
 telepon+miring teluknaga temen+cerita temen+di tenang tentang terakhir+pamit teriak+merdeka teriak+nyanyi
 teriak+sudah terjun+sudah terminal+poris terminal+sudah terus+karena tetangga+asap tetangga+cari tetap tgl
 tiang+telepon tidak+apa tidak+di tidak+kata tidak+nya tidak+pakai tidak+panas tidak+sembuh tidak+uih tidur+abis
 tidur+kok tidur+pakai tidur+pules tidur+sebelah tigaraksa tikungan timnas tinggi+besar titik tmp tmp+taruna tok
 tol+tangerang tolong+dicek tolong+dilacak tolong+info tolong+orang tolong+tegur topi+biru tpu tpu+selapajang
 truk+rongsok tua+gang tua+mau tubun tuh+yang tukang+kunci tunarungu+saya tutup+aja uang umum untuk+bapak
 untuk+materi usah+jadi usah+kesini usir utara vaksin video+lama warga+tidak waris warteg warung yaa yang+bener
 yang+beredar yang+kaki yang+kejar yang+meninggal yang+pegang yang+sekarang yang+tadi yang+terjebak yang+tusuk
 yayasan ybs+naik yo ~0th> ~30an ~<30a ~<ac> ~<ahl ~<al> ~<alh ~<alm ~<apl ~<apo ~<apr ~<aqu ~<atu ~<aul ~<ba> ~<bej
 ~<bok ~<bor ~<bro ~<bsd ~<bub ~<bun ~<cad ~<cat ~<cen ~<cer ~<cik ~<cil ~<cio ~<clo ~<cod ~<cuk ~<del ~<dij ~<dio
 ~<doa ~<dok ~<dui ~<ema ~<enc ~<enj ~<fik ~<fil ~<fog ~<gan ~<gap ~<geb ~<gem ~<git ~<goo ~<got ~<gre ~<har ~<hew
 ~<hor ~<hot ~<iku ~<ing ~<itu ~<iya ~<izi ~<jd> ~<jel ~<jep ~<jil ~<jog ~<jom ~<jua ~<jum ~<kan ~<kas ~<kk> ~<koa
 ~<kom ~<ks> ~<kut ~<lah ~<lam ~<lay ~<lea ~<lel ~<ler ~<lho ~<lo> ~<log ~<lur ~<mac ~<mai ~<mak ~<map ~<mcd ~<mem
 ~<mim ~<mis ~<mod ~<nee ~<nev ~<nja ~<nom ~<nor ~<num ~<nur ~<oh> ~<oii ~<omp ~<ong ~<pab ~<pal ~<pau ~<pen ~<pia
-3 ~<pju ~<pmi ~<pon ~<poo ~<por ~<qwe ~<qwk ~<raw ~<raz ~<rej ~<rom ~<rps ~<rt> ~<rw> ~<see ~<sil ~<sin ~<ski ~<slo
 ~<smk ~<sor ~<spb ~<spe ~<sub ~<sug ~<sum ~<tag ~<taj ~<tak ~<taw ~<tgl ~<tia ~<tom ~<tpu ~<tra ~<uan ~<usi ~<vak
 ~<wil ~<x> ~<yaa ~<yo> ~<z> ~aan> ~acam ~acet ~adas ~adi> ~afta ~aged ~agun ~ah2> ~ahas ~aian ~aiki ~ainy ~ak2n
 ~akat ~akoj ~akut ~alha ~alk> ~alm> ~aluk ~alus ~amah ~ambi ~amdu ~amet ~amny ~amsi ~amul ~ana> ~angn ~angs ~anis
 ~ank> ~anpa ~anti ~anto ~any> ~anye ~apat ~apli ~apot ~apri ~aqua ~ara> ~aram ~arga ~aron ~arsi ~art> ~arut ~asal
 ~asep ~asji ~ater ~atii ~atpo ~aud> ~awo> ~ayam ~ayas ~azia ~bade ~baks ~bala ~bayu ~beja ~bero ~bers ~biaw ~bili
 ~bisu ~blok ~boco ~bon> ~bone ~bsd> ~buar ~but> ~cada ~cama ~car> ~cian ~cipu ~cisa ~cod> ~cole ~cong ~cope ~cost
 ~cuku ~da2> ~daft ~daga ~dah2 ~dahi ~dain ~das> ~dede ~deg2 ~dend ~dere ~diam ~digu ~dije ~diki ~dim> ~diob ~diur
 ~dnya ~dron ~duit ~duli ~dur> ~ean> ~ebas ~ebek ~eci> ~edan ~edit ~edur ~eg2a ~egor ~egur ~ehar ~ehuj ~eja> ~ejek
 ~eki> ~eksi ~eli> ~elil ~elpo ~emar ~emko ~eng> ~engi ~engk ~enje ~enji ~enu> ~enya ~epak ~epeg ~epny ~erce ~erik
 ~ersi ~ertu ~erum ~esem ~esin ~eueu ~ever ~ewa> ~ewan ~film ~fogg ~ftar ~gang ~gani ~gap> ~gepi ~ggep ~gina ~gkas
 ~gkin ~gkos ~glun ~goce ~gore ~got> ~gram ~gree ~gsay ~gust ~gusu ~habi ~hamd ~hewa ~hli> ~hub> ~hubu ~huja ~iah>
 ~iamb ~iate ~iatu ~iawa ~ibaw ~ibet ~ibi> ~icol ~ido> ~igan ~igin ~igus ~ihar ~iket ~ile> ~ilik ~ilm> ~ima> ~inak
 ~ind> ~indo ~info ~ingl ~ioba ~ipel ~iper ~ipot ~ipro ~iran ~iruj ~isel ~isen ~isit ~ison ~iteb ~iteg ~itik ~iun>
 ~iuru ~iusi ~iway ~izin ~jaan ~jah> ~jahi ~jaja ~jake ~jalu ~jara ~jare ~jeki ~jela ~jele ~jina ~jkl> ~jomb ~juan
 ~juma ~junt ~juri ~k2ny ~kamp ~kams ~kan> ~karu ~kas> ~katu ~kema ~keru ~kesi ~keti ~keun ~kiri ~kjh> ~kku> ~knag
 ~kodi ~koja ~koko ~kolo ~kons ~kopi ~koto ~kreo ~kri> ~ksin ~kso> ~kump ~kuru ~l2an ~lan> ~lanc ~last ~late ~lend
 ~lham ~lho> ~lide ~lill ~lina ~lir> ~lkan ~lla> ~lobi ~loga ~lon> ~looo ~los> ~lowo ~lpon ~lukn ~main ~mall ~mara
 ~mari ~mars ~masj ~mcd> ~mdul ~misi ~mkot ~mony ~mor> ~mpak ~mpek ~mpit ~mpon ~mpuh ~mput ~msia ~mum> ~nabi ~nak2
 ~naka ~nakn ~nam> ~nasi ~ncek ~nda2 ~ndok ~need ~neng ~neri ~neve ~nga> ~nggu ~ngi> ~ngki ~nglu ~ngon ~njar ~njin
 ~nkeu ~nomo ~nont ~norm ~npa> ~ntas ~nten ~nton ~ntor ~ntu> ~ntul ~nus> ~nyas ~nye> ~nyiu ~nyum ~obak ~obi> ~oceh
 ~odan ~odim ~ogat ~oggi ~oii> ~ojan ~ojok ~okan ~olat ~olus ~ombo ~omor ~ompl ~ondr ~one> ~onek ~ongk ~onny ~ono>
 ~onse ~ool> ~ooo> ~opet ~opi> ~ora> ~orok ~osam ~osed ~oske ~ota> ~oted ~otek ~oton ~padu ~pakn ~pako ~pani ~pass
 ~paud ~payu ~pbu> ~peci ~pele ~pemi ~pemk ~pena ~peno ~peny ~pesa ~piat ~pina ~pju> ~ples ~pmi> ~ponn ~pool ~porn
 ~pote ~pril ~psi> ~pua> ~pule ~pup> ~put> ~qua> ~rabu ~rahi ~rakt ~rali ~rann ~rapi ~rasu ~rata ~razi ~rebe ~reda
 ~reen ~reje ~reks ~rend ~rene ~reo> ~ribe ~rima ~ris> ~risi ~rjaa ~rkem ~rmas ~roko ~rong ~ros> ~rosk ~rps> ~rsa>
 ~rteg ~ruan ~runy ~rusa ~sah> ~sali ~sar> ~sara ~sat> ~sawo ~say> ~sede ~sem> ~sen> ~sepn ~seta ~sida ~sido ~sik>
 ~sili ~sini ~sir> ~siti ~skeu ~skin ~slot ~smar ~smp> ~sola ~sono ~sori ~spbu ~stas ~subu ~sudn ~suge ~sukn ~t2an
 ~tako ~tanp ~tau> ~taun ~teba ~ted> ~teg> ~tegu ~tel> ~terd ~term ~tes> ~tgl> ~titi ~tmp> ~toka ~tos> ~tpol ~tpu>
 ~trol ~tul> ~tuli ~ual> ~ubar ~udik ~udny ~ugen ~uit> ~ukna ~ula> ~ulia ~ulil ~ulit ~uman ~unde ~ungk ~ungs ~unit
 ~untu ~urba ~usik ~usir ~usny ~usui ~usur ~utat ~utin ~vaks ~wan> ~waru ~waya ~wun> ~wung ~yadi ~yaka ~yam> ~yarn
 ~yebu ~yent ~yeru ~yium ~yone ~yong ~yung ~zia> ~zin> ~zzz> ~zzzz
-4 16+tahun 17+lari 17an 17an+di 2+jam 3+hari =ask =money =office =thanks ada+begal ada+gelandangan ada+luka
 ada+pelatihan ada+saudara ada+temen agak aja+nanti alam+jaya alat+plastik alun aman amankan ambruk+tutup
 anak+balita anak+gelandangan anak+masih anak+muda anak+sudah angkot+b02 apa+orang arah+pasar asap+bakar atas+bantu
 atas+flyover atas+tower atau+mesin awal aye aye+lihat b02 badan+kurus banget+sudah bangun+sadar bangun+terus
 banyak+bapak bapak+bawa bapak+meninggal batik bau+badan bau+banget bau+dan bawa+anak bawa+bayi bawa+boneka
 bawa+motor bayi+dititip bayi+juga bayi+sehat bayi+sekarang beda bekas+hitam bengkak+tidak benteng berisik berita
 berkedok berkedok+orang besok+ada biar+tidak bikin+sesak bisa+lapor bisa+ngobrol bisu blok bolong+besar buka+lagi
 bukan+odgj buntung+dari buta+sebelah butuh+izin butuh+susu cacat cari+sekarang cfd cicil cilame cina cuma
 cuma+butuh cuma+minum cuma+ngantuk cuma+ribut daerah+km dalam+angkot dalam+mal dalam+pom dalam+sd dari+bayi
 dari+tetangga deh dekat+sumur dengan+saya dengar+harga depan+pabrik di+balai di+benteng di+cipondoh di+kelurahan
 di+kereta di+kreo di+lengan di+mobil di+pangkalan di+poris di+rt di+saku dia+ada dia+minta dia+yang dibawa
 dibawa+kemana dibawa+pulang dibunuh+rindu dicek dicolek dieu dijemput disuruh ditinggal+anak ditinggal+suami
 dititip+ke donasi dorong+ke dulu+mau emperan+ruko flu gaga gang+cilame gelandangan+tidur gembor gerak+kaki gereja
 geser+ke gigi gitu+aja golok+nya got hapus hi hidup+segan horas hp+saya ikan ikan+di ini+siapa jadi jadi+tidak
 jam+lebih jari+tabrak jawab+orang jaya jembatan+mancing jendela+rusak jilbab juga+tidak kaget kaki+pegel kali+lagi
 kali+mati kali+tolong kamar+dengan kamar+rusak kami+bapak kartu karunya ke+sini ke+tetangga kecapean kecil+jatuh
 kejar+layangan keliling+golok keluarganya+lepas kemarin kemarin+ada kena+angin kendor keramaian kereta+dari
 kereta+tanah kering+tinggal kesel kesini ketemu+belum keterbelakangan kira+apa kira+mayat kolam kondisi
 kontrakan+saya kontrol korban+sudah kota+tangerang kp kresek+hitam kubur kudis kudis+sekujur kumis kuning kurang
 kurus lagi+perempuan lagi+sudah lagi+tunggu lahir laki+lari lama+sudah langka+di lanjut lapar lapas+laki
 lapor+pingsan last leasing lega leher+saya lemas+belum lemas+tapi lepas+cuma lepas+diam lewat+bawa lewat+gang
 lewat+lagi lihat+antri lihat+lagi lihat+lansia lima+menit loh lomba lu lucu lumpuh+sejak lunga main+anak
 makan+dengan mal mandi+saya manekin+toko mangga masak masih+lama masih+napas masih+tunggu masuk+slb mau+makan
 mau+tangis mayat+hidup mayat+pas met mlaku mobil+depan mobil+di mobil+kira mobil+saya muka+gelandangan mulu+di mung
 murah napas+untuk nganga ngelem ngobrol nyebut+nama nyuci nyuci+piring obat+kuat ojek+cimone orang+lain
 orang+pasung orang+pendiem orang+sekarang orang+tawa p pada+meninggal pajak pajak+naik pakai+seragam palang+pintu
 pamulang panas+banget parung pasar pasar+bengkok pasar+tangis pasung+keluarganya pegel pelatihan+pertolongan
 pendiem penipuan+berkedok perempuan+tangis pergi+sendiri perkosa+di pertolongan+orang petugas+bawa petugas+sudah
 pikun pilek pindah pinggang+di pingsan+rasa pingsan+sekarang pinjol pintu+poris piring pisang+di plastik+main
 polsek+belum pos pos+ojek psr pucung pulang punya+rumah putus+dengan qurban racun+obat ralat rasa+mau ribut+mulut
 robot rokok+terus rt+saya rujukan rumah+duka rumah+temen sabtu sakit+kudis saku salah+chat sambel sambil+nyanyi
 sapu sate saya+autis saya+belum saya+cari saya+kejang saya+keluar saya+nganter sebelah+lagi seberang+sekarang segan
 segan+mati sejak+tabrak sekarang+lewat sekarang+tidur sekarat+nih sekolah+anak selalu selapajang sembuh sempat
 sendiri+tapi sendiri+teriak sepeda sering+ada seru servis shinta si+anak sita sktm slb soal spbu+cimone
 sudah+amankan sudah+berhenti sudah+buka sudah+dibuang sudah+dicek sudah+jalan sudah+kami sudah+sita suka+kejar
 sumbang sumur+alat surut susah tabrak+dulu tabrak+pintu tabrak+sepeda tadi+jatuh tadi+pas tadi+saya tagihan
 tagihan+listrik tahun+sekarang tajur tali+dengan tali+pinggang tangan+cuma tani tani+lewat tapi+sadar tarik+ke
 tarik+leasing tarimo tas+kresek tegor teh+sudah temen+sudah tempat tempat+tinggal tenang+sekarang tenggelam+sumur
 terakhir+lihat terapi teras teratur teriak+di teriak+tapi terlantar test tetangga+dari tetangga+tapi tiap+asap
 tiap+hari tidak+cuma tidak+disini tidak+ganggu tidak+kakak tidak+kena tidak+pegang tidak+tidak tidur tiket timnya
-4 tinggal+bekas tinggal+dengan toilet+spbu toko+kayu tolong+diselametin tolong+semprot tolong+share tolong+tebang
 top tugas turun+dari tutup+jalan tv uih umur+17 untuk untuk+tugas untung usah+datang usah+orang wah+hampir
 waktu+kecil waspada waspada+penipuan yang+kata yang+sesak ybs+sudah ~17an ~7an> ~<17a ~<aga ~<agu ~<ang ~<ase ~<aut
 ~<aye ~<b02 ~<b0> ~<bab ~<beb ~<blo ~<boj ~<bol ~<bul ~<car ~<cfd ~<cic ~<cin ~<cip ~<cis ~<cit ~<cle ~<cos ~<cum
 ~<dap ~<dat ~<diu ~<duk ~<flu ~<gar ~<h> ~<had ~<han ~<hi> ~<jaj ~<jak ~<jay ~<jok ~<kad ~<kip ~<kod ~<kol ~<kop
 ~<kp> ~<kul ~<kur ~<lia ~<lim ~<loh ~<lu> ~<luc ~<mla ~<mog ~<nik ~<psr ~<pul ~<pun ~<pup ~<pur ~<qur ~<ral ~<riw
 ~<sak ~<sha ~<skt ~<slb ~<smp ~<soa ~<sya ~<tim ~<tmp ~<tun ~<tv> ~<uih ~<zzz ~abe> ~abil ~abtu ~acat ~adah ~adia
 ~agak ~aget ~agih ~aha> ~ahit ~ahli ~aji> ~alai ~alar ~alid ~allo ~amat ~ampi ~amun ~andi ~apea ~apu> ~apus ~are>
 ~aria ~arta ~arun ~as2a ~asar ~ast> ~atak ~aten ~auk> ~auli ~aye> ~b02> ~bab> ~bara ~bata ~bel> ~biln ~bitu ~bojo
 ~btu> ~bude ~bukn ~caca ~cana ~cap> ~cetn ~cfd> ~cici ~cina ~clea ~cuma ~data ~debu ~deli ~depo ~dian ~dias ~diem
 ~dieu ~din> ~dipr ~disu ~dius ~dona ~ebak ~ecap ~eep> ~ega> ~elat ~ene> ~engo ~ente ~eped ~epen ~erbe ~erej ~erin
 ~erob ~erok ~ersa ~erta ~erti ~eru> ~esan ~esel ~esot ~este ~etad ~etel ~flu> ~gak> ~galn ~gel> ~geso ~geti ~giha
 ~gkel ~gobr ~gur> ~hall ~hapu ~hint ~hora ~iar> ~ibah ~icil ~idur ~iem> ~igi> ~iin> ~ijem ~ilac ~ilam ~ilba ~ilek
 ~illa ~ilny ~ilu> ~imna ~imny ~impa ~injo ~ink> ~ipad ~ipin ~ipul ~irma ~isur ~iwak ~jadi ~jaya ~jilb ~jual ~juka
 ~jut> ~kada ~kala ~kart ~kasi ~kate ~keda ~kedo ~kegi ~keha ~kehu ~kel> ~ker> ~kip> ~kok> ~kola ~kos> ~kota ~ktif
 ~ktm> ~kubu ~kudi ~kumi ~kun> ~kung ~laku ~lalu ~lamu ~lbab ~lear ~leas ~leh> ~les> ~lest ~lfam ~liar ~liat ~llo>
 ~lucu ~mace ~maia ~maka ~manc ~mant ~maul ~mbal ~mbin ~mbor ~mbuh ~mema ~memb ~met> ~mina ~mlak ~mnas ~mogo ~mpat
 ~mpet ~mpin ~nakk ~naru ~nas2 ~ndie ~ndor ~ngsi ~ngu> ~ngur ~nik> ~nja> ~njal ~njan ~njol ~njut ~nkan ~ntos ~ntro
 ~nyi> ~nyuc ~oal> ~obot ~obro ~olam ~oleh ~omba ~onas ~onto ~oper ~oras ~oses ~ostu ~pake ~pamu ~pann ~paru ~pasa
 ~pata ~pege ~pert ~piku ~pile ~pind ~piri ~pos> ~pram ~prog ~psr> ~pula ~pus> ~qurb ~radi ~rala ~rans ~rapa ~reja
 ~res> ~rian ~riks ~rimo ~rked ~rmal ~roba ~robo ~rogr ~rtu> ~rty> ~runa ~rvis ~s2an ~sabt ~sala ~sang ~sant ~sate
 ~sedu ~seli ~seri ~ses> ~shin ~sktm ~slb> ~soal ~ster ~stum ~sur> ~susa ~syar ~taju ~taku ~tana ~tasi ~tat> ~tego
 ~ten> ~tent ~teny ~test ~tidu ~tiin ~tiku ~top> ~tuna ~tunt ~tusa ~tusn ~uasa ~uci> ~ucu> ~udis ~ulu> ~uma> ~umis
 ~umum ~unda ~ungu ~unye ~upun ~urah ~urny ~uwun ~vis> ~wal> ~wart ~was> ~wasp ~yar> ~yara ~yasa ~yuci
-5 10+tahun 37+8 8+anak ada+lagi ada+lansia ada+tinggal adu+saya air+pam akan+datang alam alarm+bakar alat+sakit
 ambil+mangga ambulans+lewat an an+tua anak+dari anak+laki angkot+saya apa+mesin ass atapnya atau baca bahaya baiki
 baiki+sebelum balai+warga banget+sampai banjir+tahun bantu barat bawa+karung bawa+naik bawah+pohon bayar
 bayar+tidak bayi+ke bayi+yang belendung bener+akan beringin biru+dikit bis bisa+dibawa bisa+jalan bisa+kerja
 bisa+ngetik bisa+nyebut boleh botol+minum bukan+apa bukan+bener bulan buta cari+anak cari+saudara cepat+bapak
 chat+ini ciri cirinya cuma+satu cuma+tidak curiga dadap damai+di damai+tidak dapat darah+itu dari+kereta
 dari+polsek data daun dekat+perempatan dengan+bayi depan+sd depan+tk di+bidan di+dekat di+mana di+puskesmas di+sini
 di+tikungan di+tpu dia+pakai dia+tidak dibacok+harga disini disitu+juga diskon ditinggal+dia ditinggal+pacar doang
 dulu+pernah eaaa emang emperan error film+kan gang ganti gas+3 gelandangan+dengan gigil+kehujanan golok+nyasar
 golok+untuk hari+minggu hasil hitam+parkir hp infonya ini+diam itu+lansia jalan+depan jalan+seret jembatan+kaca
 jemur jorok jpo kabel+putus kacamata kakak+di kan+bukan kaos karena+orang kasus kata+30 kata+ditinggal kata+guru
 kayak+orang ke+siapa ke+toilet kebun+bawa keliling keluar+belum kemarin+mau kembali+ada kenanga keren kereta+terus
 kilo kilo+langka kiri kok kok+belum korban+banjir ktp kulit+hitam kunci+kamar kunciran lagi+di laki+umur larangan
 lari+lagi layangan lepas+sudah lewat+sini liar lihat+bapak luka+di maling+motor marah+ke marah+sendiri masih+disitu
 matur mau+pingsan mau+racun mau+urus melahirkan+bulan mendingan merak minta mobil+ambulans motor+masih naik+bis
 napas+kami neraka ngetik ngilu ngupas+tebu nih nyamuk orang+diri otw padahal+selama pagar+tolong pakai+kaos palsu
 pegang+tidak pelatihan pencet penipuan perempatan+shinta perempuan+naik pergi+dari perlu peron+stasiun pertolongan
 perum petugas+di pinggir+kali pinggir+pom pinggir+rel pinjam pkh pohon+ambil posko pramuka pulang+orang
 rakyat+kecil rel+yang riwayat+odgj rsud rumah+abis rumah+minta sakit+sendiri salah sampai+mana sampai+sekarang
 sampurasun satu+lagi satunya saya+bangun saya+kejar saya+lihat saya+urus sebelah+rel sebelum sebelum+ada
 sekarang+rawat sekitar sempit sendiri+terus senjata+angin senyum sepanjang sepeda+jatuh seragam sering share
 siapa+yang sopan stroke+dari stroke+tapi sudah+dari sudah+dengan sudah+dijemput sudah+evakuasi sudah+ikat
 sudah+pulang sudah+tawa sudah+tenang sudah+tolong susu+bayi tabrak+kemarin tabrak+sekarang tahun+baru tahun+kata
 tapi+bisa tapi+napas tarik+laporan tawa+lagi tebu+pakai ternyata terus+linglung tidak+lagi tindak titip+bayi
 tol+bandara tol+kunciran tolong+baiki tolong+ke tower+sutet tuh tumpang tunggu+antri tv+tetangga urus usul waktu
 yang+bakar yang+gerak yang+hilang yang+jawab yang+lemas yang+lihat yang+tidak ~2an> ~<a> ~<an> ~<asd ~<bat ~<bed
 ~<bio ~<but ~<cac ~<dam ~<dau ~<deg ~<dur ~<ea> ~<eaa ~<err ~<gaj ~<gor ~<hal ~<hp> ~<jad ~<jah ~<jpo ~<kag ~<kao
 ~<kil ~<kok ~<ktp ~<lap ~<las ~<lom ~<mah ~<mam ~<mar ~<mus ~<nih ~<otw ~<pir ~<pkh ~<pos ~<rib ~<rsu ~<sal ~<sit
 ~<sta ~<tam ~<teg ~<tik ~<tok ~<top ~<tug ~<unt ~<uru ~<wak ~aaa> ~ahi> ~ait> ~ajan ~akal ~akam ~ake> ~aksu ~aktu
 ~aloo ~alsu ~ampu ~anju ~anka ~anyi ~apor ~aren ~arim ~asak ~asi> ~asil ~ass> ~asus ~aun> ~baha ~band ~beda ~bele
 ~beta ~bole ~bund ~carn ~cila ~cin> ~cira ~dapa ~dega ~dire ~disk ~doan ~dok> ~eaaa ~edar ~edia ~egir ~ehab ~ekit
 ~elal ~elay ~empi ~emur ~ence ~enip ~ered ~erka ~erlu ~erro ~eset ~etaw ~etna ~fony ~form ~gaji ~ggin ~ggu> ~gilu
 ~gok> ~guru ~hara ~hasi ~hirn ~iap> ~ikas ~ilep ~ilo> ~imo> ~ipua ~iput ~isko ~ita> ~iya> ~jana ~jati ~jeng ~joro
 ~jpo> ~kage ~kann ~kaos ~kapa ~kasu ~ket> ~kilo ~kome ~ksud ~ktp> ~ktu> ~kura ~lapa ~lapo ~lasa ~lati ~laya ~lega
 ~lem> ~loh> ~lomb ~lsu> ~luk> ~mahn ~mamn ~man> ~mani ~mba> ~mbah ~mbon ~mbur ~mint ~mun> ~mung ~ncet ~ndak ~ndro
 ~nfon ~ngob ~nih> ~nin> ~nipu ~njam ~nsel ~nta> ~ntuk ~olek ~omen ~opan ~otw> ~pean ~pend ~penj ~pit> ~pkh> ~pol>
 ~pong ~posk ~puny ~raha ~ramu ~rbai ~rbel ~ren> ~rin> ~rlu> ~rol> ~ror> ~rror ~rsud ~rtol ~saku ~sal> ~sapu ~saun
 ~sega ~seki ~seny ~serv ~set> ~sil> ~sko> ~skon ~sopa ~spad ~sumb ~sun> ~tagi ~take ~tapn ~tend ~ter> ~tera ~tern
 ~tif> ~tuk> ~umba ~unga ~usi> ~utuh ~wakt ~walk ~yamu ~yum>
-6 # 24+jam ada+korban ada+petugas ada+riwayat ada+tahi aja+kalau aja+tidak akhirnya alarm apa+bagaimana arah
 atap+bocor balai banjir+mata bansos bantu+alat bau+sampah beli berapa biaya bisa+minta bisa+tidur bocah+saya botak
 bpjs buntung butuh butuh+tempat capek+banget cara+tolong cari+rumput cepat+banget dalam+pos damai dari+sebelah
 dengan+luka dengan+orang dengan+satpam depan+tidak di+jpo di+karawaci di+polsek dinsos dititip ganggu golok+mau
 golok+sakit golok+saya hai hari+sudah hati jaga+aja jatake kaca+jendela kaki+buntung kaki+pasung kalau+dia
 kali+kemarin kali+pas karena kayak+tidak kecil+jalan kelapa kelapa+muda keluar+dari keluarganya kena+bola
 kepala+botak kerja keterangan kira+bayi lagi+pukul lansia+saya lansia+tukang laporan lari+dari layangan+di
 lewat+depan limbah lupa mah makan+dari mampet mantap masa masih+bisa mati+semua mau+masuk mau+minta maupun
 menit+ini minta+minum ngan ngelem+di nggih ngomong+sendiri nongol+lagi nya+orang nyasar+tidak ok oke orang+jalan
 orang+linglung orang+satu orang+tembak orang+terlantar pam panjat+pohon pegang+keliling perang pisang pos+satpam
 punya pusing+kepala rakyat rawat+di rumah+anak rumah+sakit rumah+yang rumahnya sadar+cuma sadar+dan sakit+tinggal
 salah+kirim satu+orang saya+ketemu saya+lari sekarang+duduk sekarang+sudah sesak+napas sih sip spion st sudah+cepat
 sudah+dibungkus sudah+makan sudah+tarik sudah+tua suka suka+pukul surat+keterangan tahu+jalan takut+aja
 takut+ambruk tangerang tangga+jpo tanya tebang teh telanjang+dada telepon+kemana tenggelam+dalam tes tiap
 tidak+punya tidur+dekat tidur+tidak ular+di wah warung+saya yang+respon ~0an> ~<alu ~<ara ~<bot ~<bpj ~<die ~<gra
 ~<hub ~<kab ~<kap ~<kot ~<lup ~<nam ~<ner ~<ok> ~<p> ~<pay ~<shi ~<sih ~<sim ~<sol ~<st> ~<suk ~<teh ~<wah ~<👍>
 ~abi> ~adua ~aka> ~akti ~akya ~ama> ~aman ~anso ~aos> ~arak ~aris ~aros ~ataa ~ate> ~atih ~aupu ~ayar ~baca ~bah>
 ~bans ~baya ~beba ~biay ~bota ~bpjs ~buru ~butu ~dama ~deh> ~dido ~dins ~duka ~easi ~eban ~ekon ~erap ~erja ~ervi
 ~etap ~eter ~etik ~ggah ~gor> ~hai> ~halo ~hati ~haya ~ian> ~iaya ~ikan ~imba ~inso ~inta ~isu> ~itit ~itol ~jemu
 ~joko ~kant ~kerj ~kit> ~kor> ~kuas ~kyat ~lara ~larm ~limb ~lun> ~lupa ~lusi ~mank ~maup ~nama ~nan> ~niti ~ntap
 ~nter ~nyon ~oang ~osko ~otak ~pals ~peni ~perl ~peta ~pion ~pjs> ~pora ~pros ~raky ~rati ~rdam ~reka ~rja> ~rose
 ~sema ~sip> ~spio ~sud> ~suka ~tapa ~teh> ~tiap ~tiha ~tike ~tis> ~tur> ~uarg ~ura> ~urig ~uta> 👍
-7 =drill ada+apa angin+orang angkut apa baik bakar+sudah bales bawa+ke bawah+jembatan bawah+tol belakang+dengan
 belanja bikin bisa+bantu buk bukan+abis bulan+depan burung curiga+ada di+lampu di+mall ditusuk+dari dompet+saya
 gratis halte+busway hati+saya ini+sudah jam+5 kabar karang kaya+tidak ke+dalam kegirangan keluarganya+dikasih
 kemarin+yang kena+batu kepala+dinas kepala+saya kolong+tol kucing+terjebak lagi+makan lagi+tidur lampu+merah
 lansia+naik lapas lempar+senyum lengkap luka+kaki minum+teh mogok mulu naik+angkot nama napas+kok obat+habis
 parkir+ruko pincang ping pintu+air pohon+ambruk rsj rumah+singgah rutin saya+kirim saya+nyangkut saya+odgj seger
 sehat singgah sudah+angkat sudah+beres sudah+bisa sudah+gerak sudah+kembali sudah+kering tahi tahi+lalat taman
 tanah+tinggi tangan+patah tawa telat temen+sendiri terjun+kegirangan tidak+pamit tidak+sekolah trc tukang+pegang
 tuli yang+napas you ~<ama ~<apa ~<ass ~<bik ~<bud ~<cur ~<kar ~<nit ~<oke ~<pra ~<pro ~<rsj ~<sip ~<tek ~<trc ~<you
 ~adam ~adap ~ahay ~alu> ~amin ~apa> ~atis ~atur ~bale ~bar> ~bati ~berm ~biki ~cara ~cet> ~dap> ~dina ~dira ~duan
 ~eda> ~egad ~ehat ~ekor ~endo ~erac ~erat ~gada ~gany ~gasn ~giny ~grat ~idor ~ikin ~inca ~ion> ~kah> ~lanj ~mai>
 ~maks ~malu ~mbi> ~miki ~musi ~nas> ~nsos ~nyat ~ogok ~penc ~perb ~pinc ~rsj> ~sel> ~semp ~sita ~sos> ~taan ~tahi
 ~tama ~tony ~trc> ~ubur ~ucin ~ukny ~upa> ~upas ~urus ~yata ~you>
-8 3+orang 30+menit =beast =tale ada+bantu ambulans+klien api+cemburu batal begadang bener+tidak cek cemburu di+rs
 dia+bawa dia+suka gerak+cepat itu+darah jpo+rusak kami+pulang kan kapan karang+tengah ke+panti kenapa kering
 klien+lemas kosong+sudah kucing+nyangkut lapor+guru mata+buta mata+kaki mau+minum mau+potong medis+nomor mikir
 minggu+ini minta+rokok nanti+ada nanti+dia nganter ngupas nyamuk+banyak padam+dari pangkalan patah+tabrak
 perempatan pom+bensin pukul+murid pulang+dari rawat rs rusak+nanti sampai+sesak saya+dulu sekarang+di sekarang+saya
 sekarang+tinggal sudah+ada sudah+padam tangan+kosong telepon+siapa tengah+pasar tidak+jadi tolong+ambil wkwk
 yang+kejang yang+nongol ~<cem ~<cir ~<hai ~<keh ~<met ~<mik ~<mon ~<rs> ~<rut ~<seh ~<sid ~abar ~ales ~amai ~atal
 ~cemb ~ciri ~daun ~dong ~enap ~ger> ~gira ~gupa ~inan ~iraw ~irin ~itun ~kaba ~kare ~mal> ~ment ~ncar ~ngup ~pura
 ~rgan ~ruti ~seha ~tal> ~tawa ~timn
-9 =joke anak+5 ban ban+truk banget+kaya bayi+tetangga cari+kerja dekat+rel dengan+yang di+kaki dinas golok+lewat
 itu+ada itu+anak jangan+ngomong kalau+ketemu kebon+besar ketemu+luka korban+tidak langka lantai+2 luka+maupun
 maupun+senjata ngomong+orang orang+bener padam pamali pamali+jangan pegang+anak pegang+botol pom rekap saya+temenin
 suara+meledak sudah+ambil sudah+dibawa sudah+minum sudah+pergi tadi+sudah takut+ada tapi+sudah tetangga+tangis
 tidak+kembali trotoar+tengah truk+rusak yang+ketemu ~<bai ~<hat ~<pom ~<wkw ~<🙏> ~asa> ~cek> ~dam> ~damp ~ihan
 ~ikit ~inas ~kepe ~kwk> ~mamp ~mura ~pinj ~pom> ~rama ~tik> ~wkwk 🙏
-10 almarhum+bapak banyak+dengan bawa+helm bot cara cuma+motor dari+kecil dia+pegang gambar gang+sebelah
 hidup+sendiri iseng kaos+gambar ke+gang kena+panas lansia+bawa motor+luka napas+cuma nyanyi obat+lagi orang+lagi
 rindu sudah+sadar temenin teriak+lagi tinggal+sendiri yang+jatuh ~<eko ~<ise ~amal ~baik ~beri ~erma ~gkap ~isan
 ~lann ~patn ~rmat ~sing ~urut
-11 atas+respon badan+bau bangun+pas cepat+respon dari+lahir dengan+bocah di+film gerak+tapi harga kaki+bengkak
 kata+ada malu masih+bangun respon+cepat rumput+bawa sekarang+dengan sudah+tangan ~<gam ~<tes ~<🔥> ~atik ~emat ~masa
 ~seba
-12 ada+tidak angin dari+belakang dikit doang+sudah dong ke+lantai ke+pinggir ketemu+anak lagi+sekarang masih+sadar
 mati+dari mau+ambruk naik+kereta pas+panggil saya+tenggelam sudah+dorong tidak+ketemu tidak+teriak ~harg ~onya
-13 anjing+liar banget+hari mau+lapor sudah+bangun teriak+sendiri tinggal+di ~bot> ~gala ~ongi
-14 bawa+yang jembatan+gantung lagi+dia sudah+mati ~<don ~ndu>
-15 sudah+bawa takut+tabrak
-16 ambulans+sudah tangis+terus
-18 motor+saya
-20 rusak+kena
-22 sudah+ketemu
-24 @1
"""
