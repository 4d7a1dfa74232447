"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-2 40an 7+tahun =road a+dan abaikan abu ada+alat ada+bantu ada+bekas ada+bocah ada+info ada+korban ada+lagi
 ada+rombongan ada+tangan adegan adik+ipar agung air+pam aja+kalau aja+nanti akan alat+dulu alat+nyasar alat+plastik
 alfamidi almarhum alun alun2 anak+di anak+gelandangan anak+sudah angin+tidak angke anjing anjing+tetangga
 anyar+tidak apa+kok apa+mesin api+sudah arah+rel asap+masuk ass atapnya atas+bantu atm aula aula+kelurahan
 autis+umur babakan badan+kurus bagaimana+lanjut bagaimana+sekarang ban+bocor bandung banget+datang bangun+jalan
 bangunan+pegang banjir+butuh bantu+renov banyak+atas banyak+bapak banyak+cepat bapak+petugas bapak+tukang barongsay
 barongsay+bugel basah baterai batusari bau+depan bau+di bawah bawah+pohon beda bedah bedah+rumah belakang+rumah
 belendung belendung+kec belum+juga bener+tindak beredar beredar+itu beres beres+tidak beringin berisik+kayak berita
 besok beta bibi bikin+sesak bioskop bisa+jalan bisa+lapor bisa+masuk boneka buang+sampah bukan+laki bukan+pisau
 bunderan+gading bunga bungkus busway+puri buta+jalan cabut cadas capek+banget cari+anak cat cekcok cicil cikokol
 cikupa ciledug cipadu ciputat ciri cirinya cisadane cisauk cuma+mabuk cuma+ribut daerah+belendung dahi dalam+gudang
 dapet datang+sampai dekat dengan+anak dengan+di dengan+lansia dengan+minum denger+harga dengerin dengerin+musik
 depan+apotek depan+bioskop depan+kfc depan+rsud depan+sd depan+simulasi di+alun2 di+aula di+bak di+bandara
 di+bandung di+cimone di+cisadane di+dahi di+gang di+hati di+ig di+indomaret di+kantor di+kreo di+kunciran di+lapak
 di+lengan di+pamulang di+pipi di+polsek di+pool di+pos di+stasiun di+taman di+tenda dia+ada dia+jalan dia+lagi
 dia+pakai dia+tuli dia+yang diam+dia diam+sekarang dibawa+kemana dibawa+pulang dibuang+di digusur diproses
 diri+tapi disebar diskon disuntik ditaro+orang ditinggal dompet+saya duduk duit dulu+sudah emperan endi enjing
 film+itu foto+orang gading gaga gaji gang+haji gang+kami gedung+parkir gelandangan gelandangan+dengan gembor
 gendong gerak+dari gereja gerendeng gigi giginya golok+pulang gondrong good gor gudang+rongsok habis hallo haloo
 halte+busway hapus hari+gelandangan harus+kenapa hasil hati hati+saya hello hidup+segan hilang hilang+itu
 hilang+sudah hp+saya hubung ijo indah+blok infonya+tentang ini+bot ini+diam ini+sudah ipar ipar+saya iseng itu+ada
 itu+dibawa itu+sendok itu+video itu+yang iya jadi+orang jakarta jalan+bolong jam+5 jam+setengah jangan+kaget
 jangan+percaya jawab jembatan+kaca jemput joget jual+tisu kab kab+tangerang kabel kabel+listrik kakak kaki+bengkak
 kaki+di kaki+pincang kalau+nanti kali+angke kalideres kami+jangan kampung+bulak kara+depan kara+di karunya
 kata+anak kata+tetangga katsiran kayak kayaknya+dia ke+panti kebanyakan kebayoran kebayoran+lama kebon
 kecapean+sekarang kecil+jatuh kecil+jual kejadian kelapa+muda keliling+golok kemarin kemarin+di kemarin+orang
 kemarin+sekarang kemarin+sempet kena+angin kena+bacok kenapa+tidak keren+banget kering+orang kerja+tidur
 kesini+atau ketemu+anak kfc kira kirim+pesan klinik km kok+belum kok+cuma kolong+jembatan kondisi kopi
 korban+penipuan koreksi koreksi+bukan kosambi kreo kucing+saya kumis kumis+tebal kurang kursi+roda kurus
 kurus+tinggi lagi+bagaimana lagi+masak lagi+ngupas lagi+sekarang lagi+tidur lagi+tunggu laki+umur lalat+di lalu
 lampu lanjut lansia+di lansia+pakai lapak+barongsay lapor lapor+di lapor+tetangga larangan layangan+di lengan lepas
 listrik+menjuntai listrik+miring lokasi lu lucu lututnya mah main+anak makan+dengan makan+nasi makan+sekarang mall
 mancing mandi+di mangga manis mantan+saya masak masak+pakai masih+kuat masih+napas masjid+agung masjid+al
 masuk+gang masuk+tidak mati+tidak matur mau+pergi mau+pingsan menang mengganggu menjuntai metal metal+berisik
 minggu+depan minta+polisi misi mobil+sudah muda+pegang muka+takut muncul muncul+lagi musik+metal naik+kereta
 nasi+bungkus nganter ngelem+di ngomong ngungsi ngungsi+di ngupas+kelapa nya+bocor nya+ditaro nya+keren nya+sudah
 nyaris nyimpen+orang odgj+di odgj+kumat odgj+lapor odgj+parah odgj+saya odgj+suka oh+gitu oii ompong operasi
 orang+baik orang+ketemu orang+lemas orang+mana orang+mau orang+racun orang+sekarang orang+serang orang+sopan
 orang+tidur orang+tua otw oy pacar pacar+saya padahal+selama pakai+jaket pakai+peci palang pam pamulang panas
 parkir+ruko parung parung+serab pas+saya patokan peci pelapor penuh penyuluhan penyuluhan+bahaya percaya
-2 percaya+yang perempuan+ada perempuan+hamil pergi perlu pesantren petugas+cepat petugas+sudah piatu pindah
 pindah+ke pinggir+cisadane pingsan+kecapean pinjol pintu+air pipi pisah+dari pisang pisau+itu pisau+sudah
 plastik+main pln polisi+sudah polisi+tidur pool poris posisi pppp promo prosedur prosedur+kalau pulang+istri
 pulang+tidak puri puri+beta putih putus+sekolah ralat+umur ramah ransel rasa+mau razia rel+tanah renov rest
 rest+daerah roda rombongan rongsok rongsok+jatake rsud rt+5 rumah+kami rumah+sakit rumah+saudara rumah+sudah
 rumah+tidak rumah+umur rumahnya+ambruk rutin+kontrol sadar+sekarang saja salah+tulis sampah+ke saudara+tinggal sawo
 saya+ada saya+autis saya+bangun saya+denger saya+makan saya+punya saya+salah saya+tolong saya+wkwk segan segan+mati
 sejak sekarang+dengan sekarang+saya sekarang+sih sekarang+terlantar sekolah+kami selama+ini selesai sembuh
 sempet+pingsan semua+sudah sendal sendiri+tapi sendiri+tidak sendok serab sering+ada setengah shelter siap+banyak
 sido sih+ada sih+tidur sipon situ+besar skripsi slot soetta sopan sorry stabil stabil+tidak stasiun status+masih
 suami+tidak suara+teriak sudah+angkat sudah+bangun sudah+beres sudah+damai sudah+dengan sudah+makan sudah+masuk
 sudah+pulang sudah+sampai sudah+seger sudah+sembuh sudah+tolong sudah+tua sudah+urus sugeng surat+tahu tabrak+orang
 tabrak+saya tadi+lihat tadi+tidak tagihan tahi tahi+lalat tahu+kemana tahun+tinggal tajur takut+aja tanah
 tangan+ada tangcity tanya+prosedur tapi+sehat target tarik+laporan tas tas+ransel tawa tawa+sendiri telat
 telepon+kemana temen+di tempat tenang tenda tentang tentang+cara terakhir+lihat terminal ternyata tetangga+asap
 tetangga+galak this tidak+disini tidak+pakai tidak+pamit tidak+sekolah tidak+tidak tidur+depan tidur+di tidur+gang
 tidur+kp tinggal+dengan tisu toko toko+kayu tol+jatake tolong+anak tolong+cari tolong+info tolong+saya trima
 trima+infonya trotoar+depan trotoar+gelandangan tua tugas tumpang tumpang+di tutup umur+10 umur+17 undang
 undang+penyuluhan untuk+bapak untuk+tugas vaksin video+lama wah wah+hampir warga+minta warga+orang warteg yaa
 yang+amuk yang+bawa yang+beredar yang+datang yang+kaki yang+ketemu yang+lemas yang+luka yang+meninggal yang+respon
 yang+tidur yang+tusuk ~40an ~<40a ~<aaa ~<abu ~<aca ~<aka ~<alf ~<alm ~<ant ~<apl ~<asa ~<asd ~<ase ~<at> ~<atm
 ~<aul ~<bas ~<ber ~<bin ~<bio ~<bis ~<bor ~<cad ~<cap ~<cat ~<cic ~<cil ~<cur ~<dam ~<das ~<deb ~<dek ~<del ~<dij
 ~<dim ~<din ~<dud ~<dui ~<dur ~<enj ~<gag ~<gan ~<gar ~<gel ~<gon ~<goo ~<gor ~<gw> ~<hab ~<har ~<hil ~<hor ~<hub
 ~<ijo ~<inf ~<ipa ~<ise ~<iya ~<jag ~<jal ~<jam ~<jan ~<jog ~<jom ~<kag ~<kan ~<kap ~<kea ~<ked ~<ker ~<kfc ~<km>
 ~<kol ~<kop ~<krl ~<lal ~<las ~<lek ~<len ~<lep ~<lid ~<lin ~<los ~<lot ~<lu> ~<luc ~<lut ~<mad ~<mah ~<meg ~<mod
 ~<n> ~<ner ~<nik ~<nun ~<oii ~<otw ~<oy> ~<pab ~<pes ~<pia ~<pln ~<poo ~<por ~<ppp ~<qwe ~<raw ~<raz ~<rod ~<rom
 ~<rsu ~<ruj ~<ruk ~<sen ~<sep ~<sid ~<sin ~<slo ~<soe ~<sol ~<sti ~<sug ~<sya ~<taj ~<tar ~<tas ~<td> ~<tel ~<ti>
 ~<tig ~<tis ~<tp> ~<tri ~<tua ~<tug ~<tum ~<tut ~<uga ~<und ~<uta ~<vak ~<wil ~<win ~<wis ~<yaa ~<zzz ~aaa> ~aaaa
 ~abai ~abel ~abil ~abu> ~adas ~adeg ~adia ~adua ~agi> ~agih ~agu> ~agun ~ahi> ~ahma ~aji> ~ajia ~ajun ~ajur ~akah
 ~akak ~ake> ~akek ~akku ~akor ~alan ~alfa ~alid ~allo ~alma ~alu> ~ama> ~amah ~ami> ~amid ~amin ~ampe ~amri ~amul
 ~ane> ~ang> ~angc ~angn ~ani> ~anis ~anse ~ante ~antr ~apa2 ~apar ~aper ~apet ~apli ~apus ~area ~arge ~arhu ~aria
 ~arim ~armi ~arny ~aron ~arsa ~arta ~arto ~asak ~asep ~asil ~asiu ~ass> ~atau ~ate> ~aten ~atm> ~atsi ~atul ~auk>
 ~aula ~aut> ~awab ~awo> ~aya> ~ayak ~ayan ~ayor ~azia ~bale ~baro ~basa ~bate ~bayo ~bele ~belo ~ber> ~berb ~bere
 ~bero ~beso ~biar ~bili ~biln ~bios ~bisu ~blok ~bone ~bor> ~buar ~bumi ~bus> ~but> ~cabu ~cada ~cang ~car> ~caya
 ~cekc ~cep> ~cici ~ciko ~ciku ~cile ~cipa ~cul> ~dah> ~dahi ~dal> ~dane ~das> ~data ~debu ~deg> ~dega ~dek2 ~den>
 ~deng ~dico ~dide ~digu ~dihu ~dije ~dipr ~dira ~disi ~disk ~diur ~drak ~dron ~duan ~dudu ~dug> ~duit ~duli ~duru
 ~ebai ~ebar ~ebay ~eci> ~edah ~edit ~edug ~edur ~ejad ~ejak ~eka> ~ekco ~eksi ~elap ~elas ~eles ~ello ~elom ~elte
 ~emar ~embo ~enca ~endu ~enek ~eng> ~engn ~engu ~enji ~enuh ~epas ~epny ~erab ~erad ~erai ~ered ~erej ~eriu ~erli
 ~ermi ~ersa ~erty ~eruh ~erum ~esai ~esan ~esas ~esel ~esok ~eten ~etid ~etta ~fami ~gadi ~gaga ~gaji ~gak> ~gard
 ~gate ~gcit ~gert ~ggat ~ggir ~giha ~gina ~giny ~gka> ~gke> ~gomo ~gond ~good ~gopi ~gore ~got> ~gram ~gsay ~gsi>
-2 ~gsok ~gusu ~habi ~hall ~hapu ~hatu ~hell ~helt ~hila ~hmat ~huja ~hum> ~ial> ~iang ~iann ~iant ~iatu ~ibi> ~icil
 ~icop ~ider ~ido> ~ieu> ~igi> ~igin ~igus ~ihin ~ihub ~ikit ~ikok ~ikup ~iled ~ilep ~ilik ~ilin ~ill> ~ilny ~ima>
 ~iman ~imar ~impa ~inal ~indo ~info ~inik ~injo ~ink> ~iosk ~ipad ~ipar ~iper ~ipi> ~ipin ~ipon ~ipro ~ipsi ~ipul
 ~ira> ~irah ~iri2 ~isad ~iseb ~iser ~isi> ~isik ~isko ~itas ~itin ~itu> ~iun> ~iuru ~iya> ~izi> ~jaga ~jaka ~jala
 ~jam> ~jan> ~jian ~joge ~juk> ~junt ~juny ~kab> ~kada ~kak> ~kaka ~kang ~kant ~kars ~kats ~kcok ~kebo ~keda ~kegi
 ~kepe ~keru ~kfc> ~kira ~kita ~kku> ~klin ~koko ~kol> ~kons ~kopi ~kos> ~kreo ~krip ~krl> ~ksin ~kulo ~kumi ~kupa
 ~kura ~lah> ~lamp ~lan> ~lape ~las> ~last ~lays ~ledu ~leng ~lepa ~lesa ~lide ~lini ~llah ~lmar ~lom> ~lon> ~loo>
 ~los> ~lter ~lucu ~luha ~lun2 ~lun> ~lung ~lupa ~lutu ~maka ~mall ~man> ~manc ~mant ~mare ~marh ~mari ~mart ~masa
 ~mbil ~mbon ~mbor ~mbuh ~menj ~meri ~meta ~midi ~misi ~mode ~mpe> ~mpen ~mpon ~mpu> ~mpur ~murn ~nakk ~ncar ~ndah
 ~ndal ~nden ~ndok ~ndro ~nene ~nero ~net> ~nga> ~ngci ~nger ~nget ~ngi> ~ngop ~ngsi ~ngur ~nis> ~nit> ~njol ~nkan
 ~note ~nov> ~nta2 ~ntak ~ntau ~nten ~ntre ~ntu> ~nyan ~nyok ~oda> ~odan ~oder ~oett ~oget ~ogra ~ohon ~oii> ~okas
 ~oker ~okin ~oko> ~okol ~ombo ~omo> ~omon ~ondr ~onek ~onta ~ood> ~ool> ~opan ~ore> ~oris ~orma ~orry ~ort> ~osam
 ~osed ~oses ~osko ~ost> ~ota> ~otw> ~paca ~padu ~pamu ~pan> ~pang ~pant ~paru ~peci ~pema ~per> ~pers ~pet> ~piat
 ~pind ~pipi ~pir> ~plik ~pln> ~pol> ~pool ~por> ~port ~ppp> ~pppp ~prog ~prom ~puri ~puti ~qwer ~ra2> ~rada ~rahi
 ~rahm ~rako ~rasu ~razi ~rbus ~rcay ~rea> ~reda ~reja ~reks ~reng ~reo> ~res> ~rget ~rhum ~rima ~rips ~rita ~rlih
 ~rlu> ~rmas ~roda ~rogr ~roki ~romb ~romo ~ror> ~rry> ~rsud ~rta> ~rteg ~rti> ~rtun ~ruju ~rung ~runy ~sai> ~sama
 ~samp ~sasa ~sauk ~saun ~sawo ~say> ~sedi ~sedu ~sepa ~sepn ~ses> ~shel ~sian ~sido ~sik> ~sil> ~sipo ~sir> ~siun
 ~skon ~skop ~skri ~slot ~soet ~sola ~sopa ~sorr ~star ~stas ~sud> ~suge ~sunt ~sur> ~syar ~ta2> ~tabi ~tadi ~tagi
 ~tahi ~taju ~tak> ~tapn ~targ ~tasa ~tat> ~tawa ~telp ~tend ~tent ~ter> ~term ~tern ~ther ~this ~tiga ~tike ~tim>
 ~tis> ~tisu ~toka ~toko ~tra> ~tren ~tri> ~trim ~tsir ~tta> ~tuga ~tull ~tup> ~tur> ~tusa ~tutn ~tutu ~uala ~ugal
 ~ugas ~ugen ~uit> ~ujan ~ujuk ~ula> ~ulia ~uluh ~umi> ~umis ~umpu ~una> ~uncu ~unde ~ung2 ~unti ~urny ~usny ~usur
 ~utat ~utih ~utup ~utut ~vaks ~ver> ~wab> ~wah> ~warn ~wart ~waru ~wert ~wis> ~wun> ~xxx> ~yar> ~yara ~yati ~yora
 ~zia> ~zzz> ~zzzz
-3 3+anak ada+gelandangan ada+tabrak ada+temen air+10 aja aja+di aktif al alamat alat+sakit alhamdulillah anak+laki
 anak+pura anak+tidak angkut apa+orang apotek arah+pasar atau autis badan+panas bagi bahaya balai+warga bales
 bangun+sadar bansos bantu+tidak bapak+bawa barat baru bau+banget bawa+ke bawa+tas bawah+jembatan bebas+orang
 bekas+jahitan belum+ada beras berisik berkedok berkedok+orang berobat berobat+sekarang besar+di biaya bis blok
 boleh bpjs bsd bukan bukan+odgj bulan bunderan bus butuh+susu cari cepat+banget cuma+duduk cuma+ngantuk cuma+tidak
 dadap dan+mau dari+dinsos dari+tadi dari+tetangga dekat+pom dengan+satpam depan+toko di+gubuk di+kaki di+kampung
 di+kelurahan di+kolong di+lampu di+lapangan di+perempatan di+rumah di+sekolah dia+ditinggal dibawa+ke dibunuh+rindu
 die dijemput dikeroyok+sudah duduk+aja duduk+diam flu galak gelandangan+tidur gelap gerobak golok+lewat golok+sakit
 golok+untuk got got+mampet gratis hai hari+minggu hatiku hidup+sebatang hilang+dari ig itu itu+sekarang jahitan
 jahitan+di jaket jalan jalan+pembangunan jantung+saya jatiuwung jpo kaki+palsu kalau kali+mati kali+pas kami+bapak
 kami+bebas kampung kampung+kami kantor karena ke+orang kec+benda kecapean keluarganya+sudah kemarin+dikeroyok keren
 kerja+mau kesini ketemu+odgj keterbelakangan kok+status kolong kondisi+lemas konseling konten konten+kesel kontrol
 korban+banjir korban+tidak kota kp ktp kubur kucing kulit+sawo kumat+tidak kunciran lagi+dia lagi+makan
 lalu+sekarang lansia+nyasar lansia+tukang layangan lem lemas+tapi limbah linglung loh lupa mabuk+lem mampet
 mampet+banjir mantap marah+sendiri masuk+panti matang mau+minta mau+ngomong medis+nomor meninggal+semua met
 minta+sekarang muda muka+gelandangan musik naik+angkot nanti+dia nasi ngupas+tebu nih nikah nongol+lagi noted nya
 nyamuk odgj+harus ongkos orang+diam orang+kemarin orang+lagi orang+nongol orang+sudah orang+teriak orang+terlantar
 p palsu pangkalan panjat+pohon parah+cuma parkir+mall pasar pegang+keliling pegel pembangunan pembangunan+3 pencet
 pendek penelepon+tanya penipuan+berkedok perempuan+tangis pernah+tapi pesan+suara petugas+perempuan pikun ping
 pinggir+tol pinjem polsek+jatiuwung pos+satpam pramuka psr psr+anyar pura pusing rakyat rakyat+kecil ralat
 ribut+mulut rs rt rt+kami rumah+anak rumah+singgah rutin sadar+cuma sadar+dan sadar+diri sakit+sendiri
 sakit+tinggal salah sampai+sekarang samping satpam+orang saudara sawo+matang saya+odgj sekarang+bagaimana
 sekarang+di sekarang+tidur sekarang+tumpang semua+hidup sendiri sepanjang sepanjang+jalan serpong singgah sip sita
 sita+satpam sudah+berobat sudah+jalan sudah+kembali sudah+kering sudah+minta sudah+naik sudah+saya sudah+sita
 sudah+tangan tabrak+mobil tadi+sempet tahu tahun+ini tahun+lalu takut+ada takut+tabrak tanpa tapi+cuma tapi+sadar
 tawon tebu tebu+pakai temen+cerita temen+sudah teriak+dari terminal+poris tes test tiap+hari tidak+mau tidak+usah
 tidur tindak toilet+spbu tol+karang tolong+orang topi trc tukang+pegang tunggu tv untuk untuk+konten usir video
 waktu waktu+kecil warung warung+saya waspada waspada+penipuan yang yang+jatuh yang+kata yang+saya ybs+sudah you
 ~2an> ~<akt ~<al> ~<alh ~<ang ~<anj ~<apo ~<are ~<ass ~<aut ~<bia ~<bpj ~<bsd ~<bua ~<bun ~<cab ~<cal ~<dah ~<dat
 ~<deg ~<ema ~<flu ~<geb ~<got ~<gra ~<ig> ~<itu ~<jah ~<jak ~<jaw ~<jem ~<jen ~<jpo ~<kal ~<kec ~<keh ~<ken ~<kot
 ~<kp> ~<ktp ~<kub ~<kuc ~<loh ~<lok ~<lup ~<mam ~<mis ~<moh ~<mon ~<nur ~<omp ~<ong ~<ope ~<p> ~<pac ~<pam ~<pay
 ~<pik ~<pla ~<psr ~<pun ~<rak ~<ral ~<ren ~<rs> ~<rt> ~<rum ~<rut ~<san ~<sau ~<sed ~<sej ~<sem ~<tah ~<tan ~<tdk
 ~<tos ~<trc ~<tv> ~<unt ~<vid ~<wak ~<yan ~<👍> ~abi> ~abut ~acar ~adap ~ade> ~adi> ~ahit ~aina ~aja> ~akal ~akam
 ~aket ~akti ~aktu ~akya ~alam ~alau ~alha ~alsu ~amdu ~anan ~angg ~anju ~anpa ~anso ~apea ~apny ~apot ~arak ~arga
 ~aris ~art> ~aru> ~asar ~ater ~atis ~atiu ~atur ~atus ~auda ~auti ~awon ~bagi ~bans ~bara ~baru ~beba ~biay ~boh>
 ~bole ~bon> ~bpjs ~bsd> ~buat ~bukn ~bund ~bura ~cint ~cipu ~cira ~city ~dap> ~dape ~dek> ~deo> ~diba ~dius ~dua>
 ~ebah ~ebon ~ebu> ~ecap ~eda> ~edar ~edok ~eduh ~eja> ~elak ~elay ~elil ~empe ~emui ~endi ~enov ~epen ~erap ~erbe
 ~eris ~erla ~erpo ~erti ~flu> ~g2an ~gang ~gani ~gany ~gapa ~gege ~gel> ~gemi ~gerc ~gere ~gga> ~ggah ~ggan ~gira
 ~gkos ~glun ~gole ~grat ~guna ~hai> ~hamd ~hasi ~hat> ~iaka ~iamb ~iaya ~ibag ~ideo ~idi> ~idur ~ijem ~ijo> ~ikah
 ~iku> ~illa ~imna ~ingl ~ipas ~iput ~ira2 ~isu> ~ity> ~iusi ~iuwu ~jahi ~jake ~jawa ~jem> ~jeng ~jkl> ~jpo> ~jut>
-3 ~juta ~kamp ~kan> ~kart ~kasi ~keca ~kedo ~ket> ~keti ~kisa ~kolo ~kop> ~krg> ~ktif ~ktp> ~ktu> ~kubu ~kuci ~kun>
 ~kut> ~kwkw ~kyat ~lalu ~land ~lanj ~lara ~lasa ~lau> ~leki ~lfam ~lham ~lili ~limb ~llo> ~loh> ~loka ~lomb ~lot>
 ~lsu> ~mal> ~mana ~mbi> ~mdul ~mel2 ~men> ~mera ~met> ~mina ~mis> ~moho ~mong ~muin ~musi ~nang ~nasi ~ncir ~ndek
 ~ndi> ~ndir ~nekn ~ngem ~nggu ~ngke ~nglu ~nih> ~nika ~njan ~njem ~njun ~njut ~npa> ~ntap ~ntar ~ntik ~ntor ~ntro
 ~numb ~nyam ~nyes ~obak ~obat ~oboh ~okan ~oleh ~olek ~ompo ~ongk ~otak ~oted ~otek ~oto> ~paka ~pals ~pann ~pasa
 ~payu ~pean ~pege ~pera ~perc ~perl ~piku ~pile ~pjs> ~pnya ~posi ~pote ~pram ~psr> ~pun> ~pus> ~pusi ~raky ~rala
 ~ramu ~rawa ~rbel ~reba ~rena ~reno ~rga> ~rgan ~risi ~rked ~rluk ~rmin ~rpon ~ruti ~sant ~sar> ~saud ~sega ~seja
 ~semb ~serp ~sete ~sih> ~sip> ~sisi ~skrg ~spad ~ster ~tanp ~tar> ~tasi ~tau> ~tawo ~tdk> ~tebu ~ted> ~teny ~terp
 ~tes> ~test ~tidu ~tiha ~tiuw ~tony ~topi ~torn ~tos> ~trc> ~tulu ~tumb ~tusn ~ubur ~udar ~ukny ~ulan ~ulil ~unda
 ~usin ~usir ~utis ~vide ~wakt ~wasp ~won> ~wung ~yamu ~yang ~yese ~you> 👍
-4 10+tahun abis+putus ada+apa ada+bau ada+lansia ada+pelatihan ada+petugas angin apa+bagaimana baca badan+bau baik
 baiki+sebelum bakso balai ban bandara banget+sudah bawa+karung bawah+tol bayar bayi+sehat bayi+yang bebas
 belakang+dengan berapa besok+ada buta cacat cari+rumput cuma+motor dan dengan+pacar di+balai dia+tidak diam
 ditinggal+surat dua gang ganggu gelandangan+bawa golok+nya gubuk hi infonya itu+anak itu+darah jadi jangan jatake
 jaya jembatan+patah jpo+rusak kabar kaca+mobil kaget kara kayak+orang ke+arah ke+rsj ke+seberang kebon+besar kec
 kegirangan kel kembali kesel ketemu+belum kok kolong+tol lahir lama+tidak lansia+yang lapar laporan lewat+bawa
 lewat+depan liar makan+dari masih+di masjid+raya mau+makan merah minta minta+rokok motor+luka nanti+ada napas+cuma
 ngelem nyasar+di oh ok oke orang+linglung pada+meninggal patah+tolong pelatihan pelatihan+pertolongan penipuan
 pernah+orang pertolongan pertolongan+orang perum pilek pincang pinggir pinggir+rel pom+bensin poster+cara
 punya+rumah putus+dengan rasa rsj rumput rumput+bawa rusak+nanti saya+hilang saya+temenin saya+yang sebatang
 sebatang+kara sebelum+ada sedih seger sekarang+duduk sekarang+lewat sekarang+sudah sempet sesak+napas siapa sih
 spbu subuh sudah+dibawa sudah+pergi susu susu+bayi takut tangga tangga+jpo tani tani+lewat temenin teriak+sendiri
 terjun+kegirangan tetangga+tapi tidak+ganggu tinggal tol tolong+baiki tolong+tebang tuli usah yang+napas yang+sesak
 ~2nya ~<alu ~<ane ~<bar ~<beb ~<blm ~<blo ~<cac ~<cik ~<dan ~<diu ~<dua ~<gaj ~<gub ~<hi> ~<jad ~<jay ~<jok ~<kok
 ~<lap ~<lay ~<lim ~<mog ~<mud ~<mus ~<nas ~<nih ~<oh> ~<ok> ~<per ~<pip ~<pom ~<pra ~<pus ~<ras ~<rsj ~<sar ~<sih
 ~<skr ~<spb ~<sta ~<sub ~<tak ~<tam ~<taw ~<tia ~<top ~<tun ~<usa ~<you ~<🙏> ~aan> ~acat ~agak ~aget ~ahay ~aika
 ~akan ~akso ~akut ~alai ~alka ~aloo ~alun ~ana> ~angs ~anti ~apor ~arun ~asah ~atih ~atik ~ayar ~ayin ~baca ~baks
 ~bala ~bas> ~berk ~blm> ~buk> ~bunt ~caca ~cape ~cari ~carn ~cat2 ~cek> ~cet> ~ciri ~cisa ~dian ~ean> ~ebas ~edih
 ~egir ~eki> ~el2> ~elat ~embu ~enap ~enip ~epis ~erah ~eras ~erce ~erin ~erit ~erok ~erto ~fony ~gkor ~gubu ~halo
 ~haya ~hir> ~hita ~iam> ~iama ~ihan ~iki> ~ilek ~imba ~inca ~ipua ~isit ~iteb ~jadi ~jati ~jemp ~jing ~kaba ~kage
 ~kala ~kare ~kec> ~kemb ~kepi ~kiri ~kit> ~kok> ~kora ~kota ~kso> ~lapo ~les> ~liar ~lkan ~mamp ~matu ~mbal ~mogo
 ~mpat ~mpin ~muda ~ncan ~nfon ~ngeg ~ngko ~njin ~nti> ~nyar ~nyi> ~onse ~oper ~orny ~pbu> ~penc ~peni ~pert ~pinc
 ~piny ~pora ~rah2 ~raha ~rama ~rans ~rapa ~rcep ~rin> ~rind ~robo ~rol> ~rose ~rsj> ~rtol ~rump ~sala ~sara ~sari
 ~seli ~sita ~sos> ~spbu ~subu ~take ~tana ~teba ~ten> ~tera ~tif> ~timn ~trol ~uasa ~ubuk ~uman ~umba ~umbe ~untu
 ~upas ~uri> ~usah ~usu> ~uta> ~utin ~yiny 🙏
-5 ada+saudara agak aman ambil ayam baiki bakar+api banget+kaya banget+orang bantu batal benda bener+tidak
 bisa+bantu botak butuh cek di+mana di+masjid di+rs dibantai dibawa dikit doang dulu+pernah emang gelandangan+di
 golok+nyasar hampir hidup+sendiri hp jam kaki+patah kapan kata+ada keliling kelurahan kembali+lagi kenapa
 kepala+botak kering kerja lagi+di lampu+merah lansia+bawa lari+dari masih+lama mata+buta mau+lapor nanti ngupas
 nomor orang+bener orang+jalan orang+tidak padam padam+dari panti perempatan pinggir+kali pisah pom pos rawat
 rawat+di rumahnya satu+orang sebelah+dari sekarang+rawat sekitar sudah+diam tanah+tinggi tapi+sudah tapi+tidak
 teriak+nya terlantar tidak+lagi tidak+punya tinggal+di tolong+ambil ~<aga ~<bat ~<bed ~<cin ~<cip ~<cir ~<cis ~<hai
 ~<hal ~<hp> ~<kul ~<nom ~<oke ~<pro ~<pul ~<pur ~<sal ~<sel ~<sia ~<sip ~<sit ~<teb ~<teg ~<tok ~abar ~aiki ~ales
 ~ampu ~ange ~ara> ~asan ~asi> ~at2> ~ayam ~band ~bata ~baya ~beda ~bend ~bota ~butu ~cing ~diam ~die> ~dima ~doan
 ~dok> ~dur> ~ekit ~elem ~elpo ~endo ~engk ~erja ~erke ~erlu ~est> ~eter ~gala ~get> ~ggu> ~gor> ~gupa ~hamp ~iar>
 ~ibaw ~iran ~iraw ~itan ~jaya ~jual ~kel> ~kerj ~kir> ~kuas ~lann ~lati ~leh> ~lpon ~lura ~mahn ~mali ~mint ~mor>
 ~mpet ~mpir ~nakn ~nant ~ngup ~nipu ~nomo ~nsel ~nta> ~omor ~opi> ~orak ~pela ~perb ~pinj ~pom> ~pong ~pos> ~pros
 ~puny ~rann ~rasa ~rati ~rbai ~ris> ~rja> ~rlan ~sang ~seki ~semp ~send ~siap ~tal> ~tek> ~terl ~tik> ~ual> ~uarg
 ~uda> ~upa> ~ura> ~utuh ~uwun ~yam>
-6 =ask almarhum+bapak apa atas+respon bisa+kerja bot bukan+bener cara+tolong cari+kerja cuma dia+suka dinsos disini
 film+kan itu+di jembatan+gantung jual kan+bukan kaos kemarin+yang ketemu+luka luka+maupun maupun maupun+senjata
 mikir mogok ngantuk pakai+kaos punya respon+cepat saya+dulu saya+rusak saya+tenggelam sehat sudah+mati sudah+sadar
 taman tangerang tanya tiap tidak+jadi tidak+ketemu tv+tetangga urus yang+kejang ~<apa ~<bot ~<cum ~<doa ~<gam ~<jua
 ~<kab ~<kao ~<lec ~<lia ~<mik ~<ngu ~<num ~<pad ~<tes ~<tim ~<uru ~adam ~amat ~amen ~apan ~aren ~atal ~aupu ~baha
 ~buru ~cin> ~cuma ~dam> ~dins ~ecet ~egel ~enan ~enya ~erik ~erob ~gasn ~gok> ~hati ~ikil ~ikir ~inso ~itun ~joko
 ~kaos ~keri ~kil> ~lece ~mani ~maup ~mbar ~miki ~nas> ~nyum ~oang ~ogok ~patn ~peny ~pura ~put> ~rmat ~roba ~sat>
 ~sel> ~sing ~taku ~tama ~tiap ~tuk> ~uma> ~upun ~urah ~yata
-7 # =heart =office anak+saya anjing+liar bikin dari+lahir jangan+ngomong kalau+ketemu kebun+bawa mana mau+ambruk
 mau+minum nama ngomong+orang nya+orang nyasar+tidak obat+lagi pamali pamali+jangan panas+banget pulang
 sekarang+tinggal sudah+gerak sudah+minum tahu+jalan tebang wkwk yang+tabrak ~<ama ~<bik ~<but ~<car ~<kur ~<met
 ~<nam ~<pos ~<seh ~<suk ~<wkw ~aman ~aos> ~biki ~ehat ~game ~iak2 ~iap> ~ikin ~inan ~isan ~kah> ~kwk> ~laya ~mput
 ~nama ~nan> ~ntuk ~nyat ~onya ~pula ~ren> ~seha ~sini ~wkwk ~yari
-8 =joke ada+tidak arah cara dekat+rel dong gerak+cepat harga kan rindu sudah+ada tangis+terus tidak+ada
 tinggal+sendiri ~<ara ~<bai ~<hat ~<kar ~<rin ~amal ~ampi ~apa> ~asa> ~beri ~bot> ~dong ~erma ~harg ~inta ~irin
 ~nsos ~ongi ~seba ~suka ~urus
-9 =beast di+film karang karang+tengah pegang+anak suka ~<cem ~<don ~baik ~bar> ~cara ~indu ~lapa ~sah> ~ucin
-10 =drill ada+di ~ndu> ~pada
-11 dia+pegang motor+saya sudah+ketemu ~eban
-12 sudah+bawa
-13 =tale ambulans+sudah bawa+yang
-26 @1
"""
