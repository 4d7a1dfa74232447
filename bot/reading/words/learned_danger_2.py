"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-2 sadar+sekarang saja sampah+ke samping sate satpam+orang sawo sawo+matang saya+ada saya+autis saya+bangun
 saya+belum saya+denger saya+hilang saya+kejang saya+ketemu saya+punya saya+salah saya+wkwk sejak sekarang+bagaimana
 sekarang+dengan sekarang+di sekarang+saya sekarang+sih sekarang+terlantar sekolah+anak sekolah+kami sembuh
 sempet+pingsan sendal sendiri serab sering+ada serpong setelah setengah shelter sido sih+ada sih+tidur sita
 sita+satpam situ+besar sopan spbu stabil stabil+tidak stasiun status+masih suami+tidak sudah+beres sudah+clear
 sudah+kembali sudah+makan sudah+naik sudah+pulang sudah+sampai sudah+seger sudah+sembuh sudah+sita sudah+tua sugeng
 sungai surat+tahu tabrak+orang tabrak+saya tabrak+tembok tadi+ada tadi+di tadi+lihat tadi+tidak tahi tahi+lalat
 tahu+kemana tahun+ini tahun+lalu tahun+tinggal tajur tangan+ada tangcity tanpa tanya+prosedur tapi+sadar tapi+sehat
 target tarik+laporan tas tas+ransel tawa telepon+kemana temen+di tentang tentang+cara terakhir+lihat terminal
 ternyata tetangga+asap tetangga+galak this tiap+asap tiap+hari tidak+disini tidak+pakai tidak+perlu tidak+sekolah
 tidak+tidak tidur+depan tidur+gang tinggal+dengan tisu titik toko toko+kayu tol+jatake tol+karang tolong+anak
 tolong+info trima trima+infonya trotoar+depan trotoar+gelandangan tua tumpang tumpang+di tunggu tv umur umur+10
 umur+17 undang undang+penyuluhan untuk+konten untuk+motor vaksin video video+lama wa wah wah+hampir warga+minta
 warga+orang warung yaa yang+amuk yang+bayi yang+beredar yang+datang yang+kaki yang+kata yang+lemas yang+luka
 yang+saya yang+tidur yang+tusuk ~0an> ~40an ~<40a ~<aaa ~<aja ~<alf ~<alm ~<ant ~<are ~<asa ~<asd ~<ase ~<at> ~<ata
 ~<atm ~<aul ~<aya ~<b> ~<bek ~<ber ~<bes ~<bia ~<bin ~<bio ~<bun ~<cad ~<cal ~<can ~<cat ~<cen ~<cfd ~<cil ~<cle
 ~<cur ~<dam ~<das ~<dat ~<deb ~<dek ~<diu ~<dlm ~<dud ~<dur ~<ema ~<enj ~<gad ~<gag ~<gar ~<ges ~<gon ~<goo ~<gor
 ~<gw> ~<hab ~<har ~<hor ~<ig> ~<ijo ~<in> ~<inf ~<ing ~<ise ~<iya ~<jag ~<jah ~<jal ~<jem ~<jg> ~<jl> ~<jog ~<jpo
 ~<kag ~<kan ~<ked ~<keh ~<kfc ~<km> ~<kol ~<kop ~<kot ~<kp> ~<ktp ~<kuc ~<las ~<lek ~<len ~<lid ~<lin ~<lok ~<los
 ~<lot ~<lu> ~<luc ~<lup ~<mad ~<mah ~<meg ~<mek ~<mon ~<n> ~<nik ~<non ~<nya ~<omp ~<ope ~<ort ~<otw ~<oy> ~<pab
 ~<pac ~<pay ~<pes ~<pia ~<pla ~<pln ~<rah ~<raw ~<raz ~<rep ~<riw ~<rom ~<rs> ~<rsu ~<ruj ~<ruk ~<rum ~<sen ~<sid
 ~<sim ~<sin ~<sol ~<spb ~<sug ~<taj ~<tan ~<tas ~<td> ~<ti> ~<tig ~<tin ~<tis ~<tp> ~<tri ~<tua ~<tug ~<tum ~<tv>
 ~<uga ~<und ~<uta ~<vak ~<vid ~<wa> ~<wis ~<yaa ~<zzz ~aaa> ~aaaa ~abai ~abel ~abi> ~abil ~abok ~acar ~adas ~ade>
 ~adeg ~adua ~agar ~agi> ~agih ~agu> ~agun ~ahal ~ahi> ~ahma ~ajan ~aji> ~ajia ~ajur ~akah ~akam ~ake> ~akek ~akku
 ~akor ~alah ~alfa ~allo ~alma ~amid ~amin ~ane> ~ang> ~angc ~angn ~ani> ~anis ~anpa ~anse ~ante ~antr ~apar ~apet
 ~area ~arge ~arhu ~aria ~arim ~armi ~aron ~arsa ~arta ~arto ~asah ~asak ~asep ~asiu ~aspa ~ate> ~atm> ~atsi ~atul
 ~auk> ~aula ~awo> ~aya> ~ayah ~azah ~azia ~baha ~bale ~baro ~bela ~bele ~bere ~biar ~bios ~bisu ~blok ~bok> ~bole
 ~bolo ~bone ~bor> ~buah ~buar ~bukn ~bumi ~bund ~but> ~cada ~can> ~cang ~caya ~cekc ~cfd> ~ciko ~cile ~cipa ~cipu
 ~clea ~dah> ~daha ~dahi ~dane ~dape ~das> ~data ~debu ~dega ~dek2 ~den> ~deo> ~dico ~dide ~digu ~dipr ~disi ~dito
 ~dlm> ~drak ~dron ~duan ~dudu ~dug> ~duh> ~duru ~ebai ~ebar ~ebay ~ebel ~eci> ~edah ~edit ~edug ~eduh ~edur ~eja>
 ~ejad ~ejak ~ekco ~eksi ~elap ~elte ~emah ~embo ~emer ~empe ~enaz ~enca ~endi ~endu ~enek ~enen ~engu ~enji ~enuh
 ~erab ~erce ~ered ~eriu ~erli ~ermi ~erpo ~ersa ~eser ~etal ~eten ~fami ~gaga ~gaji ~gang ~gapa ~gard ~gcit ~gemi
 ~gerc ~gere ~gero ~gert ~gese ~ggan ~ggat ~gina ~giny ~gka> ~gnya ~gole ~gomo ~gond ~good ~gopi ~gore ~gsay ~gung
 ~gusu ~habi ~hai> ~hal> ~hall ~hasi ~hatu ~helt ~hmat ~hubu ~huja ~hum> ~iaka ~ial> ~iann ~iatu ~ibi> ~icop ~idek
 ~ideo ~ido> ~ieu> ~igi> ~igin ~igus ~ihin ~ijem ~ikok ~iku> ~ilan ~iled ~ilik ~ill> ~illa ~ilny ~ima> ~iman ~imar
 ~impa ~inal ~indo ~info ~inik ~ink> ~iosk ~ipad ~iper ~ipi> ~ipin ~ipon ~ipro ~iput ~ira2 ~ira> ~irah ~iri2 ~isad
 ~iseb ~isi> ~itas ~itin ~itol ~ity> ~iun> ~iway ~izi> ~jaga ~jahi ~jaka ~jala ~jam> ~jan> ~jena ~jian ~jkl> ~joge
 ~jpo> ~juk> ~juma ~kab> ~kada ~kak> ~kale ~kamp ~kan> ~kant ~kars ~karu ~kats ~kcok ~keda ~kepe ~keru ~ket> ~keti
 ~kfc> ~kisa ~kku> ~klin ~koko ~kol> ~kons ~kopi ~kreo ~ksin ~ktp> ~kuci ~kulo ~kumi ~kuni ~kura ~lana ~lape ~lasa
 ~lays ~lear ~ledu ~leki ~leng ~lepo ~les> ~lill ~lini ~llah ~llo> ~lmar ~lomb ~loo> ~los> ~lter ~lucu ~luha ~lun2
-2 ~lun> ~mabo ~mai> ~maka ~mal> ~marh ~mart ~mbil ~mbon ~mbor ~mbuh ~meka ~men> ~mena ~meta ~midi ~misi ~mpe> ~mpen
 ~mpon ~mpu> ~mpur ~musi ~nakk ~namb ~nang ~naza ~ncar ~ncir ~ncur ~ndal ~ndek ~nden ~ndi> ~ndir ~ndok ~ndro ~nene
 ~net> ~nga> ~ngai ~ngci ~ngem ~nger ~nget ~ngga ~ngi> ~ngon ~ngop ~ngsi ~nis> ~njan ~nolo ~nont ~npa> ~ntak ~ntar
 ~ntor ~ntu> ~nye> ~nyok ~obak ~obat ~oda> ~odan ~oget ~ohon ~okan ~oko> ~okol ~olek ~ombo ~omo> ~omon ~onco ~ondr
 ~onek ~onta ~onto ~ood> ~ooo> ~oooo ~opan ~ore> ~orma ~ortu ~osed ~oses ~osko ~ota> ~oted ~otw> ~padu ~paga ~pamu
 ~pan> ~pann ~paru ~payu ~pbu> ~peci ~per> ~perc ~pers ~pesa ~piat ~pile ~pipi ~pln> ~pol> ~por> ~posi ~prog ~prom
 ~pus> ~puti ~ra2> ~rahi ~rahm ~rako ~rans ~razi ~rcay ~rcep ~rea> ~reda ~rend ~reo> ~repo ~rga> ~rget ~rhum ~rima
 ~ring ~rita ~riwa ~rlu> ~rluk ~rmal ~rmas ~rogr ~romb ~romo ~ror> ~rpon ~rsar ~rsud ~rta> ~rti> ~rtun ~ruju ~sabi
 ~sama ~samp ~sana ~sasa ~sate ~sauk ~sawo ~say> ~sebe ~sedu ~ser> ~serp ~ses> ~shel ~sido ~sisi ~siun ~skop ~sola
 ~sopa ~spbu ~stas ~sud> ~suge ~sunt ~tabi ~tadi ~tagi ~tahi ~taju ~tanp ~tapn ~targ ~tasa ~tasi ~tat> ~tau> ~tawa
 ~tent ~ter> ~term ~tern ~ther ~this ~tiga ~tih> ~tiha ~tike ~tim> ~tis> ~tisu ~toko ~tony ~top> ~tra> ~tri> ~tria
 ~trim ~tsir ~tuga ~tull ~tulu ~tumb ~tur> ~tusn ~ucu> ~ugal ~ugas ~ugen ~ujuk ~ula> ~ulo> ~uluh ~umi> ~umis ~uncu
 ~unda ~unde ~uri> ~urny ~usur ~utat ~utih ~vaks ~ver> ~vide ~wah> ~waru ~wat> ~waya ~wis> ~xxx> ~yana ~yang ~yar>
 ~yati ~yeru ~zia> ~zzz> ~zzzz
-3 10+tahun 3+anak abis+putus ada+apa ada+bau ada+pelatihan ada+saudara ada+tabrak air+10 air+pam aja aja+di al
 alat+plastik alhamdulillah anak+tidak angke angkut apa+mesin api+sudah apotek arah+pasar atau autis baca
 bagaimana+lanjut bagi baik baiki+sebelum baju bakso balai balai+warga bandara banget+sudah bangun+jalan
 bangun+sadar bansos bantu bantu+tidak bapak+bawa barat baru bau+banget bawa+ke bawa+tas bawah+tol bebas+orang beda
 belum+ada berisik berkedok berkedok+orang berobat berobat+sekarang besar+di blok bpjs bsd bunderan cacat
 cari+rumput cuma+duduk cuma+ngantuk cuma+tidak dadap dan dari+dinsos dari+tadi dari+tetangga dengan+pacar di+balai
 di+gubuk di+kampung di+masjid di+rs di+sekolah dia+ditinggal diam dibawa+ke die dikeroyok+sudah ditinggal+surat dua
 duduk+aja duduk+diam gading galak gang ganggu gelandangan+bawa golok+sakit golok+untuk got got+mampet gratis gubuk
 hari+minggu hatiku hidup+sebatang hidup+segan hidup+sendiri hilang+dari hubung itu jadi jadi+orang jaket jalan+kaki
 jalan+pembangunan jantung+saya jatiuwung jawab jembatan+patah kabar kalau kali+angke kali+pas kami+bebas
 kampung+kami karena kayak+orang ke+seberang kebon kec kecapean kel keluarganya+sudah kemarin+dikeroyok kembali+lagi
 kenapa+tidak kerja kesel keterbelakangan kok kolong konseling kontrol korban+tidak koreksi kubur kumat+tidak
 kunciran kursi+roda lagi+makan lagi+tunggu lahir lalu+sekarang lama+tidak lansia+tukang layangan lewat+bawa
 lewat+depan limbah linglung loh mabuk+tidur main+anak mampet mampet+banjir mangga mantap masuk+panti masuk+tidak
 mati+tidak medis+nomor meninggal+semua met minta minta+sekarang muda nanti+dia napas+cuma ngelem nikah nya nyamuk
 nyasar+di odgj+yang oke ongkos orang+kemarin orang+lagi orang+terlantar p pada+meninggal pam panas panjat+pohon
 parah+cuma pasar patah+tolong pegang+keliling pegel pelatihan pelatihan+pertolongan pembangunan pembangunan+3
 pencet penipuan+berkedok perempuan+tangis pernah+tapi pertolongan pertolongan+orang perum pesan+suara pikun pilek
 ping pinggir+rel pinggir+tol pinjol pisah pisang pisau+sudah plastik+main poris pos+satpam pramuka psr psr+anyar
 punya+rumah pusing putus+dengan ralat rasa ribut+mulut roda rt rt+kami rumah+singgah rumput+bawa rutin sadar+cuma
 sadar+dan sakit+tinggal sampai+sekarang saudara saya+temenin saya+tolong sebelum sebelum+ada segan segan+mati
 sekarang+lewat sekarang+tumpang semua+hidup sendiri+tapi sering sesak+napas siap+banyak siapa sih singgah sip subuh
 sudah+bangun sudah+berobat sudah+damai sudah+dibawa sudah+jalan sudah+kering sudah+minta sudah+saya sudah+tangan
 sudah+tolong tabrak+mobil tahu takut+ada takut+tabrak tani+lewat tapi+cuma tawon temen+sudah temenin tempat
 teriak+sendiri terlantar terminal+poris test tidak+lagi tindak tinggal+di tol tolong+orang tolong+tebang topi trc
 tukang+pegang tuli untuk usir waktu waspada waspada+penipuan yang yang+bawa yang+meninggal yang+respon ybs+sudah
 you ~2an> ~<akt ~<al> ~<alh ~<ama ~<ane ~<anj ~<apo ~<ass ~<aut ~<bah ~<baj ~<bal ~<bpj ~<bsd ~<cab ~<cac ~<cik
 ~<dah ~<dan ~<deg ~<dim ~<dua ~<geb ~<got ~<gra ~<gub ~<hub ~<itu ~<jak ~<kec ~<kok ~<kub ~<lay ~<loh ~<mam ~<mis
 ~<moh ~<ner ~<nun ~<nur ~<ong ~<p> ~<pan ~<pap ~<per ~<pik ~<por ~<psr ~<pur ~<ral ~<rod ~<rt> ~<rut ~<san ~<seg
 ~<sej ~<sih ~<skr ~<sub ~<tah ~<tel ~<tia ~<tos ~<trc ~<umu ~<unt ~<wak ~<yan ~<👍> ~abut ~acat ~adap ~adi> ~ahay
 ~ahit ~aina ~aja> ~aju> ~akal ~aket ~akso ~akti ~aktu ~alam ~alan ~alau ~alha ~alka ~ama> ~amdu ~ampe ~ana> ~angg
 ~anju ~anso ~anti ~apea ~aper ~apny ~apot ~arak ~arga ~aris ~arny ~art> ~aru> ~asan ~asar ~aten ~atik ~atis ~atiu
 ~auda ~auti ~awab ~awat ~awon ~bagi ~baju ~baks ~bala ~bans ~bara ~baru ~beba ~bero ~boh> ~bon> ~bpjs ~bsd> ~buat
 ~buk> ~bunt ~bura ~caca ~cape ~carn ~cek> ~cet> ~cint ~cira ~ciri ~city ~dal> ~dap> ~diba ~die> ~dihu ~dipa ~dius
 ~dua> ~duli ~ean> ~ebon ~ecap ~edar ~edok ~eki> ~el2> ~elak ~elil ~emui ~epen ~epis ~epny ~erah ~erap ~erbe ~eris
 ~erja ~erti ~erum ~esan ~g2an ~gadi ~gani ~gany ~gege ~gga> ~ggah ~gira ~gke> ~gkos ~glun ~got> ~grat ~gubu ~guna
 ~hamd ~hat> ~haya ~hita ~iam> ~iama ~iamb ~ibag ~ihub ~ijo> ~ikah ~iki> ~ikit ~ilek ~ilin ~imba ~imna ~ingl ~injo
 ~ipas ~isu> ~iteb ~itu> ~iusi ~iuwu ~jake ~jati ~jeng ~jing ~jut> ~juta ~kaba ~kang ~kart ~kasi ~kebo ~kec> ~keca
 ~kedo ~kepi ~kerj ~kolo ~kop> ~kota ~krg> ~kso> ~ktif ~ktu> ~kubu ~kun> ~kwkw ~lah> ~lalu ~lan> ~land ~lanj ~lara
 ~las> ~lau> ~ler> ~lfam ~lham ~lili ~limb ~lkan ~loh> ~loka ~lot> ~lutu ~man> ~mana ~mbi> ~mdul ~mel2 ~mera ~met>
-3 ~mina ~mis> ~moho ~mong ~mpun ~muin ~nasi ~ncin ~nekn ~nero ~ngeg ~nggu ~ngke ~nglu ~ngur ~nika ~njol ~njun ~njut
 ~nkan ~ntap ~nti> ~ntik ~ntro ~numb ~nyam ~nyan ~nyes ~nyi> ~oboh ~oleh ~ompo ~ongk ~onse ~oris ~orny ~otek ~oto>
 ~paka ~papa ~pasa ~pean ~pege ~pera ~perl ~pet> ~piku ~piny ~pir> ~pjs> ~pote ~pram ~psr> ~pusi ~rala ~rama ~ramu
 ~rapa ~rawa ~rbel ~reks ~rena ~rgan ~risi ~rja> ~rked ~rlan ~rmin ~roda ~rtol ~ruti ~sant ~sar> ~saud ~saun ~sega
 ~seja ~seli ~semb ~sepn ~sete ~sih> ~sip> ~sir> ~skrg ~sos> ~spad ~ster ~subu ~tak> ~tana ~tar> ~tawo ~teba ~ted>
 ~telp ~teny ~tes> ~test ~tiuw ~topi ~torn ~tos> ~trc> ~trol ~uala ~ubuk ~ubur ~udar ~ukny ~ulan ~ulil ~umba ~umpu
 ~usir ~utin ~utis ~utut ~wab> ~wakt ~wasp ~won> ~wung ~yamu ~yese ~you> 👍
-4 ada+lansia agak alat+sakit apa+orang ayam baiki bakar+api ban batal bayar bayi+sehat bebas belakang+dengan benda
 berapa beras besok besok+ada biaya botak buta butuh+susu cari cek cuma+motor dengan+anak di+kolong dia+tidak
 dibantai dikit dulu+pernah emang golok+nya golok+nyasar hi hp infonya itu+anak itu+darah jatake jaya jpo+rusak
 kaca+mobil kaget kali+mati kapan kara kata+ada ke+arah ke+rsj kebon+besar kegirangan kelurahan kembali kepala+botak
 kering kolong+tol lampu+merah lansia+bawa lansia+yang lapar laporan liar makan+dari marah+sendiri masih+di
 masih+lama masjid+raya mau+makan merah minta+rokok motor+luka nanti nanti+ada nasi ngupas+tebu nih odgj+perempuan
 oh ok orang+linglung orang+tidak penipuan perempatan pincang pinggir pom pom+bensin pos poster+cara rawat+di rsj
 rumput rusak+nanti sakit+sendiri salah saya+yang sebatang sebatang+kara sebelah+dari sedih seger sekarang+duduk
 sekarang+rawat sekarang+tidur sempet sudah+pergi susu tadi+sempet takut taman tangga tangga+jpo tani tanya tebu
 tebu+pakai teriak+nya terjun+kegirangan tes tetangga+tapi tidak+punya tidak+usah tidur tolong+baiki tutup usah
 waktu+kecil warung+saya yang+jatuh yang+kejang yang+napas yang+sesak ~2nya ~<aga ~<alu ~<bar ~<beb ~<bed ~<blm
 ~<blo ~<bua ~<cin ~<cir ~<cis ~<gaj ~<gel ~<hai ~<hi> ~<hp> ~<jad ~<jan ~<jaw ~<jay ~<jen ~<kal ~<lap ~<lim ~<mud
 ~<mus ~<nas ~<oh> ~<ok> ~<pom ~<pra ~<pun ~<pus ~<rak ~<ras ~<rsj ~<sar ~<sau ~<sed ~<sel ~<sem ~<sia ~<sip ~<sit
 ~<tak ~<tam ~<taw ~<tdk ~<top ~<tun ~<tut ~<usa ~<you ~<🙏> ~abar ~agak ~aget ~aika ~aiki ~akan ~akut ~alai ~aloo
 ~alu> ~alun ~anan ~angs ~anin ~apor ~ater ~atih ~atur ~atus ~ayam ~ayar ~ayin ~baca ~band ~bas> ~bata ~beda ~bend
 ~berk ~beso ~biay ~blm> ~bota ~bus> ~cat2 ~cisa ~dian ~ebas ~ebu> ~eda> ~edih ~egir ~elem ~enap ~endo ~enip ~erai
 ~eras ~erit ~erla ~erlu ~erto ~esok ~fony ~gel> ~ggu> ~gkor ~halo ~hir> ~iaya ~idi> ~idur ~ihan ~inca ~ipua ~isin
 ~isit ~jadi ~jawa ~jemp ~kage ~kel> ~kira ~kiri ~kit> ~kok> ~kora ~kuas ~kut> ~lapo ~lati ~liar ~mali ~mamp ~matu
 ~mbal ~mint ~mpat ~mpin ~muda ~nakn ~nant ~ncan ~nfon ~ngko ~nih> ~nipu ~njin ~nta> ~oper ~pant ~penc ~peni ~perb
 ~pert ~pinc ~pinj ~pom> ~pora ~pos> ~pros ~puny ~rbai ~ren> ~rin> ~rind ~robo ~rol> ~rose ~rsj> ~rump ~rung ~sara
 ~sari ~sedi ~semp ~send ~seri ~siap ~sita ~sok> ~take ~tdk> ~tebu ~tek> ~tidu ~tif> ~tik> ~timn ~tup> ~tutu ~uasa
 ~uda> ~uman ~umbe ~unya ~upa> ~upas ~usah ~usin ~usu> ~uta> ~utup ~yam> ~yiny 🙏
-5 ada+korban ada+petugas bener+tidak bisa+bantu bukan+bener butuh cuma di+mana dia+suka dibawa disini doang
 film+kan hampir jam jembatan+gantung kaki+patah kan+bukan kaya keliling kenapa lari+dari mau+lapor nomor
 orang+bener padam padam+dari panas+banget panti pernah+orang pinggir+kali punya rawat rumahnya sekitar sudah+diam
 sudah+gerak susu+bayi tanah+tinggi tangerang tapi+sudah tapi+tidak tidak+ganggu tinggal tolong+ambil tv+tetangga
 urus ~<bat ~<bot ~<cip ~<cum ~<doa ~<hal ~<kab ~<kul ~<kur ~<lec ~<nih ~<nom ~<num ~<oke ~<pad ~<pip ~<pro ~<sal
 ~<sta ~<teg ~<tim ~<tok ~<uru ~adam ~ales ~amat ~ange ~anyi ~aren ~arun ~asi> ~at2> ~atal ~baya ~buru ~butu ~cari
 ~cing ~cuma ~dam> ~diam ~dima ~doan ~dok> ~dur> ~ecet ~ekit ~elpo ~embu ~enya ~erke ~erob ~est> ~eter ~gala ~get>
 ~gor> ~hamp ~iak2 ~iar> ~ibaw ~iran ~iraw ~itan ~jaya ~jual ~kala ~kare ~kemb ~kir> ~lann ~lece ~leh> ~lpon ~lura
 ~mahn ~mani ~mor> ~mpet ~mpir ~nin> ~nomo ~nsel ~nyar ~omor ~opi> ~orak ~otak ~pama ~pela ~pnya ~pong ~put> ~rah2
 ~raha ~rann ~rasa ~rati ~ris> ~roba ~sala ~sang ~sat> ~seki ~sel> ~sing ~tama ~ten> ~tera ~ual> ~uarg ~untu ~ura>
 ~urah ~utuh ~uwun
-6 # =office almarhum+bapak ambil anak+saya apa atas+respon bikin bot cara+tolong dari+lahir dinsos itu+di
 jangan+ngomong jual kalau+ketemu kaos kebun+bawa kemarin+yang ketemu+luka luka+maupun mata+buta mau+minum maupun
 maupun+senjata nama ngantuk ngomong+orang ngupas nya+orang nyasar+tidak obat+lagi pakai+kaos pamali pamali+jangan
 respon+cepat satu+orang saya+dulu saya+rusak sehat sekarang+sudah sudah+mati sudah+sadar tahu+jalan tiap tidak+jadi
 tidak+ketemu wkwk ~<apa ~<bik ~<gam ~<jua ~<kao ~<lia ~<met ~<mog ~<pos ~<pul ~<teb ~<wkw ~aan> ~amal ~amen ~ampu
 ~ara> ~asa> ~aupu ~biki ~cin> ~dins ~egel ~ehat ~elat ~enan ~engk ~erik ~erin ~game ~gasn ~gupa ~hati ~iap> ~ikin
 ~ikir ~inso ~itun ~kaos ~keri ~kil> ~kwk> ~laya ~maup ~mbar ~mogo ~mput ~nama ~nas> ~ngup ~oang ~onya ~patn ~peny
 ~pura ~rmat ~taku ~terl ~tiap ~uma> ~upun ~urus ~wkwk ~yata
-7 =ask =drill =joke ada+tidak arah cara cari+kerja dekat+rel dong gerak+cepat kan karang+tengah mana mau+ambruk
 mikir mogok pegang+anak pulang rindu sekarang+tinggal sudah+ada sudah+minum tebang tidak+ada yang+tabrak ~<ara
 ~<bai ~<but ~<mik ~<nam ~<ngu ~<rin ~<seh ~<tes ~aman ~aos> ~apan ~dong ~erma ~gok> ~inan ~indu ~isan ~kah> ~lapa
 ~miki ~ntuk ~nyat ~ogok ~pula ~pun> ~sah> ~seba ~seha ~sini ~tal> ~tuk>
-8 =heart anjing+liar di+film harga karang lagi+di sudah+ketemu tangis+terus tinggal+sendiri ~<car ~<cem ~<don ~<hat
 ~<kar ~<pam ~<suk ~ampi ~apa> ~beri ~bot> ~cara ~harg ~inta ~nan> ~ndu> ~nsos ~ongi ~ucin ~yari
-9 =beast dia+pegang ~baik ~bar> ~irin ~suka
-10 ada+di suka ~pada
-11 motor+saya ~eban
-12 =tale sudah+bawa
-13 ambulans+sudah bawa+yang
-27 @1
"""
