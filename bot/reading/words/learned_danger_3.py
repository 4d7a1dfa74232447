"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-2 radio radio+rusak ralat+bukan ralat+umur ramah rambut+cepak rambut+sudah rangkas+nyasar ransel rawa+bamban
 raya+mauk rel+kereta rel+tanah resmi ribu ringan riwayat roda rokok ronda+jalan rs+hermina rt rt+5 rt+8 rt+kami
 rt+sebelah ruko+duta ruko+sudirman rumah+minta rumah+rw rumah+saudara rumah+sejak rutin+minum sabar sadar+sekarang
 sakit+bukan sakit+di salah+chat salah+tulis sambil+telanjang sampah+tumpuk sampai+belum sampai+jam sampai+tengah
 samping sapu+jalan sapu+karena satpam+ada satpam+orang satu+di satu+kelas saudara+tidak saung+sawah saya+amuk
 saya+anak saya+bakar saya+bangun saya+butuh saya+capek saya+ganggu saya+laki saya+pindah saya+sakit saya+salah
 saya+sejak saya+sekarat saya+simpan saya+suka saya+temukan saya+tulis saya+wkwk sd+gelandangan sdn sebar
 sebelah+pabrik sebelum seberang+pom sedekah sedia sekarang+anak sekarang+kaki sekarang+kalau sekitar+60
 sekolah+tidak sektor sektor+9 selalu sempet+pingsan semua+hidup semua+kena senam sendal sendiri+makan sendiri+orang
 sendiri+rumah sendiri+tapi sendiri+tidak sepanjang sepanjang+jalan serab serah serpong setelah+saya sewa shelter
 siapa+yang sido sih+ada sih+tidak sih+tidur simpan sita sita+satpam smp soal soetta sok sorry speaker stabil start
 stasiun stasiun+tangerang sudah+2x sudah+3 sudah+angkut sudah+berobat sudah+buka sudah+bulan sudah+dari
 sudah+datang sudah+diperban sudah+ditangkep sudah+evakuasi sudah+kapendak sudah+masuk sudah+minta sudah+mlaku
 sudah+pegang sudah+putar sudah+sampai sudah+seger sudah+sita sudah+tahun sudah+tidur sudah+urus sudirman
 sugeng+enjing sumbang sumbang+warga sungai+cisadane susah susu susul+hp syarat+masuk syaratnya tabrak+mobil
 tabrak+saya tadi+belum tadi+ikut tadi+iseng tadi+pingsan tadi+putar tadi+sempet tagihan tagihan+listrik tahu+alamat
 tahun+hidup tahun+ini tahun+mau tahun+sekarang tahun+sering tahun+terakhir tahun+tidak tai tai+lalat takon taksi
 takut+mati tambal tangan+cuma tangga tangga+penyeberangan tangis+cari tangis+doang tanya+kata tanya+lagi
 tanya+sudah tanya+syarat tanya+terus tapi+diam tapi+saya tarik+ke tas+ransel tawon+di tembok+sekolah temenin+tidak
 tempat+biasa tenda tentang+cara terakhir+di terakhir+lihat teriak+merdeka teriak+nyanyi teriak+sudah terminal+sudah
 ternyata+tidak terus+tidak tetangga+galak tetangga+tiap tgl tiap+ada tidak+angkut tidak+denger tidak+di
 tidak+janten tidak+keberatan tidak+kenal tidak+kios tidak+kira tidak+lapor tidak+mempan tidak+nanaon tidak+nyentuh
 tidak+panas tidak+uih tidur+abis tidur+gang tidur+sebelah tiga+ekor tigaraksa tinggal+dua tinggal+satu tinggal+yang
 tinggi+tidak tisu titik titik+lokasi toko toko+jalan toko+kayu toko+pisau tokoh tol+benda tol+karang tol+kebon
 tol+tangerang tolong+banget tompel tompel+di topi topi+biru trima trima+infonya troli troli+bekas trotoar+depan
 trotoar+gelandangan tua tua+duduk tua+mau tua+pakai tubun+sebelah tuh+ada tuhan+memberkati tuju tukang+kelapa
 tukang+sate tuli+jadi tulis+di tunarungu tunarungu+saya tunggu tunggu+di tunggu+petugas turun+di turun+terus
 tutup+aja tutup+jalan uang ular umt umum+baik umur+12 umur+13 umur+7 umur+sekitar untuk+bener untuk+gelandangan
 urus+kartu usah+kakak usaha vaksin wa+terakhir wabarakatuh warahmatullahi warahmatullahi+wabarakatuh warga+antar
 warga+kami warga+orang warteg wetan wifi woy wungkul yang+amuk yang+butuh yang+cuma yang+ke yang+kena yang+laki
 yang+masuk yang+motor yang+parah yang+perempuan yang+punya yang+respon yang+sekarang yang+tadi yang+tergeletak
 yaudah yayasan ybs+lihat yo you+respon yuk zzzzz ~30an ~<2x> ~<30a ~<ade ~<age ~<aki ~<akt ~<al> ~<alf ~<apl ~<aye
 ~<bam ~<ban ~<bej ~<ber ~<bit ~<boj ~<bua ~<cfd ~<cic ~<cik ~<cil ~<cit ~<com ~<da> ~<dah ~<dap ~<ded ~<dio ~<dit
 ~<diu ~<dok ~<dud ~<dul ~<dur ~<dut ~<edi ~<eko ~<emb ~<enj ~<fil ~<fot ~<gab ~<goo ~<gud ~<h> ~<had ~<hhh ~<hij
 ~<hip ~<hit ~<huj ~<iku ~<ipa ~<isl ~<ist ~<itu ~<iya ~<jal ~<jaz ~<jd> ~<jel ~<jen ~<jkl ~<jom ~<jor ~<jum ~<kaf
 ~<kan ~<kas ~<kek ~<kem ~<ken ~<kfc ~<kk> ~<km> ~<koa ~<kon ~<kre ~<kup ~<kut ~<lah ~<lam ~<las ~<leg ~<ler ~<lio
 ~<lor ~<lur ~<mad ~<mak ~<mam ~<man ~<map ~<mem ~<mie ~<mim ~<nan ~<nar ~<nas ~<neb ~<ner ~<nev ~<ngo ~<nin ~<nio
 ~<nja ~<oii ~<oiy ~<org ~<oy> ~<pab ~<pad ~<pai ~<pap ~<par ~<pau ~<per ~<pet ~<pho ~<pin ~<pmi ~<poc ~<poo ~<por
 ~<ppp ~<pup ~<pus ~<qwe ~<rad ~<rak ~<raw ~<reu ~<rod ~<ruj ~<ruk ~<saj ~<sar ~<sau ~<sdn ~<seb ~<seg ~<sho ~<sia
 ~<ska ~<sli ~<smk ~<soa ~<soe ~<sok ~<spa ~<sya ~<tan ~<tap ~<tgl ~<thi ~<tip ~<tiy ~<tou ~<tro ~<uan ~<uga ~<umt
-2 ~<usa ~<vak ~<wab ~<wet ~<wif ~<woy ~<wun ~<xxx ~<yau ~<yay ~<yo> ~<yuk ~aan> ~aann ~acar ~acin ~adaa ~adeg ~adin
 ~adur ~afan ~agas ~agen ~agu> ~ahar ~aika ~aikn ~ajak ~ajar ~akan ~akat ~akik ~akku ~akon ~akra ~aksi ~alan ~alar
 ~alfa ~all> ~alte ~alun ~alut ~amah ~ambo ~amer ~amsi ~anam ~anao ~anas ~ande ~ang> ~ange ~angg ~anja ~anji ~anse
 ~ante ~any> ~aon> ~apan ~apet ~apli ~apol ~apus ~aram ~aran ~arde ~arin ~ark> ~arka ~armi ~arto ~aru> ~arut ~asak
 ~asal ~asd> ~asil ~asiu ~asji ~aspa ~ass> ~astr ~asur ~asus ~atan ~atar ~atbo ~atii ~atny ~atok ~atsi ~aud> ~auda
 ~aula ~aung ~avel ~awac ~ayam ~ayas ~aye> ~ayor ~azak ~bah> ~bakt ~bamb ~bana ~bas> ~base ~beja ~beng ~bera ~bero
 ~bers ~biaw ~bih> ~bila ~bina ~blo> ~bnm> ~bojo ~bolo ~bon> ~bong ~boro ~buah ~buar ~buba ~bude ~bung ~bunt ~bura
 ~cabe ~cahn ~cakr ~cap> ~caya ~cekc ~cent ~ceri ~cfd> ~cici ~ciko ~cile ~cint ~cipa ~city ~col> ~cong ~cvbn ~da2>
 ~dagu ~dahi ~dal> ~daln ~dane ~deg2 ~deng ~depi ~dera ~dere ~diak ~diba ~die> ~dija ~dije ~diju ~dim> ~dine ~dio>
 ~dipr ~dirm ~dksl ~dudu ~duka ~duli ~dulu ~dure ~eada ~eake ~eam> ~ean> ~ear> ~ebai ~ebay ~ebes ~ebet ~ebih ~ebur
 ~eci> ~ect> ~edah ~edia ~eduh ~eg2a ~egad ~ekah ~ekco ~ekor ~ekto ~elaj ~elal ~elan ~elap ~elat ~eles ~elin ~elpo
 ~elte ~eluk ~emar ~emba ~emko ~emot ~empe ~enah ~enan ~engn ~engo ~engu ~eni> ~enje ~enji ~enju ~enon ~enov ~epuk
 ~erah ~eri> ~eriu ~erka ~erla ~ermi ~erpo ~ersi ~erta ~erty ~eruy ~esa> ~esel ~esma ~esmi ~este ~etap ~etas ~etin
 ~etta ~etuk ~ever ~fan> ~fgh> ~fika ~film ~fjdk ~foto ~gamb ~gan> ~gapa ~gard ~garu ~gati ~gemb ~get> ~gga> ~ggin
 ~ggis ~gian ~giha ~gilu ~gina ~ging ~gipa ~gkol ~glun ~good ~gram ~gsi> ~gsia ~hab> ~hal> ~halt ~halu ~hamp ~han>
 ~hany ~hapu ~hatb ~helt ~herm ~hhh> ~hhhh ~hirn ~hnya ~hub> ~hubu ~iaka ~ial> ~iam> ~iar> ~iate ~iawa ~ibag ~ibal
 ~ibaw ~iben ~ibi> ~icil ~idam ~idi> ~ido> ~ieu> ~ifi> ~ifik ~iga> ~igar ~ihub ~ijua ~ikok ~ilan ~iled ~ilih ~ilin
 ~ilka ~ilm> ~ima> ~imut ~inah ~inak ~ind> ~ine> ~inem ~ingl ~inik ~inin ~inje ~ink> ~inye ~iome ~ipar ~ipel ~ipi>
 ~ipin ~ipro ~iran ~irma ~isab ~isad ~isah ~isel ~isew ~isla ~itak ~itel ~itip ~itom ~itu> ~ity> ~iuk> ~iun> ~iwan
 ~iway ~iyan ~izi> ~jah> ~jaja ~jaka ~jala ~jama ~jaza ~jdks ~jela ~jemb ~jepa ~jid> ~jina ~jing ~jomb ~juan ~juka
 ~juma ~junt ~juru ~kafa ~kall ~kams ~kari ~kats ~katu ~kcok ~kead ~kegi ~keha ~kema ~keme ~keru ~kesi ~kesm ~keun
 ~kfc> ~king ~kisa ~kku> ~klin ~kodi ~koh> ~kohn ~koko ~kol> ~kola ~komu ~kond ~kons ~kopi ~koto ~kra> ~kri> ~ksin
 ~ksla ~kti> ~ktor ~kula ~kulk ~kump ~kura ~kut> ~laha ~laja ~lami ~land ~lang ~lar> ~lawa ~lays ~lebi ~lemo ~lend
 ~lest ~lihi ~limu ~lina ~line ~lini ~link ~lio> ~lkad ~lkan ~lkas ~lla> ~lon> ~lore ~lpon ~lte> ~lter ~luh> ~lun2
 ~lura ~mant ~mapo ~mara ~masj ~mblo ~meta ~mie> ~miny ~mkot ~mot> ~mpen ~mpun ~msia ~muda ~mudi ~muly ~mur> ~muti
 ~nagi ~nahu ~nakn ~nany ~naon ~ncet ~ncir ~ncol ~nda2 ~ndam ~nden ~nder ~neba ~nege ~nem> ~neng ~nep> ~neri ~neve
 ~ngaw ~ngeu ~ngip ~ngki ~nglu ~nio> ~nita ~nont ~note ~ntak ~ntau ~nten ~nti> ~ntik ~ntor ~ntu> ~numa ~nyan ~nyas
 ~nyet ~nyiu ~nyum ~oal> ~oban ~ocon ~oda> ~odim ~oett ~ogra ~ohny ~ohon ~oii> ~oiya ~okas ~okoh ~okok ~okol ~olan
 ~oli> ~olos ~ombl ~ompa ~ompe ~ompl ~omun ~onco ~one> ~onse ~ood> ~ool> ~ooo> ~ora> ~oray ~ore> ~orgn ~oris ~orma
 ~orny ~orok ~orry ~osam ~oses ~osya ~oted ~oton ~ouri ~oyon ~pabu ~paga ~pan> ~pani ~pant ~papa ~pato ~paud ~peak
 ~peci ~pela ~pemk ~pemu ~peno ~peri ~perp ~peti ~pilk ~pina ~pisn ~play ~pmi> ~poco ~ponn ~pool ~por> ~posy ~ppp>
 ~pppp ~psi> ~pucu ~puh> ~puli ~pusk ~qwe> ~qwer ~rabu ~radi ~rahi ~raju ~rakt ~ral> ~ranc ~rank ~rasu ~rata ~rave
 ~ray> ~rcay ~reha ~reks ~rena ~reno ~resm ~rgny ~ria> ~rian ~risi ~riuk ~riwa ~rkat ~rkem ~roko ~roli ~ros> ~rpan
 ~rpon ~rry> ~rsar ~rta> ~rted ~rteg ~ruju ~runk ~ruya ~saha ~saja ~sali ~salu ~sann ~sauk ~sdn> ~sede ~sekt ~seli
 ~sema ~seme ~sena ~sepe ~serp ~shel ~siap ~sib> ~sido ~sik> ~siko ~sil> ~sili ~siri ~siun ~sjid ~skes ~skeu ~sla>
 ~slam ~slim ~smas ~smi> ~smp> ~soal ~soet ~son> ~sorr ~spea ~stab ~star ~stas ~stol ~suli ~sulu ~sunt ~sury ~susa
 ~syan ~tabi ~tagi ~tako ~taks ~tart ~tbot ~team ~tedu ~teg> ~telp ~tepu ~tes> ~tgl> ~tifi ~tiin ~tipi ~tisu ~tiya
 ~tna> ~toko ~tomb ~tomp ~topi ~tour ~trav ~trim ~tsir ~tta> ~tuga ~tusn ~uana ~ubat ~ubun ~ucun ~uda> ~udi> ~udik
 ~udir ~ugal ~ugas ~uju> ~ujua ~ujuk ~ukar ~ular ~ulaw ~ulka ~ulun ~ulya ~umi> ~umt> ~un2> ~unar ~unde ~unga ~unge
 ~ungs ~unit ~unti ~upuk ~uren ~uri> ~urya ~usar ~usi> ~uske ~usny ~uste ~usti ~utat ~uya> ~vaks ~vbnm ~ver> ~waan
-2 ~waci ~wak> ~walk ~waya ~wert ~weta ~wifi ~woy> ~wun> ~xcvb ~xxx> ~yaa> ~yadi ~yah> ~yam> ~yana ~yand ~yapa ~yati
 ~yaud ~yaya ~yebe ~yent ~yium ~yora ~yuk> ~yur> ~yusu ~zaka
-3 17an 2+orang 3+anak 3+kilo 40an =rails =seek =thanks abis+putus acara ada+bantu ada+gelandangan ada+golok
 ada+kabar ada+lagi ada+tahi adegan ahli ahli+waris alam+jaya alat+plastik alfamart+jalan alhamdulillah alun anak+6
 anak+di anak+gelandangan anak+piatu anak+pura antar apa+mesin apotek atas+bantu atas+flyover atau+mesin aula
 avanza+item bade bagaimana+kondisinya bahaya+tidak bak+truk bakso ban+bocor banget+bibirnya banjir+mata bantu+cari
 bantu+tidak banyak+sudah bapak+amuk bapak+gelandangan bapak+kok barongsay barongsay+bugel baru+ketemu baru+tahu
 batik batik+biru bau+dan bawa+bantal bawa+kantong bawa+karung bawa+motor bawa+tidak bawah+pohon bayi+harus beda
 bekas+jahitan belakang+sudah beli belum+makan belum+sampai benda berisik berita besar+di besok+aja beta biar+tidak
 bikin+layangan bikin+pingsan bikin+sesak bis bisa+kesini bisa+lapor bisa+masuk bisa+ngobrol bisu blok+di bocor
 bojong boleh+masuk bolong+besar boneka bsd buka+sabtu bukan bukan+pisau bulan+tidak bunga bus busway+kalideres
 buta+sebelah butuh+izin butuh+susu cacat cadas catur cincin ciri+ada cirinya clear cuma+satu daerah+km dalam+gudang
 dan+mau darat dari+di dari+dinsos dari+jalan dari+rangkas data datang+sudah dedek deh dengan+minum dengan+saya
 dengan+suami dengerin+musik depan+simulasi depan+toko depok di+aula di+gang di+karang di+kolong di+lapangan
 di+pangkalan di+prapatan di+rt di+saku di+sekolah di+stasiun di+tembok dia+sekarang dia+yang diam diam+dia dibantai
 dibawa dibawa+pulang dieu digusur dijemput dikit+sudah dilacak diri+telepon disebar ditaro+orang ditinggal+suami
 ditinggal+temen doang+sudah dok dompet+maling dorong+ke dulu+mau dulu+sekarang eh+orang film+itu flu foto+orang
 foto+susul gebang gebang+raya gedung+parkir gembor gerak+kaki gerbang+tol giant gigi giginya golok+dulu gondrong
 goreng gudang+rongsok haloo harus+kemana harus+telepon hidup+sebatang horas hoyong hp+nya ijo+samping ini+darurat
 ini+siapa item+parkir itu+anak itu+di itu+naik itu+orang itu+sendok jadi+bagaimana jadi+tidak jahitan jahitan+di
 jajang jaket jalan+ks jalan+pembangunan jam+7 jam+berapa jam+lebih jaman jangan+kaget jantung+saya jarik jatiuwung
 jatuh+di jatuh+tolong jaya jembatan+kaca jembatan+mancing jpo+sudah jual juga+tidak kab kaca+mobil kacamata
 kaki+palsu kalau+marah kami+harus kami+jangan kampung+kami kanan kara kartu kartu+disabilitas kata+30 kata+anak
 kata+tadi kayanya+mabuk kayu+pakai ke+rsj ke+tetangga kebanyakan kebon+nanas kecapean kedaung kejadian
 kejar+layangan kel kelapa keliling+golok keluar+dari keluarganya+sudah kemana+sih kemarin kemarin+sudah
 kemarin+tabrak kena+bacok kenanga kendor keramaian keren+banget kereta+kebon kereta+tanah kesini ketemu+belum
 ketemu+kemarin ketemu+sudah keterbelakangan kira+bener kirim+pesan kondisi+lemas konten konten+kesel kontrol
 korban+banjir kreo ks ks+tubun kubur kulit+sawo kumat+kalau kumis lagi+sudah lahir laksa lalu+sekarang lancar
 langsung+bangun lansia+hidup lansia+pakai lapak+barongsay lapar lapas+laki lapor lapor+dari lapor+kesini
 lari+telanjang lem lemas+tapi lewat+bawa lewat+gang lewat+lagi lewat+sini lihat+dekat lihat+lansia lihat+orang
 lihat+tidak lihat+warga lima+menit lobi lomba lucu+banget luka+dikit lumpuh lumpuh+sejak mabuk+lem macet main+anak
 makan+nasi mall mancing+di mandi+saya manekin+toko manis mantul manusia+gerobak masak+pakai masih+kuat masih+lama
 masuk+panti masuk+sini masuk+tol mata+kaki matang mati+tawa mau+daftar mau+ikut mau+keluar mau+minta mau+pinjem
 mau+tangis mau+urus mauk mauliate mekar mekar+sari minggu minggu+depan minta+pasang minum+obat mobil+avanza
 mobil+depan mobil+tidak motor+cuma motor+minggu motor+mogok muda+tidur murah musik naik+bis napas+pelan napas+untuk
 nasi+bungkus ngan ngesot nggih nikah njaluk normal nya+ditaro nya+keren nyebut+nama nyerut nyerut+kayu nyuci
 nyuci+piring odgj+ada oh ojek+cimone ompong ongkos orang+bisa orang+gelandangan orang+lain orang+mabuk orang+serang
 orang+tanpa orang+ternyata otw pacing pager+ijo pakai+duduk pakai+gelang pakai+seragam paling+kecil palsu pamulang
 panjat+pohon parah+cuma parung patokan payung pegang+pakai pembangunan pembangunan+3 pencet penelepon+tanya perang
 perempuan+tangis perlu petugas+sudah pindah ping pinggir pinggir+cisadane pinggir+sungai pingsan+sekarang pinjem
 pinjol pintu+air pintu+masuk pintu+tol piring pisah pisau+itu pisau+sudah pju pkh pohon+beringin polisi+tidur
 pos+ojek posisi+agak potong+rumput prapatan psr pulang+istri pules pura puri puri+beta pusing putus+dengan rambu
-3 rambut+putih rangkas razia rejeki rel+yang ribet robot rombongan rongsok+jatake rps rsud ruang+tunggu rumah+sudah
 rumah+tadi rumahnya+ambruk rw rw+03 sadar+penuh sakit sampah+ke sampai+mana samping+rel samping+tukang sampurasun
 satu+lagi sawo sawo+matang saya+belum saya+hilang saya+istri saya+jadi saya+kejang saya+lari saya+nyolong
 saya+panik saya+rusak sebatang sebatang+kara sebelah+dari sebelah+lagi sebelah+rumah segan sekarang+bagaimana
 sekarang+tumpang sekolah+kami selama selama+ini selapajang sempet sendiri+teriak sendok seragam seragam+tk sering
 servis setan setelah si+anak siap+banyak sini+tidak sirih siti slot soal+tidak solat sopan spbu spbu+cimone
 stadion+benteng subuh sudah+angkat sudah+bantu sudah+bisa sudah+diam sudah+dibuang sudah+dicek sudah+jalan
 sudah+kami sudah+tarik sudah+tolong sudah+tua sudah+turun sugeng suka+kejar suka+pukul sumur+pacing tabung+napas
 tadi+saya tadi+sudah tahu tahun+hamil tahun+saya tahun+tinggal tajur takut+ambruk tanah tanda tangan+ada tangkap
 tangkap+ular tani+lewat tanpa tapi+cuma tapi+sadar tarimo taruna tegur tembok tempat tenang tenang+sekarang tentang
 teras teriak+tapi terjun+sudah test tetangga+asap tetangga+cari tetep tidak+cuma tidak+disini tidak+ganggu
 tidak+kata tidak+nya tidak+pegang tidak+sampai tidak+tangis tidak+tidak tidur+depan tidur+pules tiket timnas tindak
 tinggal+dengan tmp tmp+taruna tok toko+baju tolong+bawa tolong+dilacak tolong+ke tolong+tangkap tolong+tebang
 tolong+tegur truk+rongsok tubun tumpang tunggal tunggu+dari turun+dari uih umur+10 untuk+bapak untuk+konten
 urus+anak urus+surat usir utara wae+di waktu+melahirkan warga+sekarang waris warnet warung yaa yang+hidup yang+kaki
 yang+kata yang+kejar yang+kirim yang+luka yang+meninggal yang+satu yang+tusuk ybs+sudah ~17an ~40an ~7an> ~<17a
 ~<40a ~<aba ~<aca ~<ahl ~<alh ~<ali ~<apo ~<asa ~<aul ~<aut ~<bab ~<bas ~<bil ~<bio ~<bok ~<bor ~<bsd ~<cad ~<cer
 ~<cuk ~<das ~<del ~<dij ~<ema ~<flu ~<gan ~<gia ~<got ~<har ~<hor ~<hot ~<hoy ~<jaj ~<jak ~<jay ~<jep ~<jua ~<kla
 ~<kli ~<kod ~<kol ~<kop ~<ks> ~<kub ~<lel ~<lia ~<lin ~<lob ~<lom ~<mek ~<mis ~<mod ~<mud ~<mur ~<ngu ~<nor ~<nur
 ~<nut ~<oh> ~<omp ~<ong ~<ope ~<otw ~<pac ~<pay ~<pen ~<pir ~<pju ~<pkh ~<psr ~<pun ~<raz ~<rej ~<riw ~<rom ~<rps
 ~<rsu ~<rt> ~<rw> ~<saw ~<sil ~<slo ~<smp ~<sor ~<spb ~<spe ~<sub ~<sug ~<taj ~<taw ~<tim ~<tmp ~<tom ~<tra ~<tuh
 ~<uih ~<usi ~<wah ~<yaa ~<zzz ~abi> ~abil ~acak ~acat ~acet ~adas ~ade> ~adi> ~adio ~agam ~agun ~ahas ~ahit ~aian
 ~ajan ~aji> ~akso ~aksu ~alha ~allo ~alsu ~aluk ~ambi ~amdu ~amul ~andi ~angn ~ani> ~anis ~anpa ~ant> ~anti ~anyi
 ~apea ~apot ~ara> ~araw ~are> ~arga ~aria ~arne ~atiu ~auli ~auna ~awo> ~azia ~bade ~baks ~bala ~baro ~bel> ~bend
 ~bili ~biln ~bitu ~boco ~bone ~brol ~bsd> ~buk> ~but> ~caca ~cada ~cama ~carn ~cat> ~catu ~cinc ~cope ~cost ~cuku
 ~curi ~daka ~damp ~dape ~das> ~data ~debu ~dede ~depo ~dido ~dieu ~digu ~dili ~dimu ~din> ~dipo ~disi ~disu ~diur
 ~dor> ~dron ~duta ~ebak ~ebar ~eber ~ebut ~ecap ~edau ~edit ~ega> ~egel ~eger ~egir ~egur ~ehab ~ehar ~eja> ~ejad
 ~ejek ~eman ~embo ~enca ~ene> ~engi ~engk ~ent> ~epak ~epis ~erag ~erik ~eris ~erto ~erum ~esin ~esot ~etad ~etep
 ~eueu ~flu> ~gaji ~gang ~gant ~gel> ~gere ~geso ~gkak ~gkos ~got> ~gsay ~gur> ~guru ~gusu ~hall ~hamd ~hare ~hasi
 ~hli> ~hora ~hoyo ~iamb ~ian> ~iant ~ibet ~icek ~icop ~idor ~igi> ~igin ~igus ~ijag ~ijem ~ikah ~iki> ~ilac ~ile>
 ~ilia ~ilny ~iman ~impa ~imus ~inci ~indu ~info ~ing> ~injo ~ipad ~ipan ~iper ~ipot ~irih ~isi> ~isit ~ita> ~itas
 ~iteb ~iteg ~iuru ~iusi ~iuwu ~jahi ~jake ~jalu ~jan> ~jant ~jara ~jare ~jati ~jeki ~jem> ~jemp ~jkl> ~jong ~juri
 ~juta ~kab> ~kada ~kak> ~kala ~kan> ~karu ~kati ~kemb ~ker> ~ket> ~kolo ~kon> ~kreo ~kso> ~ksud ~kubu ~kumi ~kung
 ~l2an ~laca ~laks ~laku ~lalu ~lamp ~lan> ~lanc ~lasa ~lear ~lega ~lemb ~les> ~lfam ~lham ~lill ~lir> ~lisa ~lobi
 ~lomb ~loo> ~los> ~lsu> ~maia ~maka ~mall ~mana ~mand ~mari ~mart ~mauk ~maul ~mba> ~mbil ~mbor ~mdul ~meka ~memb
 ~menj ~ment ~meri ~mina ~misi ~mony ~mpan ~mpir ~mple ~mpon ~mpu> ~mpuh ~mpul ~mput ~mung ~muni ~murn ~musi ~n2ny
 ~nasi ~ndah ~nger ~nges ~ngir ~ngor ~ngsi ~ngu> ~nika ~nin> ~nis> ~niti ~njal ~njem ~njin ~njol ~njun ~nkeu ~norm
 ~npa> ~ntul ~nutu ~nye> ~nyuc ~obi> ~obot ~odan ~ojon ~okin ~oko> ~olat ~omba ~ondr ~onek ~onny ~opan ~opet ~oras
 ~oren ~ostu ~otak ~otek ~otw> ~paci ~padu ~pakn ~pals ~pam> ~pamu ~pata ~payu ~pbu> ~pean ~peda ~pena ~perc ~pesa
 ~pet> ~peta ~pind ~piri ~pju> ~pkh> ~pond ~porn ~pote ~prap ~prog ~psr> ~pua> ~pul> ~pule ~puri ~pusi ~put> ~putr
-3 ~raga ~raks ~ran> ~razi ~rebe ~reja ~reje ~rend ~rene ~reng ~reo> ~ribe ~riga ~rih> ~riks ~rima ~rimo ~rind ~ring
 ~rita ~rlu> ~rmin ~rnet ~robo ~rogr ~romb ~rong ~ror> ~rps> ~rsit ~rtu> ~ruan ~runy ~rvis ~sabi ~sala ~sama ~sant
 ~sari ~saun ~sawo ~say> ~ses> ~set> ~sete ~shar ~sida ~sih> ~simp ~sir> ~sisi ~siti ~slot ~sola ~sopa ~sot> ~spbu
 ~stum ~stus ~subu ~suge ~sumb ~sun> ~syar ~taju ~tand ~tanp ~tasi ~tat> ~teba ~ted> ~tegu ~tek> ~tel> ~ten> ~tent
 ~term ~test ~tete ~tika ~tiuw ~tmp> ~toka ~top> ~tos> ~tra> ~tul> ~tuli ~tulu ~ugen ~ulia ~ulil ~ulir ~uman ~umba
 ~umis ~unda ~ungu ~untu ~urny ~usah ~usik ~usir ~usna ~ustu ~usui ~usur ~vis> ~wal> ~wan> ~wara ~wart ~waru ~yara
 ~yasa ~yebu ~yeru ~yuci ~yung ~zia> ~zzz> ~zzzz
-4 10+tahun 3+minggu =money =office a+dan abis+kelahi ada+bau ada+petugas ada+saudara ada+temen adu+saya agak
 alat+sakit amankan anak+dari anak+kucing anak+muda anak+saya anak+sudah anak+tidak angkot+b02 api+sudah aqua
 asap+masuk atapnya atau b02 baca baca+chat badan+kurus bahaya baik banget+orang banget+sudah bangun+sadar bau+badan
 bawah+jembatan bayi+abis bayi+dititip bayi+ke bayi+sehat bayi+yang belendung bener+tidak bengkak beredar
 beredar+itu berkedok berkedok+orang bersih bisa+berdiri bisa+dibawa bisa+jalan bisa+kerja botol+aqua buka+lagi
 bundaran buntung cari+saudara cari+sekarang cepat+banget ciri cuma+minum cuma+ngantuk dadah2 dalam+angkot
 dari+kereta dari+tetangga dengan+bayi dengan+orang dengan+pacar denger+harga depan+sd di+dekat di+indomaret
 di+kelurahan di+kreo di+lengan di+pos di+taman di+tangerang dia+ada dia+jalan dia+minta dia+tuli dibawa+kemana
 dicek disini diskon disuruh ditinggal+anak dititip+ke dompet+saya dua+anak duit dulu+pernah dulu+sudah emang
 emperan error gaga ganti gelandangan+dengan gereja gerobak golok+nyasar golok+untuk got halusinasi halusinasi+kata
 hampir+tabrak hi hidup+segan hp+saya ikan+di infonya ini+diam itu+dibawa itu+video izin jadi jam+5 jawab+orang jpo
 kabel+putus kaget kakak+di kalau+ada kali+mati kami+bapak kampung karena karunya kayak+orang kayanya+kurang
 ke+siapa kegirangan kehujanan keluarganya+lepas kembali kena+alat kena+angin keren kereta+terus kering+orang
 kesini+atau ketemu+saya ketemu+tidak kira+apa kok+belum kok+di kondisi korban+sudah kp ktp kudis kudis+sekujur
 kunciran kurus laki+umur lalat+di lama+tidak lanjut lapas larangan lari+tidak lemas+belum lengkap lepas+diam loh lu
 lucu luka+kaki main makan+dengan maling+motor mantap marah+ke masih+napas masjid+raya matur mau+makan mau+meledak
 meninggal+baru menit+ini menu met minta mlaku mobil+di mobil+saya motor+jatuh nanas ndelik ngelem ngomong+sendiri
 nomor nongol+lagi orang+diri orang+saya orang+terlantar pada+meninggal padahal+selama pajak pajak+naik pas+saya
 pasar+tangis pasung+keluarganya penipuan penipuan+berkedok pergi+dari perkosa+di pernah+orang perum pesan+suara
 piatu pikun pilek pindah+ke plastik+main poster+cara pramuka prosedur prosedur+kalau ralat rokok+terus rumah+dari
 rumah+singgah rumah+temen rumput sabtu sakit+kudis saku salah salah+kirim sambel sambil+nyanyi satpol satunya
 saya+autis saya+cari saya+kirim saya+lihat saya+nganter saya+odgj saya+pingsan saya+tanya sebelah+rel segan+mati
 sejak+tabrak sekap+di sekarang+lewat sekarang+sih sekarat+nih senjata+isi share shinta singgah sini sudah+5
 sudah+amankan sudah+beres sudah+cepat sudah+dengan sudah+dijemput sudah+ganti sudah+kembali sudah+tenang susu+bayi
 tabrak+sekarang tabrak+tunggal tadi+jatuh tahi tahi+lalat tahu+rumahnya takut takut+aja taman+kota tangis+lagi tani
 tanya+prosedur tapi+tidak tarik+laporan teh+sudah telanjang+dada telat temen+cerita temen+di temen+sudah teratur
 terjun+kegirangan terlantar terminal+poris ternyata terus+linglung tetangga+dari tiap+asap tiap+hari tidak+anak
 tidak+kakak tidak+kena tidak+lagi tidak+punya tidak+sembuh tidur tikungan timnya titip+bayi toilet+spbu
 tolong+dicek tolong+info top tugas tukang+kunci tv+tetangga umur+17 umur+kira untuk+tugas urus video+lama wah
 wah+hampir waktu+kecil waspada waspada+penipuan yang+beredar yang+datang yang+hilang yang+jawab yang+ketemu
 yang+saya yang+tabrak yang+tidak ~<aga ~<agu ~<anj ~<aqu ~<ase ~<ass ~<b02 ~<b0> ~<bed ~<blo ~<bub ~<bud ~<bun
 ~<cac ~<car ~<cat ~<cen ~<cis ~<cle ~<cos ~<dat ~<deb ~<deg ~<die ~<doa ~<dui ~<err ~<for ~<gar ~<geb ~<gor ~<hi>
 ~<hub ~<izi ~<jad ~<jem ~<jpo ~<kag ~<kil ~<kip ~<kp> ~<ktp ~<kul ~<lap ~<loh ~<lu> ~<luc ~<mac ~<mai ~<mla ~<mog
 ~<mus ~<nde ~<nit ~<nom ~<pal ~<pia ~<pon ~<ral ~<rib ~<shi ~<sid ~<sim ~<sin ~<sul ~<tak ~<tia ~<tik ~<tun ~<uru
 ~abtu ~adua ~aela ~agak ~aget ~agih ~ah2> ~aha> ~ahi> ~ahli ~ainy ~airn ~ait> ~ajur ~akal ~akam ~ake> ~akut ~aloo
 ~alus ~amet ~amin ~ampi ~amun ~ana> ~angs ~anju ~aqua ~arim ~aron ~art> ~arun ~as2a ~asar ~asep ~atak ~ate> ~aten
 ~atpo ~b02> ~band ~bata ~bati ~bele ~beta ~bisu ~blok ~btu> ~buru ~cang ~car> ~cipu ~cira ~cisa ~clea ~dah2 ~deh>
 ~diam ~dian ~dias ~disk ~dito ~dius ~duit ~dur> ~edok ~edur ~egor ~ehuj ~eki> ~elay ~elik ~enip ~ente ~enu> ~epny
 ~erbe ~erej ~erin ~erlu ~erok ~erro ~ersa ~ervi ~est> ~etaw ~etel ~etna ~fony ~gak> ~ger> ~gero ~geti ~ggah ~giny
 ~gkas ~gkel ~gore ~gust ~halo ~hint ~hita ~iatu ~ibak ~idur ~ikas ~ilek ~illa ~imna ~imny ~imo> ~inas ~indo ~ipua
-4 ~isem ~isko ~isur ~itol ~iya> ~izin ~jadi ~jaya ~jpo> ~jut> ~kage ~kant ~kapa ~kas> ~kasi ~kasu ~kate ~kebe ~kedo
 ~kehu ~kel> ~kepi ~kilo ~kiri ~kok> ~kos> ~ktp> ~kuas ~kun> ~kuru ~lamu ~lapa ~lapo ~lati ~lem> ~lili ~litn ~llo>
 ~loh> ~lonc ~lot> ~lucu ~lusi ~mace ~main ~mali ~malu ~mamp ~manc ~mema ~met> ~meti ~mlak ~mnas ~mogo ~mor> ~mpin
 ~muli ~nakk ~nam> ~naru ~nas2 ~ncan ~ncat ~ndak ~ndor ~net> ~nfon ~nggu ~ngur ~nipu ~njan ~njut ~nkan ~nomo ~nsel
 ~ntap ~ntos ~ntro ~nyi> ~nyon ~obak ~oleh ~ombo ~omor ~onca ~ongk ~onto ~opi> ~osed ~pada ~pama ~pann ~paru ~pasa
 ~penc ~perl ~pert ~piat ~piku ~pile ~pol> ~puny ~pus> ~qua> ~rala ~ramu ~rans ~rbel ~reda ~ren> ~res> ~rese ~rked
 ~rlan ~rror ~rsud ~rty> ~rump ~runa ~s2an ~sabt ~sah> ~saku ~sar> ~sat> ~sega ~semp ~sepn ~serv ~seta ~shin ~sip>
 ~skon ~smar ~tahi ~taku ~tapa ~tapn ~tasa ~teny ~ter> ~tidu ~tiku ~tis> ~titi ~tpol ~tuna ~ubur ~uci> ~ucu> ~udis
 ~uit> ~ulu> ~uluh ~upun ~urah ~urut ~usu> ~utuh ~uwun ~warn ~wasp ~wung ~yaka ~yar> ~zin>
-5 24+jam =ask ada+korban ada+lansia ada+pelatihan ada+riwayat air+pam aja+kalau akan+datang alam alarm ambil
 ambulans+lewat angkot+saya atuh baiki baiki+sebelum balai balai+warga bales bantu bapak+bawa bau+sampah bener+akan
 benteng beringin biaya bisa+bantu bisa+nyebut bisa+tidur blok boleh botol+minum bpjs bukan+odgj buntung+dari buta
 butuh cek chat+ini cuma cuma+ribut cuma+tidak curiga dadap damai darah+itu dari+kecil dari+sebelah daun
 dekat+perempatan dengerin depan+pabrik depan+rumah di+balai di+karawaci di+polsek di+tikungan dia+pakai dia+suka
 dia+tidak dibawa+ke dibunuh+rindu dititip eaaa film+kan gaji gang gelandangan+tidur gigil+kehujanan golok+nya
 golok+sakit golok+saya hai hp iseng jaga+aja jalan+seret kalau+dia kalideres kamar+dengan kan+bukan karena+orang
 ke+arah ke+dalam ke+panti kebun+bawa kecil+jatuh kelahi+dengan keluar+belum kemarin+ada kembali+ada kereta+dari
 kesel kilo kok kolong+tol kontrakan+saya kucing+nyangkut kucing+terjebak kulit+item kunci+kamar lagi+makan
 lagi+tidur lansia+naik lansia+tukang layangan+di lepas+sudah liar lihat+bapak limbah luka+di mah marah+sendiri
 masih+bisa minggu+ini minta+minum minta+rokok minum+teh mobil+ambulans mogok motor+masih muka+gelandangan mulu
 naik+angkot nanti+dia ngelem+di ngetik ngobrol ngupas+tebu nyamuk+banyak nyasar+tidak oke orang+jalan orang+pasung
 orang+tidak p pagar+tolong pakai+kaos pam panti parkir+ruko pasar pegang+botol pegang+keliling pegang+tidak pegel
 pelatihan pelatihan+pertolongan perempatan+shinta perempuan+naik pertolongan+orang petugas+bawa pincang pisang pos
 pos+satpam pulang punya+rumah racun+obat rakyat rakyat+kecil riwayat+odgj rumah+abis rumah+sakit sadar+cuma
 sadar+dan sakit+sendiri sakit+tinggal satu+orang saya+kata saya+keluar saya+tabrak saya+telepon sebelum+ada
 sekarang+di sekarang+duduk sekarang+rawat sekarang+tidur sekitar sembuh sendiri+terus senyum sepeda sih sip
 stroke+tapi sudah+ambil sudah+gerak sudah+ikat sudah+kering sudah+makan sudah+tawa suka tabrak+pintu tadi+pas
 tahu+jalan tahun+kata tali+pinggang tangerang tanya tapi+bisa tapi+napas tapi+sudah tawa+lagi tebu+pakai teh
 telepon+kemana tengah+pasar tenggelam+dalam tenggelam+sumur tes tetangga+tapi tidak+pamit tidur+dekat tol+kunciran
 tolong+baiki tolong+orang tukang+pegang untuk waktu yang+gerak yang+lemas yang+sesak you ~0an> ~<alu ~<ang ~<asd
 ~<atu ~<bat ~<bol ~<bpj ~<cab ~<cin ~<cip ~<cum ~<dam ~<dau ~<dim ~<eaa ~<gaj ~<gra ~<hp> ~<ise ~<jah ~<kab ~<kok
 ~<kur ~<lay ~<lim ~<mah ~<nih ~<nik ~<p> ~<pul ~<sak ~<sal ~<sih ~<sip ~<sit ~<sol ~<sta ~<suk ~<tam ~<teh ~<tug
 ~<unt ~<wak ~<👍> ~abe> ~adah ~adap ~adia ~aiki ~ajun ~aktu ~akya ~alai ~alid ~ama> ~amat ~anka ~apor ~arak ~arm>
 ~aros ~arta ~atih ~auk> ~aun> ~baca ~baha ~bale ~bara ~beda ~biay ~bole ~bpjs ~bukn ~bund ~butu ~cet> ~cetn ~cuma
 ~dama ~dap> ~dega ~deli ~dima ~dira ~eaaa ~ebas ~edar ~edek ~ekit ~elil ~embu ~endo ~enya ~eped ~ered ~erob ~erti
 ~esan ~eset ~form ~ggu> ~gobr ~hai> ~iaya ~ikan ~ilo> ~inca ~iwak ~jana ~jeng ~jual ~juny ~kamp ~kare ~kart ~keda
 ~kepe ~kit> ~ktif ~ktu> ~kudi ~kyat ~lara ~larm ~leh> ~liar ~liat ~lide ~limb ~luk> ~lun> ~mahn ~maks ~mal> ~mani
 ~mbah ~mbal ~mbi> ~mbon ~mbuh ~mint ~mpat ~mun> ~nan> ~ndro ~nik> ~nta> ~nter ~obro ~ogok ~okan ~oper ~ota> ~pege
 ~penj ~peny ~pinc ~pjs> ~pong ~pos> ~pram ~pula ~raky ~rbai ~rin> ~ris> ~rmal ~roba ~rose ~sal> ~sang ~sara ~sedu
 ~seki ~seny ~spad ~sud> ~suka ~sur> ~take ~tana ~teh> ~tern ~trol ~tusa ~ual> ~uasa ~ukny ~ulit ~uma> ~ura> ~wakt
 ~yong ~you> ~yum> 👍
-6 # 30+menit =beast ada+apa ada+luka ada+tinggal anak+laki angkut arah ban bawa+ke bawah+tol bayar belakang+dengan
 belanja berapa besok+ada bikin biru+dikit bocah+saya bukan+bener capek+banget cara+tolong cari+anak cari+rumput
 damai+tidak dari+polsek dengan+satpam di+mobil dinsos ditusuk+dari doang ganggu gelandangan+di gerak+cepat
 golok+mau gratis halte+busway hanya hari+minggu hati ini+sudah itu+ada jatake jendela+rusak kabar kaca+jendela
 kaki+bengkak kaki+pasung kali+kemarin kali+pas kami+pulang kaos karang karang+tengah kata+ditinggal kecil+jalan
 kelapa+muda keluarganya kemarin+yang kena+bola kenapa kepala+botak kering keterangan kosong+sudah kursi+roda
 lagi+di lagi+pukul lampu+merah lapor+guru laporan layangan lewat+depan lupa mana masih+disitu mau+potong mau+racun
 medis+nomor merak naik+kereta nama nih nya+orang nyamuk odgj+perempuan ok orang+linglung panas+banget pangkalan
 pertolongan polsek+belum pukul+murid punya rasa+mau ribut+mulut rumah+anak rumahnya rutin sadar+diri saya+ketemu
 saya+urus sekarang+dengan sekarang+sudah sesak+napas sudah+ada sudah+dibungkus sudah+minum sudah+tangan
 surat+keterangan tabrak+kemarin tanah+tinggi tawa tebang temen+sendiri tiap trc tuli warung+saya wkwk yang+bakar
 yang+lihat yang+nongol ~2an> ~2nya ~<ama ~<bik ~<bot ~<cur ~<hai ~<hal ~<han ~<jok ~<kao ~<kap ~<kar ~<keh ~<lup
 ~<mar ~<ok> ~<oke ~<pos ~<pur ~<rut ~<tok ~<top ~<trc ~<you ~<🙏> ~ahay ~akti ~ales ~alu> ~aman ~ampu ~aos> ~aren
 ~atis ~ayar ~bar> ~biki ~dins ~dire ~doan ~duan ~enap ~erap ~erja ~eter ~etik ~gani ~gasn ~gira ~gok> ~gor> ~grat
 ~hara ~hati ~haya ~huja ~iap> ~ihan ~imba ~inso ~inta ~isu> ~itit ~kaos ~lann ~laya ~lupa ~mai> ~man> ~mank ~nas>
 ~ngob ~nih> ~nja> ~ntuk ~peni ~perb ~pora ~pros ~raha ~rann ~rapa ~rati ~rol> ~rtol ~ruti ~sini ~sita ~ster ~taan
 ~tend ~tera ~tiap ~tif> ~tiha ~tike ~tony ~trc> ~tuk> ~uarg ~urig ~urus ~yamu 🙏
-7 =drill ada+di apa apa+bagaimana banjir+sudah bansos batal botak curiga+ada dengan+yang di+lampu di+mall di+mana
 dia+bawa gas+3 hati+saya jalan+depan jemur kapan kayak+tidak kebon+besar keliling kerja kilo+langka kira+bayi
 klien+lemas kota makan+dari masa mata+buta mau+minum mau+pingsan maupun napas+kok ngupas orang+lagi padam
 padam+dari perempatan pohon+ambruk pom pom+bensin pulang+dari rawat rawat+di rs rsj rumah+yang sampai+sekarang
 saya+nyangkut saya+tenggelam seger sehat sudah+pergi takut+ada taman tangan+kosong tangga+jpo telepon+siapa
 tidak+jadi tidak+kembali tolong+ambil ular+di yang+jatuh yang+kejang ~<apa ~<ara ~<beb ~<but ~<mon ~<nam ~<num
 ~<pro ~<rs> ~<rsj ~<teg ~<wkw ~aaa> ~abar ~adam ~amai ~anso ~aris ~asi> ~atur ~aupu ~bans ~beba ~berm ~bota ~bur>
 ~cara ~cek> ~cemb ~ciri ~dek> ~dok> ~ehat ~emur ~erat ~gany ~gupa ~ikin ~iput ~iraw ~jemu ~joko ~kaba ~kerj ~kota
 ~kwk> ~lanj ~maup ~miki ~nama ~ncar ~ngup ~nyat ~oang ~pinj ~pom> ~rja> ~rsj> ~sel> ~tal> ~tawa ~timn ~upa> ~upas
 ~uta> ~wkwk ~yata
-8 3+orang =joke almarhum+bapak ambulans+klien atas+respon badan+bau banyak+dengan bawa+helm bot cara cari+kerja
 dari+lahir di+rs dia+pegang gang+sebelah golok+lewat jangan+ngomong jpo+rusak kaki+buntung kalau+ketemu ke+gang
 keluarganya+dikasih langka lari+dari malu mikir nanti+ada napas+cuma nganter ngomong+orang nyanyi obat+habis
 orang+bener pamali pamali+jangan pegang+anak pinggir+kali respon+cepat rusak+nanti saya+dulu saya+temenin
 sudah+dibawa sudah+padam sudah+sadar tangan+patah temenin tidak+sekolah tidur+tidak yang+napas ~<bai ~<cem ~<cir
 ~<met ~<mik ~<pom ~<seh ~apa> ~atal ~baik ~baya ~dam> ~eda> ~erac ~erma ~gkap ~inan ~itun ~kah> ~nsos ~patn ~pura
 ~rama ~rgan ~seha ~sing ~sos> ~tama ~tur> ~ucin
-9 =tale banget+kaya bayi+tetangga cepat+respon dari+belakang dekat+rel harga hidup+sendiri itu+darah kena+panas
 kepala+saya korban+tidak lagi+dia lansia+bawa obat+lagi sekarang+saya sekarang+tinggal tetangga+tangis
 trotoar+tengah ~<hat ~<tes ~amal ~beri ~cin> ~daun ~dong ~eban ~emat ~harg ~ikit ~isan ~masa ~mbur ~seba
-10 ada+tidak angin bangun+pas cuma+motor di+kaki gambar gerak+tapi kan ketemu+anak ketemu+luka luka+maupun
 masih+bangun masih+sadar maupun+senjata motor+luka pas+panggil rumput+bawa sudah+bangun teriak+lagi teriak+sendiri
 tidak+teriak ~<gam ~<kot ~<pra ~irin ~mura ~tik>
-11 di+film dikit ke+lantai ke+pinggir lantai+2 mau+ambruk sudah+mati ~asa> ~atik ~bot> ~onya ~rmat
-12 anjing+liar dong jembatan+gantung kata+ada lagi+sekarang rindu tidak+ketemu tinggal+sendiri ~<don ~gala
-13 banget+hari mau+lapor sudah+bawa takut+tabrak tangis+terus ~ongi
-14 ambulans+sudah bawa+yang motor+saya rusak+kena
-15 tinggal+di ~ndu>
-20 sudah+ketemu
-24 @1
"""
