"""How much words, pieces of words and finds of the directory speak for each matter, in tenths. Made by
`make matters`: not for editing by hand."""

LEARNED = """
ppa -11 anak+dipukul diancam+disebar pribadi+saya
alat_bantu 12 polio ~<bud ~<pol ~bude ~lio> ~olio ~poli
alat_bantu 11 budek congek ~<con ~dek> ~gek> ~ngek ~onge ~udek
alat_bantu 10 ngesot ~cong ~esot ~geso ~nges ~sot>
alat_bantu 9 kruk ~<kru ~<nge ~kruk ~ruk>
alat_bantu 8 budeg walker ~<wal ~alke ~deg> ~lker ~udeg ~walk
alat_bantu 7 =arms @=alat_bantu @first=alat_bantu alat buntung kaki kaki+buntung kasur kursi roda rungu tuna
 tuna+rungu ~<ala ~<pal ~<rod ~<run ~<tun ~aki> ~alat ~asur ~bunt ~kaki ~kasu ~ker> ~kurs ~lat> ~ngar ~ngu> ~oda>
 ~pals ~pinj ~roda ~rsi> ~sur> ~tuna ~una> ~ungu ~ursi
alat_bantu 6 alat+bantu alat+dengar bantu+dengar butuh+alat dengar dorong kaki+palsu kursi+roda lahir palsu pinjam
 sepatu stroke tongkat tulang walker+untuk ~<den ~<dif ~<dor ~<kak ~<kas ~<kur ~<lah ~<mes ~<str ~<ton ~<tul ~abis
 ~alsu ~bis> ~bitu ~bral ~cuma ~deng ~doro ~ebra ~enga ~enya ~ers> ~gar> ~gkat ~inja ~inje ~itus ~kat> ~lann ~lsu>
 ~nden ~ngka ~njam ~njem ~oke> ~ongk ~oste ~patu ~pers ~pros ~ral> ~roke ~rost ~rung ~stro ~tong ~trok ~tula ~ubit
 ~uma>
alat_bantu 5 80+tidak =office =tale abis amputasi bantu+ada bantu+alat bantu+kursi belakang+luka berdiri biar
 bisa+jalan butuh butuh+kursi celebral celebral+palsi cuma dari+dinsos dekubitus denger denger+alat di+rumah difabel
 disabilitas empat gendong habis habis+amputasi kalau keluar+rumah kena khusus korsi kuat kuat+berdiri kuping
 lahir+tanpa lansia+bantu lansia+budeg lumpuh mesin mlaku orang+tua palsi pampers pampers+lansia pasien
 pasien+pinjam pendengaran prostesis ranjang+pasien roda+untuk tahun tangan+palsu tanpa+kaki tidak+kuat tiga
 tongkat+kaki tulang+belakang tunanetra umur umur+80 untuk untuk+orang ~<,> ~<abi ~<ber ~<bun ~<but ~<ced ~<cel
 ~<cum ~<hab ~<khu ~<kua ~<kup ~<lum ~<mla ~<ope ~<ort ~<pam ~<pem ~<pen ~<pin ~<pro ~<ran ~<tig ~abel ~abil ~ahun
 ~ajui ~alau ~alsi ~alu> ~anet ~anny ~anti ~asie ~atu> ~bel> ~berd ~bili ~bok> ~butu ~cede ~cele ~deku ~dera ~difa
 ~disa ~dong ~eder ~ekub ~elak ~eleb ~ena> ~ende ~endo ~enge ~epat ~erdi ~esin ~esis ~etra ~fabe ~gaju ~gara ~gen>
 ~gend ~ger> ~ggul ~gul> ~hir> ~hun> ~husu ~ien> ~ifab ~iga> ~ilit ~iri> ~isab ~itas ~juin ~kala ~khus ~kot> ~kuat
 ~kubi ~kupi ~laka ~laku ~lau> ~lebr ~lita ~lsi> ~lump ~mak> ~mbok ~mesi ~mlak ~mper ~mpuh ~nane ~ndon ~netr ~ngaj
 ~ngen ~nger ~nggu ~nnya ~odan ~oron ~ortu ~pamp ~pasi ~pend ~peng ~puh> ~puta ~rasi ~rdir ~rong ~rtu> ~sabi ~sepa
 ~sien ~sis> ~stes ~tas> ~tesi ~tra> ~tung ~tus> ~uat> ~uin> ~umpu ~untu ~upin ~usus ~utas ~utuh
alat_bantu 4 =sick abis+operasi ada+kursi ada+pinjam ajuin alat+jalan ambil+mana anak+lahir anak+saya bapak
 bapak+saya berapa+lama berdiri+ada bisa+minta butuh+tongkat copot cp cuma+bisa cuma+di dapet dari+pemkot
 dengar+dari dengar+gratis dengar+mana dinsos dokter gemeter gratis harga harus jalan+lagi juga kaki+empat kalau+ke
 karena kasur+dekubitus kata ke+dinas kiri korsi+roda kurang kurang+denger kursi+dorong kursi+untuk lansia+lumpuh
 lansia+sudah lapor+kemana lumpuh+mau malu mau mau+kursi mau+punya minjem minta+kursi nanti ngajuin operasi panggul
 pemkot pinjam+kursi pinjeman ranjang sepatu+khusus tangan tapi telinga tidak+bisa tidak+denger tunarungu
 untuk+penyandang yang+ada yang+bisa ~<.> ~<aba ~<aju ~<amp ~<bap ~<bua ~<cop ~<cp> ~<dap ~<did ~<dig ~<dok ~<dr>
 ~<emp ~<gem ~<gen ~<gra ~<jug ~<kal ~<ken ~<kir ~<kor ~<mau ~<pop ~<sep ~<set ~<tah ~<tap ~<umu ~<unt ~ahir ~ampe
 ~apak ~apet ~aren ~asa> ~asih ~atah ~atis ~aun> ~bapa ~beli ~biar ~bila ~buat ~copo ~daks ~dany ~dape ~dins ~diri
 ~dokt ~elia ~emet ~emko ~empe ~era> ~geme ~grat ~habi ~hany ~harg ~haru ~iar> ~iasa ~iau> ~igen ~inga ~inta ~jama
 ~jem> ~jema ~juga ~kang ~kena ~kiri ~kors ~kter ~kura ~latn ~liau ~malu ~mata ~mau> ~meri ~minj ~mint ~mkot ~mput
 ~mur> ~nant ~naru ~nga> ~nti> ~ntuk ~nyan ~okte ~oper ~opot ~ora> ~orsi ~oton ~pang ~pat> ~pemk ~pemp ~peny ~pet>
 ~ping ~pot> ~ranj ~rati ~rena ~sih> ~sin> ~sus> ~tah> ~tahu ~tapi ~tasi ~teli ~ter> ~tera ~tiga ~tuh> ~tuk> ~uga>
 ~uli> ~umur ~unar ~uran ~wis>
alat_bantu 3 # =ask =body =elder =kin =rails =thanks aid aid+dari apa+ada banjir+kemarin bantu bantu+kaki
 bantu+sembako bantu+tongkat bantu+untuk bapak+habis bapak+umur bekas belakang beli berdiri+bisa berdiri+dapet
 berdiri+minta berjalan berjalan+tolong bisa bisa+berjalan bisa+dengar bisa+dorong bisa+minjem bisa+ngesot
 budek+alat budek+di butuh+kaki butuh+sepatu cp+umur cuci dan dapet+kursi dari+pemerintah dewsa dewsa+bisa
 di+karawaci di+kasur di+lantai dia diamputasi difabel+mau doang free+hearing ganti+tongkat gemeter+pegang
 gratis+ada hanya hearing hearing+aid ibu ibu+tidak ibu+umur jalan jalan+gemeter jatuh+di kacamata kaki+pengkor
 kamar+mandi kanan karawaci karena+tidak kasur+angin kata+bapak kayu ke+kamar ke+wc keluar kemarin+hampir kereta
 kereta+dorong kruk+untuk kuat+mlaku lagi lama lansia+saya lansia+umur lemas lima lumpuh+minta maaf+kaki mahal makin
 masih+ada mau+ajuin mau+alat mau+bisa mengajukan minta minta+alat minta+tidak minta+tongkat mulu netra ngajuin+kruk
 nyai nyai+jalan palsi+lapor palsu+untuk parah patah pegang+tembok pemerintah pempes pempes+dewsa pengkor penyandang
 penyandang+disabilitas perlu pinggul potong roda+dari saya+0812 saya+difabel siapa+yang sudah+tidak tabrak+motor
 tahun+lalu tanpa tembok tembok+mulu tiasa tidak+ke tidak+tiasa tolong+bantu tongkat+putih tongkat+yang tua tua+abis
 tua+saya tuli tuna+netra tunadaksa tunarungu+mau tunggu+berapa umur+6 untuk+bapak untuk+keluar untuk+lansia waktu
 yang+urus ~<aid ~<aki ~<bad ~<bek ~<bes ~<bia ~<bis ~<bs> ~<dew ~<dis ~<doa ~<dua ~<ema ~<har ~<ibu ~<jal ~<kat
 ~<lag ~<lec ~<leu ~<lim ~<lut ~<moh ~<net ~<nyu ~<pat ~<pot ~<sto ~<teu ~<tua ~<uku ~<und ~<utk ~<wak ~<wis ~abah
 ~acam ~adan ~ahar ~ajuk ~akaa ~ake> ~aktu ~aku> ~alan ~amaa ~angg ~angn ~anpa ~antu ~anya ~aran ~araw ~arus ~ata>
 ~awac ~ayu> ~bagi ~bahk ~bant ~beka ~bela ~berj ~besi ~bisa ~cela ~cet> ~cuci ~dan> ~dews ~dia> ~dido ~dige ~diki
 ~dima ~doan ~duli ~eari ~ecel ~ecet ~ekas ~eli> ~elin ~embo ~emer ~emin ~empa ~eras ~erat ~eret ~eta> ~eump ~ewsa
 ~gada ~gant ~gany ~ggan ~ggo> ~gin> ~gkor ~her> ~iamp ~ibu> ~idor ~ima> ~imbo ~inso ~isa> ~jala ~jam> ~jemi ~kaan
 ~kana ~kare ~kas> ~kata ~kayu ~kere ~kin> ~ktu> ~lagi ~lahi ~lalu ~lan> ~lece ~lema ~leum ~lima ~lutu ~maki ~mana
 ~masi ~mete ~min> ~moho ~mpat ~mpes ~mpir ~nada ~njan ~nkeu ~npa> ~nta> ~ntu> ~nyai ~nyuw ~oang ~okop ~ong> ~otok
 ~owok ~pake ~pata ~peme ~pera ~pes> ~poto ~reta ~rint ~rjal ~rlu> ~rser ~seta ~sete ~simb ~siny ~sti> ~stok ~tanp
 ~tany ~taun ~teu> ~tias ~tis> ~toko ~tua> ~tuli ~uar> ~uci> ~ukur ~ulu> ~unad ~uru> ~utk> ~uwun ~waci ~wakt ~wok>
 ~wsa> ~wun> ~yai> ~yand ~yuwu
alat_bantu 2 =wait a+wheelchair abis+uang ada+roda alat+denger alhamdulillah badan bantu+congek bantu+jalan
 bantu+tuna bapak+lumpuh bapak+stroke bayar+tidak bengkok biar+bisa budeg+makasih bukan+minta cara cara+ngajuin city
 congek+anak congek+siapa dapet+tongkat dari+the decubitus dengan+popk di+toko dia+bisa dinas dokter+kata dua
 gratis+tapi hampir harus+kemana hoyong hp+saya jalan+butuh jalan+pakai jalan+susah kakak+budeg kaki+4 kaki+tiga
 kena+matahari kena+mesin kerja+kena ketiak kuat+jalan lansia+jalan lihat+orang lima+tahun luka luka+untuk
 lumpuh+hoyong lutut maaf+congek maaf+kasur maaf+kursi maaf+ngesot mahal+banget makasih makasih+kursi mana masih+mau
 matahari mau+dapet mau+ganti mau+tongkat minjem+kursi netra+butuh ngadangu ngajuin+alat ngesot+hp pakai pakai+alat
 palsu+gratis pendengarannya penggantian pernah pinjem+kursi plsu plsu+untuk polio+dari popk popk+orang program
 prostesis+lapor punya punya+kaki putih roda+bisa roda+copot roda+khusus rumah+sakit saudara+tidak saya+ibu
 saya+warga saya+yang sejuta sekarang+kaki sudah tangn tangn+plsu teras the the+city tidak+di tongkat+ketiak
 tongkat+untuk tunggu uang+juga undrepad undrepad+dengan untuk+berobat untuk+kerja untuk+korban untuk+tunanetra
 walker+dari walker+lansia warga+sini wheelchair wheelchair+untuk ~<alh ~<bil ~<cit ~<cuc ~<dec ~<dim ~<din ~<fro
 ~<han ~<hoy ~<kac ~<kan ~<luk ~<mah ~<min ~<nan ~<nen ~<nye ~<pek ~<pls ~<sed ~<sud ~<the ~<tia ~aci> ~adak ~aid>
 ~aik> ~akai ~akas ~akin ~alha ~ali> ~amdu ~anka ~arep ~arin ~bada ~bann ~beng ~cama ~chai ~cil> ~city ~cubi ~decu
 ~didu ~digo ~dili ~drep ~duki ~dura ~ebel ~ecub ~eelc ~ejut ~elch ~emak ~engg ~engk ~erlu ~erna ~erse ~etah ~etia
 ~for> ~from ~ggun ~gkok ~gram ~hair ~hamd ~hamp ~hear ~heel ~hoyo ~ibal ~iber ~icuc ~idud ~ilip ~illa ~iman ~ipat
 ~ity> ~kaca ~kai> ~kalo ~kece ~keun ~kor> ~lcha ~lham ~lill ~lipa ~llah ~luka ~luru ~mand ~mdul ~moth ~ndor ~ndre
 ~nek> ~nggo ~ngin ~ngn> ~nsos ~ntia ~ogra ~opk> ~pad> ~paka ~para ~perl ~pern ~pis> ~plsu ~popk ~prog ~puny ~puti
 ~rank ~rawa ~rgan ~rnah ~rogr ~rom> ~rose ~sany ~sebe ~seju ~sos> ~suda ~tara ~temb ~ters ~the> ~tiak ~udah ~ulil
 ~unya ~utih ~whee ~yara
alat_bantu -2 =drill =limp alamat bedah bpnt cari daftar di+gang hamil harus+bagaimana kantor ke+rumah lansia+jatuh
 linglung mau+minta merah ngajuin+bpnt padahal pagi paksa pengaduan syaratnya+apa tadi tanah tidak+ada tipu
 untuk+pengaduan ~<bay ~<boc ~<buk ~<bul ~<daf ~<gig ~<hid ~<jar ~<keb ~<kel ~<kuc ~<lak ~<lok ~<low ~<mas ~<mat
 ~<mer ~<mur ~<nas ~<non ~<ora ~<per ~<sal ~<sat ~<sen ~<sta ~<tad ~<tet ~<tra ~acar ~adua ~afta ~aga> ~akti ~amuk
 ~anah ~ange ~anta ~antr ~aten ~ayan ~ayat ~azah ~bata ~batu ~bawa ~bpnt ~cari ~daft ~dar> ~disi ~dur> ~epit ~epon
 ~erin ~erti ~ftar ~gadu ~gak> ~gera ~gkut ~glun ~hami ~iat> ~ikah ~ingl ~isi> ~izin ~jepi ~kak> ~keje ~kela ~kir>
 ~kola ~kos> ~lak> ~laki ~lamp ~mali ~mara ~mat> ~mil> ~ming ~mor> ~nal> ~ndan ~nglu ~nika ~ntor ~ntra ~nyal ~ocor
 ~olah ~olog ~pagi ~paks ~pala ~pas> ~pnt> ~pon> ~pos> ~pur> ~rah> ~raka ~rat> ~rban ~reka ~ris> ~seko ~semb ~sian
 ~tang ~tele ~teri ~tete ~tik> ~tipu ~trak ~uarg ~uruh ~yat> ~zah>
alat_bantu -3 =home =seek =urgent =water @=ugd_malam @first=trc @first=ugd_malam akta ambruk bakar bansos bau bayi
 beras buka butuh+bantu cek datang dekat dipukul diri ditinggal gang hari kepala lapor lari listrik mau+untuk
 minta+bantu minum online pak+saya pasar petugas pindah pinggir+jalan polio+tetes pukul rumah sakit santunan
 saya+sudah semua suka tahu takut taman tetes tidak+punya tidur ~<aku ~<asa ~<bak ~<bat ~<bau ~<bpn ~<cek ~<dat
 ~<dip ~<duk ~<gan ~<gar ~<hal ~<jad ~<jl> ~<kep ~<ker ~<kes ~<ket ~<kos ~<kun ~<lin ~<lis ~<mal ~<muk ~<nik ~<onl
 ~<pag ~<pan ~<psi ~<puk ~<rek ~<rum ~<san ~<ser ~<tak ~<ter ~<tru ~abur ~adah ~aha> ~ak2> ~akit ~akta ~akut ~alem
 ~ambr ~amil ~anan ~anca ~andu ~ang> ~angk ~anso ~apan ~atia ~awa> ~ayi> ~baka ~bans ~bau> ~bayi ~beda ~belu ~bera
 ~bil> ~bruk ~buh> ~bung ~car> ~cing ~cor> ~daha ~dam> ~dara ~deka ~dipu ~diti ~duan ~ebak ~egal ~ekat ~elas ~elum
 ~emat ~emba ~embu ~empu ~emua ~enda ~epal ~etan ~etes ~etug ~gigi ~hat> ~iang ~idur ~ine> ~inum ~ipu> ~ipuk ~iran
 ~jak> ~jual ~kabu ~kan> ~kant ~kepa ~kete ~kolo ~kons ~kont ~kta> ~lapa ~lari ~laya ~lem> ~lin> ~line ~list ~lum>
 ~mah> ~male ~mang ~mbru ~mela ~minu ~mpun ~mua> ~nan> ~napa ~nda> ~neri ~ngam ~ngga ~ngku ~nik> ~nlin ~num> ~onga
 ~onli ~par> ~pasa ~pere ~peru ~petu ~pind ~por> ~psik ~ras> ~ret> ~ruh> ~ruma ~rusa ~saha ~sak> ~sama ~sant ~semu
 ~snya ~suka ~tadi ~tak> ~taku ~tama ~teng ~tidu ~tor> ~tuga ~ual> ~uang ~ugas ~umah
alat_bantu -4 =breath =client =nature =poor =smell @=darurat @=trc @first=darurat ada+lansia air ambulans banyak
 baru belum dari+kemarin dengan depan di+pinggir di+trotoar gelandangan hilang kerja lampu lumpuh+ngesot malam masuk
 mobil ngesot+minta nomor obat odgj orang pinggir puskesmas sudah+lama tidur+di uang warung ~<air ~<akt ~<bal ~<bar
 ~<bed ~<dep ~<dij ~<dir ~<gel ~<hil ~<kab ~<kej ~<kon ~<kot ~<lap ~<lar ~<lia ~<mel ~<men ~<mob ~<ngu ~<nom ~<oba
 ~<odg ~<pad ~<pet ~<pos ~<sak ~<sam ~<sem ~<tam ~<uan ~<war ~adi> ~ahu> ~akan ~akar ~akny ~ala> ~alam ~alin ~ama>
 ~anda ~ans> ~apor ~aru> ~asar ~asuk ~atan ~bany ~baru ~bat> ~bur> ~cek> ~data ~depa ~dgj> ~eng> ~epan ~eran ~esma
 ~gan> ~gang ~gas> ~gela ~ggir ~gir> ~guru ~han> ~hila ~ian> ~inda ~ing> ~iria ~itin ~kar> ~kerj ~kesm ~ket> ~knya
 ~kota ~kul> ~kut> ~lam> ~lana ~land ~lapo ~lung ~mala ~mas> ~masu ~mbul ~mera ~mobi ~mpu> ~nasi ~ndah ~ngur ~nomo
 ~nyak ~obat ~obil ~odgj ~omor ~pada ~pan> ~puku ~rja> ~saki ~san> ~sar> ~smas ~tar> ~tes> ~ting ~ukul ~unga ~waru
 ~yak>
alat_bantu -5 =beast =birth =blaze =force =height =lost =mad =seen =stir @1 @=bedah_rumah @=poli_jiwa @=ppa
 @=santunan @first=bedah_rumah @first=poli_jiwa @first=ppa @first=santunan bisa+tidak dari+kursi di+jalan jam kk ktp
 makan mati meninggal surat trotoar untuk+saya ~<amb ~<dit ~<jam ~<kk> ~<ktp ~<nya ~<pus ~<sur ~<tro ~air> ~aman
 ~ambu ~ati> ~bula ~elan ~enin ~ingg ~ktp> ~maka ~mati ~meni ~ngan ~ning ~oar> ~oran ~otoa ~pusk ~rian ~roto ~skes
 ~suk> ~sura ~tan> ~toar ~trot ~uka> ~ung> ~urat ~uske
alat_bantu -6 =dead =money =work @=damkar @=kerja @=pangan @=polisi @=puskesmas @first=damkar @first=pangan
 @first=polisi @first=puskesmas ada+yang bisa+bantu di ini ~<di> ~<ini ~<pak ~gal> ~ggal ~ini> ~nggi
alat_bantu -7 =food =road @=dukcapil @first=dukcapil @first=kerja bantu+tidak jatuh+dari pak
alat_bantu -8 @first=slrt ada+orang saya+mau
alat_bantu -9 @=slrt @first=-
bedah_rumah 11 rtlh ~<rtl ~rtlh ~tlh>
bedah_rumah 9 bantu+jamban jamban ~amba ~ban> ~jamb
bedah_rumah 8 @=bedah_rumah @first=bedah_rumah ada+masih atep keropos lapuk papan papan+lapuk wc ~<ate ~<ren ~<wc>
 ~apuk ~atep ~erop ~kero ~lapu ~mban ~opos ~puk> ~ropo ~tep>
bedah_rumah 7 =home ambrol atep+ancur bantu+rumah bedah bedah+rumah di+kali gubug gubug+lansia jebol kamar+mandi
 kaso lantai mandi+tidak orang+keropos patah perbaikan punya+wc rumah rutilahu wc+di ~<bam ~<bed ~<din ~<gub ~<jeb
 ~<kay ~<pap ~<pat ~<rut ~aika ~angi ~aso> ~atah ~baik ~bamb ~beda ~bol> ~bug> ~dind ~ebol ~edah ~erba ~ilah ~jan>
 ~jebo ~kaso ~lahu ~lant ~mah> ~mbro ~mbu> ~ntai ~papa ~pata ~perb ~rbai ~reng ~ruti ~tah> ~tai> ~tila ~ubug ~ujan
 ~util
bedah_rumah 6 =height ambruk ancur angin atap bangun+ulang bantu+bangun bocor dinding hujan huni kalau kamar
 kaso+patah kayu layak layak+huni maaf+rumah mau+ambruk plafon program rumah+ibu rumah+tidak rumah+untuk seng tanah
 tidak+layak ujan ulang+rumah ~<amb ~<anc ~<bil ~<dap ~<gen ~<huj ~<hun ~<kam ~<lay ~<pla ~<ret ~<rub ~<rum ~<uja
 ~afon ~ahu> ~alau ~amar ~ambr ~anah ~ancu ~angu ~anta ~atap ~ayak ~ayu> ~boco ~brol ~bruk ~cor> ~cur> ~dah> ~dibe
 ~ding ~ener ~eng> ~enov ~etak ~fon> ~gram ~gubu ~huja ~huni ~ikan ~ilik ~indi ~kala ~kama ~kayu ~lafo ~lau> ~laya
 ~lik> ~mar> ~mbru ~nah> ~ncur ~ndin ~neri ~ngun ~ocor ~ogra ~plaf ~prog ~ram> ~reno ~rogr ~rol> ~rubu ~ruma ~seng
 ~simb ~surv ~tana ~tap> ~umah ~uni> ~urve ~yak>
bedah_rumah 5 =arms =hurt =limp atapnya bangun bangun+lagi bangunan belum+ada bener bilik bolong daftar+mana dapur
 dengan+5 genteng gubuk+kayu janda kami kaya kayu+dengan kena kena+puting langit langit+ambrol lantai+masih
 lewat+siapa mandi masih masih+di masih+tanah minta miring pada pemkot pengajuan perbaikan+rumah renovasi reyot
 rumah+lansia rumah+warisan saya+belum semen sudah sudah+kaya takut+ambruk tapi tembok triplek ulang usul
 warga+miskin warisan ~<ang ~<ata ~<bai ~<ben ~<boc ~<dib ~<ima ~<jan ~<kal ~<ken ~<mir ~<oma ~<pem ~<pro ~<rey
 ~<rmh ~<sud ~<sur ~<tap ~<tri ~<ula ~<usu ~aiki ~ajua ~alo> ~ambu ~anda ~apan ~apny ~apur ~asi> ~ayap ~ayun ~bene
 ~bila ~bili ~bolo ~buh> ~dand ~dapu ~difo ~disu ~ehab ~embe ~embo ~emko ~ena> ~ente ~erin ~eyot ~gaju ~gent ~gin>
 ~git> ~gun> ~hab> ~ibed ~ifot ~iji> ~imah ~imba ~inta ~iple ~isan ~isur ~jand ~juan ~kalo ~kami ~kena ~kot> ~lkan
 ~mber ~mint ~miri ~mkot ~ner> ~ngaj ~ngit ~nova ~nta> ~nten ~ntua ~omah ~ovas ~pemk ~plek ~pnya ~pond ~pur> ~reha
 ~reta ~reyo ~ripl ~rmh> ~ruk> ~rvei ~rvey ~seme ~suda ~sul> ~sulk ~tak> ~tapi ~tapn ~teng ~trip ~tuan ~uan> ~ubuh
 ~udah ~usul ~vasi ~vei> ~vey> ~yap> ~yot>
bedah_rumah 4 =stir =wait ada+kabar ada+program baiki bantu+semen belum belum+bangun bisa+bedah daftar daftar+bedah
 dari+atas dinas+apa dindingnya direhab disurvey ember girik jadi jamban+sehat kabar kalau+malam kali+sekarang
 kandang kaya+kandang kedua kena+angin kena+kepala kuota lansia+sudah mah makan+rayap melorot minta+bantu
 minta+perbaikan miring+takut panggung parah pemerintah pensiun perkim pintu punya rayap rehab+rumah renovasi+rumah
 rtlh+dinas rumah+dari rumah+kena rumah+mau rumah+panggung rumah+saudara rumah+saya rumah+sudah rumah+yang
 rumahnya+belum sampai saya+0812 saya+sudah sehat sembilan semen+dengan septictank stimulan sudah+foto sudah+makan
 tahun takut tanya tanya+kemana tembok+belakang terpal tiap+ujan tidak+bedah tidak+punya untuk+warga untung
 untung+tidak urus+rtlh ~<.> ~<abd ~<bat ~<bel ~<bol ~<daf ~<dan ~<dif ~<dr> ~<ema ~<emb ~<hel ~<hou ~<kas ~<ked
 ~<kuo ~<mah ~<nin ~<pad ~<per ~<pon ~<rob ~<sep ~<sim ~<spa ~<tak ~<tan ~<tia ~<tos ~<uda ~abdi ~abeh ~ahny ~ahun
 ~ajuk ~akut ~ampe ~andi ~ani> ~api> ~bang ~batu ~bdi> ~beh> ~belu ~bena ~ber> ~bes> ~boh> ~bok> ~ctan ~dani ~dasi
 ~dela ~diaj ~dire ~dua> ~edua ~elor ~elp> ~elum ~embi ~emen ~engn ~epti ~erka ~erki ~erum ~giri ~guna ~help ~hnya
 ~hous ~hun> ~iaju ~iban ~iben ~ibik ~icta ~iki> ~imak ~imul ~intu ~ireh ~irin ~iun> ~iusu ~jadi ~jebl ~kaba ~kan>
 ~kand ~kedu ~keun ~kim> ~kuot ~lek> ~loro ~los> ~lum> ~maha ~masi ~mate ~mbah ~mbok ~melo ~mili ~mpai ~mpe> ~ndan
 ~ndas ~ndi> ~nin> ~nsiu ~oboh ~orot ~ouse ~pada ~pai> ~para ~pens ~pint ~pos> ~ptic ~puny ~rata ~rial ~rint ~risa
 ~rkim ~robo ~rpal ~sept ~siun ~stim ~taku ~tank ~temb ~terp ~tict ~timu ~tos> ~uin> ~unya ~uota ~wari ~wis> ~yuny
bedah_rumah 3 5+anak =water =work ada+bantu alhamdulillah ambruk+di ambruk+ke angin+kenceng asbes atas atas+sampai
 bakar+bantu bantu bantu+perbaikan batuk bawah belum+direhab bener+rumah biar biji bisa+masuk bocor+kabeh bukan
 caleg city city+tolong dan dana+stimulan dapat dapur+ibu dari+perkim di+gubuk di+pojok dibikinin dinas
 dinding+triplek disurvei doyong ember+sembilan entuk foto gang+kami genteng+melorot gentenge hp+saya ibu+belum
 kabeh kah kalau+hujan kalau+ujan kali kandang+ayam kayu+penyangga ke+kali ke+pemkot kemana kenceng+kemarin
 kepala+anak keropos+hp kontrakan+bocor lantai+tanah mampu+bener masak+di material mau+bener minta+baiki miskin mulu
 orang+tua pakai+ember pas patah+besar penyangga petugas pju pju+ambruk pondasi program+rumah punya+sendiri rehab
 rtlh+daftar rumah+bapak rumah+di rumah+janda rumah+sendiri rumah+swadaya rumahnya rusak+parah sampai+bawah
 saya+bocor saya+kerja saya+tahu saya+yang sekarang+masak selaku sembilan+biji siapa+yang spanduk sudah+disurvey
 sudah+ngajuin sudah+tahun survey swadaya tahun+ini tahun+rumah tampung+pakai tembok+rumah the the+city tiang
 tiang+pju tiap tiap+tahun tidur+duduk tinggal tunggu ujan+tampung warga+rt warisan+rusak yang+kerja yang+saya
 yang+urus ~<,> ~</> ~<alh ~<amp ~<are ~<asb ~<bag ~<bah ~<bek ~<bij ~<cit ~<der ~<dis ~<doy ~<ent ~<fot ~<gir ~<han
 ~<jam ~<kab ~<kai ~<kit ~<klo ~<lan ~<leb ~<mas ~<mis ~<pan ~<par ~<pet ~<pju ~<pun ~<ray ~<reh ~<sam ~<seh ~<sem
 ~<sen ~<sti ~<swa ~<wis ~abar ~aday ~afta ~agus ~ahan ~ahku ~ainy ~ajui ~aleg ~alha ~alny ~alok ~ambl ~amdu ~ami>
 ~ana> ~anin ~anka ~apat ~arat ~aren ~arep ~aris ~asbe ~ater ~atoh ~atuk ~awah ~bagu ~bah> ~balo ~bant ~bar> ~berj
 ~biar ~biji ~blos ~cale ~city ~daft ~dapa ~daya ~dibi ~disa ~ditu ~dius ~doyo ~duli ~eblo ~ecah ~eged ~ehat ~ela>
 ~elak ~eman ~emer ~enah ~eng2 ~ensi ~entu ~epar ~eria ~erpa ~etah ~etug ~eun> ~foto ~ftar ~gga> ~ggun ~gung ~hamd
 ~hat> ~haya ~hku> ~ingn ~iper ~irik ~iski ~itut ~ity> ~jato ~jend ~joka ~juin ~kali ~kang ~kas> ~kaya ~keba ~kini
 ~kita ~klo> ~lahn ~leg> ~les> ~lham ~lill ~mak> ~mand ~masa ~mdul ~men> ~meri ~misk ~mula ~nahn ~nas> ~nekn ~nge>
 ~ngin ~ngna ~ngus ~nini ~ntah ~ntu> ~ntui ~ota> ~oto> ~oyon ~pal> ~pang ~paro ~pati ~peca ~peme ~peng ~perk ~petu
 ~pju> ~rana ~raya ~rep> ~rin> ~ring ~rot> ~sama ~samp ~sbes ~seha ~semb ~seta ~skin ~span ~swad ~tahu ~tain ~tany
 ~teri ~the> ~ting ~toh> ~tua> ~tuga ~tuin ~tulu ~ugas ~ukan ~uli> ~ulil ~ulka ~ulun ~unan ~urny ~wada ~yang ~yong
bedah_rumah 2 =ask =client =office almarhum ambruk+ada anak+tidur anak+untung angin+masuk atas+nama bade+ambruk
 bagaimana+cara baik basah belakang beliung benah berak berak+ke berkas bisa+dapat bisa+tutup cara cuma dapet+rumah
 dengan+seng di+gang diajukan dikit dinding+rumah disurvey+rumah ditinggal ditinggal+rumah foto+rumah genteng+pada
 gentengnya giliran gubuk hasil hiji itu jadi+tidak jamban+harus jatuh+kena jebol+kena kalau+berak kami+tidur
 kenceng kok+kami kuli lansia+saya lapuk+bagaimana lewat lihat+di maaf+papan meh meh+ambruk ngajuin ngajuin+rumah
 patah+sekarang pemkot+kok perbaikan+tidak pindah pintu+tidak plafon+jatuh plafon+jebol pojok pt+lansia puting
 puting+beliung reyot+banget rontok rumah+baru rumah+belum rumah+bocor rumah+kontrakan rumah+orang rumah+rusak
 rumah+syaratnya rumah+tetangga saya+ambruk sehat+pak seng+aja separo stimulan+rumah sudah+ambruk sudah+meh
 sudah+miring survei takut+tabrak tidak+bantu tidak+bapak tihangna tua tua+saya tukang+tidak warga wc+kalau yang
 ~<?> ~<cum ~<gri ~<has ~<hij ~<itu ~<jar ~<kat ~<lap ~<lew ~<meh ~<nun ~<pay ~<pen ~<poj ~<rma ~<sin ~<the ~<tih
 ~<tim ~<tua ~<uma ~<yan ~aga> ~agai ~ahe> ~akan ~antu ~arhu ~aro> ~asil ~atas ~atin ~aun> ~baha ~beli ~berg ~ceng
 ~cuma ~cuny ~dipe ~ebak ~ekny ~eliu ~emak ~ence ~enya ~eres ~erim ~etib ~ewat ~galk ~gnya ~gusu ~hiji ~hum> ~iap>
 ~igan ~illa ~inin ~itin ~iung ~jek> ~jok> ~kabe ~kata ~kenc ~lewa ~lira ~liun ~lkeu ~llah ~long ~mahe ~mahn ~marh
 ~mbes ~meh> ~mpol ~mulu ~nahi ~ncen ~ndel ~nduk ~ngir ~ngny ~nkan ~ntok ~ntuh ~ojok ~okan ~olon ~pand ~payu ~peny
 ~peru ~pind ~pojo ~remb ~rhum ~rkas ~rmah ~ront ~sak> ~sepa ~taun ~tim> ~tung ~uann ~uari ~ubuk ~ucun ~ukur ~use>
 ~wah> ~warg ~yaka ~yara
bedah_rumah -2 =body =done =part =smell @=trc akta ambil atas+genteng atau berobat bisa+tampung boleh bulan cair cek
 cepat dari dari+kemarin dengar gang guru hamil istri kakak kampung kantor kembali kucing kumat kursi laki lama
 lansia+rumahnya mabuk malam masih+bisa merah meteran minum orang+odgj pabrik patah+ada punya+tempat rumah+patah
 rumah+singgah rw santunan singgah singgah+masih suka tahu taman tiap+malam uang wifi+hampir ~<ant ~<asa ~<cai ~<cer
 ~<cur ~<dij ~<dil ~<dip ~<got ~<gur ~<ist ~<jat ~<kon ~<kuc ~<kun ~<lah ~<lak ~<mab ~<mes ~<ngu ~<nye ~<pel ~<ram
 ~<ron ~<rw> ~<suk ~<taw ~<tra ~<tru ~<uan ~abri ~abuk ~agan ~ajak ~akak ~aksa ~akta ~ala> ~alik ~anca ~ange ~anji
 ~apak ~atan ~ayat ~bero ~bole ~brik ~buat ~cair ~cepa ~curi ~dari ~dian ~dika ~dipa ~dise ~dita ~ebel ~empe ~erik
 ~esin ~gant ~ger> ~get> ~ggu> ~gkat ~gkut ~got> ~hami ~iga> ~ikah ~ila> ~impa ~inum ~ipa> ~ipu> ~iri> ~itan ~jaya
 ~jid> ~kaka ~kelu ~kir> ~knya ~kolo ~kta> ~kuci ~lah> ~laki ~lan> ~lang ~lari ~lemp ~mabu ~mant ~mele ~mil> ~min>
 ~minu ~mong ~mpet ~nak> ~nasi ~ndar ~ngam ~ngom ~nika ~ntor ~num> ~nyal ~ola> ~oleh ~omon ~pabr ~pake ~pend ~pin>
 ~pinj ~pipa ~poli ~put> ~rah> ~rawa ~reka ~ret> ~riks ~rung ~sada ~saki ~situ ~sjid ~tasi ~timp ~tipu ~trik ~uarg
 ~uat> ~ucin ~umpa ~unci ~urat ~ursi ~yat>
bedah_rumah -3 # =child =drill =nature =poor =well @=kerja @=ugd_malam @first=trc @first=ugd_malam abis ada+lansia
 ada+orang adik ambruk+sekarang ambulans bansos bau bayar bayi beliung+rusak berapa bocah buka cari darah di+depan
 di+jalan di+pasar gelandangan gempa gempa+rumah gubuk+pinggir hari ibu+tua izin jatuh+dari jual keluar kerja ketemu
 lampu luka maling mobil nomor nya pagi pbg pbg+rumah pegang perempuan pohon pukul puskesmas sakit sampah
 saya+bagaimana saya+tidak sejak sih sudah+tidak tabrak temen tempat+tinggal tiang+wifi tidak+bisa tidak+mau
 tidak+tahu warung wifi yang+luka ~<abi ~<adi ~<akt ~<aku ~<aya ~<bar ~<bau ~<baw ~<bes ~<bul ~<cep ~<dar ~<dic
 ~<ga> ~<gel ~<gra ~<hal ~<izi ~<jua ~<kec ~<kom ~<kor ~<kur ~<lar ~<lis ~<luk ~<mat ~<men ~<met ~<mob ~<nan ~<ngi
 ~<ngo ~<nik ~<nom ~<pab ~<pal ~<pas ~<pbg ~<peg ~<pip ~<poh ~<pol ~<puk ~<san ~<sih ~<sua ~<tel ~<tok ~<wif ~aan>
 ~abel ~abra ~adik ~aki> ~akit ~alah ~ambi ~ampu ~ang> ~anny ~ans> ~anso ~ari> ~atau ~atia ~ayan ~ayar ~ayi> ~bali
 ~bans ~baru ~bau> ~bawa ~bayi ~bera ~boca ~brak ~but> ~cek> ~dam> ~dara ~egal ~egan ~ejak ~elat ~emas ~emat ~emin
 ~emu> ~enda ~engk ~enti ~epat ~erem ~erja ~esma ~etan ~etem ~etim ~gak> ~gela ~gemp ~ggah ~gigi ~gir> ~guru ~hari
 ~ian> ~ifi> ~iksa ~ingg ~izin ~jang ~kamp ~kant ~kart ~kat> ~kela ~kemb ~ker> ~kerj ~kese ~kesm ~kete ~komp ~kul>
 ~kurs ~lahi ~lama ~land ~leh> ~list ~luka ~mas> ~mat> ~mbal ~mela ~meni ~mete ~mobi ~mor> ~mpah ~mpar ~mpu> ~mpua
 ~mput ~nal> ~nang ~napa ~ngar ~nggi ~ngku ~nik> ~nnya ~nomo ~obil ~ocah ~omor ~pagi ~paka ~pat> ~pbg> ~pega ~pera
 ~pere ~peri ~pet> ~poho ~puan ~puh> ~puku ~pusk ~rapa ~remp ~rian ~rja> ~rkan ~roba ~rsi> ~samb ~seba ~sebe ~semi
 ~sin> ~skes ~smas ~suka ~tabr ~tan> ~tau> ~tela ~teme ~temp ~temu ~ter> ~tik> ~tip> ~tnya ~tong ~tri> ~tuh> ~ukul
 ~umat ~usah ~usan ~uske ~waru ~wifi ~zin>
bedah_rumah -4 =beast =force =kin =sick @1 @=santunan @first=poli_jiwa @first=santunan air alat bawa bpjs butuh
 di+atas dia gratis jam jembatan lapor meninggal minggu motor obat pulang sebelah umur ~<air ~<ala ~<bay ~<bpj ~<dia
 ~<gan ~<gem ~<ham ~<jem ~<kel ~<ket ~<kos ~<lam ~<mal ~<mot ~<oba ~<pag ~<pus ~<sal ~<seb ~<sej ~<ser ~<tab ~<tam
 ~<umu ~adan ~air> ~akek ~akny ~alat ~alin ~aman ~angk ~anti ~asan ~ati> ~atis ~bak> ~bil> ~bpjs ~bula ~bur> ~butu
 ~cari ~dia> ~dik> ~elah ~elan ~elua ~emba ~empu ~erah ~erap ~erob ~erus ~eter ~gah> ~gang ~gera ~geru ~grat ~hon>
 ~iria ~istr ~jak> ~jemb ~jual ~kak> ~kake ~kek> ~ket> ~ksa> ~lamp ~lat> ~ling ~luar ~mali ~ming ~moto ~mpat ~nakn
 ~ngko ~nsos ~nti> ~obat ~ohon ~otor ~pah> ~pak> ~par> ~pjs> ~pula ~pung ~rati ~seja ~sos> ~stri ~tera ~tis> ~tuna
 ~ual> ~uar> ~umur ~uran ~utuh ~yar>
bedah_rumah -5 =birth =blaze =dead =food =money =strike @=alat_bantu @=damkar @=darurat @=ppa @=puskesmas
 @first=alat_bantu @first=damkar @first=darurat @first=ppa @first=puskesmas di+kamar hilang mati odgj pak pasar
 pos+ronda ronda rusak+rumah sekarang+tidur tadi ~<but ~<ger ~<hil ~<kak ~<kes ~<nge ~<nya ~<odg ~<pak ~<pul ~<tad
 ~anan ~anga ~apor ~asar ~awa> ~bat> ~bung ~dgj> ~eran ~hila ~jam> ~lapo ~man> ~mati ~mbat ~mur> ~nger ~odgj ~pasa
 ~ping ~por> ~ran> ~rond ~tadi ~tang ~tor> ~uka>
bedah_rumah -6 =lost =mad @=dukcapil @=pangan @=polisi @=slrt @first=dukcapil @first=kerja @first=pangan
 @first=polisi ada+yang depan+rumah di+pos jalan ktp maaf+lansia rumahnya+ambruk ~<jal ~<ktp ~alan ~jala ~ktp> ~sar>
bedah_rumah -7 @first=slrt depan di kk pos tidur+di ~<dep ~<di> ~<kk> ~<pos ~depa ~empa ~epan
bedah_rumah -8 ~<yg>
bedah_rumah -9 @first=-
santunan 8 =money bantu+biaya duka kafan tahlil uang ~<kaf ~<uan ~ahli ~duka ~fan> ~hlil ~lil> ~tahl ~uang ~uka>
santunan 7 @=santunan @first=santunan ahli ahli+waris biaya+tahlil dapet duit kain+kafan santunan santunan+mati
 uang+duka uang+mati waris ~<ahl ~<dap ~<dui ~<duk ~<san ~afan ~antu ~apet ~aris ~atia ~dape ~duit ~emat ~hli> ~ian>
 ~kafa ~nan> ~ntun ~pet> ~ris> ~sant ~tian ~tuna ~uit> ~unan ~wari
santunan 6 =dead ada+santunan ada+uang almarhum ambil biaya biaya+kubur bulan dana dapet+santunan dari+pemkot
 duit+mati kain kata klaim kota kubur masih mati meninggal meninggal+ada pemkot santunannya utang waktu ~<alm ~<ber
 ~<bia ~<bul ~<dan ~<ema ~<kai ~<kat ~<kem ~<kla ~<kot ~<kub ~<mat ~<men ~<sed ~<tah ~<uta ~<wak ~<war ~aim> ~aktu
 ~alma ~ambi ~arhu ~ata> ~ati> ~berp ~biay ~dana ~elay ~emko ~ener ~enin ~erpu ~guta ~hum> ~iaya ~kain ~kata ~kema
 ~klai ~kot> ~kota ~ktu> ~kubu ~laim ~lmar ~marh ~masi ~mati ~mbil ~meni ~mkot ~nann ~ngub ~ngut ~ning ~olak ~ota>
 ~pemk ~rhum ~rpul ~ubur ~wakt
santunan 5 3+juta =office atau batas belum berapa berkas bisa+ambil bisa+klaim boleh cair dana+duka dari+walikota
 di+luar dia+meninggal duit+duka dukanya dulu hari istri itu juta kakak klaim+mati lalu lansia+meninggal lelayu luar
 luar+kota mahal meninggal+karena meninggal+kemarin meninggal+saya orang+susah santunan+tidak saya+yang tanya tapi
 tolak uang+lelayu untuk+orang urus+santunan yang+meninggal ~<.> ~<?> ~<ata ~<bat ~<bil ~<bol ~<cai ~<dul ~<gw>
 ~<ist ~<itu ~<jut ~<lal ~<lel ~<lua ~<mas ~<ngu ~<tab ~<tap ~<waf ~afat ~ahal ~akah ~akak ~alau ~alik ~alu> ~aren
 ~asih ~atas ~atau ~belu ~bene ~berk ~bil> ~bila ~bole ~bula ~bur> ~buri ~cair ~dulu ~eda> ~elum ~erap ~erka ~fat>
 ~gal> ~ggal ~gubu ~hal> ~hari ~ima> ~ingg ~itny ~itu> ~juta ~kaka ~kas> ~lak> ~lalu ~lau> ~layu ~leh> ~lela ~lum>
 ~ngaj ~ngga ~nin> ~ntua ~oleh ~rkas ~sah> ~sih> ~tany ~tapi ~tola ~tri> ~uan> ~uar> ~ulan ~urin ~uta> ~utan ~wafa
santunan 4 7+hari =ask ada+duit ambil+duit apa apa+ada apa+aja apa+bisa bantu+uang bapak+meninggal baru
 baru+meninggal batas+waktu beda beda+kk bener bisa bisa+urus boleh+urus dana+mati dapet+uang dari dengan+warung
 duka+dari emang jadi juga kalau kami+orang karena kelurahan kemarin+ada klaim+santunan klaimnya kota+bisa mampu
 mati+cair mati+sudah mati+warga mau+urus meninggal+kami meninggal+saudara meninggal+tabrak minggu+lalu
 minta+santunan pemakaman+dari pemerintah+kota punya+ktp saudara+ibu saudara+miskin saudara+tidak saya+meninggal
 saya+tanya senin soal supaya tabrak tahlil+tidak tahlilan tangerang tidak+dari tidak+mampu trus tutup+umur
 uang+dukanya uang+kafan untuk untuk+saudara urus urus+uang utang+kain walikota ~<,> ~<ama ~<amb ~<apa ~<awa ~<ben
 ~<bis ~<diu ~<jug ~<kec ~<mah ~<soa ~<sus ~<tru ~<unt ~<uru ~<usi ~abra ~aimn ~aja> ~akaa ~ana> ~anny ~apa> ~apak
 ~api> ~aria ~aru> ~asa> ~aun> ~baru ~bera ~bisa ~brak ~bura ~cela ~cucu ~dari ~diur ~ecel ~edo> ~engu ~erim ~gaju
 ~gamb ~iann ~ikot ~ilan ~imny ~isa> ~istr ~iuru ~jadi ~juga ~kaan ~kah> ~kala ~kalo ~kany ~kare ~kece ~ktun ~liko
 ~lila ~lura ~maha ~mare ~meng ~mnya ~naka ~ner> ~neri ~ngur ~nnya ~ntau ~ntuk ~oal> ~onak ~paya ~pona ~pula ~raha
 ~rapa ~ren> ~rena ~rima ~sedo ~seni ~snya ~soal ~stri ~supa ~tabr ~tas> ~tau> ~taun ~trus ~tuan ~tuk> ~tuny ~uga>
 ~uitn ~ukan ~ulu> ~upay ~urus ~usia ~wali
santunan 3 # 3+bulan =past ada+anak ada+any ada+bantosan ada+bantu ada+tidak aja almarhum+dari ambil+santunannya
 anak+dia anggaran angkat+saya any any+money apply+di away away+is bantosan bantu+kain bantu+pemakaman bapak
 bapak+passed bapak+saya bawa+apa bayi+saya belum+pisah belum+sempet benefit benefit+untuk berapa+hari
 biaya+pemakaman bolak bolak+kembali brekas brekas+mati buku buku+tabung bulan+lalu cair+kapan dapat dapet+duit
 dapet+tidak dari+mana death death+benefit di+perantauan di+tolak dianggap doang dobel duit+dari duka+warga empat
 gali ibu ibu+meninggal ikut is+ada juta+dari kafan+dengan kalau+mau kata+ada kata+rt kk+belum kk+bisa klaim+uang
 ktp ktp+bisa kubur+ibu kubur+saudara lalu+dapet lansia+baru lima lima+tahun mahal+ada masih+bisa masih+di
 mati+berapa mati+dari mati+tabrak mati+telat meninggal+bayi meninggal+malam meninggal+minggu miskin money
 money+tolong pas passed passed+away pemakaman+mahal pemakaman+untuk pemerintah penerima+pkh pengajuan perantauan
 poor+saudara rekening sampai+sekarang santunan+meninggal santunan+untuk saudara saudara+bagaimana saya+bapak
 saya+ktp sebab+kk sembilan sempet sih sih+uang suami suami+meninggal sudah sudah+dulu sudah+lima sudah+meninggal
 surat+rs susah syarat tahun tahun+saya tidak+sih tolak+sebab uang+pemakaman untuk+yang urus+dapet warga+miskin
 waris+di yang+3 ~<:> ~<aja ~<bap ~<bar ~<bed ~<bin ~<cuc ~<dar ~<dea ~<doa ~<dob ~<eng ~<fat ~<har ~<ibu ~<iku
 ~<jad ~<ktp ~<lim ~<mam ~<mao ~<mis ~<nan ~<pem ~<sau ~<sih ~<sud ~<sup ~<tar ~<teu ~<ti> ~<wal ~<won ~ahun ~ajua
 ~ajui ~alo> ~ang> ~any> ~aot> ~ari> ~asse ~ath> ~athe ~auan ~auda ~away ~bapa ~beda ~brek ~buku ~dapa ~deat ~disu
 ~dito ~doan ~dobe ~eath ~efit ~eken ~elak ~elur ~emak ~emer ~ena> ~enef ~engg ~engk ~eran ~fath ~fit> ~gali ~gap>
 ~gara ~gera ~ggap ~ggar ~ggo> ~guru ~huma ~hun> ~ibu> ~ikut ~iski ~itol ~juan ~juin ~kak> ~kake ~kek> ~keni ~kepo
 ~kopi ~ktp> ~laka ~lang ~liki ~lima ~luan ~mak> ~mamp ~maot ~meri ~misk ~mone ~nany ~nefi ~nggo ~ntah ~ntos ~oang
 ~obel ~opi> ~pass ~peme ~pun> ~rant ~reke ~rga> ~rint ~rus> ~saud ~sed> ~seda ~sia> ~skin ~sosn ~ssed ~suam ~suda
 ~susa ~tahu ~taua ~teu> ~tosa ~tunk ~uami ~uasa ~ucu> ~udah ~udar ~uin> ~uku> ~ulua ~untu ~urah ~urut ~way>
santunan 2 40+hari =thanks ada+untuk angkat apa+cuma apply artos atas bagaimana+ke bagaimana+ya bayi bener+apa
 bisa+dapet bisa+ngajuin dapat+santunan dari+pemerintah di+cibodas di+kampung disuruh duka+tidak dukanya+tidak
 fotokopi is itu+bener jelas kalau+meninggal kalau+tidak kata+kalau ke+apply kembali kota+untuk ktp+tangerang
 kubur+bapak lalu+ada maaf+death mahal+bisa masih+ada mati+tapi mau+minta meninggal+bulan meninggal+dapet
 meninggal+pas meninggal+senin minggu nanti nomor+rekening orang+sudah paman+meninggal pendamping penerima pergi
 petugas pisah poor puasa santunan+bagaimana santunan+dari santunan+saya saudara+yang saya+masih saya+sudah sebab
 sekarang+sudah soal+santunan sudah+masuk sudah+saya tabung tapi+kk telat terima untuk+poor untuk+uang urus+duit
 warga waris+untuk warung wonogiri ~<any ~<app ~<aya ~<bre ~<bs> ~<fam ~<hel ~<how ~<is> ~<jel ~<mba ~<mon ~<poo
 ~<pua ~<sol ~<sua ~<the ~<uda ~air> ~akek ~ali> ~ampi ~apat ~appl ~ayi> ~bab> ~bata ~bayi ~dah> ~diaj ~dipi ~ebab
 ~ebul ~ekas ~elp> ~embi ~enca ~ere> ~ergi ~etug ~fami ~help ~her> ~here ~how> ~iaju ~ily> ~ipis ~isah ~isak ~iter
 ~jela ~mang ~mily ~ming ~nant ~ney> ~nger ~nkeu ~nogi ~ogir ~okap ~okop ~oney ~onog ~oor> ~osny ~otok ~paka ~pama
 ~perg ~petu ~ply> ~pnya ~poor ~pply ~prog ~puas ~rat> ~reka ~rgi> ~rogr ~saka ~sebu ~slam ~sung ~suru ~tabu ~ther
 ~trin ~tuga ~ugas ~unke ~warg ~waru ~wono ~yoka
santunan -2 =body =well ambruk banget berobat bisa+tidak bocah bpjs depan di+depan di+emperan di+rs emperan
 harus+bagaimana izin keluar keluarganya+siapa kena luka mandi masjid ngomong online pindah pos pukul sendiri suka
 syaratnya tangan temen tidak+mau yang+bisa ~<bpj ~<dim ~<ga> ~<ged ~<izi ~<kur ~<lem ~<luk ~<min ~<onl ~<pla ~<puk
 ~<sej ~<sek ~<sin ~<sor ~<sta ~<str ~<taw ~<ten ~<tid ~<tip ~<tok ~<ton ~aga> ~akny ~aksa ~ala> ~alem ~alin ~amba
 ~ampa ~anca ~angn ~ank> ~arah ~aran ~asji ~ban> ~beng ~bero ~bers ~boca ~bpjs ~bruk ~buny ~but> ~dak> ~depa ~dibe
 ~dima ~dipa ~dipe ~duk> ~egan ~empa ~enda ~enti ~epat ~erba ~erja ~gigi ~gomo ~hon> ~ikah ~iman ~iri> ~iria ~iun>
 ~izin ~jid> ~kama ~kara ~kepa ~kerj ~kit> ~kolo ~komp ~kons ~lari ~lat> ~ling ~luka ~mali ~masj ~mbak ~mbru ~mend
 ~mint ~mpua ~mput ~muka ~mula ~mulu ~nal> ~ndi> ~ngan ~ngom ~nika ~njan ~nlin ~nta> ~ntar ~ocah ~ohon ~ong> ~ongk
 ~onli ~pala ~pata ~pind ~ping ~pjs> ~pon> ~pos> ~puan ~ras> ~ret> ~rja> ~rong ~seja ~semi ~send ~sing ~siun ~sjid
 ~tele ~teme ~tong ~ulas ~yak> ~zin>
santunan -3 3+hari =birth =nature =poor =smell @=dukcapil @=ugd_malam @first=trc @first=ugd_malam ada+keluarganya
 ada+saudara akta alat ambulans bakar bantu+tidak bau belakang biaya+untuk cari dekat di+jalan di+rsud di+rumah
 dipukul dokter gang gelandangan hamil jatuh jual kaki kas kayu ke kk+apa kubur+bisa kursi kursi+roda laki lampu
 listrik malam mau meninggal+kk mobil motor naik pagi pak+adik pasar perempuan pulang roda rsud+kami rusak siapa
 tadi tangis tempat terus tetangga+meninggal tidak+bisa uang+kas warga+tanpa yang+urus ~<aku ~<bau ~<boc ~<cek ~<cer
 ~<dek ~<dep ~<dib ~<dig ~<dij ~<dok ~<gel ~<ger ~<hal ~<ham ~<jat ~<jem ~<jua ~<kab ~<kas ~<ke> ~<kes ~<kom ~<kor
 ~<kun ~<lam ~<lar ~<lia ~<lis ~<man ~<mau ~<mob ~<mus ~<nai ~<ora ~<pag ~<pal ~<pen ~<pos ~<rod ~<rus ~<sep ~<ser
 ~<suk ~<tad ~<tam ~<tun ~abis ~adan ~agi> ~ahny ~aik> ~akta ~amar ~ambr ~andi ~angi ~angk ~anja ~anji ~ans> ~apai
 ~atu> ~atuh ~awa> ~ayan ~bak> ~bang ~bau> ~bela ~bis> ~buka ~cah> ~cari ~dam> ~deka ~diap ~ding ~dipu ~diti ~dokt
 ~ebak ~ekat ~elah ~emen ~emin ~emul ~eng> ~enge ~epan ~erah ~erem ~erik ~erob ~gan> ~gen> ~gin> ~gis> ~gnya ~hami
 ~han> ~hnya ~ikan ~iksa ~inda ~ine> ~inya ~ipuk ~jatu ~kaki ~kat> ~kaya ~kayu ~kela ~ker> ~ket> ~kete ~kta> ~kter
 ~kuli ~lah> ~laki ~lam> ~lamp ~land ~lant ~lapa ~lek> ~lem> ~line ~list ~lok> ~mand ~mau> ~mbul ~men> ~mobi ~mper
 ~nah> ~naik ~nda> ~ndah ~ndir ~ngin ~ngis ~ngku ~ngny ~obil ~oda> ~okte ~pagi ~pah> ~pain ~pak> ~pere ~peru ~ratn
 ~remp ~rik> ~riks ~ring ~rnya ~roba ~roda ~rsi> ~ruk> ~saha ~sak> ~sama ~sang ~sara ~sini ~suka ~tadi ~tak> ~tan>
 ~tana ~tar> ~tasi ~temp ~teng ~ting ~trik ~ursi ~uru> ~usak ~usan
"""
