"""How much words, pieces and pairs of words speak for danger, in tenths. Made by `make intents` from labelled
messages: not for editing by hand."""

LEARNED = """
-2 pergi perlu pesantren petugas+cepat petugas+sadar petugas+sudah piatu pindah pindah+ke pinggir+cisadane
 pingsan+kecapean pinjol pintu+air pipi pisah+dari pisang pisau+itu pisau+sudah plastik+main pln polisi+tidur pool
 posisi potong+rumput pppp program promo prosedur prosedur+kalau pulang+istri pulang+tidak putih putus+sekolah
 ralat+umur ransel rasa+mau razia rel+tanah renov rest rest+daerah roda rombongan rongsok rs+mayapada rsud rt+5
 rumah+anak rumah+kami rumah+sakit rumah+saudara rumah+sudah rumah+umur rumahnya+ambruk rutin+kontrol sadar+sekarang
 sadar+tidak saja salah+tulis sampah+ke samsat samsat+cikokol saudara+tinggal saya+ada saya+autis saya+bangun
 saya+denger saya+makan saya+punya saya+salah saya+wkwk sejak sekarang+dengan sekarang+di sekarang+saya sekarang+sih
 sekarang+terlantar sekolah+kami selama+ini selesai sembuh sempet+pingsan sendal sendiri+tapi sendiri+tidak sendok
 serab serahkan sering+ada setengah shelter siap+banyak sido sih+ada sih+tidur sipon situ+besar slot soal sopan
 sorry stabil stasiun status+masih suami+tidak suara+teriak sudah+angkat sudah+bangun sudah+beres sudah+damai
 sudah+dengan sudah+makan sudah+masuk sudah+pulang sudah+sampai sudah+seger sudah+sembuh sudah+tolong sudah+tua
 sudah+urus sugeng surat+tahu tabrak+orang tabrak+saya tadi+lihat tadi+tidak tagihan tahi tahi+lalat tahu+kemana
 tahun+tinggal tajur takut+aja tanah tangan+ada tangcity tanpa tanya+prosedur tapi+sehat target tarik+laporan tas
 tas+ransel tawa tawa+sendiri telat telepon+kemana temen+di tempat tenang tenda tentang tentang+cara terakhir+lihat
 terminal ternyata tetangga+asap tetangga+galak this tiap+hari tidak+disini tidak+pakai tidak+pamit tidak+sekolah
 tidak+tidak tidur+depan tidur+di tidur+gang tidur+kp tinggal+dengan tisu titik toko toko+kayu tol+jatake
 tolong+anak tolong+cari tolong+info tolong+saya trima trima+infonya trotoar+depan trotoar+gelandangan tua tugas
 tumpang tumpang+di umur+10 umur+17 undang undang+penyuluhan untuk+bapak untuk+tugas vaksin video+lama wah
 wah+hampir warga+minta warga+orang warteg yaa yang+amuk yang+bawa yang+beredar yang+datang yang+kaki yang+ketemu
 yang+lemas yang+luka yang+meninggal yang+respon yang+tusuk ~40an ~<40a ~<aaa ~<aca ~<aka ~<alm ~<ant ~<apl ~<asa
 ~<asd ~<ase ~<asi ~<at> ~<atm ~<aul ~<b> ~<bag ~<bas ~<ber ~<bio ~<bor ~<bsd ~<cad ~<cap ~<cat ~<cic ~<cil ~<cur
 ~<dam ~<das ~<deb ~<dek ~<del ~<dib ~<dim ~<din ~<dlm ~<dud ~<dui ~<dur ~<enj ~<gag ~<gan ~<gar ~<gel ~<gon ~<goo
 ~<gor ~<got ~<gw> ~<hab ~<har ~<hil ~<hor ~<hub ~<ijo ~<inf ~<ing ~<ise ~<iya ~<jag ~<jal ~<jam ~<jl> ~<jog ~<jom
 ~<jpo ~<kag ~<kan ~<kea ~<ked ~<ker ~<kfc ~<km> ~<kol ~<kop ~<krl ~<las ~<lek ~<len ~<lep ~<lid ~<lin ~<los ~<lot
 ~<lu> ~<luc ~<lut ~<mad ~<mah ~<meg ~<mek ~<mod ~<mon ~<n> ~<ner ~<nik ~<nun ~<oii ~<ong ~<otw ~<oy> ~<pab ~<pac
 ~<pan ~<pay ~<pes ~<pia ~<pla ~<pln ~<poo ~<ppp ~<qwe ~<raw ~<raz ~<rep ~<rod ~<rom ~<rsu ~<ruj ~<ruk ~<sen ~<sep
 ~<sid ~<sin ~<slo ~<soa ~<sol ~<sti ~<sug ~<sya ~<taj ~<tar ~<tas ~<td> ~<tel ~<ti> ~<tig ~<tis ~<tp> ~<tri ~<tua
 ~<tug ~<tum ~<uga ~<umu ~<und ~<uta ~<vak ~<wil ~<win ~<wis ~<yaa ~<zzz ~aaa> ~aaaa ~abai ~abel ~abi> ~abil ~abok
 ~acar ~adas ~adeg ~adia ~adua ~agi> ~agih ~agu> ~agun ~ahi> ~ahma ~aji> ~ajia ~ajun ~ajur ~akah ~akak ~akku ~akor
 ~alan ~allo ~alma ~alu> ~ama> ~amid ~amin ~ampe ~amri ~amsa ~amul ~anas ~ang> ~angc ~angn ~ani> ~anis ~anji ~anpa
 ~anse ~ante ~antr ~apad ~apar ~aper ~apet ~apli ~apus ~area ~arge ~arhu ~aria ~arim ~armi ~arny ~aron ~arsa ~arta
 ~arto ~asak ~asep ~asil ~asiu ~ass> ~atau ~ate> ~aten ~atm> ~atsi ~atul ~atus ~auk> ~aula ~aut> ~awab ~aya> ~ayan
 ~ayap ~ayor ~azia ~bale ~baro ~basa ~bate ~bayo ~bele ~belo ~ber> ~berb ~bere ~bero ~beso ~biar ~bili ~biln ~bios
 ~bisu ~blok ~bon> ~bone ~bor> ~bsd> ~buar ~buat ~bumi ~bus> ~but> ~cabu ~cada ~cang ~car> ~caya ~cekc ~cep> ~cici
 ~ciko ~ciku ~cile ~cipa ~cipu ~cul> ~curu ~dah> ~dahi ~dal> ~dane ~dape ~das> ~data ~debu ~deg> ~dega ~dek2 ~den>
 ~deng ~dico ~dide ~digu ~dihu ~dije ~dipr ~dira ~disi ~disk ~diur ~dlm> ~drak ~dron ~duan ~dudu ~dug> ~duit ~duli
 ~duru ~ebah ~ebai ~ebar ~ebay ~ebon ~eci> ~edah ~edit ~edug ~edur ~ejak ~eka> ~ekco ~eksi ~elap ~eles ~elom ~elte
 ~emar ~embo ~enca ~endu ~enek ~enen ~eng> ~engn ~engu ~enji ~enuh ~epas ~epny ~erab ~erad ~erai ~ered ~erej ~eriu
 ~erla ~erli ~ermi ~erpa ~ersa ~erty ~eruh ~erum ~esai ~esan ~esas ~esok ~etal ~eten ~etid ~fami ~gadi ~gaga ~gaji
 ~gak> ~gard ~gate ~gcit ~gert ~ggat ~giha ~gina ~giny ~gka> ~gkos ~gomo ~gond ~good ~gopi ~gore ~gram ~gsay ~gsi>
-2 ~gsok ~gusu ~habi ~hall ~hapu ~hasi ~hatu ~helt ~hila ~hmat ~hon> ~hubu ~huja ~hum> ~ial> ~iang ~iann ~iant ~iatu
 ~ibi> ~icil ~icop ~ido> ~ieu> ~igi> ~igin ~igus ~ihin ~ihub ~ijem ~ikit ~ikok ~iku> ~ikup ~iled ~ilep ~ilik ~ilin
 ~ill> ~illa ~ilny ~ima> ~iman ~impa ~inal ~indo ~info ~inik ~injo ~ink> ~iosk ~ipad ~iper ~ipi> ~ipin ~ipon ~ipro
 ~iput ~ira> ~iri2 ~isad ~iseb ~iser ~isi> ~isik ~isko ~itas ~itu> ~iun> ~iuru ~iya> ~izi> ~jaga ~jaka ~jam> ~jan>
 ~jian ~joge ~jpo> ~juk> ~juny ~kab> ~kada ~kak> ~kaka ~kang ~kant ~kars ~kats ~kcok ~kebo ~keda ~kegi ~kepe ~kfc>
 ~kku> ~klin ~koko ~kol> ~kons ~kopi ~kos> ~kreo ~krl> ~ksin ~kulo ~kumi ~kupa ~kura ~lah> ~lamp ~lan> ~lanj ~lape
 ~las> ~last ~lays ~ledu ~leng ~lepa ~lesa ~lill ~lini ~llah ~lmar ~lom> ~loo> ~los> ~lter ~lucu ~luha ~lun2 ~lun>
 ~lung ~lupa ~lutu ~mabo ~maka ~mall ~man> ~manc ~mant ~marh ~mari ~mart ~masa ~mbil ~mbon ~mbor ~mbuh ~meka ~meri
 ~meta ~midi ~misi ~mnas ~mpe> ~mpen ~mpon ~mpur ~msat ~murn ~nakk ~ncar ~ncin ~ncir ~ncur ~ndah ~ndal ~nden ~ndok
 ~ndro ~nene ~nero ~net> ~nga> ~ngci ~nger ~nget ~ngi> ~ngop ~ngsi ~ngur ~nis> ~nit> ~njol ~nkan ~note ~nov> ~npa>
 ~nta2 ~ntak ~ntau ~nten ~ntre ~ntu> ~nyam ~nyan ~nyok ~oal> ~oda> ~odan ~oget ~ogra ~ohon ~oii> ~okan ~okas ~oker
 ~okin ~oko> ~okol ~ombo ~omo> ~omon ~ondr ~onek ~onta ~ood> ~ool> ~opan ~ore> ~orma ~orry ~osam ~osed ~oses ~osko
 ~ost> ~ota> ~otw> ~paca ~padu ~pan> ~pana ~pang ~pant ~paru ~payu ~peci ~pema ~per> ~pers ~pet> ~piat ~pind ~pipi
 ~pir> ~plik ~pln> ~pol> ~pool ~por> ~ppp> ~pppp ~prog ~prom ~puti ~qwer ~rada ~rahi ~rahk ~rahm ~rako ~rasu ~razi
 ~rbus ~rcay ~rea> ~reba ~reda ~reja ~reks ~reng ~reo> ~repo ~res> ~rga> ~rget ~rhum ~rima ~rita ~rkem ~rlih ~rlu>
 ~rmas ~roda ~rogr ~roki ~romb ~romo ~ror> ~rry> ~rsar ~rsud ~rta> ~rteg ~rti> ~rtun ~rug> ~ruju ~rung ~runy ~sai>
 ~sama ~samp ~sams ~sauk ~saun ~say> ~sedi ~sedu ~semb ~sepa ~sepn ~shel ~sian ~sido ~sik> ~sil> ~sipo ~sir> ~siun
 ~skon ~skop ~slot ~soal ~sola ~sopa ~sorr ~star ~stas ~sud> ~suge ~sunt ~sur> ~syar ~ta2> ~tabi ~tadi ~tagi ~tahi
 ~taju ~tak> ~tanp ~tapn ~targ ~tasa ~tat> ~tawa ~telp ~tend ~tent ~ter> ~term ~tern ~ther ~this ~tiga ~tike ~tim>
 ~tis> ~tisu ~toka ~toko ~tra> ~tren ~tri> ~trim ~tsir ~tuga ~tull ~tur> ~tusa ~tutn ~uala ~uci> ~ugal ~ugas ~ugen
 ~uit> ~ujan ~ujuk ~ula> ~uluh ~umi> ~umis ~umpu ~una> ~uncu ~unde ~ung2 ~unti ~urny ~urug ~usny ~usur ~utat ~utih
 ~utut ~vaks ~ver> ~wab> ~wah> ~warn ~wart ~waru ~wert ~wis> ~wun> ~xxx> ~yamu ~yapa ~yar> ~yara ~yati ~yora ~zia>
 ~zzz> ~zzzz
-3 3+anak abis+putus ada+gelandangan ada+tabrak ada+temen air+10 air+pam aja aja+di aktif al alamat alat+sakit
 alhamdulillah anak+pura anak+tidak angke angkut apa+bagaimana apa+orang apotek arah+pasar autis baca bagi bakso
 balai balai+warga ban+bocor bangun+sadar bansos bantu+tidak bapak+bawa baru bau+banget bawa+ke bawa+tas
 bawah+jembatan bebas+orang bekas+jahitan belum+ada beras berisik berkedok berkedok+orang berobat besar+di biaya
 blok boleh bpjs bukan bukan+odgj bulan bunderan bus butuh+susu cacat cari cepat+banget cuma+duduk cuma+ngantuk
 cuma+tidak dadap dan+mau dari+dinsos dari+tadi dengan+pacar dengan+satpam depan+toko di+gubuk di+kaki di+kampung
 di+kelurahan di+kolong di+lampu di+lapangan di+rumah di+sekolah dia+ada dia+ditinggal dibawa+ke dibunuh+rindu die
 ditinggal duduk+aja duduk+diam flu galak gelandangan+tidur gerobak golok+lewat golok+sakit golok+untuk got+mampet
 gubuk gudang+rongsok hai hari+minggu hatiku hidup+sebatang hidup+segan hilang+dari ig itu itu+sekarang jahitan
 jahitan+di jaket jalan jalan+kaki jantung+saya jatiuwung kaki+palsu kalau kali+angke kali+mati kali+pas kami+bapak
 kami+bebas kampung kampung+kami kantor karena ke+orang kec+benda kecapean kejadian keren kesini ketemu+odgj
 keterbelakangan kok+status kolong kondisi+lemas konseling konten konten+kesel kontrol korban+banjir korban+tidak
 kota kp ktp kubur kucing kulit+sawo kumat+tidak lagi+dia lagi+makan lalu+sekarang lansia+tukang layangan lem
 lemas+tapi limbah linglung loh lupa mabuk+lem mampet mampet+banjir mangga mantap marah+sendiri masuk+panti matang
 mati+tidak mau+minta medis+nomor meninggal+semua met minta+sekarang muda muka+gelandangan musik naik+angkot
 nanti+dia nasi ngupas+tebu nikah nongol+lagi noted nya odgj+harus orang+diam orang+kemarin orang+lagi orang+nongol
 orang+sudah orang+teriak p pakai+jaket palsu pam pamulang panas panjat+pohon parah+cuma parkir+mall pasar
 pegang+keliling pegel pencet pendek penelepon+tanya penipuan+berkedok perempuan+tangis pernah+tapi pesan+suara
 petugas+perempuan pikun ping pinggir+tol pinjem polsek+jatiuwung poris pos+satpam pramuka psr psr+anyar pura pusing
 putus+dengan rakyat rakyat+kecil ralat ribut+mulut rongsok+jatake rs rt rt+kami rumah+singgah rutin sadar+cuma
 sadar+dan sadar+diri sakit+sendiri sakit+tinggal salah sampai+sekarang samping satpam+orang saudara sawo
 sawo+matang saya+odgj saya+tolong segan segan+mati sekarang+bagaimana sekarang+tidur sekarang+tumpang semua+hidup
 sendiri sepanjang sepanjang+jalan serpong singgah sip sita sita+satpam subuh sudah+berobat sudah+jalan
 sudah+kembali sudah+kering sudah+minta sudah+naik sudah+saya sudah+sita sudah+tangan tabrak+mobil tadi+sempet tahu
 tahun+ini tahun+lalu takut+ada takut+tabrak tapi+cuma tapi+sadar tawon tebu tebu+pakai temen+cerita temen+sudah
 teriak+dari tes test tidak+mau tidak+usah tidur tindak toilet+spbu tol+karang tolong+orang topi trc tukang+pegang
 tunggu tv untuk untuk+konten usir video waktu waktu+kecil warung waspada waspada+penipuan yang yang+jatuh yang+kata
 yang+saya yang+tidur ybs+sudah you ~2an> ~<akt ~<al> ~<alf ~<alh ~<anj ~<apo ~<are ~<ass ~<aut ~<bia ~<bpj ~<bua
 ~<bun ~<cab ~<cac ~<cal ~<dah ~<dat ~<deg ~<ema ~<flu ~<geb ~<gra ~<ig> ~<itu ~<jah ~<jak ~<jaw ~<jem ~<jen ~<kal
 ~<kec ~<keh ~<ken ~<kot ~<kp> ~<ktp ~<kub ~<kuc ~<lay ~<loh ~<lok ~<lup ~<mam ~<mis ~<moh ~<nur ~<omp ~<ope ~<p>
 ~<pam ~<pik ~<por ~<psr ~<pun ~<ral ~<ren ~<rs> ~<rt> ~<rum ~<rut ~<san ~<sau ~<sed ~<sej ~<sem ~<tah ~<tan ~<tdk
 ~<tos ~<trc ~<tv> ~<unt ~<vid ~<wak ~<yan ~<👍> ~abut ~acat ~adap ~ade> ~adi> ~ahit ~aina ~aja> ~akal ~akam ~aket
 ~akso ~akti ~aktu ~akya ~alam ~alau ~alfa ~alha ~alsu ~amdu ~anan ~ane> ~angg ~anju ~anso ~apea ~apny ~apot ~arak
 ~arga ~aris ~art> ~aru> ~asar ~ater ~atiu ~atur ~auda ~auti ~awo> ~awon ~bagi ~baks ~bans ~bara ~baru ~beba ~berk
 ~biay ~boh> ~bole ~bpjs ~bukn ~bund ~bura ~caca ~carn ~cet> ~cint ~cira ~city ~dap> ~dek> ~deo> ~diba ~die> ~dius
 ~dua> ~ebu> ~ecap ~eda> ~edar ~edok ~eduh ~eja> ~ejad ~elak ~elay ~elil ~empe ~emui ~endi ~enov ~epen ~erap ~erbe
 ~erin ~eris ~erpo ~erti ~flu> ~g2an ~gang ~gani ~gany ~gapa ~gege ~gel> ~gemi ~gerc ~gere ~gga> ~ggah ~ggan ~gira
 ~gke> ~glun ~gole ~got> ~guna ~hai> ~hamd ~hat> ~haya ~hita ~iaka ~iam> ~iamb ~iaya ~ibag ~ideo ~idi> ~idur ~ijo>
 ~ikah ~imar ~imna ~ingl ~ipas ~ira2 ~isu> ~itin ~ity> ~iusi ~iuwu ~jahi ~jake ~jala ~jawa ~jem> ~jeng ~jkl> ~jut>
 ~juta ~kamp ~kan> ~kart ~kasi ~keca ~kedo ~keru ~ket> ~keti ~kira ~kisa ~kita ~kolo ~kop> ~kota ~krg> ~kso> ~ktif
-3 ~ktp> ~ktu> ~kubu ~kuci ~kun> ~kut> ~kwkw ~kyat ~lalu ~land ~lara ~lasa ~lau> ~leki ~lfam ~lham ~lili ~limb ~llo>
 ~loh> ~loka ~lomb ~lot> ~lsu> ~mal> ~mana ~mbi> ~mdul ~mel2 ~men> ~mera ~met> ~mina ~mis> ~moho ~mong ~mpu> ~muin
 ~musi ~nang ~nasi ~ndek ~ndi> ~ndir ~nekn ~ngeg ~ngem ~nggu ~ngke ~ngko ~nglu ~nika ~njan ~njem ~njun ~njut ~ntap
 ~ntar ~ntik ~ntor ~ntro ~numb ~nyes ~obak ~obat ~oboh ~oleh ~olek ~ompo ~ongk ~oris ~otak ~oted ~otek ~oto> ~paka
 ~pals ~pamu ~pann ~pasa ~pean ~pege ~pera ~perc ~perl ~piku ~pile ~pjs> ~pnya ~posi ~pote ~pram ~psr> ~pun> ~pus>
 ~pusi ~ra2> ~raky ~rala ~ramu ~rawa ~rbel ~rena ~reno ~rgan ~risi ~rked ~rluk ~rmin ~rpon ~ruti ~sant ~sar> ~sasa
 ~saud ~sawo ~sega ~seja ~serp ~ses> ~sete ~sih> ~sip> ~sisi ~skrg ~spad ~ster ~subu ~tar> ~tasi ~tau> ~tawo ~tdk>
 ~tebu ~ted> ~teny ~terp ~tes> ~test ~tidu ~tiha ~tiuw ~tony ~topi ~tos> ~trc> ~tulu ~tumb ~tusn ~ubuk ~ubur ~udar
 ~ukny ~ulan ~ulil ~umba ~unda ~usin ~usir ~utis ~vide ~wakt ~wasp ~won> ~wung ~yang ~yese ~you> 👍
-4 10+tahun ada+apa ada+bau ada+lansia ada+pelatihan ada+petugas ada+saudara aman angin atau badan+bau baik
 baiki+sebelum ban bandara banget+sudah barat bawa+karung bawah+tol bayar bayi+sehat bayi+yang bebas belakang+dengan
 berapa besok+ada buta cari+rumput cuma+motor dan dari+tetangga di+balai dia+tidak diam ditinggal+surat dua gang
 ganggu gelandangan+bawa golok+nya gratis hi infonya itu+anak itu+darah jadi jangan jatake jaya jembatan+patah
 jpo+rusak kabar kaca+mobil kaget kara kayak+orang ke+arah ke+rsj ke+seberang kebon+besar kec kegirangan kel
 keluarganya+sudah kembali kesel ketemu+belum kok kolong+tol lahir lama+tidak lansia+yang lapar laporan lewat+bawa
 lewat+depan liar makan+dari masih+di merah minta minta+rokok motor+luka nanti nanti+ada napas+cuma ngelem nyasar+di
 oh ok oke orang+linglung orang+terlantar pada+meninggal patah+tolong pelatihan pelatihan+pertolongan penipuan
 pernah+orang pertolongan pertolongan+orang perum pilek pincang pinggir pinggir+rel pom pom+bensin pos poster+cara
 punya+rumah rasa rsj rumput rumput+bawa rusak+nanti saya+hilang saya+temenin saya+yang sebatang sebatang+kara
 sebelum+ada sedih seger sekarang+duduk sekarang+lewat sekarang+sudah sempet sesak+napas siapa sih spbu sudah+dibawa
 susu susu+bayi takut tangga tangga+jpo tani tani+lewat temenin teriak+sendiri terjun+kegirangan terminal+poris
 tetangga+tapi tidak+ganggu tinggal tol tolong+baiki tolong+tebang tuli tutup usah warung+saya yang+napas yang+sesak
 ~2nya ~<alu ~<ane ~<ang ~<bar ~<beb ~<bed ~<blm ~<blo ~<cik ~<dan ~<diu ~<dua ~<gaj ~<gub ~<hi> ~<jad ~<jay ~<kok
 ~<lap ~<lim ~<mud ~<mus ~<nas ~<oh> ~<ok> ~<per ~<pom ~<pra ~<pus ~<rak ~<ras ~<rsj ~<sar ~<sih ~<skr ~<spb ~<sta
 ~<sub ~<tam ~<taw ~<tia ~<top ~<tun ~<tut ~<usa ~<you ~<🙏> ~aan> ~agak ~aget ~ahay ~aika ~akan ~akut ~alai ~alka
 ~aloo ~alun ~ana> ~angs ~anti ~apor ~arun ~asah ~atih ~atik ~atis ~ayar ~ayin ~baca ~bala ~bas> ~beda ~blm> ~buk>
 ~bunt ~cape ~cari ~cat2 ~cek> ~cing ~ciri ~cisa ~dian ~ean> ~ebas ~edih ~egir ~eki> ~el2> ~elat ~elem ~embu ~enap
 ~enip ~epis ~erah ~eras ~erce ~erit ~erok ~erto ~fony ~ggu> ~gkor ~grat ~gubu ~halo ~hir> ~iama ~ihan ~iki> ~ilek
 ~imba ~inca ~ipua ~isit ~iteb ~jadi ~jati ~jemp ~jing ~kaba ~kage ~kala ~kare ~kec> ~kemb ~kepi ~kiri ~kit> ~kok>
 ~kora ~lapo ~les> ~liar ~lkan ~mamp ~matu ~mbal ~mpat ~mpin ~muda ~nant ~ncan ~nfon ~njin ~nti> ~nyi> ~onse ~oper
 ~orny ~pbu> ~penc ~peni ~pert ~pinc ~piny ~pom> ~pora ~pos> ~rah2 ~raha ~rama ~rans ~rapa ~rcep ~rind ~robo ~rol>
 ~rose ~rsj> ~rtol ~rump ~sala ~sara ~sari ~seli ~sita ~sos> ~spbu ~take ~tal> ~tana ~teba ~ten> ~tera ~tif> ~tik>
 ~timn ~torn ~trol ~tup> ~tutu ~uasa ~uman ~umbe ~untu ~upas ~uri> ~usah ~usu> ~uta> ~utin ~utup ~yiny 🙏
-5 agak almarhum+bapak ambil ayam baiki bakar+api banget+kaya banget+orang bantu batal benda bener+tidak bisa+bantu
 botak butuh cek di+mana di+masjid di+rs dibantai dibawa dikit doang dulu+pernah emang gelandangan+di golok+nyasar
 hampir hp jam kaki+patah kapan kata+ada keliling kelurahan kembali+lagi kenapa kepala+botak kering kerja
 lansia+bawa lari+dari masih+lama masjid+raya mata+buta mau+lapor mau+makan mogok ngupas nih nomor orang+bener
 orang+jalan orang+tidak padam padam+dari panti perempatan pinggir+kali pisah rawat rawat+di rumahnya satu+orang
 saya+rusak sebelah+dari sekarang+rawat sekitar sudah+diam sudah+pergi tanah+tinggi tanya tapi+sudah tapi+tidak
 teriak+nya terlantar tidak+lagi tidak+punya tinggal+di tolong+ambil ~<aga ~<bat ~<cin ~<cir ~<cis ~<hai ~<hal ~<hp>
 ~<kul ~<lec ~<lia ~<mog ~<nih ~<nom ~<oke ~<pip ~<pro ~<pur ~<sal ~<sel ~<sia ~<sip ~<sit ~<tak ~<teg ~<tok ~abar
 ~aiki ~ales ~ampu ~ange ~ara> ~asan ~asi> ~at2> ~ayam ~band ~bata ~baya ~bend ~bota ~butu ~diam ~dima ~doan ~dok>
 ~dur> ~ecet ~ekit ~elpo ~endo ~engk ~erja ~erke ~erlu ~est> ~eter ~gala ~get> ~gor> ~gupa ~hamp ~iar> ~ibaw ~ikil
 ~iran ~iraw ~itan ~jaya ~jual ~kel> ~kerj ~kuas ~lann ~lati ~lece ~leh> ~lpon ~lura ~mali ~mint ~mogo ~mor> ~mpet
 ~mpir ~nakn ~ngup ~nih> ~nipu ~nomo ~nsel ~nta> ~nyar ~ogok ~omor ~opi> ~orak ~pela ~perb ~pinj ~pong ~pros ~puny
 ~rann ~rasa ~rati ~rbai ~rin> ~ris> ~rja> ~rlan ~sang ~seki ~semp ~send ~siap ~tek> ~terl ~ual> ~uarg ~uda> ~upa>
 ~ura> ~utuh ~uwun ~yam>
-6 =ask apa atas+respon bisa+kerja bot bukan+bener cara+tolong cari+kerja cuma dia+suka dinsos disini film+kan
 hidup+sendiri itu+di jembatan+gantung jual kan+bukan kaos kebun+bawa kemarin+yang ketemu+luka lagi+di lampu+merah
 luka+maupun maupun maupun+senjata mikir ngantuk nyasar+tidak pakai+kaos punya respon+cepat saya+dulu saya+tenggelam
 sehat sudah+mati sudah+sadar taman tangerang tiap tidak+jadi tidak+ketemu tv+tetangga urus yang+kejang ~<apa ~<bot
 ~<cip ~<cum ~<doa ~<gam ~<jua ~<kab ~<kao ~<mik ~<ngu ~<num ~<pad ~<pul ~<teb ~<tes ~<tim ~<uru ~adam ~amat ~amen
 ~apan ~atal ~aupu ~baha ~buru ~cuma ~dam> ~dins ~egel ~enan ~enya ~erik ~erob ~gasn ~gok> ~hati ~ikir ~inso ~kah>
 ~kaos ~keri ~kil> ~kir> ~mahn ~maup ~mbar ~miki ~nas> ~nyum ~oang ~patn ~peny ~pura ~put> ~rmat ~roba ~sat> ~sel>
 ~sing ~taku ~tama ~tiap ~uma> ~upun ~urah ~yata
-7 # =heart =office anak+saya bikin dari+lahir jangan+ngomong kalau+ketemu mana mau+ambruk mau+minum nama
 ngomong+orang nya+orang obat+lagi pamali pamali+jangan panas+banget pulang sekarang+tinggal sudah+gerak sudah+minum
 tahu+jalan tangis+terus tebang wkwk yang+tabrak ~<ama ~<bik ~<but ~<car ~<kur ~<met ~<nam ~<pos ~<seh ~<suk ~<wkw
 ~aman ~aos> ~aren ~biki ~cin> ~ehat ~game ~iak2 ~iap> ~ikin ~inan ~itun ~kwk> ~laya ~mani ~mput ~nama ~nan> ~ntuk
 ~nyat ~onya ~pula ~ren> ~seha ~sini ~tuk> ~wkwk
-8 =joke ada+tidak anjing+liar arah cara dekat+rel dong gerak+cepat harga kan rindu sudah+ada tidak+ada
 tinggal+sendiri ~<ara ~<bai ~<hat ~<kar ~<rin ~amal ~ampi ~apa> ~asa> ~beri ~bot> ~cara ~dong ~erma ~harg ~inta
 ~irin ~isan ~nsos ~ongi ~seba ~suka ~urus ~yari
-9 =beast di+film karang+tengah pegang+anak suka ~<cem ~<don ~indu ~lapa ~ndu> ~sah> ~ucin
-10 =drill ada+di karang ~baik ~bar> ~pada
-11 dia+pegang motor+saya sudah+ketemu ~eban
-12 sudah+bawa
-13 =tale ambulans+sudah bawa+yang
-26 @1
"""
